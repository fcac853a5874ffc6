// The hours in which the person works, several ranges a day. Without any, every hour is one.
import type { WorkingRange } from './settings.ts';
import type { Millis } from './time.ts';
import { minutesOf } from './time-of-day.ts';
import { addDays, type Day, dayAt, dayStart, instantAt, weekdayOf, type Zone } from './zone.ts';

type Span = { from: Millis; to: Millis };

/** Whether `now` lies in a range; a range ends just before its `to`. */
export function isWorkingAt(now: Millis, hours: readonly WorkingRange[], zone: Zone): boolean {
  if (hours.length === 0) return true;
  return aroundDay(dayAt(now, zone), hours, zone).spans.some(({ from, to }) => from <= now && now < to);
}

/** When the next range after `now` begins, within eight days; null where there is none. */
export function nextWorkStart(now: Millis, hours: readonly WorkingRange[], zone: Zone): Millis | null {
  if (hours.length === 0) return null;
  for (let day = dayAt(now, zone), ahead = 0; ahead <= 8; day = addDays(day, 1), ahead += 1) {
    // The day before is in it too, and over.
    const { spans } = aroundDay(day, hours, zone);
    const starts = spans.flatMap(({ from }) => (from > now ? [from] : []));
    if (starts.length > 0) return Math.min(...starts);
  }
  return null;
}

/** How long ago the day's work ended; 0 while it goes on, before it, with more of it to come, or after midnight. */
export function msPastHours(now: Millis, hours: readonly WorkingRange[], zone: Zone): Millis {
  if (hours.length === 0 || isWorkingAt(now, hours, zone)) return 0;
  const { spans, from: morning, to: midnight } = aroundDay(dayAt(now, zone), hours, zone);
  let end = -Infinity;
  for (const { from, to } of spans) {
    if (from > now && from < midnight) return 0;
    if (to >= morning && to <= now) end = Math.max(end, to);
  }
  return end === -Infinity ? 0 : now - end;
}

/** A local day, and the ranges that begin on it or on the day before. */
type Around = Span & { spans: readonly Span[] };

// Asked at every wake-up, and the same all day. Hours are never changed in place: new ones are another list.
const known = new WeakMap<readonly WorkingRange[], Map<string, Around>>();
const MOST_DAYS = 64;

function aroundDay(day: Day, hours: readonly WorkingRange[], zone: Zone): Around {
  let days = known.get(hours);
  if (!days) known.set(hours, (days = new Map()));
  const key = `${day} ${zone}`;
  let around = days.get(key);
  if (!around) {
    const spans = [addDays(day, -1), day].flatMap((one) => spansOf(one, hours, zone));
    around = { from: dayStart(day, zone), to: dayStart(addDays(day, 1), zone), spans };
    if (days.size >= MOST_DAYS) days.clear();
    days.set(key, around);
  }
  return around;
}

// The ranges that begin on `day`.
function spansOf(day: Day, hours: readonly WorkingRange[], zone: Zone): Span[] {
  const weekday = weekdayOf(day);
  return hours.flatMap(({ days, from, to }) => {
    if (!days.includes(weekday)) return [];
    const [begins, ends] = [minutesOf(from), minutesOf(to)];
    const endDay = ends <= begins ? addDays(day, 1) : day;
    return [{ from: instantAt(day, begins, zone), to: instantAt(endDay, ends, zone) }];
  });
}
