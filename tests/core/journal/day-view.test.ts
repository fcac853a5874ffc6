// One day of the journal, from rows: today and past days, folded ones, days of a change of clocks, and of a journey.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldSegments } from '../../../core/fold.ts';
import { dayFacts, screenWithoutRoutines } from '../../../core/journal/day-facts.ts';
import { type DayRows, dayView } from '../../../core/journal/day-view.ts';
import { type Segment, splitByDay } from '../../../core/ledger.ts';
import type { Run } from '../../../core/run.ts';
import { HOUR, MINUTE, type Millis } from '../../../core/time.ts';
import { addDays, dayStart } from '../../../core/zone.ts';
import { runAt } from '../../support/plans.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import { atScreen, awaySince, due, endedNudge, prompted, snoozed } from '../../support/states.ts';

const DAY = '2026-03-02';
const MIDNIGHT = Date.UTC(2026, 2, 2);
const at = (hours: number, minutes = 0): Millis => MIDNIGHT + hours * HOUR + minutes * MINUTE;
const NOW = at(13);

const rowsOf = (over: Partial<DayRows> = {}): DayRows => ({
  ledger: null,
  pending: [],
  segments: [],
  totals: [],
  nudges: [],
  runs: [],
  checkIns: [],
  ...over,
});
const split = (kind: 'screen' | 'away', from: Millis, to: Millis, zone = 'UTC'): Segment[] =>
  splitByDay({ kind, from, to }, zone);
const run = (id: number, from: Millis, minutes: number, over: Partial<Run> = {}): Run => ({
  ...runAt(from),
  id,
  played: [{ at: 0, from, to: from + minutes * MINUTE }],
  playing: false,
  endedAt: from + minutes * MINUTE,
  outcome: 'completed',
  ...over,
});
const view = (over: Partial<DayRows>, { day = DAY, now = NOW, zone = 'UTC' } = {}) =>
  dayView(day, rowsOf(over), { now, zone });

const MORNING = [
  ...split('away', at(0), at(9)),
  ...split('screen', at(9), at(10)),
  ...split('away', at(10), at(10, 10)),
  ...split('screen', at(10, 10), at(12, 30)),
];

describe('today', () => {
  test('has the open stretch, which is in no segment yet', () => {
    const today = view({ segments: MORNING, ledger: atScreen(NOW, 30).ledger });
    expect(today).toMatchObject({
      isToday: true,
      screenMs: 230 * MINUTE,
      pauses: 1,
      longestMs: 170 * MINUTE,
    });
    expect(today.line?.screen.at(-1)).toEqual({ from: at(12, 30), to: NOW });
    expect(today.line).toMatchObject({ from: at(9), to: at(18), now: NOW, pauses: [at(10)], likely: null });
  });
  test('does not count an absence that still lasts', () => {
    expect(view({ segments: MORNING, ledger: awaySince(NOW, 30).ledger })).toMatchObject({ pauses: 1 });
  });
  test('is empty on the first day', () => {
    expect(view({})).toMatchObject({ screenMs: 0, pauses: 0, entries: [], total: null, longestMs: null });
  });
  test('has the nudges that wait, stand on screen or are put off, each on the day it came', () => {
    const pending = [
      due(at(12)),
      prompted(at(12, 50), { id: 2 }),
      snoozed(at(13, 5), { id: 3 }),
      prompted(at(-1), { id: 4 }),
    ];
    const outcomes = (of: ReturnType<typeof view>) =>
      of.entries.map((entry) => (entry.kind === 'nudge' ? entry.nudge.outcome : entry.kind));
    expect(outcomes(view({ pending }))).toEqual(['waiting', 'on-screen', 'snoozed']);
    expect(outcomes(view({ pending }, { day: '2026-03-01' }))).toEqual(['on-screen']);
  });
  test('leaves out what a clock that was ahead has dated later than now', () => {
    const later = { nudges: [endedNudge(at(15))], runs: [run(1, at(14), 3)] };
    expect(view({ segments: MORNING, ...later }).entries.map(({ kind }) => kind)).toEqual(['away']);
  });
  test('shares the stretch of somebody who sat through midnight with the day before', () => {
    const { ledger } = atScreen(at(0, 20), 60);
    const when = { now: at(0, 20) };
    expect(view({ ledger }, when)).toMatchObject({ screenMs: 20 * MINUTE });
    expect(view({ ledger }, { ...when, day: '2026-03-01' })).toMatchObject({ screenMs: 40 * MINUTE });
  });
});

describe('a past day', () => {
  const later = { now: at(24 + 13) };
  test('ends with its last hour, and its evening is no pause', () => {
    const segments = [
      ...MORNING,
      ...split('away', at(12, 30), at(13)),
      ...split('screen', at(13), at(19, 20)),
      ...split('away', at(19, 20), at(24)),
    ];
    const past = view({ segments }, later);
    expect(past).toMatchObject({ isToday: false, pauses: 2 });
    expect(past.line).toMatchObject({ from: at(9), to: at(20) });
  });
  test('tells nudges, routines and absences in order, with why and how each ended', () => {
    const segments = [...MORNING, ...split('away', at(12, 30), at(24))];
    const nudge = endedNudge(at(11, 1), { id: 7, outcome: 'started', runId: 3, heldBack: ['call'] });
    const checkIns = [7, 4].map((value, i) => ({
      at: at(11, 1 + 4 * i),
      item: 'tension' as const,
      value,
      run: { id: 3, when: i === 0 ? ('before' as const) : ('after' as const) },
    }));
    const past = view({ segments, nudges: [nudge], runs: [run(3, at(11, 1), 3)], checkIns }, later);
    expect(past.entries).toMatchObject([
      { kind: 'away', at: at(10), to: at(10, 10) },
      { kind: 'nudge', at: at(11), nudge: { outcome: 'completed', heldBack: ['call'] } },
      { kind: 'routine', came: 'tension', outcome: 'completed', answers: { before: 7, after: 4 } },
    ]);
    expect(past).toMatchObject({ pauses: 2, screenMs: 197 * MINUTE, longestMs: 86 * MINUTE });
  });
  test('keeps the name of an own routine that is no more, and what was never ended', () => {
    const own = run(1, at(11), 2, {
      routineId: 'own-gone' as Run['routineId'],
      plan: { ...runAt(0).plan, name: 'After lunch' },
    });
    const { outcome: _, endedAt: _at, ...open } = run(2, at(12), 1);
    expect(view({ segments: MORNING, runs: [own, open] }, later).entries).toMatchObject([
      { kind: 'away' },
      { kind: 'routine', name: 'After lunch', came: 'you' },
      { kind: 'routine', outcome: 'open' },
    ]);
  });
  test('whose segments were folded has its totals, its routines and its nudges', () => {
    const runs = [run(1, at(11), 3)];
    const totals = foldSegments(MORNING, 'UTC', runs);
    const folded = view({ totals, runs, nudges: [endedNudge(at(11))] }, later);
    expect(folded).toMatchObject({ line: null, longestMs: null, screenMs: 197 * MINUTE, pauses: 2 });
    expect(folded.total?.hours[9]).toBe(HOUR);
    expect(folded.entries.map(({ kind }) => kind)).toEqual(['nudge', 'routine']);
  });
  test('of an older version says that its pauses are not known', () => {
    const totals = [{ day: DAY, screenMs: HOUR, hours: Array(24).fill(HOUR / 24) }];
    expect(view({ totals }, later)).toMatchObject({ pauses: null, screenMs: HOUR });
  });
  test('of a routine and no screen time is a pause on its page and in the maps, and is not called folded', () => {
    const runs = [run(1, at(11), 3), run(2, at(12), 1, { outcome: 'stopped' })];
    for (const segments of [[], split('away', at(0), at(24))]) {
      expect(view({ segments, runs }, later)).toMatchObject({
        screenMs: 0,
        pauses: 1,
        total: null,
        line: null,
      });
      expect(dayFacts({ totals: [], segments, runs }, 'UTC').get(DAY)).toMatchObject({
        screenMs: 0,
        pauses: 1,
      });
    }
  });
  test('that was folded keeps the pauses it was folded with', () => {
    const runs = [run(1, at(11), 3)];
    const totals = foldSegments(MORNING, 'UTC', runs);
    expect(dayFacts({ totals, segments: [], runs }, 'UTC').get(DAY)?.pauses).toBe(2);
  });
  test('of which nothing was kept is empty', () => {
    expect(view({}, later)).toMatchObject({ line: null, total: null, entries: [] });
  });
});

describe('where the clocks change', () => {
  test.each([
    ['2026-03-29', 23],
    ['2026-10-25', 25],
  ])('%s has all of its %d hours', (day, hours) => {
    const zone = 'Europe/Berlin';
    const [from, to] = [dayStart(day, zone), dayStart(addDays(day, 1), zone)];
    const whole = view({ segments: split('screen', from, to, zone) }, { day, zone, now: to + HOUR });
    expect(whole.screenMs).toBe(hours * HOUR);
    expect(whole.line).toMatchObject({ from, to });
  });
});

describe('a journey', () => {
  const NEW_YORK = 'America/New_York';
  // The morning in Berlin, the evening in New York: 23:00 to 01:30 UTC is 18:00 to 20:30 there.
  const segments = [
    ...split('screen', at(7), at(10), 'Europe/Berlin'),
    ...split('away', at(10), at(23), NEW_YORK),
    ...split('screen', at(23), at(25, 30), NEW_YORK),
  ];
  test('is one day, from its first hour to its last, in the zone of most of it', () => {
    const day = view({ segments }, { now: at(60), zone: 'Europe/Berlin' });
    expect(day).toMatchObject({ zone: 'Europe/Berlin', screenMs: 5.5 * HOUR, pauses: 1 });
    expect(day.line).toMatchObject({ from: at(7), to: at(25, 30) });
  });
  test('takes a routine and a nudge along to the day they were lived on', () => {
    const happened = { runs: [run(1, at(24, 30), 3)], nudges: [endedNudge(at(24, 33))] };
    const when = { now: at(60), zone: 'Europe/Berlin' };
    expect(view({ segments, ...happened }, when).entries.map(({ kind }) => kind)).toEqual([
      'away',
      'routine',
      'nudge',
    ]);
    expect(view({ segments, ...happened }, { ...when, day: '2026-03-03' }).entries).toEqual([]);
  });
  test('has its times in the zone it was lived in', () => {
    const abroad = split('screen', at(14), at(18), NEW_YORK);
    expect(view({ segments: abroad }, { now: at(60), zone: 'Europe/Berlin' }).zone).toBe(NEW_YORK);
  });
});

describe('the numbers of the journal', () => {
  /** A life in stretches of minutes, screen time and absence in turn. */
  const lives = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 2, maxLength: 60 });
  const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/New_York');

  function live(minutes: readonly number[], zone: string): Segment[] {
    // Over the night in which Berlin's clocks change.
    let from = Date.UTC(2026, 2, 28, 6);
    return minutes.flatMap((length, i) => {
      const to = from + length * MINUTE;
      const segments = split(i % 2 === 0 ? 'screen' : 'away', from, to, zone);
      from = to;
      return segments;
    });
  }

  test('add up to the segments, and a day says the same before and after it is folded', () => {
    fc.assert(
      fc.property(lives, zones, fc.integer({ min: 0, max: 40 }), (minutes, zone, which) => {
        const segments = live(minutes, zone);
        const start = segments[which % segments.length]?.from ?? 0;
        const runs = [run(1, start, 3)];
        const recent = dayFacts({ totals: [], segments, runs }, zone);
        const screen = segments.filter(({ kind }) => kind === 'screen');
        const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
        const all = [...recent.values()];
        expect(sum(all.map(({ screenMs }) => screenMs))).toBe(sum(screen.map(({ from, to }) => to - from)));
        for (const total of all) expect(sum(total.hours)).toBe(total.screenMs);
        // The first days are folded, the others are not.
        const border = all[Math.floor(all.length / 2)]?.day ?? '';
        const old = segments.filter(({ day }) => day < border);
        const young = segments.filter(({ day }) => day >= border);
        const both = dayFacts({ totals: foldSegments(old, zone, runs), segments: young, runs }, zone);
        expect([...both]).toEqual([...recent]);
      }),
      { numRuns: propertyRuns(200) },
    );
  });

  test('of a day are those of its cell', () => {
    fc.assert(
      fc.property(lives, zones, (minutes, zone) => {
        const segments = live(minutes, zone);
        const now = (segments.at(-1)?.to ?? 0) + 24 * HOUR;
        for (const [day, total] of dayFacts({ totals: [], segments, runs: [] }, zone)) {
          const shown = view({ segments }, { day, now, zone });
          expect([shown.screenMs, shown.pauses]).toEqual([screenWithoutRoutines(total), total.pauses]);
          expect(shown.line?.pauses).toHaveLength(total.pauses ?? -1);
          expect(shown.longestMs).toBeLessThanOrEqual(shown.screenMs);
        }
      }),
      { numRuns: propertyRuns(200) },
    );
  });
});
