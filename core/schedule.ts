// Nudges at times the person chose: which are due, and when the next one is.
import type { Settings } from './settings.ts';
import type { Millis } from './time.ts';
import { addDays, type Day, dayAt, instantAt, weekdayOf, type Zone } from './zone.ts';

export type ScheduleItem = Settings['schedule'][number];
export type Occurrence = { at: Millis; item: ScheduleItem };

/** Occurrences in (after, until], in order. */
export function occurrencesBetween(
  schedule: readonly ScheduleItem[],
  { after, until, zone }: { after: Millis; until: Millis; zone: Zone },
): Occurrence[] {
  const found: Occurrence[] = [];
  const last = dayAt(until, zone);
  for (let day = dayAt(after, zone); day <= last; day = addDays(day, 1))
    for (const item of schedule) {
      const at = occurrenceOn(item, day, zone);
      if (at !== null && at > after && at <= until) found.push({ at, item });
    }
  return found.sort((a, b) => a.at - b.at);
}

/** The first occurrence after `now` within eight days, or null. */
export function nextOccurrence(
  schedule: readonly ScheduleItem[],
  now: Millis,
  zone: Zone,
): Occurrence | null {
  const today = dayAt(now, zone);
  for (let ahead = 0; ahead <= 8; ahead++) {
    const day = addDays(today, ahead);
    const times = schedule.flatMap((item) => {
      const at = occurrenceOn(item, day, zone);
      return at !== null && at > now ? [{ at, item }] : [];
    });
    const first = times.sort((a, b) => a.at - b.at)[0];
    if (first) return first;
  }
  return null;
}

function occurrenceOn(item: ScheduleItem, day: Day, zone: Zone): Millis | null {
  if (!item.days.includes(weekdayOf(day))) return null;
  const [hours = 0, minutes = 0] = item.time.split(':').map(Number);
  return instantAt(day, hours * 60 + minutes, zone);
}
