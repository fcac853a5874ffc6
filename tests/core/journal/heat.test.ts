import { describe, expect, test } from 'vitest';
import type { DayTotal } from '../../../core/day-total.ts';
import { heatDay, monthsOf, monthsShown, weeksTo, yearsSince } from '../../../core/journal/heat.ts';
import { MINUTE } from '../../../core/time.ts';

const TODAY = '2026-11-20';
const total = (over: Partial<DayTotal> = {}): DayTotal => ({
  day: TODAY,
  screenMs: 100 * MINUTE,
  hours: Array(24).fill(0),
  inRoutine: Array(24).fill(0),
  pauses: 0,
  ...over,
});
const cell = (of: DayTotal | null, measure: 'pauses' | 'screen' = 'pauses', day = TODAY) =>
  heatDay(day, new Map(of ? [[of.day, of]] : []), { measure, today: TODAY });

describe('a cell', () => {
  test.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 3],
    [12, 3],
  ])('of %d pauses has the step %d', (pauses, step) => {
    expect(cell(total({ pauses }))).toEqual({ day: TODAY, kind: 'kept', value: pauses, step });
  });
  test('says whole minutes at the screen, without those in a routine', () => {
    const inRoutine = Array.from({ length: 24 }, (_, hour) => (hour === 9 ? 3 * MINUTE : 0));
    expect(cell(total({ inRoutine }), 'screen')).toMatchObject({ kind: 'kept', value: 97, step: 1 });
    expect(cell(total({ screenMs: 420 * MINUTE }), 'screen')).toMatchObject({ value: 420, step: 3 });
    expect(cell(total({ screenMs: 0, pauses: 1 }), 'screen').kind).toBe('none');
    expect(cell(total({ screenMs: MINUTE - 1 }), 'screen')).toMatchObject({ value: 0, step: 0 });
  });
  test('is none without screen time, unknown where it was not kept, and ahead tomorrow', () => {
    const { pauses: _, ...old } = total();
    expect(cell(null).kind).toBe('none');
    expect(cell(old).kind).toBe('unknown');
    expect(cell(old, 'screen')).toMatchObject({ kind: 'kept', value: 100 });
    expect(cell(total(), 'pauses', '2026-11-21').kind).toBe('ahead');
  });
});

describe('the weeks', () => {
  test('begin on Monday and end with the week of today', () => {
    const weeks = weeksTo(TODAY, 4);
    expect(weeks.map(([first]) => first)).toEqual(['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16']);
    expect(weeks[3]?.at(-1)).toBe('2026-11-22');
  });
  test.each([
    ['2026-11-16', '2026-11-16'],
    ['2026-11-22', '2026-11-16'],
    ['2026-03-01', '2026-02-23'],
  ])('of %s begin with %s', (today, monday) => {
    expect(weeksTo(today, 1)[0]?.[0]).toBe(monday);
  });
});

describe('a year', () => {
  test.each([
    [2026, 365],
    [2024, 366],
    [2100, 365],
  ])('%d has %d days in twelve months', (year, days) => {
    const months = monthsOf(year);
    expect(months).toHaveLength(12);
    expect(new Set(months.flat()).size).toBe(days);
    expect(months[1]?.[0]).toBe(`${year}-02-01`);
  });
  test.each([
    [2026, '2026-09-30', ['2026-09-01', '2026-10-01', '2026-11-01']],
    [2026, TODAY, ['2026-11-01']],
    [2025, '2025-11-02', ['2025-11-01', '2025-12-01']],
  ])('%d with %s as its first day shows the months from there to today', (year, day, months) => {
    const facts = new Map([[day, total({ day })]]);
    expect(monthsShown(monthsOf(year), facts, TODAY).map(([first]) => first)).toEqual(months);
  });
  test('that is still being read shows the months until today', () => {
    expect(monthsShown(monthsOf(2026), null, TODAY)).toHaveLength(11);
  });
  test('can be chosen from the first that is kept, the last one first', () => {
    expect(yearsSince('2023-05-01', TODAY)).toEqual([2026, 2025, 2024, 2023]);
  });
  test.each([null, 'nonsense', '2026-01-01', '2040-01-01'])('is this one alone with %s', (first) => {
    expect(yearsSince(first, TODAY)).toEqual([2026]);
  });
});
