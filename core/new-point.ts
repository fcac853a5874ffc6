// Whether a person is about to press a point that is new to them, by what they have played. Reads stored runs only.
import { countUses } from './count-uses.ts';
import type { Run } from './run.ts';

/** So many of the last runs are looked through: after them, one may have forgotten how to find it. */
export const REMEMBERED_RUNS = 100;

/** Whether the step at `index` is the first to press its point: in this run, and in `earlier` ones, played long enough. */
export function isPointNew(run: Run, index: number, earlier: readonly Run[]): boolean {
  const step = run.plan.steps[index];
  if (step?.kind !== 'press') return false;
  const { point } = step;
  const wasBefore = run.plan.steps.slice(0, index).some((one) => one.kind === 'press' && one.point === point);
  const others = earlier.filter(({ id }) => id !== run.id);
  // What was pressed of this run counts as well: it may have waited in the middle of the step.
  return !wasBefore && !(point in countUses([...others, { ...run, endedAt: 0 }], 0, Infinity));
}
