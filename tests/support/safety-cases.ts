// Profiles, contexts and plans for the safety tests, in one line each.
import type { Plan } from '../../core/plan.ts';
import { type GateAnswers, type PlanContext, planFor } from '../../core/plan-for.ts';
import type { Profile } from '../../core/profile.ts';
import type { ConditionKey } from '../../data/conditions.ts';
import type { Routine } from '../../data/routines.ts';

export const NOON = Date.UTC(2026, 2, 2, 12);

export function answered(...conditions: ConditionKey[]): Profile {
  return { kind: 'answered', answeredAt: NOON, adult: true, conditions };
}

/** No red flag anywhere. */
export const NO_FLAGS: GateAnswers = { head: 'none', stomach: 'none', legs: 'none', mat: 'none' };

/** Nothing answered "yes", nothing pressed so far, nothing hidden; a mat is nothing new. */
export function context(over: Partial<PlanContext> = {}): PlanContext {
  return {
    profile: answered(),
    todayByPoint: {},
    hiddenUntil: {},
    gateAnswers: NO_FLAGS,
    mat: { isKnown: true, today: 0 },
    now: NOON,
    ...over,
  };
}

/** The plan, red-flag questions answered with none; a blocked routine fails the test. */
export function planOf(routine: Routine, over: Partial<PlanContext> = {}): Plan {
  const result = planFor(routine, context(over));
  if (result.kind !== 'plan') throw new Error(`No plan: ${JSON.stringify(result)}`);
  return result.plan;
}

/** A plan in short: "LI4 left 35", "LI4 left 30 light", "shrugRelease 60", "breathe 20". */
export function outline(plan: Plan): string[] {
  return plan.steps.map((step) => {
    if (step.kind === 'breathe') return `breathe ${step.seconds}`;
    if (step.kind !== 'press') return `${step.cue} ${step.seconds}`;
    const seconds = step.rampSeconds + step.holdSeconds + step.releaseSeconds;
    return `${step.point} ${step.side} ${seconds}${step.light ? ' light' : ''}`;
  });
}
