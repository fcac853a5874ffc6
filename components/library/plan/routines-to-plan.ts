// Which routines a plan may bring back, and what they are called.
import { type RoutineCard, shippedCard } from '../../../core/routine-card.ts';
import { type AnyRoutineId, ROUTINE_IDS, type RoutineId } from '../../../data/routine-ids.ts';
import { routineName } from '../../routine-facts.ts';
import type { Words } from '../../words.tsx';

/** Not the mat, which is not at hand at a desk, and not the classic press, whose point is chosen each time. */
const NOT_PLANNED: readonly RoutineId[] = ['mat-300', 'mat-600', 'classic-180'];

export const SHIPPED_TO_PLAN: readonly RoutineCard[] = ROUTINE_IDS.filter(
  (id) => !NOT_PLANNED.includes(id),
).map((id) => shippedCard(id));

/** The card of `id`; null for an own one that was deleted. */
export function cardOf(id: AnyRoutineId, own: readonly RoutineCard[]): RoutineCard | null {
  return own.find((card) => card.id === id) ?? shippedCard(id);
}

/** The name of `card`, or what stands for the name of one that is gone. */
export function nameOf(words: Words, card: RoutineCard | null, gone: string): string {
  return card ? routineName(words, { routineId: card.id, name: card.name }) : gone;
}
