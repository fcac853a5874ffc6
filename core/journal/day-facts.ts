// What is known of each day, by name: stored totals of old days, and the same counted from the segments of younger ones.
import { dayFinder } from '../day-finder.ts';
import type { DayTotal } from '../day-total.ts';
import { addTotals, foldSegments } from '../fold.ts';
import type { Segment } from '../ledger.ts';
import type { Run } from '../run.ts';
import type { Millis } from '../time.ts';
import type { Day, Zone } from '../zone.ts';

export type DayFacts = ReadonlyMap<Day, DayTotal>;

/** `segments`: with the open stretch. A day of which some is folded and some is not is the sum of both. */
export function dayFacts(
  rows: { totals: readonly DayTotal[]; segments: readonly Segment[]; runs: readonly Run[] },
  zone: Zone,
): DayFacts {
  const facts = new Map<Day, DayTotal>();
  for (const total of [...rows.totals, ...foldSegments(rows.segments, zone, rows.runs)]) {
    const known = facts.get(total.day);
    facts.set(total.day, known ? addTotals(known, total) : total);
  }
  const dayOf = dayFinder(rows.segments, zone);
  const completed = rows.runs.filter(({ outcome }) => outcome === 'completed');
  for (const [day, { length }] of Map.groupBy(completed, ({ startedAt }) => dayOf(startedAt)))
    if (!facts.has(day)) facts.set(day, pausesOnly(day, length));
  return facts;
}

// A routine is a pause on a day without screen time as well, and such a day is never folded.
function pausesOnly(day: Day, pauses: number): DayTotal {
  const none: Millis[] = Array(24).fill(0);
  return { day, screenMs: 0, hours: none, inRoutine: none, pauses };
}

/** Screen time as the popup counts it: routines left out. A total from a file may say anything. */
export function screenWithoutRoutines({ screenMs, inRoutine = [] }: DayTotal): Millis {
  return Math.max(0, screenMs - inRoutine.reduce((sum, ms) => sum + ms, 0));
}
