// The person's own routines as cards. Never rejects: a nudge does not fail for a list that can't be read.
import { ownCard } from '../../core/own-routine.ts';
import type { RoutineCard } from '../../core/routine-card.ts';
import { loadOwnRoutines } from '../../platform/own-routines.ts';
import { report } from '../../platform/report.ts';
import type { PageStorage } from '../../platform/storage.ts';

export async function loadOwnCards(storage: PageStorage): Promise<readonly RoutineCard[]> {
  try {
    return (await loadOwnRoutines(storage)).map(ownCard);
  } catch (error) {
    report(error, 'reading the own routines');
    return [];
  }
}
