import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckIn } from '../../core/check-in.ts';
import { type HistoryRows, routineHistory } from '../../core/routine-history.ts';
import type { RunOutcome } from '../../core/run.ts';
import { HOUR, MINUTE } from '../../core/time.ts';
import type { CheckInItem } from '../../data/check-ins.ts';
import type { RoutineId } from '../../data/routines.ts';
import { endedNudge } from '../support/states.ts';
import { MORNING } from '../support/world.ts';

const startOf = (id: number) => MORNING + id * HOUR;
const run = (
  id: number,
  outcome: RunOutcome | null = 'completed',
  routineId: RoutineId = 'shoulders-180',
) => ({
  id,
  routineId,
  startedAt: startOf(id),
  ...(outcome && { outcome }),
});
const pair = (id: number, before: number, after: number, item: CheckInItem = 'tension'): CheckIn[] => [
  { at: startOf(id) + 1, item, value: before, run: { id, when: 'before' } },
  { at: startOf(id) + 3 * MINUTE, item, value: after, run: { id, when: 'after' } },
];
const of = (rows: Partial<HistoryRows>) =>
  routineHistory('shoulders-180', { runs: [], checkIns: [], nudges: [], ...rows });
const ids = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

describe('the history of a routine', () => {
  test('is empty while it was never done', () => {
    const empty = { completed: 0, stopped: 0, lastAt: null, pairs: [], averages: [] };
    expect(of({})).toEqual(empty);
    expect(of({ runs: [run(1, 'completed', 'reset-60'), run(2, null)] })).toEqual(empty);
  });
  test('counts what ended, each way, and says when the last one began', () => {
    const runs = [run(3, 'stopped'), run(1), run(2), run(4, null), run(5, 'completed', 'reset-60')];
    expect(of({ runs })).toMatchObject({ completed: 2, stopped: 1, lastAt: startOf(3) });
  });
  test('takes any id: an own routine has one as well', () => {
    const own = { ...run(1), routineId: 'own-3' as RoutineId };
    expect(routineHistory('own-3', { runs: [own], checkIns: [], nudges: [] }).completed).toBe(1);
  });
  test('lists the last five pairs, newest first, and no half ones', () => {
    const checkIns = [
      ...ids(7).flatMap((id) => pair(id, id, 1)),
      ...pair(8, 3, 3).slice(0, 1),
      ...pair(9, 3, 3).slice(1),
    ];
    const { pairs } = of({ runs: ids(9).map((id) => run(id)), checkIns });
    expect(pairs.map(({ runId, before, after }) => [runId, before, after])).toEqual([
      [7, 7, 1],
      [6, 6, 1],
      [5, 5, 1],
      [4, 4, 1],
      [3, 3, 1],
    ]);
  });
  test('has the pairs of stopped runs as well: nothing is chosen to look good', () => {
    const { pairs } = of({ runs: [run(1, 'stopped')], checkIns: pair(1, 2, 8) });
    expect(pairs).toEqual([{ runId: 1, at: startOf(1), item: 'tension', before: 2, after: 8 }]);
  });
  test('has the answer at a stress prompt as the one before', () => {
    const nudge = endedNudge(startOf(1), {
      kind: 'stress',
      promptedAt: startOf(1) - MINUTE,
      outcome: 'started',
      runId: 1,
    });
    const atPrompt: CheckIn = { at: startOf(1) - 1, item: 'stress', value: 8 };
    const [, last] = pair(1, 0, 3, 'stress');
    const checkIns = last ? [last, atPrompt] : [];
    expect(of({ runs: [run(1)], checkIns, nudges: [nudge] }).pairs).toMatchObject([
      { item: 'stress', before: 8, after: 3 },
    ]);
  });
});

describe('averages', () => {
  const withPairs = (count: number, item: CheckInItem = 'tension', from = 0) => ({
    runs: ids(count).map((id) => run(from + id)),
    checkIns: ids(count).flatMap((id) => pair(from + id, 7, id === 1 ? 5 : 4, item)),
  });
  test('are not there before seven pairs', () => {
    expect(of(withPairs(6)).averages).toEqual([]);
  });
  test('are there from seven on, to one decimal', () => {
    expect(of(withPairs(7)).averages).toEqual([{ item: 'tension', count: 7, before: 7, after: 4.1 }]);
  });
  test('are of all pairs, not only of those listed', () => {
    expect(of(withPairs(12)).averages).toMatchObject([{ count: 12, after: 4.1 }]);
  });
  test('mix no items', () => {
    const [tension, stress] = [withPairs(6), withPairs(7, 'stress', 6)];
    const rows = {
      runs: [...tension.runs, ...stress.runs],
      checkIns: [...tension.checkIns, ...stress.checkIns],
    };
    expect(of(rows).averages.map(({ item }) => item)).toEqual(['stress']);
  });
  test('lie between the numbers they come from', () => {
    const values = fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 })), {
      minLength: 7,
      maxLength: 30,
    });
    fc.assert(
      fc.property(values, (given) => {
        const runs = given.map((_, i) => run(i + 1));
        const checkIns = given.flatMap(([before, after], i) => pair(i + 1, before, after));
        const [average] = of({ runs, checkIns }).averages;
        const befores = given.map(([before]) => before);
        expect(average?.before).toBeGreaterThanOrEqual(Math.min(...befores));
        expect(average?.before).toBeLessThanOrEqual(Math.max(...befores));
      }),
    );
  });
});
