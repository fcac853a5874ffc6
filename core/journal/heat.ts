// The heat maps: four weeks by weekday, and a year by month. Each day is a number, a step of colour, or nothing.
import { HEAT_STEPS } from '../../data/journal.ts';
import { MINUTE } from '../time.ts';
import { addDays, type Day, isDay, weekdayOf } from '../zone.ts';
import { type DayFacts, screenWithoutRoutines } from './day-facts.ts';

export const MEASURES = ['pauses', 'screen'] as const;
/** Pauses a day, or minutes at the screen. */
export type Measure = (typeof MEASURES)[number];

export type HeatDay = {
  day: Day;
  /** `none`: no screen time, or no pauses either. `unknown`: an older version did not keep it. `ahead`: yet to come. */
  kind: 'kept' | 'none' | 'unknown' | 'ahead';
  /** 0 where there is none. */
  value: number;
  /** 0 is the plain cell. */
  step: number;
};

/** The days of the last `count` weeks, Monday first; the last week is that of `today`, with the days to come. */
export function weeksTo(today: Day, count: number): Day[][] {
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_day, i) => addDays(monday, 7 * (week - count + 1) + i)),
  );
}

/** The years from the first day that is kept to today's, the last one first. */
export function yearsSince(first: Day | null, today: Day): number[] {
  const current = Number(today.slice(0, 4));
  const from = first !== null && isDay(first) ? Math.min(current, Number(first.slice(0, 4))) : current;
  return Array.from({ length: current - from + 1 }, (_, i) => current - i);
}

/** The days of a year, month by month. */
export function monthsOf(year: number): Day[][] {
  const months: Day[][] = Array.from({ length: 12 }, () => []);
  const name = String(year).padStart(4, '0');
  for (let day = `${name}-01-01`; day.startsWith(name); day = addDays(day, 1))
    months[Number(day.slice(5, 7)) - 1]?.push(day);
  return months;
}

/**
 * Of the months of a year those worth showing: from the first of which anything is kept to that of `today`. `facts`: null
 * while they are being read.
 */
export function monthsShown(months: readonly Day[][], facts: DayFacts | null, today: Day): Day[][] {
  const begun = months.filter(([first = '']) => first <= today);
  const first = facts ? begun.findIndex((days) => days.some((day) => facts.has(day))) : 0;
  return begun.slice(Math.max(0, first));
}

export function heatDay(
  day: Day,
  facts: DayFacts,
  { measure, today }: { measure: Measure; today: Day },
): HeatDay {
  const plain = { day, value: 0, step: 0 };
  if (day > today) return { ...plain, kind: 'ahead' };
  const total = facts.get(day);
  if (!total || (measure === 'screen' && total.screenMs === 0)) return { ...plain, kind: 'none' };
  const value = measure === 'pauses' ? total.pauses : Math.floor(screenWithoutRoutines(total) / MINUTE);
  if (value === undefined) return { ...plain, kind: 'unknown' };
  return { day, kind: 'kept', value, step: HEAT_STEPS[measure].filter((from) => value >= from).length };
}
