// One person's pass through a plan: what is kept of it, and what follows from that alone.
import type { AnyRoutineId } from '../data/routine-ids.ts';
import { type Plan, planMs } from './plan.ts';
import { type Millis, SECOND } from './time.ts';

/** A stretch of playing: from `from` to `to` (both instants), beginning `at` milliseconds into the plan. */
export type Played = { at: Millis; from: Millis; to: Millis };

/** How a run ended. `stopped` also covers one that was left for another. */
export type RunOutcome = 'completed' | 'stopped';

/** What a person said on stopping. */
export type StopReason = 'sharp' | 'tingling' | 'dizzy' | 'just-done';

export type Run = {
  /** Given by the store, ascending. 0 until it is stored. */
  id: number;
  routineId: AnyRoutineId;
  plan: Plan;
  /** The page that plays it or played it last; another page takes a run over by writing its own name. */
  player: string;
  startedAt: Millis;
  /** In order of playing. While playing, `to` of the last is when it was last saved. */
  played: readonly Played[];
  playing: boolean;
  endedAt?: Millis;
  outcome?: RunOutcome;
  stopReason?: StopReason;
};

/** The player of a run that came from a file: it was settled where it was played. */
export const IMPORTED = 'imported';

/** Saved this often while it plays; a crash repeats no more than this. */
export const RUN_SAVE_MS: Millis = 5 * SECOND;

/** No save for this long means that nobody was there: asleep, crashed or frozen. Several saves long, so that a slow disk is not sleep. */
export const RUN_GAP_MS: Millis = 4 * RUN_SAVE_MS;

/** A fresh run of `plan`, playing from `now`. */
export function startRun(plan: Plan, now: Millis, player: string): Run {
  return {
    id: 0,
    routineId: plan.routineId,
    plan,
    player,
    startedAt: now,
    played: [{ at: 0, from: now, to: now }],
    playing: true,
  };
}

/** Milliseconds into the plan at `now`. A clock set back does not move it back past its last save. */
export function offsetAt(run: Run, now: Millis): Millis {
  const last = run.played.at(-1);
  if (!last) return 0;
  const to = run.playing && isAlive(run, now) ? Math.max(last.to, now) : last.to;
  return Math.min(planMs(run.plan), last.at + (to - last.from));
}

/** How long was played in all: pauses left out, repeated and skipped parts as they were. */
export function playedMs(run: Run): Millis {
  return run.played.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
}

/** Whether a playing run was saved recently enough to be playing still at `now`. */
export function isAlive(run: Run, now: Millis): boolean {
  const last = run.played.at(-1);
  return run.playing && last !== undefined && now >= last.to - RUN_GAP_MS && now - last.to <= RUN_GAP_MS;
}

/** Whether `run` may replace what is stored: an ended run stays as it is, and one page plays at a time. */
export function mayReplace(stored: Run, run: Run): boolean {
  return !stored.outcome && stored.player === run.player;
}
