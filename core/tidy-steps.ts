// Makes a changed plan read as one piece: no "swap hands" where nothing is pressed, no cue twice in a row. Keeps its length.
import type { CueStep } from '../data/routines.ts';
import type { PlanStep } from './plan.ts';

/** The same seconds in the same order, tidied. */
export function tidySteps(steps: readonly PlanStep[]): readonly PlanStep[] {
  const settled = steps.map((step, i) =>
    step.kind === 'switch' && !hasPressAround(steps, i) ? quietStep(step, steps[i - 1]) : step,
  );
  const merged: PlanStep[] = [];
  for (const step of settled) {
    const last = merged.at(-1);
    if (last && 'cue' in last && 'cue' in step && last.kind === step.kind && last.cue === step.cue)
      merged[merged.length - 1] = { ...last, seconds: last.seconds + step.seconds };
    else merged.push(step);
  }
  return merged;
}

function hasPressAround(steps: readonly PlanStep[], i: number): boolean {
  return steps[i - 1]?.kind === 'press' || steps[i + 1]?.kind === 'press';
}

function quietStep(step: CueStep, before: PlanStep | undefined): CueStep {
  const breathing = before?.kind === 'rest' && before.cue === 'naturalBreath';
  return { kind: 'rest', seconds: step.seconds, cue: breathing ? 'naturalBreath' : 'restHands' };
}
