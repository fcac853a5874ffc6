// The person's own safety answers: kept on the machine, editable, never required.
import type { Millis } from './time.ts';

/** One key for each question of the safety screen. */
export type ConditionKey =
  | 'pregnancy'
  | 'bleeding'
  | 'neck_risk'
  | 'heart_chest'
  | 'blood_pressure'
  | 'leg_risk'
  | 'numb_feet'
  | 'osteoporosis'
  | 'wrist'
  | 'hand_pain'
  | 'cancer';

/**
 * `cautious` is what holds while nobody has answered or someone preferred not to:
 * the pregnancy, bleeding, neck and leg rules together.
 */
export type Profile =
  | { kind: 'cautious'; skippedAt?: Millis }
  | { kind: 'answered'; answeredAt: Millis; conditions: readonly ConditionKey[] };
