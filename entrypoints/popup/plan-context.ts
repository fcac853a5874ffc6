// Everything the safety rules look at, from what is stored.
import { countUses } from '../../core/count-uses.ts';
import type { PlanContext } from '../../core/plan-for.ts';
import { dayAt, dayStart, nextMidnight } from '../../core/zone.ts';
import type { Safety } from '../../platform/safety-store.ts';
import type { Loaded } from './load-rows.ts';

export function planContext({ at, rows, env: { zone } }: Loaded, { profile, record }: Safety): PlanContext {
  const todayByPoint = countUses(rows.runs, dayStart(dayAt(at, zone), zone), nextMidnight(at, zone));
  return { profile, ...record, todayByPoint, now: at };
}
