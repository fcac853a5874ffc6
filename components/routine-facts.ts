// What the cards say about a routine and its points.
import type { PointCode } from '../data/point-codes.ts';
import { POINTS } from '../data/points.ts';
import type { AnyRoutineId } from '../data/routine-ids.ts';
import type { Words } from './words.tsx';

/** What it is called: by the person, or by us. */
export function routineName(
  { routines }: Pick<Words, 'routines'>,
  { routineId, name }: { routineId: AnyRoutineId; name?: string | undefined },
): string {
  // A stored plan may be of a routine that is no more.
  const known: Readonly<Partial<Record<AnyRoutineId, { name: string }>>> = routines;
  return name ?? known[routineId]?.name ?? routineId;
}

export function pointName(code: PointCode): string {
  return POINTS[code].plain;
}
