// One day of the journal: its line, its numbers, and everything that happened on it, in order.

import type { CheckIn } from '../check-in.ts';
import { dayFinder } from '../day-finder.ts';
import { promptTimes, SHORTEST_LINE_MS } from '../day-line.ts';
import type { DayTotal } from '../day-total.ts';
import type { Ledger, Segment } from '../ledger.ts';
import type { Pending } from '../nudge.ts';
import type { NudgeRow } from '../nudge-row.ts';
import { type Pause, pausesOf } from '../pauses.ts';
import type { Run } from '../run.ts';
import { shownAt } from '../run-answers.ts';
import { HOUR, type Millis } from '../time.ts';
import type { DayLine } from '../view.ts';
import { type Day, dayAt, hourStart, nextMidnight, type Zone } from '../zone.ts';
import { dayFacts, screenWithoutRoutines } from './day-facts.ts';
import { type JournalEntry, journalEntries } from './journal-entries.ts';
import { journalSegments } from './journal-segments.ts';
import { longestStretch } from './longest-stretch.ts';

/** Stored rows around a day: those of other days do no harm. */
export type DayRows = {
  ledger: Ledger | null;
  pending: readonly Pending[];
  segments: readonly Segment[];
  totals: readonly DayTotal[];
  nudges: readonly NudgeRow[];
  runs: readonly Run[];
  checkIns: readonly CheckIn[];
};

export type DayView = {
  day: Day;
  isToday: boolean;
  /** The zone it was lived in, for the times on it. */
  zone: Zone;
  /** Null where only totals are left of the day, or nothing. */
  line: DayLine | null;
  screenMs: Millis;
  /** Null where an older version did not keep them. */
  pauses: number | null;
  /** Screen time between two pauses at most; null where only totals are left. */
  longestMs: Millis | null;
  /** What is left of a day whose segments were folded. */
  total: DayTotal | null;
  entries: readonly JournalEntry[];
};

type When = { now: Millis; zone: Zone };

export function dayView(day: Day, rows: DayRows, { now, zone }: When): DayView {
  const segments = journalSegments(rows.segments, rows.ledger, { now, zone });
  const dayOf = dayFinder(segments, zone);
  const isOn = (at: Millis) => dayOf(at) === day && at <= now;
  const own = segments.filter((segment) => segment.day === day);
  const total = dayFacts({ totals: rows.totals, segments, runs: rows.runs }, zone).get(day) ?? null;
  const pauses = pausesOf(own, rows.runs).filter(({ from }) => isOn(from));
  const happened = {
    pauses,
    nudges: rows.nudges.filter((nudge) => isOn(shownAt(nudge))),
    pending: rows.pending.filter((nudge) => isOn(shownAt(nudge))),
    runs: rows.runs.filter(({ startedAt }) => isOn(startedAt)),
  };
  const isHeld = own.some(({ kind }) => kind === 'screen');
  const lived = zoneOf(own) ?? zone;
  const isToday = dayAt(now, zone) === day;
  return {
    day,
    isToday,
    zone: lived,
    line: isHeld || isToday ? lineOf(own, happened, { now, zone: lived, isToday }) : null,
    screenMs: total ? screenWithoutRoutines(total) : 0,
    pauses: total ? (total.pauses ?? null) : pauses.length,
    longestMs: isHeld ? longestStretch(own, pauses) : null,
    total: isHeld || !rows.totals.some((kept) => kept.day === day) ? null : total,
    entries: journalEntries(happened, rows),
  };
}

type Happened = { pauses: readonly Pause[]; nudges: readonly NudgeRow[]; pending: readonly Pending[] };

function lineOf(
  own: readonly Segment[],
  { pauses, nudges, pending }: Happened,
  { now, zone, isToday }: When & { isToday: boolean },
): DayLine {
  const screen = own.flatMap(({ kind, from, to }) => (kind === 'screen' ? [{ from, to }] : []));
  const shown = {
    screen,
    pauses: pauses.map(({ from }) => from),
    nudges: promptTimes([...nudges, ...pending]),
  };
  const marks = [...shown.pauses, ...shown.nudges, ...(isToday ? [now] : [])];
  const first = Math.min(...screen.map(({ from }) => from), ...marks);
  const last = Math.max(...screen.map(({ to }) => to), ...marks);
  const from = hourStart(first, zone);
  // An hour of room after now; never past midnight, but for a day that was lived in several zones.
  const end = hourStart(isToday ? now + 2 * HOUR : last - 1 + HOUR, zone);
  const to = Math.max(Math.min(Math.max(from + SHORTEST_LINE_MS, end), nextMidnight(first, zone)), last);
  return { from, to, now, ...shown, likely: null };
}

/** The zone in which most of the screen time was. */
function zoneOf(segments: readonly Segment[]): Zone | undefined {
  const byZone = new Map<Zone, Millis>();
  for (const { kind, zone, from, to } of segments)
    if (kind === 'screen' && zone) byZone.set(zone, (byZone.get(zone) ?? 0) + to - from);
  return [...byZone].sort((a, b) => b[1] - a[1])[0]?.[0];
}
