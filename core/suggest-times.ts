// Times to begin a plan's form with: spread over the hours in which the person works.
import { PLAN_GAP_MINUTES } from '../data/daily-plan.ts';
import type { WorkingRange } from './settings.ts';
import { areApart, minutesOf } from './time-of-day.ts';
import { timeOf } from './write-time.ts';

/** Where no hours are set. Our own choice, as nobody is asked for them. */
const USUAL_HOURS = { from: '09:00', to: '17:00' };
/** So that they are times a person would say. */
const ROUND_MINUTES = 15;

/** Where in its part of the day a time lies: in the middle, or earlier or later when that is taken. */
const SHARES = [0.5, 0.25, 0.75];

export type Around = { hours: readonly WorkingRange[]; days: readonly number[]; taken: readonly string[] };

/**
 * `count` times, or fewer where the hours are too short for them, in the hours of the first of `days` that has any. As far
 * as possible none that is taken.
 */
export function suggestTimes(count: number, { hours, days, taken }: Around): string[] {
  const spans = spansOf(hours, days);
  for (let n = count; n > 1; n--) {
    const times = pick(n, spans, taken);
    if (areApart(times, PLAN_GAP_MINUTES)) return times;
  }
  return pick(1, spans, taken);
}

/** One more beside `times`, far enough from each; "" where none comes to mind. */
export function suggestAnother(times: readonly string[], { hours, days, taken }: Around): string {
  const spans = spansOf(hours, days);
  const there = times.filter(Boolean);
  const found = [3, 8].flatMap((n) => SHARES.flatMap((share) => spread(n, spans, share)));
  return found.find((time) => !taken.includes(time) && areApart([...there, time], PLAN_GAP_MINUTES)) ?? '';
}

function spansOf(hours: readonly WorkingRange[], days: readonly number[]): Span[] {
  const day = days.find((one) => hours.some((range) => range.days.includes(one)));
  const ranges = day === undefined ? [] : hours.filter((range) => range.days.includes(day));
  return (ranges.length > 0 ? ranges : [USUAL_HOURS]).map(spanOf).sort((a, b) => a.from - b.from);
}

function pick(n: number, spans: readonly Span[], taken: readonly string[]): string[] {
  const [first = [], ...others] = SHARES.map((share) => spread(n, spans, share));
  return [first, ...others].find((times) => !times.some((time) => taken.includes(time))) ?? first;
}

type Span = { from: number; minutes: number };

// An end at or before the beginning is on the next day.
function spanOf({ from, to }: { from: string; to: string }): Span {
  const begins = minutesOf(from);
  return { from: begins, minutes: (minutesOf(to) - begins + 1440) % 1440 || 1440 };
}

// One in each of `n` equal parts of the working time, breaks left out.
function spread(n: number, spans: readonly Span[], share: number): string[] {
  const total = spans.reduce((sum, { minutes }) => sum + minutes, 0);
  return Array.from({ length: n }, (_, i) => timeOf(clockAt(((i + share) * total) / n, spans)));
}

// The minute of the clock so much working time after the day's work began.
function clockAt(worked: number, spans: readonly Span[]): number {
  let left = worked;
  for (const { from, minutes } of spans) {
    if (left < minutes) return roundIn(from + left, { from, minutes });
    left -= minutes;
  }
  return spans[0]?.from ?? 0;
}

function roundIn(minute: number, { from, minutes }: Span): number {
  const rounded = Math.floor(minute / ROUND_MINUTES) * ROUND_MINUTES;
  return rounded >= from && rounded < from + minutes ? rounded : Math.floor(minute);
}
