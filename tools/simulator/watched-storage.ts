// The product's storage in memory, watched, and without reading again what was written last: parsing the same state at
// every wake-up would take half of a simulated life. Values are never changed, so a remembered one is a stored one.
import type { State } from '../../core/state.ts';
import type { Clock } from '../../core/time.ts';
import { createMemoryStorage, createMemoryTables } from '../../platform/memory-storage.ts';
import type { Commit, Storage } from '../../platform/storage.ts';

export function createWatchedStorage(clock: Clock, onCommit: (commit: Commit) => void): Storage {
  const storage = createMemoryStorage(createMemoryTables(), clock);
  let state: State | null = null;
  let lastRun = 0;
  return {
    ...storage,
    loadState: async () => state,
    runsAfter: async (id) => (id < lastRun ? storage.runsAfter(id) : []),
    async addRun(run, end) {
      const stored = await storage.addRun(run, end);
      lastRun = stored.id;
      return stored;
    },
    async commit(commit) {
      await storage.commit(commit);
      state = commit.state;
      onCommit(commit);
    },
  };
}
