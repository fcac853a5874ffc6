// What is kept of a day for ever. Apart from `core/fold`, which counts it.
import { dayText } from './day-text.ts';
import type { Parsed } from './parsed.ts';
import { list, number, type Of, optional, read, record, whole } from './shape.ts';

const byHour = list(number(0), 24, 24);

/** A day's screen time, whole and by local hour (0 to 23; an hour that the clocks repeat holds both). */
const DAY_TOTAL_SHAPE = record({
  day: dayText,
  screenMs: number(0),
  hours: byHour,
  /** How much of each hour's screen time a routine was playing. An older version kept neither this nor the next. */
  inRoutine: optional(byHour),
  pauses: optional(whole(0)),
});
export type DayTotal = Of<typeof DAY_TOTAL_SHAPE>;

export const parseDayTotal = (row: unknown): Parsed<DayTotal> => read(DAY_TOTAL_SHAPE, row, 'day');
