// The whole storage in IndexedDB, for tests: background and pages over one connection.
import type { Clock } from '../core/time.ts';
import { indexedEngineStorage } from './indexed-engine-storage.ts';
import { indexedJournalStorage } from './indexed-journal-storage.ts';
import { openIndexedTables } from './indexed-tables.ts';
import type { Storage } from './storage.ts';

/** Rejects where IndexedDB won't open. `clock` dates what is set aside. */
export async function openIndexedStorage(clock: Clock): Promise<Storage> {
  const tables = await openIndexedTables(clock);
  return { ...indexedEngineStorage(tables), ...indexedJournalStorage(tables) };
}
