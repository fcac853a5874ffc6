// What is kept of a day for ever. Apart from `core/fold`, which counts it: every page loads the shapes of rows first.
import { list, number, type Of, optional, record, text, whole } from './shape.ts';

const byHour = list(number(0), 24, 24);

/** A day's screen time, whole and by local hour (0 to 23; an hour that the clocks repeat holds both). */
export const DAY_TOTAL_SHAPE = record({
  day: text(/^\d{4}-\d\d-\d\d$/, 'a day as YYYY-MM-DD'),
  screenMs: number(0),
  hours: byHour,
  /** How much of each hour's screen time a routine was playing. An older version kept neither this nor the next. */
  inRoutine: optional(byHour),
  pauses: optional(whole(0)),
});
export type DayTotal = Of<typeof DAY_TOTAL_SHAPE>;
