// Everything the safety rules look at, from what is stored.
import { countUses } from '../../core/count-uses.ts';
import { countMatUses } from '../../core/mat-uses.ts';
import type { PlanContext } from '../../core/plan-for.ts';
import { skinOn } from '../../core/safety-record.ts';
import { dayAt, dayStart, nextMidnight } from '../../core/zone.ts';
import type { Safety } from '../../platform/safety-store.ts';
import type { Loaded } from './load-rows.ts';

/** What of the rows a plan needs: also a page that reads fewer can make one. */
type Seen = Pick<Loaded, 'at'> & { rows: Pick<Loaded['rows'], 'runs'>; env: Pick<Loaded['env'], 'zone'> };

/** `isMatKnown`: a mat session was completed once; asked of the storage only where it matters. */
export function planContext(
  { at, rows, env: { zone } }: Seen,
  { profile, record }: Safety,
  isMatKnown = false,
): PlanContext {
  const day = dayAt(at, zone);
  const [from, to] = [dayStart(day, zone), nextMidnight(at, zone)];
  return {
    profile,
    ...record,
    skin: skinOn(record, day),
    todayByPoint: countUses(rows.runs, from, to),
    mat: { isKnown: isMatKnown, today: countMatUses(rows.runs, from, to) },
    now: at,
  };
}
