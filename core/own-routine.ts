// A routine that the person made, and how it becomes one that the safety rules take. What it may be: routine-problems.
import type { GateKey } from '../data/gates.ts';
import type { OwnGoal } from '../data/own-goals.ts';
import type { PointCode } from '../data/point-codes.ts';
import { PRESSING } from '../data/pressing.ts';
import type { OwnRoutineId } from '../data/routine-ids.ts';
import type { Routine, Side, Step } from '../data/routines.ts';
import type { RoutineCard } from './routine-card.ts';
import type { Millis } from './time.ts';

/** What a person composes, and what a file holds of it. */
export type RoutineDraft = { name: string; goal: OwnGoal; steps: readonly Step[] };

export type OwnRoutine = RoutineDraft & { id: OwnRoutineId; madeAt: Millis; changedAt: Millis };

/** The routine of a draft, as the safety rules take it. */
export function routineOf({
  id,
  name,
  goal,
  steps,
}: Pick<OwnRoutine, 'id' | 'name' | 'goal' | 'steps'>): Routine {
  const gate = gateOf(goal);
  return { id, name, goal, steps, place: 'desk', totalSeconds: secondsOf(steps), ...(gate && { gate }) };
}

/** The red flags that are asked for before an own routine for `goal`. */
export function gateOf(goal: OwnGoal | undefined): GateKey | undefined {
  return goal === 'head' || goal === 'stomach' || goal === 'legs' ? goal : undefined;
}

export function secondsOf(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + stepSeconds(step), 0);
}

/** Length of one step. */
export function stepSeconds(step: Step): number {
  return step.kind === 'press' ? step.rampSeconds + step.holdSeconds + step.releaseSeconds : step.seconds;
}

/** The sides on which a point can be pressed: of one that the other hand presses, one at a time. */
export function sidesOf(point: PointCode): readonly Side[] {
  const { laterality } = PRESSING[point];
  if (laterality === 'midline') return ['both'];
  return laterality === 'each' ? ['left', 'right'] : ['both', 'left', 'right'];
}

/** Its card. */
export function ownCard({ id, name, steps }: OwnRoutine): RoutineCard {
  const points = steps.flatMap((step) => (step.kind === 'press' ? [step.point] : []));
  return { id, name, seconds: secondsOf(steps), points: [...new Set(points)] };
}
