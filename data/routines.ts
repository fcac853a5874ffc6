// The routines the product ships, as ordered, timed steps. Content only: no logic.
// Seconds and order are the product's own composition; no trial tested these routines. What they lean on:
// micro-breaks have small effects (Albulescu 2022, doi 10.1371/journal.pone.0272460); shoulder points were pressed once
// in 33 women (Matsubara 2011, doi 10.1155/2011/543291); no data say how long a press should be.
import type { ConditionKey, Swap } from './conditions.ts';
import type { PointCode } from './points.ts';
import { ROUTINE_IDS, type RoutineId } from './routine-ids.ts';

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
  | 'feetFlat'
  | 'shouldersFall'
  | 'unclench'
  | 'swapHands'
  | 'shoulderRolls'
  | 'shrugRelease'
  | 'notice'
  | 'restHands'
  | 'naturalBreath';

export type Step = PressStep | BreatheStep | CueStep;

export type Routine = {
  id: RoutineId;
  /** Sum of the steps, in seconds. */
  totalSeconds: number;
  steps: readonly Step[];
  /** Swaps it prefers where the safety matrix leaves a point out anyway. They never bring a point back. */
  swaps?: Partial<Record<ConditionKey, Partial<Record<PointCode, Swap>>>>;
};

export const ROUTINES = {
  'reset-60': {
    id: 'reset-60',
    totalSeconds: 60,
    steps: [
      { kind: 'settle', seconds: 5, cue: 'feetFlat' },
      { kind: 'breathe', seconds: 20, inSeconds: 4, outSeconds: 6 },
      press('LI4', 'left', 'press-circle', [3, 9, 3]),
      { kind: 'switch', seconds: 5, cue: 'swapHands' },
      press('LI4', 'right', 'press-circle', [3, 9, 3]),
    ],
    swaps: { pregnancy: { LI4: 'TE3' }, hand_pain: { LI4: 'naturalBreath' } },
  },
  'shoulders-180': {
    id: 'shoulders-180',
    totalSeconds: 180,
    steps: [
      { kind: 'settle', seconds: 10, cue: 'shouldersFall' },
      { kind: 'breathe', seconds: 20, inSeconds: 4, outSeconds: 6 },
      press('GB21', 'right', 'squeeze', [5, 25, 5]),
      { kind: 'switch', seconds: 5, cue: 'swapHands' },
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
    steps: [
      { kind: 'settle', seconds: 10, cue: 'unclench' },
      press('LI4', 'left', 'press-circle', [5, 25, 5]),
      press('LI4', 'right', 'press-circle', [5, 25, 5]),
      press('GB21', 'left', 'squeeze', [5, 20, 5]),
      press('GB21', 'right', 'squeeze', [5, 20, 5]),
      press('GB20', 'both', 'press-circle', [10, 25, 5]),
    ],
  },
} as const satisfies Record<RoutineId, Routine>;

type Seconds = readonly [ramp: number, hold: number, release: number];

function press(
  point: PointCode,
  side: Side,
  technique: Technique,
  [rampSeconds, holdSeconds, releaseSeconds]: Seconds,
): PressStep {
  return { kind: 'press', point, side, technique, rampSeconds, holdSeconds, releaseSeconds };
}

/** What is offered for a feeling, in turn: doing the same each time wears off (Klasnja, HeartSteps; our own choice of which). */
export const OFFERED = {
  tension: ['three-points-180', 'shoulders-180'],
  stress: ['reset-60', 'three-points-180'],
} as const satisfies Record<'tension' | 'stress', readonly RoutineId[]>;
