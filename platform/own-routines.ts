// The routines that the person made, as the pages read and keep them. Other pages hear of every change.
import type { OwnRoutine, RoutineDraft } from '../core/own-routine.ts';
import { parseOwnRoutine } from '../core/routine-problems.ts';
import type { Millis } from '../core/time.ts';
import type { OwnRoutineId } from '../data/routine-ids.ts';
import { ROUTINE_LIMITS } from '../data/routine-limits.ts';
import { createAnnouncer } from './changes.ts';
import { report } from './report.ts';
import type { PageStorage } from './storage.ts';

type Reading = Pick<PageStorage, 'ownRows'>;
type Writing = Pick<PageStorage, 'putOwnRows'>;

/** In the order they were made. Rejects when the storage does. */
export async function loadOwnRoutines(storage: Reading): Promise<OwnRoutine[]> {
  const routines = await storage.ownRows(parseOwnRoutine);
  return routines.sort((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1));
}

/** The same for a page that has more to show than these: never rejects, and has none where they can't be read. */
export async function ownRoutinesOrNone(storage: Reading): Promise<OwnRoutine[]> {
  try {
    return await loadOwnRoutines(storage);
  } catch (error) {
    report(error, 'reading the own routines');
    return [];
  }
}

/**
 * Keeps drafts as new routines, all of them or none, and gives them as they are kept; null where they would be more than
 * may be kept.
 */
export function addRoutines(
  storage: Reading & Writing,
  drafts: readonly RoutineDraft[],
  now: Millis,
): Promise<OwnRoutine[] | null> {
  return inTurn(async () => {
    const { length: kept } = await loadOwnRoutines(storage);
    if (kept + drafts.length > ROUTINE_LIMITS.routines.to) return null;
    const added = drafts.map((draft, i) => ({
      ...draft,
      id: `own-${crypto.randomUUID()}` as const,
      // One after the other, as they came.
      madeAt: now + i,
      changedAt: now,
    }));
    await storage.putOwnRows(added);
    return added;
  });
}

/**
 * Keeps `draft` in the place of the routine `before`, and gives what is kept. Where another page has changed or deleted
 * that one meanwhile, the draft is kept beside it: nobody's work is written over.
 */
export function changeRoutine(
  storage: Reading & Writing,
  before: OwnRoutine,
  { draft, now }: { draft: RoutineDraft; now: Millis },
): Promise<{ kept: OwnRoutine; isBeside: boolean }> {
  return inTurn(async () => {
    const stored = (await loadOwnRoutines(storage)).find(({ id }) => id === before.id);
    const isBeside = stored?.changedAt !== before.changedAt;
    const kept: OwnRoutine = isBeside
      ? { ...draft, id: `own-${crypto.randomUUID()}`, madeAt: now, changedAt: now }
      : { ...before, ...draft, changedAt: now };
    await storage.putOwnRows([kept]);
    return { kept, isBeside };
  });
}

export function deleteRoutine(storage: Pick<PageStorage, 'deleteOwnRow'>, id: OwnRoutineId): Promise<void> {
  return inTurn(() => storage.deleteOwnRow(id));
}

/** Undoes a deletion. */
export function putBack(storage: Writing, routine: OwnRoutine): Promise<void> {
  return inTurn(() => storage.putOwnRows([routine]));
}

/** One page at a time: what is read first must still hold when it is written. Then the others hear of it. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('own-routines', async () => {
    const done = await work();
    createAnnouncer()();
    return done;
  });
}
