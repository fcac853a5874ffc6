// From a routine and a person's answers to the plan that is safe for them, or the reason why there is none today.
import type { CueKey, Routine, Step } from '../data/routines.ts';
import { arrangePresses } from './arrange-presses.ts';
import type { SafetyFacts } from './judge-point.ts';
import { listChanges } from './list-changes.ts';
import type { Plan, PlanStep } from './plan.ts';
import type { SafetyRecord } from './safety-record.ts';
import { tidySteps } from './tidy-steps.ts';

/** Answers to red-flag questions, by complaint. No routine asks one so far. */
export type GateAnswers = Readonly<
  Partial<Record<'head' | 'stomach' | 'legs' | 'mat', 'none' | 'yes-or-unsure'>>
>;

/** Everything a plan depends on besides the routine; a `SafetyRecord` spreads into it. Instants in epoch milliseconds. */
export type PlanContext = SafetyFacts &
  Partial<Pick<SafetyRecord, 'pacedBreathingOff' | 'unwellUntil'>> & { gateAnswers?: GateAnswers };

/** Why nothing is pressed at all: keys of the locale's `safety.blocked`. */
export type BlockReason = 'under-18' | 'unwell' | 'red-flag';

export type PlanResult =
  | { kind: 'plan'; plan: Plan }
  /** `offers`: cues of what may be done all the same; may be empty. */
  | { kind: 'blocked'; reason: BlockReason; offers: readonly CueKey[] };

/**
 * The plan for `routine` under `context`: of the rules that apply to a point the strictest holds, every substitute is
 * judged again, and the total time is the routine's to the second. Total: no input throws.
 * Rules: `data/conditions.ts`.
 */
export function planFor(routine: Routine, context: PlanContext): PlanResult {
  const blocked = blockedBy(context);
  if (blocked) return blocked;
  const arrangement = arrangePresses(routine, context);
  const changes = listChanges(arrangement);
  const naturalBreathing =
    context.pacedBreathingOff === true && routine.steps.some(({ kind }) => kind === 'breathe');
  const steps = routine.steps.flatMap((step, i): readonly PlanStep[] =>
    step.kind === 'press' ? (arrangement.stepsAt.get(i) ?? []) : [quietIf(naturalBreathing, step)],
  );
  const hasChanged = changes.length > 0 || naturalBreathing;
  return {
    kind: 'plan',
    plan: {
      routineId: routine.id,
      steps: hasChanged ? tidySteps(steps) : steps,
      changes,
      ...(naturalBreathing && { naturalBreathing }),
    },
  };
}

/** Why nothing may be pressed at all under `context`, or null. */
export function blockedBy(context: PlanContext): Extract<PlanResult, { kind: 'blocked' }> | null {
  if (context.profile.adult === false)
    return { kind: 'blocked', reason: 'under-18', offers: ['naturalBreath', 'shoulderRolls'] };
  if (context.unwellUntil !== undefined && context.now < context.unwellUntil)
    return { kind: 'blocked', reason: 'unwell', offers: [] };
  if (Object.values(context.gateAnswers ?? {}).includes('yes-or-unsure'))
    return { kind: 'blocked', reason: 'red-flag', offers: [] };
  return null;
}

function quietIf(naturalBreathing: boolean, step: Exclude<Step, { kind: 'press' }>): PlanStep {
  return naturalBreathing && step.kind === 'breathe'
    ? { kind: 'rest', seconds: step.seconds, cue: 'naturalBreath' }
    : step;
}
