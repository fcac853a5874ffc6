import { describe, expect, test } from 'vitest';
import type { WorkingRange } from '../../core/settings.ts';
import { MINUTE } from '../../core/time.ts';
import { isWorkingAt, msPastHours, nextWorkStart } from '../../core/working-hours.ts';

const utc = (text: string) => Date.parse(`${text}Z`);
const range = (days: number[], from: string, to: string): WorkingRange => ({ days, from, to });
const said = (at: number | null) => at && new Date(at).toISOString().slice(0, 16);
const BERLIN = 'Europe/Berlin';
const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** Monday 2 March 2026 lies in the week of these tests. */
const OFFICE = [range([1, 2, 3, 4, 5], '09:00', '12:00'), range([1, 2, 3, 4, 5], '13:00', '17:00')];
/** Friday evening to Saturday morning. */
const NIGHT = [range([5], '22:00', '06:00')];
const EARLY = [range(WEEK, '02:30', '04:00')];

describe('a moment is one of work', () => {
  test.each([
    { what: 'before the first range', at: '2026-03-02T08:59', hours: OFFICE, works: false },
    { what: 'as a range begins', at: '2026-03-02T09:00', hours: OFFICE, works: true },
    { what: 'in the middle', at: '2026-03-02T10:30', hours: OFFICE, works: true },
    { what: 'as a range ends', at: '2026-03-02T12:00', hours: OFFICE, works: false },
    { what: 'between two ranges', at: '2026-03-02T12:30', hours: OFFICE, works: false },
    { what: 'in the second range', at: '2026-03-02T13:00', hours: OFFICE, works: true },
    { what: 'just before the end', at: '2026-03-02T16:59', hours: OFFICE, works: true },
    { what: 'on a day without any', at: '2026-03-01T10:00', hours: OFFICE, works: false },
    { what: 'late on the first day of a night', at: '2026-03-06T23:00', hours: NIGHT, works: true },
    { what: 'early on the day after it', at: '2026-03-07T05:59', hours: NIGHT, works: true },
    { what: 'as the night ends', at: '2026-03-07T06:00', hours: NIGHT, works: false },
    { what: 'early on the first day itself', at: '2026-03-06T05:00', hours: NIGHT, works: false },
    { what: 'late on the day after', at: '2026-03-07T23:00', hours: NIGHT, works: false },
    {
      what: 'to midnight, just before it',
      at: '2026-03-02T23:59',
      hours: [range([1], '20:00', '00:00')],
      works: true,
    },
    {
      what: 'to midnight, at midnight',
      at: '2026-03-03T00:00',
      hours: [range([1], '20:00', '00:00')],
      works: false,
    },
    {
      what: 'where one of two ranges holds it',
      at: '2026-03-02T11:00',
      hours: [range([1], '09:00', '10:00'), range([1], '09:00', '12:00')],
      works: true,
    },
  ])('$what: $works', ({ at, hours, works }) => {
    expect(isWorkingAt(utc(at), hours, 'UTC')).toBe(works);
  });
  test('always where no hours are given', () => {
    expect(isWorkingAt(utc('2026-03-01T03:00'), [], 'UTC')).toBe(true);
  });
  test.each([
    { at: '2026-03-02T07:59', works: false },
    { at: '2026-03-02T08:00', works: true },
    { at: '2026-03-02T15:59', works: true },
    { at: '2026-03-02T16:00', works: false },
    // Summer time: an hour earlier.
    { at: '2026-03-30T06:59', works: false },
    { at: '2026-03-30T07:00', works: true },
    { at: '2026-10-26T07:59', works: false },
    { at: '2026-10-26T08:00', works: true },
  ])('by the local clock, at $at UTC in Berlin: $works', ({ at, works }) => {
    expect(isWorkingAt(utc(at), OFFICE, BERLIN)).toBe(works);
  });
  test.each([
    // 02:30 does not exist on 29 March: the range begins where the gap ends, at 03:00 local, 01:00 UTC.
    { at: '2026-03-29T00:59', works: false },
    { at: '2026-03-29T01:00', works: true },
    { at: '2026-03-29T01:59', works: true },
    { at: '2026-03-29T02:00', works: false },
    // On 25 October 02:30 comes twice: the range begins the first time, and is an hour longer.
    { at: '2026-10-25T00:29', works: false },
    { at: '2026-10-25T00:30', works: true },
    { at: '2026-10-25T01:15', works: true },
    { at: '2026-10-25T02:59', works: true },
    { at: '2026-10-25T03:00', works: false },
  ])('when the clocks change, at $at UTC: $works', ({ at, works }) => {
    expect(isWorkingAt(utc(at), EARLY, BERLIN)).toBe(works);
  });
  test.each([
    { change: '2026-03-28T21:00', hours: 7 },
    { change: '2026-10-24T20:00', hours: 9 },
  ])('through a night of $hours hours, from $change UTC on', ({ change, hours }) => {
    const nights = [range([6], '22:00', '06:00')];
    const worked = Array.from({ length: 24 * 4 }, (_, index) => utc(change) + index * 15 * MINUTE).filter(
      (at) => isWorkingAt(at, nights, BERLIN),
    );
    expect([worked[0], worked.length / 4]).toEqual([utc(change), hours]);
  });
});

describe('the next beginning of work', () => {
  test.each([
    { at: '2026-03-02T08:00', hours: OFFICE, next: '2026-03-02T09:00' },
    { at: '2026-03-02T08:59', hours: OFFICE, next: '2026-03-02T09:00' },
    // One that begins now is no next one.
    { at: '2026-03-02T09:00', hours: OFFICE, next: '2026-03-02T13:00' },
    { at: '2026-03-02T12:30', hours: OFFICE, next: '2026-03-02T13:00' },
    { at: '2026-03-02T18:00', hours: OFFICE, next: '2026-03-03T09:00' },
    { at: '2026-03-06T18:00', hours: OFFICE, next: '2026-03-09T09:00' },
    { at: '2026-03-07T03:00', hours: NIGHT, next: '2026-03-13T22:00' },
    { at: '2026-03-06T22:00', hours: NIGHT, next: '2026-03-13T22:00' },
    { at: '2026-03-02T10:00', hours: OFFICE.toReversed(), next: '2026-03-02T13:00' },
    // A week later, where this week's has begun.
    { at: '2026-03-02T09:00', hours: [range([1], '09:00', '12:00')], next: '2026-03-09T09:00' },
  ])('after $at is $next', ({ at, hours, next }) => {
    expect(said(nextWorkStart(utc(at), hours, 'UTC'))).toBe(next);
  });
  test('is none where no hours are given', () => {
    expect(nextWorkStart(utc('2026-03-02T10:00'), [], 'UTC')).toBeNull();
  });
  test('is none where the hours name no day', () => {
    expect(nextWorkStart(utc('2026-03-02T10:00'), [range([], '09:00', '12:00')], 'UTC')).toBeNull();
  });
  test.each([
    { at: '2026-03-28T12:00', next: '2026-03-29T01:00' },
    { at: '2026-03-29T01:00', next: '2026-03-30T00:30' },
    { at: '2026-10-24T12:00', next: '2026-10-25T00:30' },
    // The second 02:30 of that day is none.
    { at: '2026-10-25T00:30', next: '2026-10-26T01:30' },
  ])('after $at UTC, when the clocks change, is $next', ({ at, next }) => {
    expect(said(nextWorkStart(utc(at), EARLY, BERLIN))).toBe(next);
  });
});

describe('the time past the hours', () => {
  const minutesPast = (at: string, hours: readonly WorkingRange[], zone = 'UTC') =>
    msPastHours(utc(at), hours, zone) / MINUTE;
  test.each([
    { what: 'while work goes on', at: '2026-03-02T16:00', hours: OFFICE, minutes: 0 },
    { what: 'before it', at: '2026-03-02T07:00', hours: OFFICE, minutes: 0 },
    { what: 'between two ranges', at: '2026-03-02T12:45', hours: OFFICE, minutes: 0 },
    { what: 'as it ends', at: '2026-03-02T17:00', hours: OFFICE, minutes: 0 },
    { what: 'half an hour after it', at: '2026-03-02T17:30', hours: OFFICE, minutes: 30 },
    {
      what: 'whatever the order of the ranges',
      at: '2026-03-02T17:30',
      hours: OFFICE.toReversed(),
      minutes: 30,
    },
    { what: 'until local midnight', at: '2026-03-02T23:59', hours: OFFICE, minutes: 419 },
    { what: 'no longer after it', at: '2026-03-03T00:00', hours: OFFICE, minutes: 0 },
    { what: 'on a day without any', at: '2026-03-01T18:00', hours: OFFICE, minutes: 0 },
    { what: 'on the morning after a night', at: '2026-03-07T06:40', hours: NIGHT, minutes: 40 },
    {
      what: 'before more of the same day',
      at: '2026-03-07T06:40',
      hours: [...NIGHT, range([6], '20:00', '21:00')],
      minutes: 0,
    },
    {
      what: 'after a range that ends at midnight',
      at: '2026-03-03T00:40',
      hours: [range([1], '20:00', '00:00')],
      minutes: 40,
    },
    { what: 'where no hours are given', at: '2026-03-02T23:00', hours: [], minutes: 0 },
    {
      what: 'after the last of several ranges',
      at: '2026-03-02T17:30',
      hours: [...OFFICE, range([1], '06:00', '07:00')],
      minutes: 30,
    },
    {
      what: 'before a range that begins as late as it can today',
      at: '2026-03-02T17:30',
      hours: [...OFFICE, range([1], '23:59', '02:00')],
      minutes: 0,
    },
    {
      what: 'before work that begins at midnight, which is tomorrow',
      at: '2026-03-02T17:30',
      hours: [...OFFICE, range([2], '00:00', '06:00')],
      minutes: 30,
    },
    {
      what: 'after a range that another went on from, as that ends',
      at: '2026-03-02T17:00',
      hours: [range([1], '09:00', '17:00'), range([1], '17:00', '17:30')],
      minutes: 0,
    },
    {
      what: 'on a day without any, the day after one',
      at: '2026-03-07T06:40',
      hours: OFFICE,
      minutes: 0,
    },
  ])('$what is $minutes minutes', ({ at, hours, minutes }) => {
    expect(minutesPast(at, hours)).toBe(minutes);
  });
  test('is by the local clock, and ends at the local midnight', () => {
    expect(minutesPast('2026-07-01T15:40', OFFICE, BERLIN)).toBe(40);
    expect(minutesPast('2026-07-01T21:59', OFFICE, BERLIN)).toBe(419);
    expect(minutesPast('2026-07-01T22:00', OFFICE, BERLIN)).toBe(0);
  });
  test.each([
    // The clocks changed at 01:00 UTC; what counts is the time that passed.
    { at: '2026-03-29T02:40', minutes: 40 },
    { at: '2026-10-25T03:40', minutes: 40 },
  ])('when the clocks change, at $at UTC, is $minutes minutes', ({ at, minutes }) => {
    expect(minutesPast(at, EARLY, BERLIN)).toBe(minutes);
  });
  test('counts what passed while the clocks changed', () => {
    // From 01:30 to 03:10 local: an hour is skipped in March, and comes twice in October.
    const hours = [range([0], '01:00', '01:30')];
    expect(minutesPast('2026-03-29T01:10', hours, BERLIN)).toBe(40);
    expect(minutesPast('2026-10-25T02:10', hours, BERLIN)).toBe(160);
  });
});
