// Working hours as the welcome asks for them: always, or one range on the days from Monday to Friday.
import type { HoursDraft } from './hours-form.ts';
import type { WorkingRange } from './settings.ts';

export type SimpleHours = 'always' | 'weekdays' | 'other';

export const WEEKDAYS = [1, 2, 3, 4, 5];
export const USUAL_HOURS: HoursDraft = { days: WEEKDAYS, from: '09:00', to: '18:00' };

/** Which of the choices the stored hours are; `other`: more than can be asked for here. */
export function simpleHoursOf(hours: readonly WorkingRange[]): SimpleHours {
  const [range] = hours;
  if (!range) return 'always';
  const isWeekdays =
    hours.length === 1 &&
    range.days.length === WEEKDAYS.length &&
    WEEKDAYS.every((day) => range.days.includes(day));
  return isWeekdays ? 'weekdays' : 'other';
}
