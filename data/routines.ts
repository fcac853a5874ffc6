// The routines the product ships, as ordered, timed steps. Content only: no logic.
// Seconds and order: the product's own composition; evidence for each is in `evidence`.
import type { PointCode } from './points.ts';

export type RoutineId = 'reset-60' | 'shoulders-180' | 'three-points-180';

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
  /** What it is offered for. */
  suits: readonly ('tension' | 'stress' | 'scheduled')[];
  /** Sum of the steps, in seconds. */
  totalSeconds: number;
  steps: readonly Step[];
};
