// What background and pages both read, in IndexedDB.
import { parseState } from '../core/rows.ts';
import { STATE_KEY } from './database.ts';
import type { IndexedTables } from './indexed-tables.ts';
import type { SharedStorage } from './storage.ts';

export function indexedShared({ readParsed }: IndexedTables): SharedStorage {
  return {
    isDurable: true,
    async loadState() {
      return (await readParsed('state', parseState, STATE_KEY))[0] ?? null;
    },
  };
}
