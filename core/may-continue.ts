// Whether a run that waited may go on as it was planned: the answers may have changed since it began.
import { judgePoint } from './judge-point.ts';
import { isMatRun } from './mat-uses.ts';
import type { PlanStep } from './plan.ts';
import { blockedBy, isMatOff, type PlanContext } from './plan-for.ts';
import type { Run } from './run.ts';

/** True when every step from `index` on may still be done the way it stands in the run's plan. */
export function mayContinue(run: Run, index: number, context: PlanContext): boolean {
  if (blockedBy(context) || (isMatRun(run) && isMatOff(context))) return false;
  return run.plan.steps.slice(index).every((step) => isStillRight(step, context));
}

function isStillRight(step: PlanStep, context: PlanContext): boolean {
  if (step.kind === 'breathe') return context.pacedBreathingOff !== true;
  if (step.kind !== 'press') return true;
  const { level, restHand } = judgePoint(step.point, step.side, context);
  if (level === 'leave') return false;
  return level !== 'light' || (step.light && (!restHand || step.technique === 'rest-hand'));
}
