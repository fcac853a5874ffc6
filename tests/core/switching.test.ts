import { describe, expect, test } from 'vitest';
import { bucketAt, countSwitches, needsPast, type Switching, type SwitchRow } from '../../core/switching.ts';
import { DAY, MINUTE, type Millis } from '../../core/time.ts';
import { dayAt } from '../../core/zone.ts';
import { MORNING } from '../support/world.ts';

const TEN = 10 * MINUTE;

const row = (at: Millis, switches: number, screenMinutes = 10): SwitchRow => ({
  at,
  day: dayAt(at, 'UTC'),
  switches,
  screenMs: screenMinutes * MINUTE,
});
/** The rows of a day so many days before the one of MORNING. */
const daysAgo = (days: number, switches: readonly number[], screenMinutes = 10) =>
  switches.map((many, index) => row(MORNING - days * DAY + index * TEN, many, screenMinutes));
/** Five days on which 10 is the 90th percentile. */
const USUAL = [1, 2, 3, 4, 5].flatMap((days) => daysAgo(days, [1, 2, 3, 4, 5, 6, 7, 8, 10, 40]));

type Given = Partial<Parameters<typeof countSwitches>[1]>;
/** All that a person at the screen did by `minutes` after 10:00, unless `given` says otherwise. */
function count(before: Switching | null, minutes: number, given: Given = {}) {
  const now = MORNING + minutes * MINUTE;
  return countSwitches(before, {
    switches: 0,
    now,
    screenTotal: minutes * MINUTE,
    zone: 'UTC',
    past: [],
    ...given,
  });
}

/** Ten minutes each, with so many switches; and the ten minutes that begin then. */
function live(counts: readonly number[], past: readonly SwitchRow[], screenMinutes = 10): Switching {
  let { switching } = count(null, 0, { past, screenTotal: 0 });
  for (const [index, switches] of counts.entries()) {
    const screenTotal = index * screenMinutes * MINUTE;
    ({ switching } = count(switching, index * 10 + 5, {
      switches,
      past,
      screenTotal: screenTotal + MINUTE,
    }));
    ({ switching } = count(switching, (index + 1) * 10, {
      past,
      screenTotal: screenTotal + screenMinutes * MINUTE,
    }));
  }
  return switching;
}

describe('ten minutes', () => {
  test('begin on the tens of UTC', () => {
    expect(bucketAt(MORNING)).toBe(MORNING);
    expect(bucketAt(MORNING + TEN - 1)).toBe(MORNING);
    expect(bucketAt(MORNING + TEN)).toBe(MORNING + TEN);
    expect(bucketAt(-1)).toBe(-TEN);
  });
  test('hold the sum of the switches in them', () => {
    const first = count(null, 3, { switches: 2 });
    const second = count(first.switching, 9, { switches: 3 });
    expect(second.switching).toMatchObject({ at: MORNING, switches: 5 });
    expect([first.closed, second.closed]).toEqual([[], []]);
  });
  test('are kept when they are over, with their day and their screen time', () => {
    const { switching } = count(null, 0, { screenTotal: 0 });
    const counted = count(switching, 4, { switches: 7 });
    const { closed, switching: next } = count(counted.switching, 10, { screenTotal: 8 * MINUTE });
    expect(closed).toEqual([row(MORNING, 7, 8)]);
    expect(next).toMatchObject({ at: MORNING + TEN, switches: 0, screenFrom: 8 * MINUTE });
  });
  test('are of the local day on which they began', () => {
    const now = Date.UTC(2026, 2, 2, 22, 55);
    const { switching } = count(null, 0, { now, screenTotal: 0, zone: 'Europe/Berlin' });
    const { closed } = count(switching, 0, { now: now + TEN, screenTotal: MINUTE, zone: 'Europe/Berlin' });
    expect(closed).toMatchObject([{ day: '2026-03-02' }]);
    const { switching: later } = count(null, 0, { now: now + TEN, screenTotal: 0, zone: 'Europe/Berlin' });
    const after = count(later, 0, { now: now + 2 * TEN, screenTotal: MINUTE, zone: 'Europe/Berlin' });
    expect(after.closed).toMatchObject([{ day: '2026-03-03' }]);
  });
  test('are not kept without screen time', () => {
    const { switching } = count(null, 0, { screenTotal: 0 });
    expect(count(switching, 10, { screenTotal: 0 }).closed).toEqual([]);
    expect(count(switching, 10, { screenTotal: 1 }).closed).toEqual([{ ...row(MORNING, 0), screenMs: 1 }]);
  });
  test('hold no more screen time than ten minutes', () => {
    const { switching } = count(null, 0, { screenTotal: 0 });
    expect(count(switching, 25, { screenTotal: 25 * MINUTE }).closed).toEqual([row(MORNING, 0, 10)]);
  });
  test('hold none where an idle event took screen time back', () => {
    const { switching } = count(null, 1, { screenTotal: 5 * MINUTE });
    const { closed, switching: next } = count(switching, 10, { screenTotal: 4 * MINUTE });
    expect([closed, next.last]).toEqual([[], [row(MORNING, 0, 0)]]);
  });
  test('leave to the next what is seen after their end', () => {
    const { switching } = count(null, 1, { switches: 2 });
    const { closed, switching: next } = count(switching, 11, { switches: 5 });
    expect(closed).toMatchObject([{ switches: 2 }]);
    expect(next.switches).toBe(5);
  });
  test('that nobody saw break the row of them', () => {
    const busy = live([20], USUAL);
    expect(busy.last).toHaveLength(1);
    const { closed, switching } = count(busy, 30, { screenTotal: 20 * MINUTE });
    expect(closed).toHaveLength(1);
    expect(switching.last).toEqual([]);
  });
  test('begin anew when the clock went back', () => {
    const busy = live([20, 20], USUAL);
    const { closed, switching } = count(busy, -15, { screenTotal: 21 * MINUTE });
    expect(closed).toEqual([]);
    expect(switching).toMatchObject({
      at: MORNING - 2 * TEN,
      switches: 0,
      screenFrom: 21 * MINUTE,
      last: [],
      isBusy: false,
    });
  });
});

describe('a person is busy', () => {
  test('when twenty minutes are above the own 90th percentile', () => {
    expect(live([11, 11], USUAL).isBusy).toBe(true);
  });
  test('not when they are at it', () => {
    expect(live([11, 10], USUAL).isBusy).toBe(false);
    expect(live([10, 11], USUAL).isBusy).toBe(false);
  });
  test('not after ten minutes', () => {
    expect(live([40], USUAL).isBusy).toBe(false);
  });
  test('as long as the last twenty minutes say so, and no longer', () => {
    expect(live([1, 11, 11], USUAL).isBusy).toBe(true);
    expect(live([11, 11, 1], USUAL).isBusy).toBe(false);
  });
  test('through the ten minutes that follow', () => {
    const busy = live([11, 11], USUAL);
    expect(count(busy, 29).switching.isBusy).toBe(true);
    expect(count(busy, 30).switching.isBusy).toBe(false);
  });
  test.each([
    { minutes: 5, busy: true },
    { minutes: 4.9, busy: false },
  ])('only with five minutes of screen time in each ten: $minutes', ({ minutes, busy }) => {
    expect(live([40, 40], USUAL, minutes).isBusy).toBe(busy);
  });
});

describe('what is usual', () => {
  const most = (past: readonly SwitchRow[]) => count(null, 0, { past }).switching.usual.most;
  test.each([
    { counts: [7], usual: 7 },
    { counts: [1, 9], usual: 9 },
    // Nearest rank: the ninth of ten, the tenth of eleven.
    { counts: [1, 2, 3, 4, 5, 6, 7, 8, 10, 40], usual: 10 },
    { counts: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 40], usual: 10 },
    { counts: [40, 10, 8, 7, 6, 5, 4, 3, 2, 1], usual: 10 },
    { counts: [0, 0, 0], usual: 0 },
  ])('is the 90th percentile of $counts by nearest rank: $usual', ({ counts, usual }) => {
    expect(most([1, 2, 3, 4, 5].flatMap((days) => daysAgo(days, counts)))).toBe(usual);
  });
  test('sorts counts as numbers', () => {
    expect(most([1, 2, 3, 4, 5].flatMap((days) => daysAgo(days, [100, 9])))).toBe(100);
  });
  test('does not mind the order of the rows', () => {
    expect(most(USUAL.toReversed())).toBe(10);
  });
  test('needs five days', () => {
    expect(most(USUAL.filter(({ day }) => day > '2026-02-25'))).toBeNull();
    expect(most([])).toBeNull();
  });
  test('makes nobody busy where it is not known', () => {
    expect(live([100, 100], []).isBusy).toBe(false);
  });
  test('takes only days with ten minutes that say something', () => {
    const four = USUAL.filter(({ day }) => day > '2026-02-25');
    expect(most([...four, ...daysAgo(9, [3], 4)])).toBeNull();
    expect(most([...four, ...daysAgo(9, [3], 5)])).toBe(10);
  });
  test('leaves ten minutes out that say nothing', () => {
    expect(most([...USUAL, ...daysAgo(1, Array(60).fill(99), 4)])).toBe(10);
  });
  test('leaves the day out that is under way', () => {
    expect(most([...USUAL, ...daysAgo(0, Array(60).fill(99))])).toBe(10);
    expect(most([...USUAL.filter(({ day }) => day > '2026-02-25'), ...daysAgo(0, [9])])).toBeNull();
  });
  test('is that of the last ten days with rows, whenever they were', () => {
    const ten = Array.from({ length: 10 }, (_, index) => daysAgo(1 + 2 * index, [5])).flat();
    expect(most([...ten, ...daysAgo(25, Array(60).fill(99))])).toBe(5);
    expect(most([...ten.slice(1), ...daysAgo(25, Array(60).fill(99))])).toBe(99);
  });
  test('is reckoned once a day', () => {
    const { switching } = count(null, 0, { past: USUAL });
    expect(count(switching, 5, { past: [] }).switching.usual).toEqual({ day: '2026-03-02', most: 10 });
    expect(count(switching, 15, { past: [] }).switching.usual).toEqual({ day: '2026-03-02', most: 10 });
    expect(count(switching, 14 * 60, { past: [] }).switching.usual).toEqual({
      day: '2026-03-03',
      most: null,
    });
  });
  test('is kept for a day on which it is not known', () => {
    const { switching } = count(null, 0);
    expect(count(switching, 5, { past: USUAL }).switching.usual.most).toBeNull();
  });
  test('asks for the kept rows once a day', () => {
    const { switching } = count(null, 0);
    expect(needsPast(null, '2026-03-02')).toBe(true);
    expect(needsPast(switching, '2026-03-02')).toBe(false);
    expect(needsPast(switching, '2026-03-03')).toBe(true);
  });
});
