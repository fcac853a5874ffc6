// What a run means for the nudges and the load. The page that plays it writes it; the engine only reads.

import { forgive, type Load, loadNow, noLoad } from './load.ts';
import type { NudgeRow } from './nudge.ts';
import { takeUp } from './pending.ts';
import { IMPORTED, isAlive, playedMs, type Run } from './run.ts';
import type { Settings } from './settings.ts';
import { restTension, type State, tensionLimitMs } from './state.ts';
import { type Millis, SECOND } from './time.ts';

/** A run stopped sooner than this was a look at it, and puts no tension nudge off that was not due yet. */
const TRIED_MS: Millis = 30 * SECOND;

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
    if (run.id <= next.settledRun) continue;
    if (run.player === IMPORTED && run.outcome) {
      next = { ...next, settledRun: run.id };
      continue;
    }
    // A routine answers whatever was due, on screen or snoozed when it began or was gone on with: once, since a clock
    // that goes back leaves the run's own instants ahead of all that comes.
    const from = run.played.at(-1)?.from ?? run.startedAt;
    if (next.taken?.run !== run.id || next.taken.from !== from) {
      const taken = takeUp(next, { at: from, runId: run.id });
      ended.push(...taken.ended);
      const hasDebt = taken.ended.some(({ signals }) => signals.some(({ kind }) => kind === 'screen-time'));
      next = hasDebt ? restTension(taken.state, tensionLimitMs(taken.state, settings)) : taken.state;
      next = { ...next, taken: { run: run.id, from } };
    }
    if (run.outcome && run.endedAt !== undefined)
      next = { ...settle(next, run, run.endedAt, settings), settledRun: run.id };
  }
  return { state: next, ended };
}

function settle(state: State, run: Run, endedAt: Millis, settings: Settings): State {
  if (run.outcome === 'completed')
    return { ...state, load: noLoad(Math.max(state.load.at, endedAt)), repaidAt: endedAt };
  const stopped = { ...state, load: withoutRun(state, run, endedAt) };
  return playedMs(run) < TRIED_MS ? stopped : restTension(stopped, tensionLimitMs(stopped, settings));
}

// Following a routine is not screen time: what the open stretch of it counted is taken off again. Where the
// ledger saw absence instead, nothing was added.
function withoutRun({ ledger, load }: State, run: Run, endedAt: Millis): Load {
  if (ledger.kind !== 'screen') return load;
  const from = Math.max(ledger.from, load.at);
  const counted = run.played.reduce((sum, one) => sum + Math.max(0, one.to - Math.max(one.from, from)), 0);
  return forgive(loadNow(load, { ...ledger, lastSeen: Math.max(ledger.lastSeen, endedAt) }), counted);
}
