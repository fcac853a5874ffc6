// The person's own safety answers: kept on the machine, editable, never required.
import { CAUTIOUS, CONDITION_KEYS, type ConditionKey } from '../data/conditions.ts';
import type { Millis } from './time.ts';

export type { ConditionKey };

/**
 * `cautious` is what holds while nobody has answered or someone preferred not to:
 * the pregnancy, bleeding, neck and leg rules together. What was answered before holds as well: being careful
 * only ever adds. `adult`: says to be 18 or older.
 */
export type Profile =
  | { kind: 'cautious'; skippedAt?: Millis; adult?: boolean; conditions?: readonly ConditionKey[] }
  | { kind: 'answered'; answeredAt: Millis; adult: boolean; conditions: readonly ConditionKey[] };

/** The answers that count, in the order of the questions: in cautious mode its own and those that were given. */
export function conditionsOf({ kind, conditions = [] }: Profile): readonly ConditionKey[] {
  return CONDITION_KEYS.filter(
    (key) => conditions.includes(key) || (kind === 'cautious' && CAUTIOUS.includes(key)),
  );
}
