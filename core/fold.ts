// What is kept for ever of a day whose segments are too old: totals by local hour.
import type { Segment } from './ledger.ts';
import { list, number, type Of, record, text } from './shape.ts';
import { HOUR, type Millis } from './time.ts';
import { type Day, hourOf, hourStart, type Zone } from './zone.ts';

/** A day's screen time, whole and by local hour (0 to 23; an hour that the clocks repeat holds both). */
export const DAY_TOTAL_SHAPE = record({
  day: text(/^\d{4}-\d\d-\d\d$/, 'a day as YYYY-MM-DD'),
  screenMs: number(0),
  hours: list(number(0), 24, 24),
});
export type DayTotal = Of<typeof DAY_TOTAL_SHAPE>;

/** Totals of the days that `segments` lie on. `zone`: for segments that do not say their own. */
export function foldSegments(segments: readonly Segment[], zone: Zone): DayTotal[] {
  const totals = new Map<Day, DayTotal>();
  for (const segment of segments) {
    if (segment.kind !== 'screen') continue;
    const total = totals.get(segment.day) ?? { day: segment.day, screenMs: 0, hours: Array(24).fill(0) };
    totals.set(segment.day, addTotals(total, totalOf(segment, segment.zone ?? zone)));
  }
  return [...totals.values()];
}

/** The sum of two totals of one day. */
export function addTotals(a: DayTotal, b: DayTotal): DayTotal {
  const hours = a.hours.map((ms, hour) => ms + (b.hours[hour] ?? 0));
  return { day: a.day, screenMs: a.screenMs + b.screenMs, hours };
}

function totalOf({ day, from, to }: Segment, zone: Zone): DayTotal {
  const hours: Millis[] = Array(24).fill(0);
  for (let at = from; at < to; ) {
    const end = Math.min(to, hourStart(at, zone) + HOUR);
    const hour = hourOf(at, zone);
    hours[hour] = (hours[hour] ?? 0) + end - at;
    at = end;
  }
  return { day, screenMs: to - from, hours };
}
