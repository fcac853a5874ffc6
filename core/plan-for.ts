// From a routine and a person's answers to the plan that is safe for them, or the reason why there is none today.
import { type ConditionKey, MAT_RULES, MAT_USES_PER_DAY } from '../data/conditions.ts';
import { GATE_KEYS, type GateKey, LEG_POINTS } from '../data/gates.ts';
import { OWN_GOALS } from '../data/own-goals.ts';
import { type CueKey, FIRST_MAT, type Routine, type RoutineId, type Step } from '../data/routines.ts';
import { arrangePresses } from './arrange-presses.ts';
import type { SafetyFacts } from './judge-point.ts';
import { listChanges } from './list-changes.ts';
import type { Plan, PlanStep, ReasonKey } from './plan.ts';
import { conditionsOf, type Profile } from './profile.ts';
import { isOwnId } from './routine-id.ts';
import type { SafetyRecord } from './safety-record.ts';
import { tidySteps } from './tidy-steps.ts';

/** Answers to the red-flag questions of this start. */
export type GateAnswers = Readonly<Partial<Record<GateKey, 'none' | 'yes-or-unsure'>>>;

/** Whether a mat session was ever completed, and how many there were today. */
export type MatUses = { isKnown: boolean; today: number };

/** Everything a plan depends on besides the routine; a `SafetyRecord` spreads into it. Instants in epoch milliseconds. */
export type PlanContext = SafetyFacts &
  Partial<Pick<SafetyRecord, 'pacedBreathingOff' | 'unwellUntil' | 'matOffUntil'>> & {
    gateAnswers?: GateAnswers;
    /** Missing: none so far. */
    mat?: MatUses;
  };

/** Why there is no plan: keys of the locale's `safety.blocked`. */
export type BlockReason =
  | 'under-18'
  | 'unwell'
  | 'red-flag'
  | 'answers'
  | 'mat-off'
  | 'mat-first'
  | 'mat-today';

export type PlanResult =
  | { kind: 'plan'; plan: Plan }
  /** Nothing is planned before these red-flag questions have been answered; never empty. */
  | { kind: 'ask'; gates: readonly GateKey[] }
  | Blocked;

export type Blocked = {
  kind: 'blocked';
  reason: BlockReason;
  /** With `answers`: which of them. */
  because?: readonly ReasonKey[];
  /** Cues of what may be done all the same; may be empty. */
  offers: readonly CueKey[];
  /** A routine to do in its place. */
  instead?: RoutineId;
};

/**
 * The plan for `routine` under `context`, the red-flag questions to ask before there is one, or why there is none.
 * Of the rules that apply to a point the strictest holds, every substitute is judged again, and the total time is the
 * routine's to the second. Total: no input throws. Rules: `data/conditions.ts`, `data/gates.ts`.
 */
export function planFor(routine: Routine, context: PlanContext): PlanResult {
  const blocked = blockedBy(context) ?? routineBlockedBy(routine, context);
  if (blocked) return blocked;
  const plan = makePlan(routine, context);
  const gates = gatesOf(routine, plan).filter((gate) => context.gateAnswers?.[gate] !== 'none');
  return gates.length > 0 ? { kind: 'ask', gates } : { kind: 'plan', plan };
}

/** What a plan says of a routine that the person made, beside its steps. */
function own({ id, name, goal }: Routine): Pick<Plan, 'name' | 'goal'> {
  const known = OWN_GOALS.find((one) => one === goal);
  return isOwnId(id) && name !== undefined && known ? { name, goal: known } : {};
}

function makePlan(routine: Routine, context: PlanContext): Plan {
  const arrangement = arrangePresses(routine, context);
  const changes = listChanges(arrangement);
  const matWarnings = routine.mat ? answersAmong(MAT_RULES.warn, context.profile) : [];
  const naturalBreathing =
    context.pacedBreathingOff === true && routine.steps.some(({ kind }) => kind === 'breathe');
  const steps = routine.steps.flatMap((step, i): readonly PlanStep[] =>
    step.kind === 'press' ? (arrangement.stepsAt.get(i) ?? []) : [quietIf(naturalBreathing, step)],
  );
  const hasChanged = changes.length > 0 || naturalBreathing;
  return {
    routineId: routine.id,
    ...own(routine),
    steps: hasChanged ? tidySteps(steps) : steps,
    changes,
    ...(naturalBreathing && { naturalBreathing }),
    ...(matWarnings.length > 0 && { matWarnings }),
  };
}

/** The plan as it would be if none of the red flags fits: to show beforehand, never to start. */
export function previewPlan(routine: Routine, context: PlanContext): PlanResult {
  const none = Object.fromEntries(GATE_KEYS.map((gate) => [gate, 'none' as const]));
  return planFor(routine, { ...context, gateAnswers: none });
}

/** The red-flag questions of a plan: those of the complaint, and about the legs wherever one of their points is pressed. */
function gatesOf({ gate }: Routine, { steps }: Plan): readonly GateKey[] {
  const pressesLeg = steps.some((step) => step.kind === 'press' && LEG_POINTS.includes(step.point));
  const needed = new Set<GateKey>([...(gate ? [gate] : []), ...(pressesLeg ? (['legs'] as const) : [])]);
  return GATE_KEYS.filter((key) => needed.has(key));
}

/** Why nothing may be pressed at all under `context`, or null. */
export function blockedBy(context: PlanContext): Blocked | null {
  if (context.profile.adult === false)
    return { kind: 'blocked', reason: 'under-18', offers: ['naturalBreath', 'shoulderRolls'] };
  if (context.unwellUntil !== undefined && context.now < context.unwellUntil)
    return { kind: 'blocked', reason: 'unwell', offers: [] };
  if (Object.values(context.gateAnswers ?? {}).includes('yes-or-unsure'))
    return { kind: 'blocked', reason: 'red-flag', offers: [] };
  return null;
}

// Why this routine is not for today, or not for these answers.
function routineBlockedBy({ id, mat, notWith }: Routine, context: PlanContext): Blocked | null {
  const { profile, mat: uses } = context;
  const against = [
    ...(notWith ? answersAmong(notWith.conditions, profile) : []),
    ...(mat ? answersAmong(MAT_RULES.block, profile) : []),
  ];
  if (against.length > 0) {
    const because: readonly ReasonKey[] = profile.kind === 'cautious' ? ['cautious'] : against;
    return {
      kind: 'blocked',
      reason: 'answers',
      because,
      offers: [],
      instead: notWith?.instead ?? 'steady-180',
    };
  }
  if (!mat) return null;
  if (isMatOff(context)) return { kind: 'blocked', reason: 'mat-off', offers: ['naturalBreath'] };
  const { isKnown, today } = uses ?? { isKnown: false, today: 0 };
  if (today >= MAT_USES_PER_DAY) return { kind: 'blocked', reason: 'mat-today', offers: ['naturalBreath'] };
  if (!isKnown && id !== FIRST_MAT)
    return { kind: 'blocked', reason: 'mat-first', offers: [], instead: FIRST_MAT };
  return null;
}

/** Whether the mat is left out at the moment, because of how it went the last time. */
export function isMatOff({ matOffUntil, now }: PlanContext): boolean {
  return matOffUntil !== undefined && now < matOffUntil;
}

function answersAmong(keys: readonly ConditionKey[], profile: Profile): readonly ConditionKey[] {
  return conditionsOf(profile).filter((key) => keys.includes(key));
}

function quietIf(naturalBreathing: boolean, step: Exclude<Step, { kind: 'press' }>): PlanStep {
  return naturalBreathing && step.kind === 'breathe'
    ? { kind: 'rest', seconds: step.seconds, cue: 'naturalBreath' }
    : step;
}
