// What background and pages both read, in memory.
import { parseState } from '../core/rows.ts';
import type { MemoryTables } from './memory-tables.ts';
import type { SharedStorage } from './storage.ts';

export function memoryShared({ inTurn, readParsed }: MemoryTables): SharedStorage {
  return {
    isDurable: false,
    loadState: inTurn(async () => (await readParsed('state', parseState)).at(-1) ?? null),
  };
}
