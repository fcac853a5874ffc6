// How often each point was pressed in a stretch of time, from the runs that have ended. Reads stored runs only.
import { POINT_USE_SECONDS } from '../data/conditions.ts';
import type { PointCode } from '../data/points.ts';
import { stepMs } from './plan.ts';
import type { Run } from './run.ts';
import { type Millis, SECOND } from './time.ts';

type Ended = Pick<Run, 'endedAt' | 'plan' | 'played'>;

/**
 * Runs that ended in [from, to) and really pressed the point, however they ended; a run counts a point once.
 * With the local day's bounds this is `todayByPoint` of `planFor`.
 */
export function countUses(
  runs: readonly Ended[],
  from: Millis,
  to: Millis,
): Partial<Record<PointCode, number>> {
  const uses: Partial<Record<PointCode, number>> = {};
  for (const run of runs) {
    if (run.endedAt === undefined || run.endedAt < from || run.endedAt >= to) continue;
    for (const point of pressedIn(run)) uses[point] = (uses[point] ?? 0) + 1;
  }
  return uses;
}

// Points whose steps were played long enough to count, skipped parts left out.
function pressedIn({ plan, played }: Ended): PointCode[] {
  const pressed = new Map<PointCode, Millis>();
  let begin = 0;
  for (const step of plan.steps) {
    const end = begin + stepMs(step);
    if (step.kind === 'press') {
      const time = played.reduce((sum, one) => {
        const over = Math.min(end, one.at + one.to - one.from) - Math.max(begin, one.at);
        return sum + Math.max(0, over);
      }, 0);
      pressed.set(step.point, (pressed.get(step.point) ?? 0) + time);
    }
    begin = end;
  }
  return [...pressed].filter(([, time]) => time >= POINT_USE_SECONDS * SECOND).map(([point]) => point);
}
