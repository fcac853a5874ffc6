// The product's storage in memory, watched. What is written and read all the time, the state and the runs, is only
// remembered: to copy and parse it each time would take half of a simulated life. Values are never changed, so that
// is the same.
import { mayReplace, type Run } from '../../core/run.ts';
import type { State } from '../../core/state.ts';
import type { Clock } from '../../core/time.ts';
import { createMemoryStorage, createMemoryTables } from '../../platform/memory-storage.ts';
import type { Commit, Storage } from '../../platform/storage.ts';

/** Runs that another page takes over or saves while it closes are not simulated. */
export function createWatchedStorage(clock: Clock, onCommit: (commit: Commit) => void): Storage {
  const storage = createMemoryStorage(createMemoryTables(), clock);
  /** The first has the id 1. */
  const runs: Run[] = [];
  let state: State | null = null;
  return {
    ...storage,
    loadState: async () => state,
    async commit(commit) {
      if (hasRows(commit)) await storage.commit(commit);
      state = commit.state;
      onCommit(commit);
    },
    runsAfter: async (id) => (id < runs.length ? runs.slice(id) : []),
    lastRuns: async (count) => runs.slice(-count).reverse(),
    runsSince: async (startedAt) => runs.filter((run) => run.startedAt >= startedAt).reverse(),
    async addRun(run, end) {
      const last = runs.at(-1);
      if (last && !last.outcome) runs[runs.length - 1] = end(last);
      const stored = { ...run, id: runs.length + 1 };
      runs.push(stored);
      return stored;
    },
    async saveRun(run) {
      const stored = runs[run.id - 1];
      if (!stored || !mayReplace(stored, run)) return false;
      runs[run.id - 1] = run;
      return true;
    },
  };
}

function hasRows({ segments, ended, checkIns, switches }: Commit): boolean {
  return segments.length + ended.length + checkIns.length + switches.length > 0;
}
