// What a run means for the nudges and the load. The page that plays it writes it; the engine only reads.

import { forgive, loadNow, noLoad } from './load.ts';
import type { NudgeRow } from './nudge.ts';
import { endAll } from './pending.ts';
import { isAlive, playedMs, type Run } from './run.ts';
import type { Settings } from './settings.ts';
import { restTension, type State } from './state.ts';
import { MINUTE, type Millis } from './time.ts';

/** Whether one of them is playing at `now`. */
export function isRunPlaying(runs: readonly Run[], now: Millis): boolean {
  return runs.some((run) => isAlive(run, now));
}

/** `runs`: those newer than the last settled one, oldest first. Takes up runs that began and settles those that ended; each once, however often it is seen. */
export function settleRuns(
  state: State,
  runs: readonly Run[],
  settings: Settings,
): { state: State; ended: NudgeRow[] } {
  let next = state;
  const ended: NudgeRow[] = [];
  for (const run of runs) {
    if (run.id > next.takenRun) {
      // A routine answers whatever was due, on screen or snoozed.
      const taken = endAll(next, { outcome: 'started', at: run.startedAt, runId: run.id });
      ended.push(...taken.ended);
      next = { ...restTension(taken.state, settings.tensionMinutes * MINUTE), takenRun: run.id };
    }
    if (run.outcome && run.endedAt !== undefined && run.id > next.settledRun)
      next = { ...settle(next, run, run.endedAt, settings), settledRun: run.id };
  }
  return { state: next, ended };
}

function settle(state: State, run: Run, endedAt: Millis, settings: Settings): State {
  if (run.outcome === 'completed') return { ...state, load: noLoad(Math.max(state.load.at, endedAt)) };
  // Up to the end of the run, so that its own time is in what is forgiven.
  const ledger = { ...state.ledger, lastSeen: Math.max(state.ledger.lastSeen, endedAt) };
  const stopped = { ...state, load: forgive(loadNow(state.load, ledger), playedMs(run)) };
  return restTension(stopped, settings.tensionMinutes * MINUTE);
}
