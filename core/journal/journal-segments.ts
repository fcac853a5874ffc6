// Segments as the journal reads them: those kept, and of the stretch that is still open what has been seen of it.
import { type Ledger, type Segment, splitByDay } from '../ledger.ts';
import { HOUR, type Millis } from '../time.ts';
import { addDays, dayAt, dayStart, type Zone } from '../zone.ts';

type When = { now: Millis; zone: Zone };

/** The longest day there is: clocks that go back an hour. */
const LONGEST_DAY_MS: Millis = 25 * HOUR;

/** `ledger`: null where nothing was ever seen. In order of time. */
export function journalSegments(
  segments: readonly Segment[],
  ledger: Ledger | null,
  { now, zone }: When,
): Segment[] {
  const open = ledger
    ? splitByDay({ ...ledger, to: ledger.kind === 'screen' ? ledger.lastSeen : now }, zone)
    : [];
  return [...segments.flatMap((segment) => withinDay(segment, { now, zone })), ...open].sort(
    (a, b) => a.from - b.from,
  );
}

// A row that was written wrongly, or by a clock that was ahead: no day is longer than it is, and none is yet to come.
function withinDay(segment: Segment, { now, zone: otherwise }: When): Segment[] {
  const { day, zone = otherwise } = segment;
  // Rows of an older version do not say where they were lived. Of those from elsewhere only the greatest length is known.
  const isElsewhere = segment.zone === undefined && dayAt(segment.from, zone) !== day;
  const [start, end] = isElsewhere
    ? [segment.from, segment.from + LONGEST_DAY_MS]
    : [dayStart(day, zone), dayStart(addDays(day, 1), zone)];
  const [from, to] = [Math.max(segment.from, start), Math.min(segment.to, end, now)];
  return to > from ? [{ ...segment, from, to }] : [];
}
