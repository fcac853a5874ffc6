// The one length of time that the first paint needs. The others: durations.ts.
import { MINUTE, type Millis } from '../core/time.ts';

/** Whole minutes gone by: 0:59 is 0. */
export function wholeMinutes(ms: Millis): number {
  return Math.max(0, Math.floor(ms / MINUTE));
}
