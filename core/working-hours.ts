// The hours in which the person works, several ranges a day. Without any, every hour is one.
import type { WorkingRange } from './settings.ts';
import type { Millis } from './time.ts';
import { addDays, type Day, dayAt, instantAt, nextMidnight, weekdayOf, type Zone } from './zone.ts';

type Span = { from: Millis; to: Millis };

/** Whether `now` lies in a range; a range ends just before its `to`. */
export function isWorkingAt(now: Millis, hours: readonly WorkingRange[], zone: Zone): boolean {
  if (hours.length === 0) return true;
  const today = dayAt(now, zone);
  return [today, addDays(today, -1)].some((day) =>
    spansOf(day, hours, zone).some(({ from, to }) => from <= now && now < to),
  );
}

/** When the next range after `now` begins, within eight days; null where there is none. */
export function nextWorkStart(now: Millis, hours: readonly WorkingRange[], zone: Zone): Millis | null {
  if (hours.length === 0) return null;
  for (let day = dayAt(now, zone), ahead = 0; ahead <= 8; day = addDays(day, 1), ahead += 1) {
    const starts = spansOf(day, hours, zone).flatMap(({ from }) => (from > now ? [from] : []));
    if (starts.length > 0) return Math.min(...starts);
  }
  return null;
}

/** How long ago the day's work ended; 0 while it goes on, before it, with more of it to come, or after midnight. */
export function msPastHours(now: Millis, hours: readonly WorkingRange[], zone: Zone): Millis {
  if (hours.length === 0 || isWorkingAt(now, hours, zone)) return 0;
  const today = dayAt(now, zone);
  const midnight = nextMidnight(now, zone);
  const spans = [addDays(today, -1), today].flatMap((day) => spansOf(day, hours, zone));
  if (spans.some(({ from }) => from > now && from < midnight)) return 0;
  const ends = spans.map(({ to }) => to).filter((to) => to <= now && dayAt(to, zone) === today);
  return ends.length > 0 ? now - Math.max(...ends) : 0;
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

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
