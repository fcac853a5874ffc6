// The routines the product ships, as ordered, timed steps. Content only: no logic.
// Seconds and order are the product's own composition; no trial tested these routines. What they lean on:
// micro-breaks have small effects (Albulescu 2022, doi 10.1371/journal.pone.0272460); shoulder points were pressed once
// in 33 women (Matsubara 2011, doi 10.1155/2011/543291); no data say how long a press should be.
import type { ConditionKey, Swap, SwapCue } from './conditions.ts';
import type { GateKey } from './gates.ts';
import type { PointCode } from './points.ts';
import { PRESSING } from './pressing.ts';
import { type AnyRoutineId, ROUTINE_IDS, type RoutineId } from './routine-ids.ts';

export { ROUTINE_IDS, type RoutineId };

/** Seen from the person's own body, never from the picture. */
export type Side = 'left' | 'right' | 'both';

export type Technique = 'press-circle' | 'press-hold' | 'squeeze' | 'rest-hand';

/** A step in which a point is pressed. Pressure rises for `ramp`, stays for `hold`, falls for `release`. */
export type PressStep = {
  kind: 'press';
  point: PointCode;
  side: Side;
  technique: Technique;
  rampSeconds: number;
  holdSeconds: number;
  releaseSeconds: number;
};

/** Paced breathing, without holds. Seconds is a whole number of cycles. */
export type BreatheStep = { kind: 'breathe'; seconds: number; inSeconds: number; outSeconds: number };

/** Everything else: `cue` names the sentence in the locale files under `cues`. */
export type CueStep = {
  kind: 'settle' | 'switch' | 'eyes' | 'move' | 'rest' | 'check' | 'close';
  seconds: number;
  cue: CueKey;
};

/** Keys of the sentences under `cues` in the locale files. */
export type CueKey =
  | SwapCue
  | 'ankleCircles'
  | 'backWhenReady'
  | 'blink'
  | 'dropShoulders'
  | 'feetFlat'
  | 'horizon'
  | 'lightsLow'
  | 'longOut'
  | 'lookFar'
  | 'matCheck'
  | 'matLower'
  | 'matPlace'
  | 'matPrickle'
  | 'matRoll'
  | 'matSit'
  | 'notice'
  | 'palmsOverEyes'
  | 'palmsTwoBreaths'
  | 'restHands'
  | 'screenOff'
  | 'shoesOff'
  | 'shouldersFall'
  | 'sipWater'
  | 'softenEyes'
  | 'standAndLook'
  | 'standReach'
  | 'swapHands'
  | 'unclench';

export type Step = PressStep | BreatheStep | CueStep;

/** What a routine is for, and what its question before and after is about. */
export type Goal =
  | 'any'
  | 'tension'
  | 'stress'
  | 'head'
  | 'eyes'
  | 'energy'
  | 'stomach'
  | 'sleep'
  | 'legs'
  | 'mat'
  | 'point';

export type Routine = {
  id: AnyRoutineId;
  /** What the person called it. Ours have their names in the locale files. */
  name?: string;
  /** Sum of the steps, in seconds. */
  totalSeconds: number;
  steps: readonly Step[];
  /** What it is for. */
  goal: Goal;
  /** Where it fits: at a desk, there unseen, on any seat, or at home. */
  place: 'desk' | 'discreet' | 'seated' | 'home';
  /** The complaint it answers has red flags that are asked for before it. */
  gate?: GateKey;
  /** Done on a mat. */
  mat?: true;
  /** Answers with which it is not done at all, and what is offered instead. */
  notWith?: { conditions: readonly ConditionKey[]; instead: RoutineId };
  /** Swaps it prefers where the safety matrix leaves a point out anyway. They never bring a point back. */
  swaps?: Partial<Record<ConditionKey, Partial<Record<PointCode, Swap>>>>;
};

/** A routine of ours. */
export type ShippedRoutine = Routine & { id: RoutineId };

type Seconds = readonly [ramp: number, hold: number, release: number];

/** The articles' classic press: half a minute rising, two holding, half a minute falling. A convention; no trial compares it. */
export const CLASSIC_SECONDS: Seconds = [30, 120, 30];

const SWAP_HANDS: CueStep = { kind: 'switch', seconds: 5, cue: 'swapHands' };

function press(
  point: PointCode,
  side: Side,
  technique: Technique,
  [rampSeconds, holdSeconds, releaseSeconds]: Seconds,
): PressStep {
  return { kind: 'press', point, side, technique, rampSeconds, holdSeconds, releaseSeconds };
}

/** Breaths at six a minute, which is where the heart's rhythm follows most (Laborde 2022, doi 10.1016/j.neubiorev.2022.104711). */
function breathe(breaths: number): BreatheStep {
  return { kind: 'breathe', seconds: breaths * 10, inSeconds: 4, outSeconds: 6 };
}

type MatSeconds = readonly [
  place: number,
  lower: number,
  prickle: number,
  breathe: number,
  check: number,
  roll: number,
  sit: number,
];

function mat<Id extends RoutineId>(
  id: Id,
  [place, lower, prickle, breath, check, roll, sit]: MatSeconds,
): Routine & { id: Id } {
  return {
    id,
    totalSeconds: place + lower + prickle + breath + check + roll + sit,
    goal: 'mat',
    place: 'home',
    gate: 'mat',
    mat: true,
    steps: [
      { kind: 'settle', seconds: place, cue: 'matPlace' },
      { kind: 'move', seconds: lower, cue: 'matLower' },
      { kind: 'rest', seconds: prickle, cue: 'matPrickle' },
      breathe(breath / 10),
      { kind: 'check', seconds: check, cue: 'matCheck' },
      { kind: 'move', seconds: roll, cue: 'matRoll' },
      { kind: 'rest', seconds: sit, cue: 'matSit' },
    ],
  };
}

/** One point, one side, pressed the articles' way. */
export function classicRoutine(point: PointCode, side: Side): Routine & { id: 'classic-180' } {
  const [ramp, hold, release] = CLASSIC_SECONDS;
  const known: readonly [Technique, ...Technique[]] = PRESSING[point].techniques;
  return {
    id: 'classic-180',
    totalSeconds: ramp + hold + release,
    goal: 'point',
    place: 'desk',
    steps: [press(point, side, known.includes('press-hold') ? 'press-hold' : known[0], CLASSIC_SECONDS)],
  };
}

export const ROUTINES = {
  'reset-60': {
    id: 'reset-60',
    totalSeconds: 60,
    goal: 'any',
    place: 'discreet',
    steps: [
      { kind: 'settle', seconds: 5, cue: 'feetFlat' },
      breathe(2),
      press('LI4', 'left', 'press-circle', [3, 9, 3]),
      SWAP_HANDS,
      press('LI4', 'right', 'press-circle', [3, 9, 3]),
    ],
    swaps: { pregnancy: { LI4: 'TE3' }, hand_pain: { LI4: 'naturalBreath' } },
  },
  'shoulders-180': {
    id: 'shoulders-180',
    totalSeconds: 180,
    goal: 'tension',
    place: 'desk',
    steps: [
      { kind: 'settle', seconds: 10, cue: 'shouldersFall' },
      breathe(2),
      press('GB21', 'right', 'squeeze', [5, 25, 5]),
      SWAP_HANDS,
      press('GB21', 'left', 'squeeze', [5, 25, 5]),
      press('GB20', 'both', 'press-circle', [10, 35, 5]),
      { kind: 'move', seconds: 20, cue: 'shoulderRolls' },
      { kind: 'close', seconds: 5, cue: 'notice' },
    ],
    swaps: { pregnancy: { GB21: 'shrugRelease' }, neck_risk: { GB20: 'TE3', GB21: 'shrugRelease' } },
  },
  'three-points-180': {
    id: 'three-points-180',
    totalSeconds: 180,
    goal: 'tension',
    place: 'desk',
    steps: [
      { kind: 'settle', seconds: 10, cue: 'unclench' },
      press('LI4', 'left', 'press-circle', [5, 25, 5]),
      press('LI4', 'right', 'press-circle', [5, 25, 5]),
      press('GB21', 'left', 'squeeze', [5, 20, 5]),
      press('GB21', 'right', 'squeeze', [5, 20, 5]),
      press('GB20', 'both', 'press-circle', [10, 25, 5]),
    ],
  },
  'steady-180': {
    id: 'steady-180',
    totalSeconds: 180,
    goal: 'stress',
    place: 'desk',
    steps: [
      { kind: 'settle', seconds: 10, cue: 'unclench' },
      breathe(4),
      press('PC6', 'left', 'press-circle', [5, 40, 5]),
      SWAP_HANDS,
      press('PC6', 'right', 'press-circle', [5, 40, 5]),
      press('CV17', 'both', 'rest-hand', [3, 14, 3]),
      { kind: 'close', seconds: 5, cue: 'notice' },
    ],
    swaps: { heart_chest: { CV17: 'handsInLap' }, wrist: { PC6: 'GV29' } },
  },
  'head-300': {
    id: 'head-300',
    totalSeconds: 300,
    goal: 'head',
    place: 'desk',
    gate: 'head',
    steps: [
      { kind: 'settle', seconds: 10, cue: 'softenEyes' },
      breathe(3),
      press('GB20', 'both', 'press-hold', [10, 60, 10]),
      press('LI4', 'left', 'press-circle', [5, 50, 5]),
      SWAP_HANDS,
      press('LI4', 'right', 'press-circle', [5, 50, 5]),
      { kind: 'eyes', seconds: 30, cue: 'palmsOverEyes' },
      { kind: 'move', seconds: 25, cue: 'standAndLook' },
    ],
    swaps: { pregnancy: { LI4: 'TE3' }, neck_risk: { GB20: 'GV29' } },
  },
  'farview-60': {
    id: 'farview-60',
    totalSeconds: 60,
    goal: 'eyes',
    place: 'discreet',
    steps: [
      { kind: 'eyes', seconds: 20, cue: 'lookFar' },
      { kind: 'eyes', seconds: 10, cue: 'blink' },
      { kind: 'eyes', seconds: 20, cue: 'palmsTwoBreaths' },
      { kind: 'settle', seconds: 5, cue: 'dropShoulders' },
      { kind: 'close', seconds: 5, cue: 'backWhenReady' },
    ],
  },
  'secondwind-300': {
    id: 'secondwind-300',
    totalSeconds: 300,
    goal: 'energy',
    place: 'desk',
    steps: [
      { kind: 'move', seconds: 30, cue: 'standReach' },
      press('LI4', 'left', 'press-circle', [5, 35, 5]),
      SWAP_HANDS,
      press('LI4', 'right', 'press-circle', [5, 35, 5]),
      press('ST36', 'both', 'press-circle', [5, 50, 5]),
      press('GB20', 'both', 'press-circle', [5, 35, 5]),
      { kind: 'move', seconds: 60, cue: 'walk' },
      { kind: 'close', seconds: 10, cue: 'notice' },
    ],
    swaps: {
      pregnancy: { LI4: 'TE3', ST36: 'walk' },
      leg_risk: { ST36: 'walk' },
      neck_risk: { GB20: 'shoulderRolls' },
    },
  },
  'stomach-300': {
    id: 'stomach-300',
    totalSeconds: 300,
    goal: 'stomach',
    place: 'seated',
    gate: 'stomach',
    steps: [
      { kind: 'settle', seconds: 20, cue: 'horizon' },
      press('PC6', 'left', 'press-circle', [10, 100, 10]),
      SWAP_HANDS,
      press('PC6', 'right', 'press-circle', [10, 100, 10]),
      { kind: 'rest', seconds: 30, cue: 'naturalBreath' },
      { kind: 'close', seconds: 5, cue: 'sipWater' },
    ],
    swaps: { wrist: { PC6: 'farGaze' } },
  },
  'winddown-600': {
    id: 'winddown-600',
    totalSeconds: 600,
    goal: 'sleep',
    place: 'home',
    steps: [
      { kind: 'settle', seconds: 20, cue: 'lightsLow' },
      breathe(12),
      press('PC6', 'left', 'press-circle', [5, 50, 5]),
      SWAP_HANDS,
      press('PC6', 'right', 'press-circle', [5, 50, 5]),
      press('SP6', 'left', 'press-hold', [10, 70, 10]),
      SWAP_HANDS,
      press('SP6', 'right', 'press-hold', [10, 70, 10]),
      press('LR3', 'left', 'press-hold', [5, 45, 10]),
      SWAP_HANDS,
      press('LR3', 'right', 'press-hold', [5, 45, 10]),
      { kind: 'close', seconds: 25, cue: 'screenOff' },
    ],
    swaps: {
      pregnancy: { SP6: 'HT7', LR3: 'GV29' },
      leg_risk: { SP6: 'HT7', LR3: 'HT7' },
      numb_feet: { SP6: 'HT7', LR3: 'HT7' },
    },
  },
  'meeting-120': {
    id: 'meeting-120',
    totalSeconds: 120,
    goal: 'any',
    place: 'discreet',
    steps: [
      { kind: 'settle', seconds: 10, cue: 'longOut' },
      press('LI4', 'left', 'press-hold', [5, 20, 5]),
      SWAP_HANDS,
      press('LI4', 'right', 'press-hold', [5, 20, 5]),
      press('TE3', 'left', 'press-hold', [5, 10, 5]),
      press('TE3', 'right', 'press-hold', [5, 10, 5]),
      { kind: 'close', seconds: 5, cue: 'notice' },
    ],
    swaps: { pregnancy: { LI4: 'PC6' }, hand_pain: { LI4: 'naturalBreath' } },
  },
  'feet-600': {
    id: 'feet-600',
    totalSeconds: 600,
    goal: 'legs',
    place: 'home',
    gate: 'legs',
    notWith: { conditions: ['pregnancy', 'leg_risk', 'numb_feet'], instead: 'steady-180' },
    steps: [
      { kind: 'settle', seconds: 20, cue: 'shoesOff' },
      press('ST36', 'left', 'press-circle', [10, 60, 10]),
      SWAP_HANDS,
      press('ST36', 'right', 'press-circle', [10, 60, 10]),
      press('SP6', 'left', 'press-hold', [10, 50, 10]),
      SWAP_HANDS,
      press('SP6', 'right', 'press-hold', [10, 50, 10]),
      press('LR3', 'left', 'press-hold', [10, 70, 10]),
      SWAP_HANDS,
      press('LR3', 'right', 'press-hold', [10, 70, 10]),
      { kind: 'move', seconds: 40, cue: 'ankleCircles' },
      breathe(3),
      { kind: 'close', seconds: 15, cue: 'notice' },
    ],
  },
  // The first time on a mat is half as long, and the only mat session there is until then.
  'mat-300': mat('mat-300', [20, 20, 60, 120, 10, 30, 40]),
  'mat-600': mat('mat-600', [30, 30, 120, 300, 15, 45, 60]),
  // The articles' press, for a point and a side that the person chooses: `classicRoutine`. This one is He Gu's.
  'classic-180': classicRoutine('LI4', 'left'),
} as const satisfies Record<RoutineId, ShippedRoutine>;

/** The first time on a mat, and until it was done the only one. */
export const FIRST_MAT: RoutineId = 'mat-300';
