// The person's own safety answers: kept on the machine, editable, never required.
import type { ConditionKey } from '../data/conditions.ts';
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
