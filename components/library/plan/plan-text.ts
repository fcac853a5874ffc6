// How the page of plans says days, times and stages.
import { type Plan, stagesOf, timesOn } from '../../../core/daily-plan.ts';
import { nextOccurrence, occurrencesBetween, type ScheduleItem } from '../../../core/schedule.ts';
import type { Millis } from '../../../core/time.ts';
import { minutesOf } from '../../../core/time-of-day.ts';
import {
  addDays,
  type Day,
  dayAt,
  dayStart,
  instantAt,
  nextMidnight,
  weekdayOf,
  type Zone,
} from '../../../core/zone.ts';
import { type Spoken, useWords, type Words } from '../../words.tsx';

export type When = { now: Millis; zone: Zone };
type PlanSpeech = Spoken<'dailyPlan'>;

/** The week as it is shown, Monday first; 0 is Sunday. */
export const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;

export function usePlanText(when: When) {
  const speech = useWords('dailyPlan');
  return {
    ...speech,
    texts: speech.words.dailyPlan,
    daysText: (days: readonly number[]) => daysText(speech, days),
    timesText: (times: readonly string[]) => timesText(speech, times, when),
    stageText: (plan: Plan) => stageText(speech, plan, dayAt(when.now, when.zone)),
    nextText: (plan: Plan) => nextText(speech, plan, when),
  };
}

/** The times that hold now, whatever the day of the week. */
export function timesNow(plan: Plan, { now, zone }: When): string[] {
  const today = dayAt(now, zone);
  return timesOn({ ...plan, days: [...WEEK] }, today < plan.since ? plan.since : today);
}

/** In the order of the day. */
export function sortTimes(schedule: readonly ScheduleItem[]): ScheduleItem[] {
  return schedule.toSorted((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
}

function daysText({ words }: PlanSpeech, days: readonly number[]): string {
  const { long, short, every, range } = words.dailyPlan.days;
  const inWeek = WEEK.filter((day) => days.includes(day));
  if (inWeek.length === WEEK.length) return every;
  const first = WEEK.findIndex((day) => day === inWeek[0]);
  const isRange = inWeek.length > 2 && inWeek.every((day, i) => day === WEEK[first + i]);
  if (!isRange)
    return inWeek.map((day) => (inWeek.length > 1 ? short : long)[day]).join(words.popup.listJoin);
  const [from = '', to = ''] = [inWeek[0], inWeek.at(-1)].map((day) => long[day ?? 0]);
  return range.replace('{from}', from).replace('{to}', to);
}

function timesText({ words, formatTime }: PlanSpeech, times: readonly string[], { now, zone }: When): string {
  const today = dayAt(now, zone);
  const instants = times.map((time) => instantAt(today, minutesOf(time), zone));
  return joinTimes(words, instants.map(formatTime));
}

function stageText(speech: PlanSpeech, plan: Plan, today: Day): string {
  const { words, say } = speech;
  const texts = words.dailyPlan.stage;
  const left = stagesOf(plan).filter(({ until }) => until === null || until >= today);
  const [first] = left;
  const until = dateText(speech, first?.until ?? today);
  const last = dateText(speech, left.at(-1)?.from ?? today);
  const message = first?.perDay === 3 ? texts.three : first?.perDay === 2 ? texts.two : texts.one;
  const begins = plan.since > today ? `${say(texts.begins, { date: dateText(speech, plan.since) })} ` : '';
  return begins + say(message, { until, last });
}

function dateText({ words, say, language }: PlanSpeech, day: Day): string {
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return say(words.dailyPlan.date, { day: Number(day.slice(8)), month: month.format(dayStart(day, 'UTC')) });
}

function nextText({ words, say, formatTime }: PlanSpeech, plan: Plan, { now, zone }: When): string {
  const texts = words.dailyPlan.next;
  const alone = { schedule: [], plans: [plan] };
  const today = [...occurrencesBetween(alone, { after: now, until: nextMidnight(now, zone) - 1, zone })];
  if (today.length > 0)
    return say(texts.today, {
      times: joinTimes(
        words,
        today.map(({ at }) => formatTime(at)),
      ),
    });
  const next = nextOccurrence(alone, now, zone);
  if (!next) return '';
  const day = dayAt(next.at, zone);
  const time = formatTime(next.at);
  if (day === addDays(dayAt(now, zone), 1)) return say(texts.tomorrow, { time });
  return say(texts.on, { day: words.dailyPlan.days.long[weekdayOf(day)] ?? '', time });
}

// A time of two words ("1:00 PM") stays on one line.
function joinTimes({ popup }: Words, times: readonly string[]): string {
  return times.map((time) => time.replace(/\s/g, '\u00a0')).join(popup.listJoin);
}
