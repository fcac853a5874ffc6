// Everything the safety rules look at, from what is stored.
import { countUses } from '../../core/count-uses.ts';
import { countMatUses } from '../../core/mat-uses.ts';
import type { PlanContext } from '../../core/plan-for.ts';
import type { Run } from '../../core/run.ts';
import { skinOn } from '../../core/safety-record.ts';
import type { Millis } from '../../core/time.ts';
import { dayAt, dayStart, nextMidnight, type Zone } from '../../core/zone.ts';
import type { Safety } from '../../platform/safety-store.ts';

/** What of the stored rows the rules look at; what the popup has loaded will do. */
export type SafetyRows = {
  at: Millis;
  /** Runs of today among others. */
  rows: { runs: readonly Run[] };
  env: { zone: Zone };
};

/**
 * `isMatKnown`: a mat session was completed once; asked of the storage only where it matters. `except`: a run that goes on
 * and is no use of its own; any other that is open counts as if it ended now.
 */
export function planContext(
  { at, rows, env: { zone } }: SafetyRows,
  { profile, record }: Safety,
  { isMatKnown = false, except }: { isMatKnown?: boolean; except?: number } = {},
): PlanContext {
  const day = dayAt(at, zone);
  const [from, to] = [dayStart(day, zone), nextMidnight(at, zone)];
  const runs = rows.runs
    .filter(({ id }) => id !== except)
    .map((run) => (run.endedAt === undefined ? { ...run, endedAt: at } : run));
  return {
    profile,
    ...record,
    skin: skinOn(record, day),
    todayByPoint: countUses(runs, from, to),
    mat: { isKnown: isMatKnown, today: countMatUses(runs, from, to) },
    now: at,
  };
}
