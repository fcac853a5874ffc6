// The person's own routines as cards. Comes after the first paint: the rules that read them are long.
import { ownCard } from '../../core/own-routine.ts';
import type { RoutineCard } from '../../core/routine-card.ts';
import { loadOwnRoutines } from '../../platform/own-routines.ts';
import type { PageStorage } from '../../platform/storage.ts';

export async function loadOwnCards(storage: PageStorage): Promise<readonly RoutineCard[]> {
  return (await loadOwnRoutines(storage)).map(ownCard);
}
