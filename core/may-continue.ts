// Whether a run may go on as it was planned: the answers, the skin or the day may have changed since it began. Asked
// before it goes on, and all the while it plays.
import { RESUME_HOURS } from '../data/conditions.ts';
import { ROUTINE_IDS } from '../data/routine-ids.ts';
import { ROUTINES, type Routine } from '../data/routines.ts';
import { gateOf } from './own-routine.ts';
import { type Plan, type PlanStep, planMs } from './plan.ts';
import { type PlanContext, planFor, previewPlan } from './plan-for.ts';
import type { Run } from './run.ts';
import { HOUR, SECOND } from './time.ts';

/**
 * True when planning its own steps again, all of them, since one can go back, would change nothing that the person has
 * not been told. One that red flags were asked for goes on only for some hours: the answers were those of then.
 * `context` does not count this run among those of today.
 */
export function mayContinue({ plan, startedAt }: Run, context: PlanContext): boolean {
  const routine = routineOfPlan(plan);
  const again = previewPlan(routine, { ...context, mat: { isKnown: true, today: context.mat?.today ?? 0 } });
  if (again.kind !== 'plan' || !isCovered(again.plan, plan)) return false;
  const isLate = context.now - startedAt >= RESUME_HOURS * HOUR;
  return !isLate || planFor(routine, { ...context, mat: { isKnown: true, today: 0 } }).kind === 'plan';
}

/** The plan once more as a routine, with what holds for the routine that it came from. */
function routineOfPlan(plan: Plan): Routine {
  const id = ROUTINE_IDS.find((one) => one === plan.routineId);
  const { gate = gateOf(plan.goal), mat, notWith }: Partial<Routine> = id ? ROUTINES[id] : {};
  return {
    id: plan.routineId,
    goal: 'any',
    place: 'desk',
    totalSeconds: planMs(plan) / SECOND,
    steps: plan.steps,
    ...(gate && { gate }),
    ...(mat && { mat }),
    ...(notWith && { notWith }),
  };
}

/** Whether everything that `again` asks for is in the plan that runs: it may be more careful, never less. */
function isCovered(again: Plan, plan: Plan): boolean {
  const { matWarnings = [] } = plan;
  return (
    again.steps.length === plan.steps.length &&
    again.steps.every((step, i) => isSame(step, plan.steps[i])) &&
    again.changes.every(
      ({ action, point, reasons }) =>
        action === 'light' ||
        (action === 'warn' &&
          plan.changes.some(
            (told) => told.point === point && reasons.every((one) => told.reasons.includes(one)),
          )),
    ) &&
    (again.matWarnings ?? []).every((warning) => matWarnings.includes(warning))
  );
}

function isSame(again: PlanStep, step: PlanStep | undefined): boolean {
  if (again.kind !== 'press' || step?.kind !== 'press')
    return !!step && JSON.stringify(sorted(again)) === JSON.stringify(sorted(step));
  const { light, ...press } = step;
  const { light: mustBeLight, ...asked } = again;
  return (light || !mustBeLight) && JSON.stringify(sorted(press)) === JSON.stringify(sorted(asked));
}

/** Rows come back from the storage with their fields in any order. */
function sorted(step: object): [string, unknown][] {
  return Object.entries(step).sort(([a], [b]) => (a < b ? -1 : 1));
}
