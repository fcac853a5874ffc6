import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayTotal } from '../../core/day-total.ts';
import { addTotals, foldSegments } from '../../core/fold.ts';
import { type Segment, splitByDay } from '../../core/ledger.ts';
import type { Run } from '../../core/run.ts';
import { HOUR, MINUTE, type Millis } from '../../core/time.ts';
import { addDays, dayStart } from '../../core/zone.ts';
import { runAt } from '../support/plans.ts';
import { propertyRuns } from '../support/property-runs.ts';

const utc = (text: string) => Date.parse(`${text}Z`);
const BERLIN = 'Europe/Berlin';
/** Screen time as the ledger keeps it. */
const screen = (from: string, minutes: number, zone = 'UTC'): Segment[] =>
  splitByDay({ kind: 'screen', from: utc(from), to: utc(from) + minutes * MINUTE }, zone);
/** The hours that hold anything, in minutes. */
const said = (totals: readonly DayTotal[]) =>
  totals.map(({ day, screenMs, hours }) => [
    day,
    screenMs / MINUTE,
    Object.fromEntries(hours.flatMap((ms, hour) => (ms > 0 ? [[hour, ms / MINUTE]] : []))),
  ]);

describe('old segments fold into', () => {
  test('nothing, where there are none', () => {
    expect(foldSegments([], 'UTC')).toEqual([]);
  });
  test('a total of their day, by hour', () => {
    const [total, ...others] = foldSegments(screen('2026-03-02T09:40', 100), 'UTC');
    expect(others).toEqual([]);
    expect(total).toEqual({
      day: '2026-03-02',
      screenMs: 100 * MINUTE,
      hours: Array.from({ length: 24 }, (_, hour) => ({ 9: 20, 10: 60, 11: 20 })[hour] ?? 0).map(
        (minutes) => minutes * MINUTE,
      ),
      inRoutine: Array(24).fill(0),
      pauses: 0,
    });
  });
  test('one total of all segments of a day', () => {
    const segments = [...screen('2026-03-02T09:50', 20), ...screen('2026-03-02T10:30', 15)];
    expect(said(foldSegments(segments, 'UTC'))).toEqual([['2026-03-02', 35, { 9: 10, 10: 25 }]]);
  });
  test('a total for each day', () => {
    const segments = screen('2026-03-02T23:30', 60);
    expect(said(foldSegments(segments, 'UTC'))).toEqual([
      ['2026-03-02', 30, { 23: 30 }],
      ['2026-03-03', 30, { 0: 30 }],
    ]);
  });
  test('screen time only: absence leaves no trace', () => {
    const away = splitByDay(
      { kind: 'away', from: utc('2026-03-02T09:00'), to: utc('2026-03-02T10:00') },
      'UTC',
    );
    expect(foldSegments(away, 'UTC')).toEqual([]);
    expect(said(foldSegments([...away, ...screen('2026-03-02T10:00', 5)], 'UTC'))).toEqual([
      ['2026-03-02', 5, { 10: 5 }],
    ]);
  });
  test('hours of the zone in which they were lived', () => {
    const segments = screen('2026-03-02T09:40', 30, 'Asia/Kolkata');
    expect(said(foldSegments(segments, 'UTC'))).toEqual([['2026-03-02', 30, { 15: 30 }]]);
  });
  test('hours of the zone given, where an older version kept none', () => {
    const segments = screen('2026-03-02T09:40', 30, BERLIN).map(({ kind, day, from, to }) => ({
      kind,
      day,
      from,
      to,
    }));
    expect(said(foldSegments(segments, BERLIN))).toEqual([['2026-03-02', 30, { 10: 20, 11: 10 }]]);
  });
  test('23 hours where the clocks skip one, and both of an hour that they repeat in its place', () => {
    expect(said(foldSegments(screen('2026-03-28T23:00', 23 * 60, BERLIN), BERLIN))).toEqual([
      [
        '2026-03-29',
        23 * 60,
        Object.fromEntries(
          Array.from({ length: 24 }, (_, hour) => [hour, 60]).filter(([hour]) => hour !== 2),
        ),
      ],
    ]);
    expect(said(foldSegments(screen('2026-10-24T22:00', 25 * 60, BERLIN), BERLIN))).toEqual([
      [
        '2026-10-25',
        25 * 60,
        Object.fromEntries(Array.from({ length: 24 }, (_, hour) => [hour, hour === 2 ? 120 : 60])),
      ],
    ]);
  });
});

describe('two totals of a day', () => {
  test('add up hour by hour', () => {
    const [a, b] = [screen('2026-03-02T09:50', 20), screen('2026-03-02T10:30', 15)];
    const [first, second, both] = [a, b, [...a, ...b]].map((segments) => foldSegments(segments, 'UTC')[0]);
    if (!first || !second) throw new Error('There is a total of each.');
    expect(addTotals(first, second)).toEqual(both);
  });
});

// Each of these zones has its own kind of offset, and changes its clocks on other days.
const zone = fc.constantFrom('UTC', BERLIN, 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/New_York');
const begin = fc.oneof(
  fc.integer({ min: utc('2026-01-01T00:00'), max: utc('2026-12-31T00:00') }),
  fc.integer({ min: utc('2026-04-04T12:00'), max: utc('2026-04-05T12:00') }),
  fc.integer({ min: utc('2026-10-03T12:00'), max: utc('2026-10-04T12:00') }),
);
const span: fc.Arbitrary<{ from: Millis; ms: Millis }> = fc.record({
  from: begin,
  ms: fc.integer({ min: 1, max: 30 * HOUR }),
});

const areApart = (a: { from: Millis; ms: Millis }, b: { from: Millis; ms: Millis }) =>
  a.from + a.ms <= b.from || b.from + b.ms <= a.from;

test('no screen time is lost or made, whenever and wherever it was', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 5 }), zone, (any, local) => {
      const spans = any.filter((one, i) => any.slice(0, i).every((other) => areApart(one, other)));
      const segments = spans.flatMap(({ from, ms }) =>
        splitByDay({ kind: 'screen', from, to: from + ms }, local),
      );
      const totals = foldSegments(segments, 'UTC');
      const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
      for (const { screenMs, hours } of totals) expect(sum(hours)).toBe(screenMs);
      expect(sum(totals.map(({ screenMs }) => screenMs))).toBe(sum(spans.map(({ ms }) => ms)));
      expect(new Set(totals.map(({ day }) => day)).size).toBe(totals.length);
    }),
    { numRuns: propertyRuns(500) },
  );
});

describe('what cannot have been', () => {
  const row = (from: string, to: string, day = '2026-03-02'): Segment => ({
    kind: 'screen',
    day,
    from: utc(from),
    to: utc(to),
    zone: 'UTC',
  });
  test('is left out where it lies outside its day', () => {
    const segments = [
      row('2026-02-20T23:00', '2026-03-02T01:00'),
      row('2026-03-05T09:00', '2026-03-05T10:00'),
    ];
    expect(said(foldSegments(segments, 'UTC'))).toEqual([['2026-03-02', 60, { 0: 60 }]]);
  });
  test('counts once where two overlap, one may lie within the other', () => {
    const segments = [
      row('2026-03-02T09:00', '2026-03-02T10:00'),
      row('2026-03-02T09:10', '2026-03-02T09:20'),
      row('2026-03-02T09:30', '2026-03-02T10:30'),
    ];
    expect(said(foldSegments(segments, 'UTC'))).toEqual([['2026-03-02', 90, { 9: 60, 10: 30 }]]);
  });
  test('makes no total that is negative, or longer than its day', () => {
    const instant = fc.integer({ min: utc('2026-10-20T00:00'), max: utc('2026-10-30T00:00') });
    const anything = fc.record({
      kind: fc.constantFrom('screen' as const, 'away' as const),
      day: fc.constantFrom('2026-10-24', '2026-10-25', '2026-10-26'),
      from: instant,
      to: instant,
    });
    fc.assert(
      fc.property(
        fc.array(anything, { maxLength: 12 }),
        fc.array(fc.tuple(instant, instant), { maxLength: 4 }),
        zone,
        (rows, played, local) => {
          const stretches = played.map(([a, b]) => ({ at: 0, from: Math.min(a, b), to: Math.max(a, b) }));
          const runs = stretches.map((one) => ({ ...runAt(one.from), played: [one, ...stretches] }));
          const segments = rows.map((one) => ({ ...one, zone: local }));
          for (const { day, screenMs, hours, inRoutine = [], pauses } of foldSegments(
            segments,
            'UTC',
            runs,
          )) {
            expect(screenMs).toBeGreaterThanOrEqual(0);
            expect(screenMs).toBeLessThanOrEqual(dayStart(addDays(day, 1), local) - dayStart(day, local));
            for (const [hour, ms] of hours.entries()) {
              expect(ms).toBeGreaterThanOrEqual(0);
              expect(ms).toBeLessThanOrEqual(2 * HOUR);
              expect(inRoutine[hour]).toBeLessThanOrEqual(ms);
              expect(inRoutine[hour]).toBeGreaterThanOrEqual(0);
            }
            expect(pauses).toBeGreaterThanOrEqual(0);
          }
        },
      ),
      { numRuns: propertyRuns(500) },
    );
  });
});

describe('a total keeps of its day', () => {
  const day = [
    ...screen('2026-03-02T09:00', 60),
    ...splitByDay({ kind: 'away', from: utc('2026-03-02T10:00'), to: utc('2026-03-02T10:05') }, 'UTC'),
    ...screen('2026-03-02T10:05', 55),
  ];
  const run = (from: string, minutes: number): Run => ({
    ...runAt(utc(from)),
    played: [{ at: 0, from: utc(from), to: utc(from) + minutes * MINUTE }],
    playing: false,
    endedAt: utc(from) + minutes * MINUTE,
    outcome: 'completed',
  });
  const minutesIn = (runs: Run[]) =>
    foldSegments(day, 'UTC', runs)[0]?.inRoutine?.flatMap((ms, hour) =>
      ms > 0 ? [[hour, ms / MINUTE]] : [],
    );

  test('how many pauses it had: absences between screen time, and completed routines', () => {
    expect(foldSegments(day, 'UTC')[0]?.pauses).toBe(1);
    expect(foldSegments(day, 'UTC', [run('2026-03-02T09:30', 3)])[0]?.pauses).toBe(2);
    expect(foldSegments(day, 'UTC', [run('2026-03-01T23:30', 3)])[0]?.pauses).toBe(1);
  });
  test('how much of each hour’s screen time a routine was playing', () => {
    expect(minutesIn([run('2026-03-02T09:58', 4)])).toEqual([[9, 2]]);
    expect(minutesIn([run('2026-03-02T10:03', 4)])).toEqual([[10, 2]]);
    expect(minutesIn([run('2026-03-01T10:03', 4)])).toEqual([]);
  });
  test('what two parts of it kept; what neither kept stays unknown', () => {
    const [total] = foldSegments(day, 'UTC', [run('2026-03-02T09:30', 3)]);
    const old: DayTotal = { day: '2026-03-02', screenMs: 0, hours: Array(24).fill(0) };
    if (!total) throw new Error('There is no total.');
    expect(addTotals(old, old)).toEqual(old);
    expect(addTotals(old, total)).toEqual(total);
    expect(addTotals(total, old)).toEqual(total);
    expect(addTotals(total, total)).toMatchObject({
      pauses: 4,
      inRoutine: total.inRoutine?.map((ms) => 2 * ms),
    });
  });
});
