// Says what the safety rules changed, once for each point (once for each side where the sides differ).
import type { PointCode } from '../data/points.ts';
import type { PressStep } from '../data/routines.ts';
import { type Arrangement, isCue, type LeftOut, type Pressed } from './arrange-presses.ts';
import type { PlanChange, ReasonKey } from './plan.ts';

/** The changes of an arrangement, left-out points first, then what is pressed otherwise. */
export function listChanges({ pressed, leftOut }: Arrangement): readonly PlanChange[] {
  const points = new Set<PointCode>([
    ...leftOut.map(({ point }) => point),
    ...pressed.map(({ step }) => step.point),
  ]);
  return [...points].flatMap((point) => {
    const out = leftOut.find((one) => one.point === point);
    const stays = pressed.filter(({ step }) => step.point === point);
    const isSplit = out !== undefined && stays.some(({ own }) => own);
    return [
      ...(out ? [withSide(leftOutChange(out), isSplit, out.steps)] : []),
      ...pressedChange(point, stays).map((change) =>
        withSide(
          change,
          isSplit,
          stays.map(({ step }) => step),
        ),
      ),
    ];
  });
}

function leftOutChange({ point, judgements, swap }: LeftOut): PlanChange {
  const reasons = unique(judgements.flatMap((judgement) => judgement.reasons));
  return isCue(swap)
    ? { point, action: 'replace', cue: swap, reasons }
    : { point, action: 'substitute', by: swap, reasons };
}

/** None, or one change. A light press is short by its nature; only another short one of the routine's own is said. */
function pressedChange(point: PointCode, stays: readonly Pressed[]): readonly PlanChange[] {
  const reasons = unique(stays.flatMap(({ judgement }) => judgement.reasons));
  const isLight = stays.some(({ judgement }) => judgement.level === 'light');
  if (isLight && reasons.length > 0) return [{ point, action: 'light', reasons }];
  if (stays.some(({ own, short }) => own && short))
    return [{ point, action: 'shorten', reasons: ['long', ...reasons] }];
  return reasons.length > 0 ? [{ point, action: 'warn', reasons }] : [];
}

function withSide(change: PlanChange, isSplit: boolean, steps: readonly PressStep[]): PlanChange {
  const side = steps[0]?.side;
  const isOneSided = side !== undefined && side !== 'both' && steps.every((step) => step.side === side);
  return isSplit && isOneSided ? { ...change, side } : change;
}

function unique(reasons: readonly ReasonKey[]): readonly ReasonKey[] {
  return [...new Set(reasons)];
}
