// The hours of the day: how many minutes of each are spent at the screen on average, and how many of those in a routine.
import type { DayTotal } from '../day-total.ts';
import type { Millis } from '../time.ts';

export type HourMean = { hour: number; screenMs: Millis; routineMs: Millis };
export type HourMeans = {
  /** Days with screen time: what the means are of. */
  days: number;
  /** From the first hour with screen time to the last; none where there is none. */
  hours: readonly HourMean[];
};

/** Days without screen time are left out: they would say more of weekends than of hours. */
export function meanHours(totals: readonly DayTotal[]): HourMeans {
  const days = totals.filter(({ screenMs }) => screenMs > 0);
  const mean = (of: (total: DayTotal) => Millis) =>
    days.length === 0 ? 0 : days.reduce((sum, total) => sum + of(total), 0) / days.length;
  const all = Array.from({ length: 24 }, (_, hour) => ({
    hour,
    screenMs: mean(({ hours }) => hours[hour] ?? 0),
    routineMs: mean(({ inRoutine }) => inRoutine?.[hour] ?? 0),
  }));
  const isUsed = ({ screenMs }: HourMean) => screenMs > 0;
  return { days: days.length, hours: all.slice(all.findIndex(isUsed), all.findLastIndex(isUsed) + 1) };
}
