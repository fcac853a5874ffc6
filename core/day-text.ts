// A local day, as rows name it.
import { check, text } from './shape.ts';
import { isDay } from './zone.ts';

// One that the calendar does not have ("2026-02-30") would make all that reckons with it throw.
export const dayText = check(text(/^\d{4}-\d\d-\d\d$/), isDay, 'a day as YYYY-MM-DD');
