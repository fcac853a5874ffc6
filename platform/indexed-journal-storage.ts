// What the journal reads, in IndexedDB. Its own module: no other page shows days that were folded.
import { parseDayTotal } from '../core/day-total.ts';
import { indexedPageStorage } from './indexed-page-storage.ts';
import type { IndexedTables } from './indexed-tables.ts';
import type { JournalStorage } from './storage.ts';

export function indexedJournalStorage(tables: IndexedTables): JournalStorage {
  const { connect, readParsed } = tables;
  return {
    ...indexedPageStorage(tables),
    dayTotals: (from, to) => readParsed('days', parseDayTotal, IDBKeyRange.bound(from, to)),
    async firstDay(from) {
      const transaction = (await connect()).transaction(['days', 'segments']);
      const [days, segments] = [transaction.objectStore('days'), transaction.objectStore('segments')];
      const since = IDBKeyRange.lowerBound(from);
      const firsts = [days.openKeyCursor(since), segments.index('day').openKeyCursor(since)];
      const names = (await Promise.all(firsts)).flatMap((cursor) => (cursor ? cursor.key : []));
      return names.sort()[0] ?? null;
    },
  };
}
