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

/** What may be done in the place of a point: a movement, a look or breathing as it comes. Cues of the locale files. */
export const SWAP_CUES = [
  'shrugRelease',
  'shoulderRolls',
  'walk',
  'handsInLap',
  'farGaze',
  'naturalBreath',
] as const;
export type SwapCue = (typeof SWAP_CUES)[number];

/** What may stand in for a point. */
export type Swap = PointCode | SwapCue;

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

const LEAVE = (by: Swap) => ({ action: 'substitute', by }) as const;
const BLOCK = (by: Swap) => ({ action: 'block', by }) as const;

/**
 * Rows are answers, columns points; a missing cell is no rule. A recent fracture stands in one row with osteoporosis:
 * of the foot or not, we don't ask, so the foot's point is left out, and hand and wrist come with a warning.
 */
export const MATRIX = {
  pregnancy: {
    LI4: LEAVE('TE3'),
    GB21: LEAVE('shrugRelease'),
    GB20: LIGHT,
    LR3: LEAVE('GV29'),
    SP6: LEAVE('HT7'),
    ST36: LEAVE('walk'),
    CV17: REST_HAND,
  },
  bleeding: {
    LI4: LIGHT,
    GB21: REST_HAND,
    GB20: LIGHT,
    LR3: LIGHT,
    PC6: LIGHT,
    TE3: LIGHT,
    SP6: LIGHT,
    ST36: LIGHT,
    CV17: LIGHT,
    HT7: LIGHT,
  },
  neck_risk: { GB21: LEAVE('shrugRelease'), GB20: BLOCK('TE3') },
  heart_chest: {
    LI4: WARN,
    GB21: WARN,
    GB20: LIGHT,
    LR3: WARN,
    SP6: WARN,
    ST36: WARN,
    CV17: BLOCK('handsInLap'),
  },
  blood_pressure: { LI4: WARN, GB21: WARN, GB20: LIGHT, LR3: WARN, SP6: WARN, ST36: WARN, CV17: WARN },
  leg_risk: { LR3: BLOCK('HT7'), SP6: BLOCK('HT7'), ST36: BLOCK('walk') },
  numb_feet: { LR3: BLOCK('HT7'), SP6: BLOCK('HT7'), ST36: WARN },
  osteoporosis: {
    LI4: WARN,
    PC6: WARN,
    TE3: WARN,
    HT7: WARN,
    GB21: LIGHT,
    GB20: LIGHT,
    LR3: BLOCK('HT7'),
    SP6: LIGHT,
    ST36: LIGHT,
    CV17: REST_HAND,
  },
  wrist: { LI4: WARN, PC6: BLOCK('GV29'), TE3: WARN, HT7: BLOCK('GV29') },
  hand_pain: {
    LI4: BLOCK('naturalBreath'),
    GB21: WARN,
    GB20: WARN,
    LR3: WARN,
    PC6: WARN,
    TE3: WARN,
    SP6: WARN,
    ST36: WARN,
    HT7: WARN,
  },
  cancer: {
    LI4: WARN,
    GB21: WARN,
    GB20: WARN,
    LR3: WARN,
    PC6: WARN,
    TE3: WARN,
    SP6: WARN,
    ST36: WARN,
    CV17: WARN,
    HT7: WARN,
  },
} as const satisfies Record<ConditionKey, Partial<Record<PointCode, Rule>>>;

/** The matrix's last column: answers with which nobody lies on a mat, and those with which a line of warning is enough. */
export const MAT_RULES = {
  block: ['pregnancy', 'bleeding', 'neck_risk', 'heart_chest', 'numb_feet', 'osteoporosis', 'cancer'],
  warn: ['blood_pressure', 'leg_risk'],
} as const satisfies Record<'block' | 'warn', readonly ConditionKey[]>;

/** What holds while nobody has answered: these rows together. */
export const CAUTIOUS: readonly ConditionKey[] = ['pregnancy', 'bleeding', 'neck_risk', 'leg_risk'];

/** Tried in order when no row names a swap, or the one it names is left out too. Breathing comes after all of them. */
export const ALTERNATIVES: Readonly<Record<PointCode, readonly Swap[]>> = {
  LI4: ['TE3', 'HT7', 'GV29'],
  GB21: ['shrugRelease'],
  GB20: ['TE3', 'GV29'],
  LR3: ['HT7', 'GV29'],
  PC6: ['TE3', 'GV29'],
  TE3: ['HT7', 'GV29'],
  SP6: ['HT7', 'PC6', 'GV29'],
  ST36: ['walk'],
  CV17: ['handsInLap'],
  GV29: [],
  HT7: ['TE3', 'GV29'],
};

/** Longest light press of one spot in one session, in seconds. */
export const LIGHT_SECONDS = 30;
/** Longest pressing of one point in one session, both sides together, in seconds. */
export const POINT_SECONDS = 300;
/** Mat sessions in a day. */
export const MAT_USES_PER_DAY = 1;
/** Uses of one point in a day. */
export const POINT_USES_PER_DAY = 3;
/** Pressing a point for this long in a session is a use of it, in seconds. Our own choice: less is a slip. */
export const POINT_USE_SECONDS = 5;
/** A run that red flags were asked for goes on no later than this after it began: how one is changes within a day. Our own choice. */
export const RESUME_HOURS = 12;

/** Days that a point stays hidden after a sharp pain or a tingling. */
export const HIDDEN_DAYS = 7;
/** Days that the mat is left out after it hurt, or left the skin broken or numb. Our own choice, as long as a point's. */
export const MAT_OFF_DAYS = 7;
/** Days after which the questions are asked again: half a year. */
export const REASK_DAYS = 182;
