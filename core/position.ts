// Where a run stands, as a function of its timestamps and `now`. The view only draws it; nothing ticks here.
import { type Plan, type PlanStep, planMs, stepMs } from './plan.ts';
import { offsetAt, type Run } from './run.ts';
import { type Millis, SECOND } from './time.ts';

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

/** Where a run stands at `now`: step, phase, pressure and what is left. */
export function positionAt(run: Run, now: Millis): Position {
  return positionIn(run.plan, offsetAt(run, now));
}

/** The same, for an offset into a plan. The plan has at least one step. */
export function positionIn(plan: Pick<Plan, 'steps'>, offset: Millis): Position {
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
