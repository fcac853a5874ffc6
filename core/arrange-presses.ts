// Decides for every press step of a routine what is done in its time, and says what changed. The heart of `planFor`.
import { ALTERNATIVES, LIGHT_SECONDS, SWAP_CUES, type Swap, type SwapCue } from '../data/conditions.ts';
import type { PointCode } from '../data/points.ts';
import type { CueStep, PressStep, Routine } from '../data/routines.ts';
import { type Judgement, judgePoint, type SafetyFacts } from './judge-point.ts';
import type { PlanStep } from './plan.ts';
import { type PressingBudget, secondsLeft, spend } from './pressing-budget.ts';
import { movePress, pressedSeconds, pressSeconds, shapePress } from './shape-press.ts';

/** A press that stays in: of the routine itself, or in place of another point. `short`: for less than its time. */
export type Pressed = { step: PressStep; judgement: Judgement; own: boolean; short: boolean };

/** All steps of one point that are left out, and the one thing that is done in their place. */
export type LeftOut = {
  point: PointCode;
  steps: readonly PressStep[];
  judgements: readonly Judgement[];
  swap: Swap;
};

export type Arrangement = {
  /** What is done in the time of the routine's press step with this index. */
  stepsAt: ReadonlyMap<number, readonly PlanStep[]>;
  pressed: readonly Pressed[];
  leftOut: readonly LeftOut[];
};

type Press = { index: number; step: PressStep; judgement: Judgement };
type Draft = { budget: PressingBudget; stepsAt: Map<number, PlanStep[]>; pressed: Pressed[] };

/**
 * The presses of `routine` under `facts`. The routine's own presses have first call on the seconds a point may be
 * pressed; then each point left out gets one swap for all its steps, the first that is allowed and has the seconds.
 */
export function arrangePresses(routine: Routine, facts: SafetyFacts): Arrangement {
  const draft: Draft = { budget: {}, stepsAt: new Map(), pressed: [] };
  const leaving = new Map<PointCode, Press[]>();
  for (const [index, step] of routine.steps.entries()) {
    if (step.kind !== 'press') continue;
    const judgement = judgePoint(step.point, step.side, facts, routine.swaps);
    if (judgement.level !== 'leave') putPress(draft, { index, step, judgement }, true);
    else leaving.set(step.point, [...(leaving.get(step.point) ?? []), { index, step, judgement }]);
  }
  const leftOut = [...leaving].map(([point, presses]) => replacePoint(draft, point, presses, facts));
  return { stepsAt: draft.stepsAt, pressed: draft.pressed, leftOut };
}

function putPress(draft: Draft, { index, step, judgement }: Press, own: boolean): void {
  const portion = { point: step.point, side: step.side, brief: judgement.brief };
  const wanted = pressSeconds(step);
  const seconds = pressedSeconds(wanted, secondsLeft(draft.budget, portion));
  draft.budget = spend(draft.budget, portion, seconds);
  draft.pressed.push({ step, judgement, own, short: seconds < wanted });
  putSteps(draft, index, shapePress(step, judgement, seconds));
}

function putSteps(draft: Draft, index: number, steps: readonly PlanStep[]): void {
  draft.stepsAt.set(index, [...(draft.stepsAt.get(index) ?? []), ...steps]);
}

function replacePoint(
  draft: Draft,
  point: PointCode,
  presses: readonly Press[],
  facts: SafetyFacts,
): LeftOut {
  const named = presses.flatMap(({ judgement }) => judgement.swaps);
  const swaps: readonly Swap[] = [...named, ...ALTERNATIVES[point]];
  const swap = swaps.find((candidate) => isFree(draft.budget, candidate, presses, facts)) ?? 'naturalBreath';
  for (const { index, step } of presses) {
    if (isCue(swap)) putSteps(draft, index, [cueStep(swap, pressSeconds(step))]);
    else
      for (const moved of movePress(step, swap))
        putPress(draft, { index, step: moved, judgement: judgePoint(swap, moved.side, facts) }, false);
  }
  return {
    point,
    steps: presses.map(({ step }) => step),
    judgements: presses.map(({ judgement }) => judgement),
    swap,
  };
}

/** Whether a swap may take all these presses' time: a movement always; a point if it is allowed and has the seconds. */
function isFree(budget: PressingBudget, swap: Swap, presses: readonly Press[], facts: SafetyFacts): boolean {
  if (isCue(swap)) return true;
  let left = budget;
  return presses
    .flatMap(({ step }) => movePress(step, swap))
    .every((step) => {
      const { level, brief } = judgePoint(swap, step.side, facts);
      const portion = { point: swap, side: step.side, brief };
      const needed = brief ? Math.min(LIGHT_SECONDS, pressSeconds(step)) : pressSeconds(step);
      if (level === 'leave' || secondsLeft(left, portion) < needed) return false;
      left = spend(left, portion, needed);
      return true;
    });
}

/** Whether a swap is a movement, a look or breathing, not a point. */
export function isCue(swap: Swap): swap is SwapCue {
  return SWAP_CUES.some((cue) => cue === swap);
}

const KIND_OF_CUE = {
  shrugRelease: 'move',
  shoulderRolls: 'move',
  walk: 'move',
  handsInLap: 'rest',
  farGaze: 'eyes',
  naturalBreath: 'rest',
} as const satisfies Record<SwapCue, CueStep['kind']>;

function cueStep(cue: SwapCue, seconds: number): CueStep {
  return { kind: KIND_OF_CUE[cue], seconds, cue };
}
