// What the cards say about a routine and its points.
import type { PointCode } from '../data/point-codes.ts';
import { POINTS } from '../data/points.ts';
import type { AnyRoutineId, RoutineId } from '../data/routine-ids.ts';
import type { Words } from './words.tsx';

/** What it is called: by the person, or by us. */
export function routineName(
  { routines }: Pick<Words, 'routines'>,
  { routineId, name }: { routineId: AnyRoutineId; name?: string | undefined },
): string {
  // Only an own routine has a name of its own, and every other is one of ours.
  return name ?? routines[routineId as RoutineId].name;
}

export function pointName(code: PointCode): string {
  return POINTS[code].plain;
}
