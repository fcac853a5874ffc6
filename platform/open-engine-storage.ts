// The background's storage. It is one file, and has both kinds at hand.
import type { Clock } from '../core/time.ts';
import { indexedEngineStorage } from './indexed-engine-storage.ts';
import { memoryEngineStorage } from './memory-engine-storage.ts';
import { createMemoryRows } from './memory-tables.ts';
import { openStorage } from './open-storage.ts';
import type { EngineStorage } from './storage.ts';

export function openEngineStorage(clock: Clock): Promise<EngineStorage> {
  return openStorage(clock, {
    indexed: indexedEngineStorage,
    memory: (session, now) => memoryEngineStorage(createMemoryRows(session, now)),
  });
}
