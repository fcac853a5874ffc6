import { describe, expect, test } from 'vitest';
import { areApart, minutesOf } from '../../core/time-of-day.ts';
import { timeOf } from '../../core/write-time.ts';

test.each([
  ['00:00', 0],
  ['09:05', 545],
  ['23:59', 1439],
])('%s is %i minutes after midnight, and back', (time, minutes) => {
  expect(minutesOf(time)).toBe(minutes);
  expect(timeOf(minutes)).toBe(time);
});
test('a time goes round the clock, both ways', () => {
  expect([timeOf(1440), timeOf(1501), timeOf(-1)]).toEqual(['00:00', '01:01', '23:59']);
});

describe('times are apart', () => {
  test.each([
    { times: [], apart: true },
    { times: ['10:00'], apart: true },
    { times: ['10:00', '11:00'], apart: true },
    { times: ['11:00', '10:00'], apart: true },
    { times: ['10:00', '10:59'], apart: false },
    { times: ['10:00', '10:00'], apart: false },
    { times: ['23:30', '00:30'], apart: true },
    { times: ['23:30', '00:29'], apart: false },
    { times: ['10:00', '13:00', '12:30'], apart: false },
  ])('by an hour: $times, $apart', ({ times, apart }) => {
    expect(areApart(times, 60)).toBe(apart);
  });
});
