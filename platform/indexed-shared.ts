// What background and pages both read, in IndexedDB.
import { parseRun, parseState } from '../core/rows.ts';
import { STATE_KEY } from './database.ts';
import type { IndexedTables, Row } from './indexed-tables.ts';
import type { SharedStorage } from './storage.ts';

export function indexedShared({ connect, keepParsed }: IndexedTables): SharedStorage {
  return {
    isDurable: true,
    async loadState() {
      const value = await (await connect()).get('state', STATE_KEY);
      if (value === undefined) return null;
      return (await keepParsed('state', [{ key: STATE_KEY, value }], parseState))[0] ?? null;
    },
    async lastRuns(count) {
      const rows: Row[] = [];
      let good = 0;
      let cursor = await (await connect()).transaction('runs').store.openCursor(null, 'prev');
      while (cursor && good < count) {
        rows.push({ key: cursor.key, value: cursor.value });
        if (parseRun(cursor.value).ok) good += 1;
        cursor = await cursor.continue();
      }
      return keepParsed('runs', rows, parseRun);
    },
  };
}
