// A range of working hours in words: "Monday to Friday, 09:00 to 17:00".
import { crossesMidnight } from '../../core/hours-form.ts';
import type { WorkingRange } from '../../core/settings.ts';
import { usePlanText } from '../library/plan/plan-text.ts';
import { useSections } from '../words.tsx';

/** Any instant of any day: the hours are of the clock. */
const WHEN = { now: 0, zone: 'UTC' };

export function useHoursText(): (range: WorkingRange) => string {
  const { words, say } = useSections('settings', 'dailyPlan');
  const { daysText } = usePlanText(WHEN);
  const texts = words.settings.hours;
  return ({ days, from, to }) => {
    const message = crossesMidnight({ from, to }) ? texts.nextDay : texts.range;
    return [daysText(days), say(message, { from, to })].join(words.popup.listJoin);
  };
}
