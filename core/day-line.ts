// Today as a line: screen time without the routines in it, pauses and nudges.
import type { Segment, Stretch } from './ledger.ts';
import { isAskedFor, type NudgeRow, type Pending } from './nudge.ts';
import { pausesOf } from './pauses.ts';
import type { Run } from './run.ts';
import type { State } from './state.ts';
import { HOUR, type Millis } from './time.ts';
import type { DayLine } from './view.ts';
import { dayAt, dayStart, hourStart, nextMidnight, type Zone } from './zone.ts';

type Rows = {
  state: State;
  segments: readonly Segment[];
  nudges: readonly NudgeRow[];
  runs: readonly Run[];
};
type Span = { from: Millis; to: Millis };

/** The line is at least this long, so that a morning does not look like a whole day. */
export const SHORTEST_LINE_MS: Millis = 9 * HOUR;

/** Screen time since local midnight, routines left out. */
export function todayScreenMs(rows: Rows, now: Millis, zone: Zone): Millis {
  const spans = screenSpans(rows, now, zone);
  const routines = rows.runs.flatMap(({ played }) => played);
  return spans.reduce((sum, span) => sum + length(span) - overlap(span, routines), 0);
}

/** The line itself. `likely`: when the next nudge is likely, or null. */
export function dayLine(
  rows: Rows,
  { now, zone, likely }: { now: Millis; zone: Zone; likely: Millis | null },
): DayLine {
  const start = dayStart(dayAt(now, zone), zone);
  const end = nextMidnight(now, zone);
  const screen = screenSpans(rows, now, zone);
  const first = Math.min(now, screen[0]?.from ?? now);
  const from = Math.max(start, hourStart(first, zone));
  const to = Math.min(end, Math.max(from + SHORTEST_LINE_MS, hourStart(now, zone) + 2 * HOUR));
  const within = (at: Millis) => at >= start && at <= now;
  return {
    from,
    to,
    now,
    screen,
    pauses: pausesOf(stretchesOf(rows, now, zone), rows.runs)
      .map((pause) => pause.from)
      .filter(within),
    nudges: promptTimes([...rows.nudges, ...rows.state.pending]).filter(within),
    likely: likely !== null && likely > now && likely <= to ? likely : null,
  };
}

// Several nudges on screen together are one prompt. What the person asked for was no nudge of ours.
export function promptTimes(nudges: readonly (NudgeRow | Pending)[]): Millis[] {
  const times = nudges.flatMap((nudge) =>
    'promptedAt' in nudge && nudge.promptedAt !== undefined && !isAskedFor(nudge) ? [nudge.promptedAt] : [],
  );
  return [...new Set(times)].sort((a, b) => a - b);
}

/** Today's stretches, the open one included. */
function stretchesOf({ state, segments }: Rows, now: Millis, zone: Zone): Stretch[] {
  const { kind, from, lastSeen } = state.ledger;
  const start = dayStart(dayAt(now, zone), zone);
  const open = { kind, from: Math.max(from, start), to: kind === 'screen' ? lastSeen : now };
  return [...segments, open].filter(({ from: begin, to }) => to > begin).sort((a, b) => a.from - b.from);
}

function screenSpans(rows: Rows, now: Millis, zone: Zone): Span[] {
  return stretchesOf(rows, now, zone).flatMap(({ kind, from, to }) =>
    kind === 'screen' ? [{ from, to }] : [],
  );
}

function overlap(span: Span, others: readonly Span[]): Millis {
  return others.reduce(
    (sum, other) => sum + Math.max(0, Math.min(span.to, other.to) - Math.max(span.from, other.from)),
    0,
  );
}

function length({ from, to }: Span): Millis {
  return to - from;
}
