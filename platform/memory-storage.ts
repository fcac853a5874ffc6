// The whole storage in memory, for tests and the simulator: background and pages over the same tables.
import type { Clock } from '../core/time.ts';
import { memoryEngineStorage } from './memory-engine-storage.ts';
import { memoryPageStorage } from './memory-page-storage.ts';
import { createMemoryRows, type KeyValue } from './memory-tables.ts';
import type { Storage } from './storage.ts';

export { createCopyingTables, createMemoryTables, type KeyValue } from './memory-tables.ts';

/** `clock` dates what is set aside. */
export function createMemoryStorage(tables: KeyValue, clock: Clock): Storage {
  const memory = createMemoryRows(tables, clock);
  return { ...memoryEngineStorage(memory), ...memoryPageStorage(memory) };
}
