// What the cards say about a routine and its points.
import type { PointCode } from '../data/point-codes.ts';
import { POINTS } from '../data/points.ts';
import { ROUTINE_CARDS } from '../data/routine-cards.ts';
import { ROUTINE_IDS, type RoutineId } from '../data/routine-ids.ts';

/** All routines, in the order of the data. */
export const ROUTINE_ORDER: readonly RoutineId[] = ROUTINE_IDS;

export function routineMinutes(id: RoutineId): number {
  return ROUTINE_CARDS[id].minutes;
}

/** Its points in order of pressing, each once. */
export function routinePoints(id: RoutineId): readonly PointCode[] {
  return ROUTINE_CARDS[id].points;
}

export function pointName(code: PointCode): string {
  return POINTS[code].plain;
}
