// What is kept for ever of a day whose segments are too old: totals by local hour.
import { list, number, type Of, record, text } from './shape.ts';

/** A day's screen time, whole and by local hour (0 to 23; an hour that the clocks repeat holds both). */
export const DAY_TOTAL_SHAPE = record({
  day: text(/^\d{4}-\d\d-\d\d$/, 'a day as YYYY-MM-DD'),
  screenMs: number(0),
  hours: list(number(0), 24, 24),
});
export type DayTotal = Of<typeof DAY_TOTAL_SHAPE>;
