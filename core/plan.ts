// A plan: a routine after the safety rules, frozen at the start of a run so that totals never change under way.
import type { PointCode } from '../data/points.ts';
import type { BreatheStep, CueStep, PressStep, RoutineId } from '../data/routines.ts';
import { type Millis, SECOND } from './time.ts';

/** A press step as it will be done. Light: pressure 2 to 3 of 10, no squeeze. */
export type PlannedPress = PressStep & { light: boolean };
export type PlanStep = PlannedPress | BreatheStep | CueStep;

/** One change that the safety rules made, for the person to read before the start. */
export type PlanChange = {
  point: PointCode;
  /** What happens to it: replaced by another point, by a movement or rest, pressed lightly, or a line of warning. */
  action: 'substitute' | 'replace' | 'light' | 'warn';
  /** The point put in its place, with `substitute`. */
  by?: PointCode;
  /** Why: keys of the locale's `reasons`. */
  reasons: readonly string[];
};

export type Plan = {
  routineId: RoutineId;
  steps: readonly PlanStep[];
  changes: readonly PlanChange[];
};

/** Length of one step in milliseconds. */
export function stepMs(step: PlanStep): Millis {
  const seconds =
    step.kind === 'press' ? step.rampSeconds + step.holdSeconds + step.releaseSeconds : step.seconds;
  return seconds * SECOND;
}

/** Length of a whole plan in milliseconds. */
export function planMs(plan: Pick<Plan, 'steps'>): Millis {
  return plan.steps.reduce((sum, step) => sum + stepMs(step), 0);
}
