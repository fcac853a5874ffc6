// Nudges at times the person chose, one by one or by daily plans: which are due, and when the next one is.
import type { AnyRoutineId } from '../data/routine-ids.ts';
import { timesOn } from './daily-plan.ts';
import type { Settings } from './settings.ts';
import { DAY, type Millis } from './time.ts';
import { minutesOf } from './time-of-day.ts';
import { addDays, type Day, dayAt, instantAt, weekdayOf, type Zone } from './zone.ts';

export type ScheduleItem = Settings['schedule'][number];
/** All that the person chose. */
export type Chosen = Pick<Settings, 'schedule' | 'plans'>;
export type Occurrence = { at: Millis; routine: AnyRoutineId };

/** What is chosen for `day`, in order. A time that was chosen twice comes once; by itself goes before in a plan. */
export function chosenOn({ schedule, plans }: Chosen, day: Day): [time: string, routine: AnyRoutineId][] {
  const chosen = new Map<string, AnyRoutineId>();
  for (const plan of plans) for (const time of timesOn(plan, day)) chosen.set(time, plan.routine);
  for (const { days, time, routine } of schedule)
    if (days.includes(weekdayOf(day))) chosen.set(time, routine);
  return [...chosen].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Whether `routine` is chosen for any day. */
export function isChosen({ schedule, plans }: Chosen, routine: string): boolean {
  return [...schedule, ...plans].some((chosen) => chosen.routine === routine);
}

/** Occurrences in (after, until], in order; each is looked for only when it is asked for. */
export function* occurrencesBetween(
  chosen: Chosen,
  { after, until, zone }: { after: Millis; until: Millis; zone: Zone },
): Generator<Occurrence, void> {
  // Asked at every wake-up, and mostly there is nothing.
  if (chosen.schedule.length + chosen.plans.length === 0) return;
  const last = dayAt(until, zone);
  for (let day = dayAt(after, zone); day <= last; day = addDays(day, 1))
    for (const [time, routine] of chosenOn(chosen, day)) {
      const at = instantAt(day, minutesOf(time), zone);
      if (at > after && at <= until) yield { at, routine };
    }
}

/** The first occurrence after `now` within eight days, or null. */
export function nextOccurrence(chosen: Chosen, now: Millis, zone: Zone): Occurrence | null {
  const [first = null] = occurrencesBetween(chosen, { after: now, until: now + 8 * DAY, zone });
  return first;
}
