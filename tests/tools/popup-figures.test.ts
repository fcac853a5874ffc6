import { describe, expect, it } from 'vitest';
import { median } from '../../tools/bench/median.ts';
import type { Opening } from '../../tools/bench/open-timed.ts';
import { compare, tableOf } from '../../tools/bench/popup-figures.ts';

const KIB = 1024;
const opening = (over: Partial<Opening> = {}): Opening => ({
  paintMs: 60,
  partMs: 50,
  grownMs: 60,
  scriptMs: 10,
  taskMs: 40,
  heapBytes: 900 * KIB,
  ...over,
});
const EMPTY = opening({ paintMs: 50, partMs: 40, grownMs: 40, scriptMs: 1 });
const SIZES = { popup: 56 * KIB, empty: 10 * KIB };

function missed(over: Partial<Opening>, firstLoadBytes = SIZES): string[] {
  const rows = compare({ popup: [opening(over)], empty: [EMPTY], firstLoadBytes });
  return rows.filter(({ isMissed }) => isMissed).map(({ name }) => name);
}

describe('the median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[1, 400, 3, 2], 2.5],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});

describe('the popup', () => {
  it('may take exactly what its budgets allow', () => {
    expect(missed({})).toEqual([]);
  });

  it.each([
    [{ paintMs: 60.1 }, 'first contentful paint'],
    [{ grownMs: 60.1 }, 'last growth of the page'],
    [{ scriptMs: 10.1 }, 'script'],
    [{ heapBytes: 901 * KIB }, 'heap in use'],
    [{ partMs: 60.1 }, 'first paints with the figures'],
  ])('is over its budget with %j', (over, name) => {
    expect(missed(over)).toEqual([name]);
  });

  it('is over its budget with more script to load', () => {
    expect(missed({}, { ...SIZES, popup: 56 * KIB + 1 })).toEqual(['first-load script']);
  });

  it('is over where a figure could not be had', () => {
    expect(missed({ scriptMs: Number.NaN })).toEqual(['script']);
  });

  it('is judged by the middle of its openings', () => {
    const popup = [opening({ scriptMs: 90 }), opening(), opening({ scriptMs: 8 })];
    const rows = compare({ popup, empty: [EMPTY], firstLoadBytes: SIZES });
    expect(rows.find(({ name }) => name === 'script')).toMatchObject({ popup: '10.0 ms', isMissed: false });
  });

  it('is told in a table that says what is missed', () => {
    const rows = compare({ popup: [opening({ paintMs: 75 })], empty: [EMPTY], firstLoadBytes: SIZES });
    expect(tableOf(rows)).toMatch(/first contentful paint +75\.0 ms +50\.0 ms +1\.50 +≤ 1\.2 × +missed/);
  });
});
