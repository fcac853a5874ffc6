// How often tabs and windows are switched, by ten minutes. Counts only: never what was switched to.
import {
  BUSY_BUCKETS,
  BUSY_MIN_DAYS,
  BUSY_PAST_DAYS,
  BUSY_PERCENTILE,
  SWITCH_BUCKET_MINUTES,
  SWITCH_BUCKET_SCREEN_MINUTES,
} from '../data/nudge-rules.ts';
import { flag, list, number, type Of, record, text, whole } from './shape.ts';
import { MINUTE, type Millis } from './time.ts';

const BUCKET_MS: Millis = SWITCH_BUCKET_MINUTES * MINUTE;

/** Ten minutes that are over, as kept for thirty days. `day` is the local day on which they began. */
export const SWITCH_ROW_SHAPE = record({
  at: number(),
  day: text(/^\d{4}-\d\d-\d\d$/, 'a day as YYYY-MM-DD'),
  switches: whole(0),
  /** Screen time in it. */
  screenMs: number(0),
});
export type SwitchRow = Of<typeof SWITCH_ROW_SHAPE>;

export const SWITCHING_SHAPE = record({
  /** Start of the ten minutes that are being counted. */
  at: number(),
  switches: whole(0),
  /** The ledger's screen total when they began. */
  screenFrom: number(0),
  /** The last ones that are over, oldest first: enough of them to tell whether the person is busy. */
  last: list(SWITCH_ROW_SHAPE, 0, BUSY_BUCKETS),
  /** The last ones were above what is usual for this person. */
  isBusy: flag,
});
export type Switching = Of<typeof SWITCHING_SHAPE>;

/** Start of the ten minutes that `now` lies in. */
export function bucketAt(now: Millis): Millis {
  return Math.floor(now / BUCKET_MS) * BUCKET_MS;
}

/** Counting begins at `now`, with the ledger's screen total. */
export function openSwitching(now: Millis, screenTotal: Millis): Switching {
  return { at: bucketAt(now), switches: 0, screenFrom: screenTotal, last: [], isBusy: false };
}
