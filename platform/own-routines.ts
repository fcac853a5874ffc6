// The routines that the person made, as the pages read and keep them.
import type { OwnRoutine, RoutineDraft } from '../core/own-routine.ts';
import { parseOwnRoutine } from '../core/routine-problems.ts';
import type { Millis } from '../core/time.ts';
import type { OwnRoutineId } from '../data/routine-ids.ts';
import type { PageStorage } from './storage.ts';

/** In the order they were made. */
export async function loadOwnRoutines(storage: Pick<PageStorage, 'ownRows'>): Promise<OwnRoutine[]> {
  const routines = await storage.ownRows(parseOwnRoutine);
  return routines.sort((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1));
}

/** Keeps drafts as new routines, all of them or none, and gives them as they are kept. Rejects when the storage does. */
export async function addRoutines(
  storage: Pick<PageStorage, 'putOwnRows'>,
  drafts: readonly RoutineDraft[],
  now: Millis,
): Promise<OwnRoutine[]> {
  const added = drafts.map((draft, i) => ({
    ...draft,
    id: `own-${crypto.randomUUID()}` as const,
    // One after the other, as they came.
    madeAt: now + i,
    changedAt: now,
  }));
  await storage.putOwnRows(added);
  return added;
}

/** Keeps `draft` in the place of the routine `before`. */
export function changeRoutine(
  storage: Pick<PageStorage, 'putOwnRows'>,
  before: OwnRoutine,
  { draft, now }: { draft: RoutineDraft; now: Millis },
): Promise<void> {
  const changed: OwnRoutine = { ...before, ...draft, changedAt: now };
  return storage.putOwnRows([changed]);
}

export function deleteRoutine(storage: Pick<PageStorage, 'deleteOwnRow'>, id: OwnRoutineId): Promise<void> {
  return storage.deleteOwnRow(id);
}

/** Undoes a deletion. */
export function putBack(storage: Pick<PageStorage, 'putOwnRows'>, routine: OwnRoutine): Promise<void> {
  return storage.putOwnRows([routine]);
}
