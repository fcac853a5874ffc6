// What is kept for ever of a day whose segments are too old: totals by local hour. The journal counts younger days the
// same way, so that a day says the same before and after it is folded.
import { dayFinder } from './day-finder.ts';
import type { DayTotal } from './day-total.ts';
import type { Segment } from './ledger.ts';
import { pausesOf } from './pauses.ts';
import type { Run } from './run.ts';
import { DAY, HOUR, type Millis } from './time.ts';
import { addDays, dayStart, hourOf, hourStart, type Zone } from './zone.ts';

type Span = { from: Millis; to: Millis };

/**
 * Totals of the days that `segments` lie on. `zone`: for segments that do not say their own. `runs`: those of these days,
 * others among them or not.
 */
export function foldSegments(
  segments: readonly Segment[],
  zone: Zone,
  runs: readonly Run[] = [],
): DayTotal[] {
  const dayOf = dayFinder(segments, zone);
  return [...Map.groupBy(segments, ({ day }) => day)].flatMap(([day, own]): DayTotal[] => {
    const inOrder = own.toSorted((a, b) => a.from - b.from);
    const near = runsNear(inOrder, runs);
    const pauses = pausesOf(inOrder, near).filter(({ from }) => dayOf(from) === day).length;
    const screen = apart(
      inOrder.flatMap((segment) => (segment.kind === 'screen' ? inDay(segment, zone) : [])),
    );
    if (screen.length === 0 && pauses === 0) return [];
    const played = apart(near.flatMap((run) => run.played));
    return [
      {
        day,
        screenMs: screen.reduce((sum, { from, to }) => sum + to - from, 0),
        hours: sumByHour(screen, zone),
        inRoutine: sumByHour(
          screen.flatMap((segment) => within(segment, played)),
          zone,
        ),
        pauses,
      },
    ];
  });
}

/** The sum of two totals of one day. What neither kept stays unknown. */
export function addTotals(a: DayTotal, b: DayTotal): DayTotal {
  const inRoutine = [a.inRoutine, b.inRoutine].filter((hours) => hours !== undefined);
  return {
    day: a.day,
    screenMs: a.screenMs + b.screenMs,
    hours: addHours(a.hours, b.hours),
    ...(inRoutine.length > 0 && { inRoutine: inRoutine.reduce(addHours) }),
    ...((a.pauses ?? b.pauses) !== undefined && { pauses: (a.pauses ?? 0) + (b.pauses ?? 0) }),
  };
}

function addHours(a: readonly Millis[], b: readonly Millis[]): Millis[] {
  return a.map((ms, hour) => ms + (b[hour] ?? 0));
}

function sumByHour(spans: readonly (Span & { zone?: Zone })[], otherwise: Zone): Millis[] {
  const hours: Millis[] = Array(24).fill(0);
  for (const { from, to, zone = otherwise } of spans) {
    for (let at = from; at < to; ) {
      const end = Math.min(to, hourStart(at, zone) + HOUR);
      const hour = hourOf(at, zone);
      hours[hour] = (hours[hour] ?? 0) + end - at;
      at = end;
    }
  }
  return hours;
}

// What a row says of a time outside its day cannot have been: a disk or a file may hold anything.
function inDay(segment: Segment, otherwise: Zone): Segment[] {
  const { day, zone = otherwise } = segment;
  return within(segment, [{ from: dayStart(day, zone), to: dayStart(addDays(day, 1), zone) }]);
}

// No moment twice: of two that overlap, the later one begins where the other ends.
function apart<One extends Span>(spans: readonly One[]): One[] {
  let end = -Infinity;
  return spans
    .toSorted((a, b) => a.from - b.from)
    .flatMap((span) => {
      const from = Math.max(span.from, end);
      end = Math.max(end, span.to);
      return span.to > from ? [{ ...span, from }] : [];
    });
}

// The parts of a segment that lie in `spans`.
function within(segment: Segment, spans: readonly Span[]): Segment[] {
  return spans.flatMap(({ from, to }) => {
    const part = { ...segment, from: Math.max(segment.from, from), to: Math.min(segment.to, to) };
    return part.to > part.from ? [part] : [];
  });
}

// A run can be begun on one day and gone on with on another.
function runsNear(inOrder: readonly Segment[], runs: readonly Run[]): readonly Run[] {
  const [from, to] = [(inOrder[0]?.from ?? 0) - DAY, (inOrder.at(-1)?.to ?? 0) + DAY];
  return runs.filter((run) => run.startedAt < to && (run.played.at(-1)?.to ?? run.startedAt) > from);
}
