// "With these settings, yesterday": the prompts of a day that is over, and the day as a line to draw them on.
import { REAL_BREAK_MS } from './load.ts';
import { type PastDay, preview } from './preview.ts';
import type { Settings } from './settings.ts';
import { HOUR, type Millis } from './time.ts';
import { hourStart } from './zone.ts';

export type WhatIfDay = {
  from: Millis;
  to: Millis;
  screen: readonly { from: Millis; to: Millis }[];
  /** Where real pauses began. */
  pauses: readonly Millis[];
  /** Whole hours to write below the line, a few. */
  hours: readonly Millis[];
};

const MOST_HOURS = 11;

/** The line of a day; null where it has no screen time. */
export function whatIfDay({ segments, zone }: PastDay): WhatIfDay | null {
  const screen = segments
    .filter(({ kind }) => kind === 'screen')
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to }) => ({ from, to }));
  const [first] = screen;
  if (!first) return null;
  const end = Math.max(...screen.map(({ to }) => to));
  const from = hourStart(first.from, zone);
  const to = hourStart(end - 1, zone) + HOUR;
  const count = Math.round((to - from) / HOUR);
  const step = Math.ceil((count + 1) / MOST_HOURS);
  return {
    from,
    to,
    screen,
    pauses: segments
      .filter((one) => one.kind === 'away' && one.to - one.from >= REAL_BREAK_MS)
      .flatMap((one) => (one.from > first.from && one.to < end ? [one.from] : [])),
    hours: Array.from({ length: Math.floor(count / step) + 1 }, (_, i) => from + i * step * HOUR),
  };
}

/** When a prompt would have come. */
export function whatIfTimes(day: PastDay, settings: Settings): Millis[] {
  return preview(day, settings).map(({ at }) => at);
}
