// What a card says of a routine, ours or the person's own.
import type { PointCode } from '../data/point-codes.ts';
import { ROUTINE_CARDS } from '../data/routine-cards.ts';
import { type AnyRoutineId, ROUTINE_IDS, type RoutineId } from '../data/routine-ids.ts';

export type RoutineCard = {
  id: AnyRoutineId;
  /** What the person called it; of their own routines only. */
  name?: string;
  seconds: number;
  /** In order of pressing, each once. */
  points: readonly PointCode[];
};

/** The card of one of ours; null where none is called so. */
export function shippedCard(id: RoutineId): RoutineCard;
export function shippedCard(id: string | undefined): RoutineCard | null;
export function shippedCard(id: string | undefined): RoutineCard | null {
  const shipped = ROUTINE_IDS.find((one) => one === id);
  return shipped ? { id: shipped, ...ROUTINE_CARDS[shipped] } : null;
}
