import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, type Millis, SECOND } from '../../core/time.ts';
import {
  addDays,
  dayAt,
  dayStart,
  hourOf,
  hourStart,
  instantAt,
  nextMidnight,
  weekdayOf,
} from '../../core/zone.ts';
import { propertyRuns } from '../support/property-runs.ts';

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

describe('the local hour', () => {
  test.each([
    { zone: 'UTC', at: '2026-03-02T00:00:00Z', hour: 0 },
    { zone: 'UTC', at: '2026-03-02T23:59:59Z', hour: 23 },
    { zone: 'Europe/Berlin', at: '2026-03-02T22:59:59Z', hour: 23 },
    { zone: 'Europe/Berlin', at: '2026-03-02T23:00:00Z', hour: 0 },
    { zone: 'America/Los_Angeles', at: '2026-03-02T07:59:00Z', hour: 23 },
    { zone: 'Asia/Kathmandu', at: '2026-03-02T03:14:59Z', hour: 8 },
    { zone: 'Asia/Kathmandu', at: '2026-03-02T03:15:00Z', hour: 9 },
    // Berlin has no hour 2 on 29 March 2026, and two of them on 25 October.
    { zone: 'Europe/Berlin', at: '2026-03-29T00:59:59Z', hour: 1 },
    { zone: 'Europe/Berlin', at: '2026-03-29T01:00:00Z', hour: 3 },
    { zone: 'Europe/Berlin', at: '2026-10-25T00:59:59Z', hour: 2 },
    { zone: 'Europe/Berlin', at: '2026-10-25T01:00:00Z', hour: 2 },
    { zone: 'Europe/Berlin', at: '2026-10-25T02:00:00Z', hour: 3 },
    { zone: 'UTC', at: '1969-12-31T23:30:00Z', hour: 23 },
  ])('in $zone at $at is $hour', ({ zone, at, hour }) => {
    expect(hourOf(utc(at), zone)).toBe(hour);
  });
});

describe('what is remembered of a zone', () => {
  /** A change of the clocks each, or none; the first four are not on a quarter hour of UTC. */
  const CHANGES = [
    ['Africa/Monrovia', '1972-01-07T00:44:30Z'],
    ['America/St_Johns', '2011-03-13T03:31:00Z'],
    ['Antarctica/Casey', '2022-10-01T16:01:00Z'],
    ['Asia/Gaza', '2011-03-31T22:01:00Z'],
    ['Africa/Monrovia', '1970-01-01T00:00:00Z'],
    ['Asia/Kathmandu', '1985-12-31T18:30:00Z'],
    ['Asia/Kathmandu', '2026-03-02T00:00:00Z'],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
    ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
    ['Europe/Berlin', '2026-03-29T01:00:00Z'],
    ['Europe/Berlin', '2026-10-25T01:00:00Z'],
    ['Asia/Beirut', '2026-03-28T22:00:00Z'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z'],
  ] as const;
  const formats = new Map<string, Intl.DateTimeFormat>();
  /** Day and time on the zone's clock, as `Intl` says them now. */
  function clockAt(at: Millis, zone: string) {
    let format = formats.get(zone);
    if (!format) {
      const options = { timeZone: zone, hourCycle: 'h23', dateStyle: 'short', timeStyle: 'medium' } as const;
      format = new Intl.DateTimeFormat('en-GB', options);
      formats.set(zone, format);
    }
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const past = Number(parts['minute']) * MINUTE + Number(parts['second']) * SECOND;
    return {
      day: `${parts['year']}-${parts['month']}-${parts['day']}`,
      hour: Number(parts['hour']),
      hourStart: Math.floor(at / SECOND) * SECOND - past,
    };
  }
  const moment = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -20 * MINUTE, max: 20 * MINUTE }) },
    { weight: 1, arbitrary: fc.integer({ min: -2 * DAY, max: 2 * DAY }) },
  );

  test('changes nothing: day and hour are those of the clock there, in whatever order they are asked for', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CHANGES),
        fc.array(moment, { maxLength: 20 }),
        ([zone, change], moments) => {
          for (const off of moments) {
            const at = utc(change) + off;
            expect({ day: dayAt(at, zone), hour: hourOf(at, zone), hourStart: hourStart(at, zone) }).toEqual(
              clockAt(at, zone),
            );
          }
        },
      ),
      { numRuns: propertyRuns(1000) },
    );
  });
  test.each(CHANGES)(
    'is right just before and just after a change of the clocks (%s, %s)',
    (zone, change) => {
      for (const off of [0, -1, 1, -SECOND, SECOND, -HOUR, HOUR])
        expect(hourOf(utc(change) + off, zone)).toBe(clockAt(utc(change) + off, zone).hour);
    },
  );
  test('is not too much, over years of quarter hours', () => {
    // More quarter hours than are remembered; the first is then asked for again.
    const from = utc('2026-03-01T00:00:00Z');
    for (let at = from; at < from + 50 * DAY; at += 15 * MINUTE) hourOf(at, 'Europe/Berlin');
    expect(hourOf(from, 'Europe/Berlin')).toBe(1);
  });
});
