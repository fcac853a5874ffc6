// Which points to leave out, press lightly or warn about, for which answer: the safety matrix, and nothing else.
// The levels are our own careful reading, no clinician has reviewed them; every cell may be edited here.
//
// Sources behind the rows:
// - skin at the spot: Memorial Sloan Kettering acupressure pages; University of Minnesota (skin, scars, lines, devices)
// - bleeding, low platelets, fragile skin: University of Minnesota
// - pregnancy, cancer, spine, bone disease, rheumatoid arthritis: WebMD's acupressure page. Carr 2015
//   (doi 10.1136/acupmed-2015-010936) found no objective evidence of harm in pregnancy: a precaution, not a danger
// - neck: case reports (doi 10.7759/cureus.33394); carotid and vertebral artery reports after neck massage
// - legs and clots: doi 10.1186/s12884-020-02924-w
// HT7 takes the column of PC6, its neighbour on the wrist. GV29 has the skin rule only (Memorial Sloan Kettering).
import type { PointCode } from './points.ts';

/** One key for each question of the safety screen, in its order. */
export const CONDITION_KEYS = [
  'pregnancy',
  'bleeding',
  'neck_risk',
  'heart_chest',
  'blood_pressure',
  'leg_risk',
  'numb_feet',
  'osteoporosis',
  'wrist',
  'hand_pain',
  'cancer',
] as const;

export type ConditionKey = (typeof CONDITION_KEYS)[number];

/** What may stand in for a point: another point, slow shrugs, or breathing as it comes. */
export type Swap = PointCode | 'shrugRelease' | 'naturalBreath';

/**
 * One cell. `block` and `substitute` both leave the point out and name what to do instead; `block` is the stricter.
 * `light` presses it at 2 to 3 of 10, without squeezing, with `restHand` only as a resting palm.
 */
export type Rule =
  | { action: 'block' | 'substitute'; by: Swap }
  | { action: 'light'; restHand?: true }
  | { action: 'warn' };

const WARN = { action: 'warn' } as const;
const LIGHT = { action: 'light' } as const;
const REST_HAND = { action: 'light', restHand: true } as const;

/** Rows are answers, columns points; a missing cell is no rule. `leg_risk` and `numb_feet` wait for the leg points. */
export const MATRIX = {
  pregnancy: {
    LI4: { action: 'substitute', by: 'TE3' },
    GB21: { action: 'substitute', by: 'shrugRelease' },
    GB20: LIGHT,
  },
  bleeding: { LI4: LIGHT, GB21: REST_HAND, GB20: LIGHT, TE3: LIGHT, HT7: LIGHT },
  neck_risk: {
    GB21: { action: 'substitute', by: 'shrugRelease' },
    GB20: { action: 'block', by: 'TE3' },
  },
  heart_chest: { LI4: WARN, GB21: WARN, GB20: LIGHT },
  blood_pressure: { LI4: WARN, GB21: WARN, GB20: LIGHT },
  leg_risk: {},
  numb_feet: {},
  osteoporosis: { GB21: LIGHT, GB20: LIGHT },
  wrist: { LI4: WARN, TE3: WARN, HT7: { action: 'block', by: 'GV29' } },
  hand_pain: {
    LI4: { action: 'block', by: 'naturalBreath' },
    GB21: WARN,
    GB20: WARN,
    TE3: WARN,
    HT7: WARN,
  },
  cancer: { LI4: WARN, GB21: WARN, GB20: WARN, TE3: WARN, HT7: WARN },
} as const satisfies Record<ConditionKey, Partial<Record<PointCode, Rule>>>;

/** What holds while nobody has answered: these rows together. */
export const CAUTIOUS: readonly ConditionKey[] = ['pregnancy', 'bleeding', 'neck_risk', 'leg_risk'];

/** Tried in order when no row names a swap, or the one it names is left out too. Breathing comes after all of them. */
export const ALTERNATIVES: Readonly<Record<PointCode, readonly Swap[]>> = {
  LI4: ['TE3', 'HT7', 'GV29'],
  GB21: ['shrugRelease'],
  GB20: ['TE3', 'GV29'],
  TE3: ['HT7', 'GV29'],
  GV29: [],
  HT7: ['TE3', 'GV29'],
};

/** Longest light press of one spot in one session, in seconds. */
export const LIGHT_SECONDS = 30;
/** Longest pressing of one point in one session, both sides together, in seconds. */
export const POINT_SECONDS = 300;
/** Uses of one point in a day. */
export const POINT_USES_PER_DAY = 3;
/** Pressing a point for this long in a session is a use of it, in seconds. Our own choice: less is a slip. */
export const POINT_USE_SECONDS = 5;
/** Days that a point stays hidden after a sharp pain or a tingling. */
export const HIDDEN_DAYS = 7;
/** Days after which the questions are asked again: half a year. */
export const REASK_DAYS = 182;
