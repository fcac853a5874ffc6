import { describe, expect, test } from 'vitest';
import { HOUR } from '../../core/time.ts';
import { addDays, dayAt, dayStart, hourStart, instantAt, nextMidnight, weekdayOf } from '../../core/zone.ts';

const utc = (text: string) => Date.parse(text);

describe('a local time of day', () => {
  test('is the instant that the zone says', () => {
    expect(instantAt('2026-03-02', 15 * 60, 'Europe/Berlin')).toBe(utc('2026-03-02T14:00:00Z'));
    expect(instantAt('2026-07-02', 15 * 60, 'Asia/Kolkata')).toBe(utc('2026-07-02T09:30:00Z'));
  });
  test('that the clocks skip is the end of the gap', () => {
    // Berlin springs forward at 02:00 on 29 March 2026, New York on 8 March.
    expect(instantAt('2026-03-29', 150, 'Europe/Berlin')).toBe(utc('2026-03-29T01:00:00Z'));
    expect(instantAt('2026-03-08', 150, 'America/New_York')).toBe(utc('2026-03-08T07:00:00Z'));
  });
  test('that the clocks repeat is its first occurrence', () => {
    expect(instantAt('2026-10-25', 150, 'Europe/Berlin')).toBe(utc('2026-10-25T00:30:00Z'));
    expect(instantAt('2026-11-01', 90, 'America/New_York')).toBe(utc('2026-11-01T05:30:00Z'));
  });
  test('on a day without midnight begins where the day begins', () => {
    // Lebanon skips 00:00 to 01:00 on 29 March 2026.
    expect(dayStart('2026-03-29', 'Asia/Beirut')).toBe(utc('2026-03-28T22:00:00Z'));
  });
  test('is right when the zone skipped a whole day', () => {
    // Samoa had no 30 December 2011.
    expect(dayAt(utc('2011-12-30T09:59:00Z'), 'Pacific/Apia')).toBe('2011-12-29');
    expect(dayAt(utc('2011-12-30T10:01:00Z'), 'Pacific/Apia')).toBe('2011-12-31');
  });
});

describe('a local day', () => {
  test('runs from midnight to midnight, 23 or 25 hours when the clocks change', () => {
    const hours = (day: string) =>
      (dayStart(addDays(day, 1), 'Europe/Berlin') - dayStart(day, 'Europe/Berlin')) / HOUR;
    expect([hours('2026-03-28'), hours('2026-03-29'), hours('2026-10-25')]).toEqual([24, 23, 25]);
  });
  test('changes at local, not at UTC midnight', () => {
    expect(dayAt(utc('2026-03-02T23:30:00Z'), 'Europe/Berlin')).toBe('2026-03-03');
    expect(dayAt(utc('2026-03-02T23:30:00Z'), 'America/Los_Angeles')).toBe('2026-03-02');
  });
  test('knows its weekday and the next midnight', () => {
    expect(weekdayOf('2026-03-01')).toBe(0);
    expect(nextMidnight(utc('2026-03-02T10:00:00Z'), 'Europe/Berlin')).toBe(utc('2026-03-02T23:00:00Z'));
  });
  test('has hours that begin on the zone’s own half hours', () => {
    expect(hourStart(utc('2026-03-02T10:40:00Z'), 'Asia/Kolkata')).toBe(utc('2026-03-02T10:30:00Z'));
  });
});
