// The pages' storage. What is for memory comes only where it is needed: they open sooner.
import type { Clock } from '../core/time.ts';
import type { IndexedTables } from './indexed-tables.ts';
import { openStorage } from './open-storage.ts';
import type { JournalStorage } from './storage.ts';

/** `indexed`: as much as this page needs. In memory there is all that any page does. */
export function openPageStorage<S>(
  clock: Clock,
  indexed: (tables: IndexedTables) => S,
): Promise<S | JournalStorage> {
  return openStorage<S | JournalStorage>(clock, {
    indexed,
    async memory(session, now) {
      const { createMemoryPageStorage } = await import('./memory-page-storage.ts');
      return createMemoryPageStorage(session, now);
    },
  });
}
