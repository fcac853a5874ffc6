// Whether a stretch of time from a file can have been: within its day, wherever on earth, and over.
import type { Segment } from './ledger.ts';
import type { Parsed } from './parsed.ts';
import { HOUR, type Millis } from './time.ts';

/** A day on which the clocks go back. */
const LONGEST_DAY: Millis = 25 * HOUR;
/** Where a day begins first, before midnight in UTC, and where it ends last, after it. */
const EAST: Millis = 14 * HOUR;
const WEST: Millis = 12 * HOUR;

export function possibleSegment(segment: Segment, now: Millis): Parsed<Segment> {
  const { day, from, to } = segment;
  const midnight = Date.parse(day);
  const isWithin = from >= midnight - EAST && to <= midnight + 24 * HOUR + WEST;
  const reasons = [
    ...(to - from > LONGEST_DAY || !isWithin ? ['segment: no longer than its day, and within it'] : []),
    ...(to > now ? ['segment: not in the future'] : []),
  ];
  return reasons.length === 0 ? { ok: true, value: segment } : { ok: false, reasons };
}
