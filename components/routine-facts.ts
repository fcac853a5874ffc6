// What the cards say about a routine, read off its steps.
import { POINTS, type PointCode } from '../data/points.ts';
import { ROUTINES, type RoutineId, type Step } from '../data/routines.ts';

/** All routines, in the order of the data. */
export const ROUTINE_ORDER: readonly RoutineId[] = Object.values(ROUTINES).map(({ id }) => id);

export function routineMinutes(id: RoutineId): number {
  return Math.max(1, Math.round(ROUTINES[id].totalSeconds / 60));
}

/** Its points in order of pressing, each once. */
export function routinePoints(id: RoutineId): PointCode[] {
  const steps: readonly Step[] = ROUTINES[id].steps;
  return [...new Set(steps.flatMap((step) => (step.kind === 'press' ? [step.point] : [])))];
}

export function pointName(code: PointCode): string {
  return POINTS[code].plain;
}
