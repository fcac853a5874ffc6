// What is heard at which place of a plan, so that it can be followed with eyes closed. Whoever plays it asks what came
// between two looks: nothing sounds twice and nothing is missed, however late a look is.
import { type Plan, type PlanStep, stepMs } from './plan.ts';
import { type Millis, SECOND } from './time.ts';

export type CueSound = 'step' | 'switch' | 'hold' | 'release' | 'end';

export type Cue = {
  /** Milliseconds into the plan. */
  at: Millis;
  sound: CueSound;
  /** Which step begins; only where one does. */
  begins?: number;
};

type Steps = Pick<Plan, 'steps'>;

/** Before the first cue, which stands at 0. */
export const BEFORE_ALL: Millis = -1;

/** After `from`, up to `to`. */
export function cuesBetween(plan: Steps, from: Millis, to: Millis): Cue[] {
  return cuesOf(plan).filter(({ at }) => at > from && at <= to);
}

/**
 * The one to be heard at `to`, last looked at `from`: the newest since. After going back, the one that is gone back to:
 * the beginning of the step.
 */
export function cueToHear(plan: Steps, from: Millis, to: Millis): Cue | null {
  if (to >= from) return cuesBetween(plan, from, to).at(-1) ?? null;
  return (
    cuesBetween(plan, BEFORE_ALL, to)
      .filter(({ begins }) => begins !== undefined)
      .at(-1) ?? null
  );
}

/** All of a plan, in order, no two at the same place: what takes no time is not heard. */
function cuesOf({ steps }: Steps): Cue[] {
  let start = 0;
  let before: PlanStep | undefined;
  const cues: Cue[] = [];
  for (const [index, step] of steps.entries()) {
    if (stepMs(step) === 0) continue;
    cues.push({ at: start, sound: isSwitch(step, before) ? 'switch' : 'step', begins: index });
    cues.push(...withinPress(step).map(({ at, sound }) => ({ at: start + at, sound })));
    start += stepMs(step);
    before = step;
  }
  return [...cues, { at: start, sound: 'end' }];
}

function withinPress(step: PlanStep): Cue[] {
  if (step.kind !== 'press') return [];
  const ramp = step.rampSeconds * SECOND;
  const hold = step.holdSeconds * SECOND;
  const cues: Cue[] = [];
  if (ramp > 0 && hold > 0) cues.push({ at: ramp, sound: 'hold' });
  if (ramp + hold > 0 && step.releaseSeconds > 0) cues.push({ at: ramp + hold, sound: 'release' });
  return cues;
}

/** The other hand or side comes: its own step, or the same point again. */
function isSwitch(step: PlanStep, before: PlanStep | undefined): boolean {
  if (step.kind === 'switch') return true;
  if (step.kind !== 'press' || before?.kind !== 'press') return false;
  return step.point === before.point && step.side !== before.side;
}
