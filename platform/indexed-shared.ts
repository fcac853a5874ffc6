// What background and pages both read, in IndexedDB.
import { parseState } from '../core/rows.ts';
import { STATE_KEY } from './database.ts';
import type { IndexedTables } from './indexed-tables.ts';
import type { SharedStorage } from './storage.ts';

export function indexedShared({ toRead, keepParsed }: IndexedTables): SharedStorage {
  return {
    isDurable: true,
    async loadState() {
      const value = await (await toRead()).objectStore('state').get(STATE_KEY);
      if (value === undefined) return null;
      return (await keepParsed('state', [{ key: STATE_KEY, value }], parseState))[0] ?? null;
    },
  };
}
