// What a person does to a run: pause, go on, skip, go back, stop. Each gives the run as it is from `now` on.
import { planMs, stepMs } from './plan.ts';
import { positionAt } from './position.ts';
import { isAlive, offsetAt, type Played, playedMs, type Run, type StopReason } from './run.ts';
import type { Millis } from './time.ts';

/** Going back within this time of a step's start goes to the step before; later, to the start of this one. */
export const BACK_TO_PREVIOUS_MS: Millis = 3000;

/** The run with its last stretch kept up to `now`; one that nobody kept for too long is paused where it was. */
export function keepRun(run: Run, now: Millis): Run {
  const last = run.played.at(-1);
  if (!run.playing || !last) return run;
  if (!isAlive(run, now)) return { ...run, playing: false };
  const end = last.from + planMs(run.plan) - last.at;
  const to = Math.min(Math.max(last.to, now), end);
  return { ...run, played: [...run.played.slice(0, -1), { ...last, to }] };
}

/** Holds the run where it is. */
export function pauseRun(run: Run, now: Millis): Run {
  return { ...keepRun(run, now), playing: false };
}

/**
 * Goes on where the run was held, from the page `player`. One that another page played goes on from its last
 * save: what that page did since, if it lives at all, is not known.
 */
export function resumeRun(run: Run, now: Millis, player: string): Run {
  if (run.outcome) return run;
  const held = run.player === player ? pauseRun(run, now) : heldAtSave(run);
  return { ...playFrom(held, offsetAt(held, now), now), playing: true, player };
}

/** The run as it was last kept, not playing: where it goes on from when its page is gone. */
export function heldAtSave(run: Run): Run {
  return { ...run, playing: false };
}

/** To the start of the next step; after the last one the plan is done. */
export function skipStep(run: Run, now: Millis): Run {
  return jumpTo(run, startOf(run, positionAt(run, now).index + 1), now);
}

/** To the start of this step, or of the one before when this one has just begun. */
export function goBack(run: Run, now: Millis): Run {
  const { index, stepOffset } = positionAt(run, now);
  const target = stepOffset < BACK_TO_PREVIOUS_MS ? Math.max(0, index - 1) : index;
  return jumpTo(run, startOf(run, target), now);
}

/** A run that reached its end counts as completed when at least this share of its plan's time was played. */
const COMPLETED_SHARE = 0.5;

/**
 * Ends the run: `completed` at the end of the plan, unless most of it was skipped; else `stopped`.
 * An ended run stays as it is.
 */
export function endRun(run: Run, now: Millis, stopReason?: StopReason): Run {
  if (run.outcome) return run;
  const ended = pauseRun(run, now);
  const total = planMs(ended.plan);
  const isCompleted = offsetAt(ended, now) >= total && playedMs(ended) >= COMPLETED_SHARE * total;
  const outcome = isCompleted ? ('completed' as const) : ('stopped' as const);
  return { ...ended, outcome, endedAt: lastSaved(ended, now), ...(stopReason ? { stopReason } : {}) };
}

// A run found paused long after ends when it was last alive, not when it was found; stopping now is now.
function lastSaved(run: Run, now: Millis): Millis {
  const last = run.played.at(-1);
  return last && offsetAt(run, now) >= planMs(run.plan) ? last.to : now;
}

function jumpTo(run: Run, offset: Millis, now: Millis): Run {
  if (run.outcome) return run;
  const kept = keepRun(run, now);
  return { ...playFrom(kept, offset, now), playing: kept.playing };
}

function playFrom(run: Run, offset: Millis, now: Millis): Run {
  const stretch: Played = { at: offset, from: now, to: now };
  // A stretch in which nothing was played says nothing.
  return { ...run, played: [...run.played.filter(({ from, to }) => to > from), stretch] };
}

function startOf(run: Run, index: number): Millis {
  return run.plan.steps.slice(0, index).reduce((sum, step) => sum + stepMs(step), 0);
}
