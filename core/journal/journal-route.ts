// The journal's addresses: "#/2026-11-20" is that day, nothing is today.
import { addDays, type Day, isDay } from '../zone.ts';

/** `isLost`: the address names no day that there has been. */
export type JournalRoute = { day: Day; isLost: boolean };

/** Before this nothing can have been kept; a clock that stood at 1970 may have. */
export const EARLIEST: Day = '1970-01-01';

/** What `hash` leads to; today where it names no day, or one that is yet to come. */
export function parseJournalHash(hash: string, today: Day): JournalRoute {
  const name = hash.replace(/^#?\/?/, '');
  if (name === '') return { day: today, isLost: false };
  const isKnown = /^\d{4}-\d\d-\d\d$/.test(name) && isDay(name) && name >= EARLIEST && name <= today;
  return isKnown ? { day: name, isLost: false } : { day: today, isLost: true };
}

/** Today has the plain address: it stays today when the page is left open. */
export function journalHash(day: Day, today: Day): string {
  return day === today ? '#/' : `#/${day}`;
}

/** The days before and after; null where there is none. */
export function daysBeside(day: Day, today: Day): { before: Day | null; after: Day | null } {
  return {
    before: day > EARLIEST ? addDays(day, -1) : null,
    after: day < today ? addDays(day, 1) : null,
  };
}
