// The means of the hours, the kinds of pause, the times that fit, and the numbers before and after.
import { describe, expect, test } from 'vitest';
import type { DayTotal } from '../../../core/day-total.ts';
import { acceptedTimes } from '../../../core/journal/accepted-times.ts';
import { beforeAfter } from '../../../core/journal/before-after.ts';
import { breaksByKind, cameFrom } from '../../../core/journal/breaks-by-kind.ts';
import { meanHours } from '../../../core/journal/mean-hours.ts';
import type { NudgeRow } from '../../../core/nudge.ts';
import type { Run } from '../../../core/run.ts';
import { DAY, HOUR, MINUTE, type Millis } from '../../../core/time.ts';
import { runAt } from '../../support/plans.ts';
import { endedNudge } from '../../support/states.ts';

const MIDNIGHT = Date.UTC(2026, 2, 2);
const at = (hours: number): Millis => MIDNIGHT + hours * HOUR;
const byHour = (minutes: Record<number, number>) =>
  Array.from({ length: 24 }, (_, hour) => (minutes[hour] ?? 0) * MINUTE);
const total = (hours: Record<number, number>, inRoutine: Record<number, number> = {}): DayTotal => ({
  day: '2026-03-02',
  screenMs: Object.values(hours).reduce((a, b) => a + b, 0) * MINUTE,
  hours: byHour(hours),
  inRoutine: byHour(inRoutine),
  pauses: 0,
});
const run = (id: number, over: Partial<Run> = {}): Run => ({
  ...runAt(at(9 + id)),
  id,
  playing: false,
  outcome: 'completed',
  ...over,
});

describe('the mean hours', () => {
  test('are of the days with screen time, from the first hour to the last', () => {
    const means = meanHours([total({ 9: 60, 11: 20 }, { 11: 4 }), total({ 9: 20 }), total({})]);
    expect(means.days).toBe(2);
    expect(
      means.hours.map(({ hour, screenMs, routineMs }) => [hour, screenMs / MINUTE, routineMs / MINUTE]),
    ).toEqual([
      [9, 40, 0],
      [10, 0, 0],
      [11, 10, 2],
    ]);
  });
  test('are none without screen time', () => {
    expect(meanHours([])).toEqual({ days: 0, hours: [] });
    expect(meanHours([total({})])).toEqual({ days: 0, hours: [] });
  });
  test('know of no routine where an older version kept none', () => {
    const { inRoutine: _, ...old } = total({ 9: 60 });
    expect(meanHours([old]).hours).toEqual([{ hour: 9, screenMs: HOUR, routineMs: 0 }]);
  });
});

describe('the kinds of pause', () => {
  const nudge = (id: number, over: Partial<NudgeRow>) =>
    endedNudge(at(10), { id, outcome: 'started', ...over });
  test('add up to all pauses', () => {
    const runs = [run(1), run(2), run(3), run(4), run(5, { outcome: 'stopped' })];
    const nudges = [
      nudge(1, { runId: 1 }),
      nudge(2, { runId: 2, kind: 'stress' }),
      nudge(3, { runId: 3, signals: [{ kind: 'you-said', feeling: 'tense' }] }),
      nudge(4, { runId: 5 }),
    ];
    const kinds = breaksByKind(9, runs, nudges);
    expect(kinds).toEqual([
      { kind: 'away', count: 5 },
      { kind: 'you', count: 2 },
      { kind: 'tension', count: 1 },
      { kind: 'stress', count: 1 },
      { kind: 'scheduled', count: 0 },
    ]);
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(9);
  });
  test('a routine of a prompt with several nudges is of the first kind', () => {
    expect(cameFrom([nudge(1, {}), nudge(2, { kind: 'scheduled' })])).toBe('scheduled');
    expect(cameFrom([])).toBe('you');
  });
});

describe('the times that fit', () => {
  const nudges = (hour: number, count: number, over: Partial<NudgeRow> = {}) =>
    Array.from({ length: count }, (_, i) =>
      endedNudge(at(hour) + i * DAY, { id: i + 1, promptedAt: at(hour) + i * DAY, ...over }),
    );
  const part = (rows: NudgeRow[], name: string, zone = 'UTC') =>
    acceptedTimes(rows, zone).find((one) => one.part === name);

  test('are those started, and those that ended as a natural break', () => {
    const rows = [
      ...nudges(9, 6, { outcome: 'started' }),
      ...nudges(10, 2, { outcome: 'natural' }),
      ...nudges(11, 4),
    ];
    expect(part(rows, 'morning')).toEqual({ part: 'morning', nudges: 12, accepted: 8, missing: 0 });
  });
  test('are not told of few nudges', () => {
    expect(part(nudges(13, 9), 'afternoon')).toMatchObject({ nudges: 9, missing: 1 });
    expect(part(nudges(13, 10), 'afternoon')).toMatchObject({ nudges: 10, missing: 0 });
    expect(acceptedTimes([], 'UTC').map(({ missing }) => missing)).toEqual([10, 10, 10, 10]);
  });
  test.each([
    [4, 'night'],
    [5, 'morning'],
    [12, 'afternoon'],
    [17, 'evening'],
    [22, 'night'],
    [0, 'night'],
  ])('at %d belong to the %s', (hour, name) => {
    expect(part(nudges(hour, 1), name)).toMatchObject({ nudges: 1 });
  });
  test('go by the clock of the zone', () => {
    expect(part(nudges(4, 1), 'morning', 'Asia/Kolkata')).toMatchObject({ nudges: 1 });
  });
  test('count what came on screen together once, and what the person asked for not at all', () => {
    const together = [
      endedNudge(at(9), { id: 1, promptedAt: at(9) }),
      endedNudge(at(9), { id: 2, promptedAt: at(9), kind: 'scheduled', outcome: 'started' }),
    ];
    expect(part(together, 'morning')).toMatchObject({ nudges: 1, accepted: 1 });
    expect(
      part(nudges(9, 2, { signals: [{ kind: 'you-said', feeling: 'tense' }] }), 'morning'),
    ).toMatchObject({
      nudges: 0,
    });
  });
  test('count each of those that were never shown', () => {
    const { promptedAt: _, ...never } = endedNudge(at(9), { outcome: 'natural' });
    expect(part([never, { ...never, id: 2 }], 'morning')).toMatchObject({ nudges: 2, accepted: 2 });
  });
});

describe('before and after', () => {
  const answers = (id: number, before: number, after: number) =>
    [
      { when: 'before', value: before },
      { when: 'after', value: after },
    ].map(({ when, value }) => ({
      at: at(9 + id),
      item: 'tension' as const,
      value,
      run: { id, when: when as 'before' | 'after' },
    }));
  test('has the routines with numbers, the last one done first', () => {
    const runs = [run(1), run(2, { routineId: 'steady-180' }), run(3, { routineId: 'head-300' })];
    const found = beforeAfter({ runs, checkIns: [...answers(1, 5, 5), ...answers(2, 7, 4)], nudges: [] });
    expect(
      found.map(({ routineId, history }) => [routineId, history.pairs[0]?.before, history.pairs[0]?.after]),
    ).toEqual([
      ['steady-180', 7, 4],
      ['reset-60', 5, 5],
    ]);
  });
  test('calls an own routine that is no more as it was called last', () => {
    const own = (id: number, name: string) =>
      run(id, { routineId: 'own-1' as Run['routineId'], plan: { ...runAt(0).plan, name } });
    const runs = [own(2, 'Newer'), own(1, 'Older')];
    const [found] = beforeAfter({ runs, checkIns: answers(1, 3, 2), nudges: [] });
    expect(found).toMatchObject({ routineId: 'own-1', name: 'Newer' });
  });
  test('is nothing without numbers', () => {
    expect(beforeAfter({ runs: [run(1)], checkIns: [], nudges: [] })).toEqual([]);
  });
});
