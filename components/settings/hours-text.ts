// A range of working hours in words: "Monday to Friday, 09:00 to 17:00".
import { crossesMidnight } from '../../core/hours-form.ts';
import type { WorkingRange } from '../../core/settings.ts';
import { usePlanText } from '../library/plan/plan-text.ts';
import { useWords } from '../words.tsx';
import { useSettingsPage } from './settings-page.ts';

export function useHoursText(): (range: WorkingRange) => string {
  const { words, say } = useWords('settings', 'dailyPlan');
  const { daysText, timesText } = usePlanText(useSettingsPage().when);
  const texts = words.settings.hours;
  return ({ days, from, to }) => {
    const message = crossesMidnight({ from, to }) ? texts.nextDay : texts.range;
    return [daysText(days), say(message, { from: timesText([from]), to: timesText([to]) })].join(
      words.popup.listJoin,
    );
  };
}
