import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggestAnother, suggestTimes } from '../../core/suggest-times.ts';
import { areApart, minutesOf } from '../../core/time-of-day.ts';
import { timeOf } from '../../core/write-time.ts';

const OFFICE = [1, 2, 3, 4, 5];
const range = (from: string, to: string, days = OFFICE) => ({ days, from, to });
const around = (...hours: ReturnType<typeof range>[]) => ({ hours, days: OFFICE, taken: [] as string[] });

describe('times to begin with', () => {
  test.each([
    { what: 'over an ordinary day where no hours are set', hours: [], times: ['10:15', '13:00', '15:30'] },
    {
      what: 'over the working hours',
      hours: [range('06:00', '12:00')],
      times: ['07:00', '09:00', '11:00'],
    },
    {
      what: 'with no time in the break',
      hours: [range('13:00', '17:00'), range('08:00', '12:00')],
      times: ['09:15', '13:00', '15:30'],
    },
    {
      what: 'over midnight',
      hours: [range('22:00', '06:00')],
      times: ['23:15', '02:00', '04:30'],
    },
    {
      what: 'with fewer where the hours are short',
      hours: [range('09:00', '11:00')],
      times: ['09:30', '10:30'],
    },
    { what: 'with one where they are very short', hours: [range('09:00', '09:20')], times: ['09:00'] },
    {
      what: 'as if no hours were set where those are of other days',
      hours: [range('20:00', '22:00', [6])],
      times: ['10:15', '13:00', '15:30'],
    },
  ])('lie spread $what', ({ hours, times }) => {
    expect(suggestTimes(3, around(...hours))).toEqual(times);
  });
  test('are others when one of them is taken', () => {
    expect(suggestTimes(3, { ...around(), taken: ['13:00'] })).not.toContain('13:00');
    expect(suggestTimes(1, around())).toEqual(['13:00']);
    expect(suggestTimes(1, { ...around(), taken: ['13:00'] })).toEqual(['11:00']);
  });
  test('are always an hour apart and within the hours, whatever these are', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(minute, minute, fc.integer({ min: 1, max: 3 }), (from, to, count) => {
        fc.pre(from !== to);
        const times = suggestTimes(count, around(range(timeOf(from), timeOf(to))));
        expect(times.length).toBeGreaterThan(0);
        expect(times.length).toBeLessThanOrEqual(count);
        expect(areApart(times, 60)).toBe(true);
        for (const time of times)
          expect((minutesOf(time) - from + 1440) % 1440).toBeLessThan((to - from + 1440) % 1440);
      }),
    );
  });
});

describe('one more time', () => {
  test('is an hour or more from the others, and not taken', () => {
    const one = suggestAnother(['10:15', '15:30'], { ...around(), taken: ['13:00'] });
    expect(one).not.toBe('13:00');
    expect(areApart(['10:15', '15:30', one], 60)).toBe(true);
  });
  test('comes to mind also beside one that is not filled in', () => {
    expect(suggestAnother(['', '10:15'], around())).toBe('13:00');
  });
  test('is left open where there is no room', () => {
    expect(suggestAnother(['09:00'], around(range('09:00', '09:20')))).toBe('');
  });
});
