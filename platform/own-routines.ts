// The routines that the person made, as the pages read and keep them. Other pages hear of every change.
import type { OwnRoutine, RoutineDraft } from '../core/own-routine.ts';
import { parseOwnRoutine } from '../core/routine-problems.ts';
import type { Millis } from '../core/time.ts';
import type { OwnRoutineId } from '../data/routine-ids.ts';
import { createAnnouncer } from './changes.ts';
import type { PageStorage } from './storage.ts';

type Reading = Pick<PageStorage, 'ownRows'>;
type Writing = Pick<PageStorage, 'putOwnRows'>;

/** In the order they were made. Rejects when the storage does. */
export async function loadOwnRoutines(storage: Reading): Promise<OwnRoutine[]> {
  const routines = await storage.ownRows(parseOwnRoutine);
  return routines.sort((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1));
}

/** Keeps drafts as new routines, all of them or none, and gives them as they are kept. */
export async function addRoutines(
  storage: Writing,
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
  announce();
  return added;
}

/**
 * Keeps `draft` in the place of the routine `before`, and gives what is kept. Where another page has changed or deleted
 * that one meanwhile, the draft is kept beside it: nobody's work is written over.
 */
export async function changeRoutine(
  storage: Reading & Writing,
  before: OwnRoutine,
  { draft, now }: { draft: RoutineDraft; now: Millis },
): Promise<{ kept: OwnRoutine; isBeside: boolean }> {
  const stored = (await loadOwnRoutines(storage)).find(({ id }) => id === before.id);
  if (stored?.changedAt !== before.changedAt) {
    const [kept = before] = await addRoutines(storage, [draft], now);
    return { kept, isBeside: true };
  }
  const kept: OwnRoutine = { ...before, ...draft, changedAt: now };
  await storage.putOwnRows([kept]);
  announce();
  return { kept, isBeside: false };
}

export async function deleteRoutine(
  storage: Pick<PageStorage, 'deleteOwnRow'>,
  id: OwnRoutineId,
): Promise<void> {
  await storage.deleteOwnRow(id);
  announce();
}

/** Undoes a deletion. */
export async function putBack(storage: Writing, routine: OwnRoutine): Promise<void> {
  await storage.putOwnRows([routine]);
  announce();
}

function announce(): void {
  createAnnouncer()();
}
