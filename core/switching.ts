// How often tabs and windows are switched, by ten minutes. Counts only: never what was switched to.

import {
  BUSY_BUCKETS,
  BUSY_MIN_DAYS,
  BUSY_PAST_DAYS,
  BUSY_PERCENTILE,
  SWITCH_BUCKET_MINUTES,
  SWITCH_BUCKET_SCREEN_MINUTES,
} from '../data/nudge-rules.ts';
import { dayText } from './day-text.ts';
import { flag, list, number, type Of, orNull, record, text, whole } from './shape.ts';
import { MINUTE, type Millis } from './time.ts';
import { type Day, dayAt, type Zone } from './zone.ts';

const BUCKET_MS: Millis = SWITCH_BUCKET_MINUTES * MINUTE;

/** Ten minutes that are over, as kept for thirty days. `day` is the local day on which they began. */
export const SWITCH_ROW_SHAPE = record({
  at: number(),
  day: dayText,
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
  /** What is usual at most, on this local day: it follows from the days before, and is reckoned once a day. */
  usual: record({ day: text(), most: orNull(number(0)) }),
});
export type Switching = Of<typeof SWITCHING_SHAPE>;

/** Start of the ten minutes that `now` lies in. */
export function bucketAt(now: Millis): Millis {
  return Math.floor(now / BUCKET_MS) * BUCKET_MS;
}

/** Whether `countSwitches` wants the kept rows: once a day, for what is usual. */
export function needsPast(switching: Switching | null, today: Day): boolean {
  return switching?.usual.day !== today;
}

type Counted = { switching: Switching; closed: SwitchRow[] };

/** Adds `switches` to the ten minutes of `now`; closes those before, and tells whether they were busy for this person. */
export function countSwitches(
  before: Switching | null,
  given: {
    switches: number;
    now: Millis;
    /** The ledger's screen total. */
    screenTotal: Millis;
    zone: Zone;
    /** Kept rows, in any order, where `needsPast` asked for them. */
    past: readonly SwitchRow[];
  },
): Counted {
  const { switches, now, screenTotal, zone, past } = given;
  const at = bucketAt(now);
  const today = dayAt(now, zone);
  const usual = before?.usual.day === today ? before.usual : { day: today, most: usualMost(past, today) };
  if (before?.at === at)
    return { switching: { ...before, switches: before.switches + switches, usual }, closed: [] };
  const fresh = { at, switches, screenFrom: screenTotal, last: [], isBusy: false, usual };
  if (!before || at < before.at) return { switching: fresh, closed: [] };
  // The total may go back a little: what an idle event takes off again was counted before.
  const screenMs = Math.min(BUCKET_MS, Math.max(0, screenTotal - before.screenFrom));
  const row: SwitchRow = { at: before.at, day: dayAt(before.at, zone), switches: before.switches, screenMs };
  const last = at - before.at === BUCKET_MS ? [...before.last, row].slice(-BUSY_BUCKETS) : [];
  return {
    switching: { ...fresh, last, isBusy: isBusy(last, usual.most) },
    closed: screenMs > 0 ? [row] : [],
  };
}

function isBusy(last: readonly SwitchRow[], most: number | null): boolean {
  if (most === null || last.length < BUSY_BUCKETS) return false;
  return last.every((row) => tellsSomething(row) && row.switches > most);
}

// The percentile of the last working days, by nearest rank; null where there are too few of them.
function usualMost(past: readonly SwitchRow[], today: Day): number | null {
  const rows = past.filter((row) => row.day < today && tellsSomething(row));
  const days = [...new Set(rows.map(({ day }) => day))].sort().slice(-BUSY_PAST_DAYS);
  if (days.length < BUSY_MIN_DAYS) return null;
  const counts = rows.filter(({ day }) => days.includes(day)).map(({ switches }) => switches);
  counts.sort((a, b) => a - b);
  return counts[Math.ceil((BUSY_PERCENTILE / 100) * counts.length) - 1] ?? null;
}

function tellsSomething({ screenMs }: SwitchRow): boolean {
  return screenMs >= SWITCH_BUCKET_SCREEN_MINUTES * MINUTE;
}
