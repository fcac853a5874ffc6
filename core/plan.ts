// A plan: a routine after the safety rules, frozen at the start of a run so that totals never change under way.
import type { ConditionKey } from '../data/conditions.ts';
import type { OwnGoal } from '../data/own-goals.ts';
import type { PointCode } from '../data/points.ts';
import type { AnyRoutineId } from '../data/routine-ids.ts';
import type { BreatheStep, CueKey, CueStep, PressStep } from '../data/routines.ts';
import { type Millis, SECOND } from './time.ts';

/** A press step as it will be done. Light: pressure 2 to 3 of 10, no squeeze. */
export type PlannedPress = PressStep & { light: boolean };
export type PlanStep = PlannedPress | BreatheStep | CueStep;

/** Why the safety rules changed a step: keys of the locale's `reasons`. */
export type ReasonKey =
  | ConditionKey
  | 'cautious'
  | 'skin'
  | 'hidden'
  | 'dizzy'
  | 'chosen'
  | 'capped'
  | 'long';

/** One change that the safety rules made, for the person to read before the start. */
export type PlanChange = {
  point: PointCode;
  /** Only where the two sides of the point differ. */
  side?: 'left' | 'right';
  /**
   * What happens to it: another point instead, a movement or breathing instead, pressed lightly (30 s a side at
   * most), pressed for less long, or pressed as it is with a line of warning (`safety.warn` has one for each such reason).
   */
  action: 'substitute' | 'replace' | 'light' | 'shorten' | 'warn';
  /** The point put in its place, with `substitute`. */
  by?: PointCode;
  /** What is done instead, with `replace`. */
  cue?: CueKey;
  /** Why, strictest first: `ReasonKey`s, plain strings since plans are stored. Never empty. */
  reasons: readonly string[];
};

export type Plan = {
  routineId: AnyRoutineId;
  /** What the person called it and what it is for; of their own routines only. */
  name?: string;
  goal?: OwnGoal;
  steps: readonly PlanStep[];
  changes: readonly PlanChange[];
  /** Paced breathing is off after a dizzy spell: its steps have become breathing as it comes. */
  naturalBreathing?: true;
  /** On a mat: answers that call for a line of warning (`safety.matWarn`), plain strings since plans are stored. */
  matWarnings?: readonly string[];
};

/** Whether the safety rules changed nothing: it may start without a word. */
export function isAsWritten({ changes, naturalBreathing, matWarnings }: Plan): boolean {
  return changes.length === 0 && !naturalBreathing && !matWarnings;
}

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
