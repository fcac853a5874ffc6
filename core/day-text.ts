// A local day, as rows name it.
import { check, text } from './shape.ts';
import { isDay } from './zone.ts';

/** One of the calendar: all that reckons with another ("2026-02-30") would throw. */
export const dayText = check(text(), isDay, 'a day, as YYYY-MM-DD');
