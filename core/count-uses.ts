// How often each point was pressed in a stretch of time, from the runs that were finished. Reads stored runs only.
import type { PointCode } from '../data/points.ts';
import type { Run } from './run.ts';
import type { Millis } from './time.ts';

/**
 * Completed runs that ended in [from, to) and pressed the point; a run counts a point once.
 * With the local day's bounds this is `todayByPoint` of `planFor`.
 */
export function countUses(
  runs: readonly Pick<Run, 'outcome' | 'endedAt' | 'plan'>[],
  from: Millis,
  to: Millis,
): Partial<Record<PointCode, number>> {
  const uses: Partial<Record<PointCode, number>> = {};
  for (const { outcome, endedAt, plan } of runs) {
    if (outcome !== 'completed' || endedAt === undefined || endedAt < from || endedAt >= to) continue;
    const points = plan.steps.flatMap((step) => (step.kind === 'press' ? [step.point] : []));
    for (const point of new Set(points)) uses[point] = (uses[point] ?? 0) + 1;
  }
  return uses;
}
