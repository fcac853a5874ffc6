// What background and pages both read, in IndexedDB.
import { parseState } from '../core/rows.ts';
import { STATE_KEY } from './database.ts';
import type { IndexedTables } from './indexed-tables.ts';
import type { SharedStorage } from './storage.ts';

export function indexedShared({ connect, keepParsed }: IndexedTables): SharedStorage {
  return {
    isDurable: true,
    async loadState() {
      const value = await (await connect()).get('state', STATE_KEY);
      if (value === undefined) return null;
      return (await keepParsed('state', [{ key: STATE_KEY, value }], parseState))[0] ?? null;
    },
  };
}
