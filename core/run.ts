// One person's pass through a plan. Position is a function of stored timestamps and `now`; nothing ticks here.
import type { RoutineId } from '../data/routines.ts';
import { type Plan, type PlanStep, planMs, stepMs } from './plan.ts';
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
  routineId: RoutineId;
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

/** Saved this often while it plays; a crash repeats no more than this. */
export const RUN_SAVE_MS: Millis = 5 * SECOND;

/** No save for this long means that nobody was there: asleep, crashed or frozen. Several saves long, so that a slow disk is not sleep. */
export const RUN_GAP_MS: Millis = 4 * RUN_SAVE_MS;

export type Phase = 'ramp' | 'hold' | 'release' | 'breathe-in' | 'breathe-out' | 'still';

export type Position = {
  /** Milliseconds into the plan, 0 to its length. */
  offset: Millis;
  totalMs: Millis;
  /** Whole plan played. */
  done: boolean;
  index: number;
  step: PlanStep;
  /** Milliseconds into the step and its length. */
  stepOffset: Millis;
  stepMs: Millis;
  phase: Phase;
  /** Milliseconds left in this phase. */
  phaseLeft: Millis;
  /** 0 none to 1 the step's firmest. With breathing: fullness of the lungs. */
  pressure: number;
};

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
export function mayReplace(stored: Run, run: Run, takeOver: boolean): boolean {
  return !stored.outcome && (takeOver || stored.player === run.player);
}

/** Where a run stands at `now`: step, phase, pressure and what is left. */
export function positionAt(run: Run, now: Millis): Position {
  return positionIn(run.plan, offsetAt(run, now));
}

/** The same, for an offset into a plan. The plan has at least one step. */
export function positionIn(plan: Plan, offset: Millis): Position {
  const totalMs = planMs(plan);
  let before = 0;
  let index = 0;
  for (const [i, step] of plan.steps.entries()) {
    index = i;
    if (offset < before + stepMs(step) || i === plan.steps.length - 1) break;
    before += stepMs(step);
  }
  const step = plan.steps[index];
  if (!step) throw new RangeError('A plan needs at least one step.');
  const length = stepMs(step);
  const stepOffset = Math.min(offset - before, length);
  return {
    offset,
    totalMs,
    done: offset >= totalMs,
    index,
    step,
    stepOffset,
    stepMs: length,
    ...phaseIn(step, stepOffset),
  };
}

type PhaseNow = Pick<Position, 'phase' | 'phaseLeft' | 'pressure'>;

function phaseIn(step: PlanStep, offset: Millis): PhaseNow {
  if (step.kind === 'breathe') return breathIn(step.inSeconds * SECOND, step.outSeconds * SECOND, offset);
  if (step.kind !== 'press') return { phase: 'still', phaseLeft: stepMs(step) - offset, pressure: 0 };
  const ramp = step.rampSeconds * SECOND;
  const hold = step.holdSeconds * SECOND;
  const total = stepMs(step);
  if (offset < ramp) return { phase: 'ramp', phaseLeft: ramp - offset, pressure: smooth(offset / ramp) };
  if (offset < ramp + hold) return { phase: 'hold', phaseLeft: ramp + hold - offset, pressure: 1 };
  const fall = total - ramp - hold;
  return {
    phase: 'release',
    phaseLeft: total - offset,
    pressure: fall ? smooth((total - offset) / fall) : 0,
  };
}

function breathIn(inMs: Millis, outMs: Millis, offset: Millis): PhaseNow {
  const into = offset % (inMs + outMs);
  return into < inMs
    ? { phase: 'breathe-in', phaseLeft: inMs - into, pressure: smooth(into / inMs) }
    : {
        phase: 'breathe-out',
        phaseLeft: inMs + outMs - into,
        pressure: smooth((inMs + outMs - into) / outMs),
      };
}

/** Smoothstep: starts and ends gently, as a thumb does. */
function smooth(x: number): number {
  const t = Math.min(1, Math.max(0, x));
  return t * t * (3 - 2 * t);
}
