import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Chosen,
  chosenOn,
  isChosen,
  nextOccurrence,
  occurrencesBetween as occurrences,
  type ScheduleItem,
} from '../../core/schedule.ts';
import { DAY, HOUR, MINUTE, type Millis } from '../../core/time.ts';
import { timeOf } from '../../core/write-time.ts';
import { addDays, dayAt, dayStart } from '../../core/zone.ts';

const occurrencesBetween = (...given: Parameters<typeof occurrences>) => [...occurrences(...given)];
const utc = (text: string): Millis => Date.parse(text);
const iso = (at: Millis) => new Date(at).toISOString().replace(':00.000Z', 'Z');
const daily = (time: string): ScheduleItem => ({ time, days: [0, 1, 2, 3, 4, 5, 6], routine: 'reset-60' });
const only = (...schedule: ScheduleItem[]): Chosen => ({ schedule, plans: [] });
const on = (days: number[], time: string): ScheduleItem => ({ ...daily(time), days });
const timesIn = (schedule: ScheduleItem[], after: string, until: string, zone: string) =>
  occurrencesBetween(only(...schedule), { after: utc(after), until: utc(until), zone }).map(({ at }) =>
    iso(at),
  );

describe('a chosen time', () => {
  test('occurs on the chosen weekdays, 0 being Sunday', () => {
    // 1 March 2026 is a Sunday.
    expect(timesIn([on([0, 3], '10:30')], '2026-03-01T00:00Z', '2026-03-08T23:00Z', 'UTC')).toEqual([
      '2026-03-01T10:30Z',
      '2026-03-04T10:30Z',
      '2026-03-08T10:30Z',
    ]);
  });
  test('is a time and a weekday of the local clock', () => {
    expect(timesIn([on([1], '00:30')], '2026-03-01T00:00Z', '2026-03-07T00:00Z', 'Asia/Tokyo')).toEqual([
      '2026-03-01T15:30Z',
    ]);
  });
  test('belongs to the stretch that it ends, not to the one that it begins', () => {
    const [before, at] = ['2026-03-02T10:00Z', '2026-03-02T10:30Z'];
    expect(timesIn([daily('10:30')], before, at, 'UTC')).toEqual([at]);
    expect(timesIn([daily('10:30')], at, '2026-03-02T11:00Z', 'UTC')).toEqual([]);
  });
  test('comes in order of time, whatever the order of choosing', () => {
    const found = occurrencesBetween(only(daily('15:00'), daily('09:00')), {
      after: utc('2026-03-02T00:00Z'),
      until: utc('2026-03-04T00:00Z'),
      zone: 'UTC',
    });
    expect(found.map(({ at }) => iso(at).slice(11, 16))).toEqual(['09:00', '15:00', '09:00', '15:00']);
  });
  test('that the clocks skip comes once, at the end of the gap', () => {
    // Berlin goes from 02:00 to 03:00 on 29 March 2026, at 01:00 UTC.
    expect(timesIn([daily('02:30')], '2026-03-28T00:00Z', '2026-03-31T00:00Z', 'Europe/Berlin')).toEqual([
      '2026-03-28T01:30Z',
      '2026-03-29T01:00Z',
      '2026-03-30T00:30Z',
    ]);
  });
  test('that the clocks repeat comes once, the first time', () => {
    // Berlin goes from 03:00 back to 02:00 on 25 October 2026, at 01:00 UTC.
    expect(timesIn([daily('02:30')], '2026-10-24T00:00Z', '2026-10-27T00:00Z', 'Europe/Berlin')).toEqual([
      '2026-10-24T00:30Z',
      '2026-10-25T00:30Z',
      '2026-10-26T01:30Z',
    ]);
  });

  const ZONES = [
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'Asia/Beirut',
  ];
  const YEAR = [utc('2026-01-01T00:00Z'), utc('2026-12-31T00:00Z')] as const;
  const time = fc.integer({ min: 0, max: 1439 }).map(timeOf);
  // Half of the days lie around a change of the clocks.
  const start = fc.oneof(
    fc.integer({ min: YEAR[0], max: YEAR[1] }),
    fc
      .constantFrom('2026-03-07', '2026-03-28', '2026-04-04', '2026-10-03', '2026-10-24', '2026-10-31')
      .map(utc),
  );
  test('comes exactly once a local day, in any zone at any time of the year', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), time, start, (zone, chosen, from) => {
        const day = dayAt(from, zone);
        const after = dayStart(day, zone) - 1;
        const until = dayStart(addDays(day, 4), zone) - 1;
        const days = occurrencesBetween(only(daily(chosen)), { after, until, zone }).map(({ at }) =>
          dayAt(at, zone),
        );
        expect(days).toEqual([day, addDays(day, 1), addDays(day, 2), addDays(day, 3)]);
      }),
    );
  });
  test('comes exactly once, however often and whenever somebody looks', () => {
    const looks = fc.array(fc.integer({ min: 1, max: 20 * HOUR }), { maxLength: 20 });
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.array(time, { maxLength: 4 }),
        start,
        looks,
        (zone, times, from, gaps) => {
          const schedule = only(...times.map(daily));
          let after = from;
          const seen = gaps.flatMap((gap) => {
            const found = occurrencesBetween(schedule, { after, until: after + gap, zone });
            after += gap;
            return found;
          });
          expect(seen).toEqual(occurrencesBetween(schedule, { after: from, until: after, zone }));
        },
      ),
    );
  });
});

describe('the next chosen time', () => {
  test('is later than now', () => {
    const schedule = only(daily('10:30'));
    expect(nextOccurrence(schedule, utc('2026-03-02T10:29Z'), 'UTC')?.at).toBe(utc('2026-03-02T10:30Z'));
    expect(nextOccurrence(schedule, utc('2026-03-02T10:30Z'), 'UTC')?.at).toBe(utc('2026-03-03T10:30Z'));
  });
  test('is the earliest, with what was chosen for it', () => {
    const schedule = only(daily('15:00'), { ...daily('09:00'), routine: 'shoulders-180' });
    expect(nextOccurrence(schedule, utc('2026-03-02T08:00Z'), 'UTC')).toEqual({
      at: utc('2026-03-02T09:00Z'),
      routine: 'shoulders-180',
    });
  });
  test('is a week away when today’s has just passed', () => {
    expect(nextOccurrence(only(on([1], '10:30')), utc('2026-03-02T10:30Z'), 'UTC')?.at).toBe(
      utc('2026-03-09T10:30Z'),
    );
  });
  test('is none when nothing is chosen', () => {
    expect(nextOccurrence(only(), utc('2026-03-02T10:30Z'), 'UTC')).toBeNull();
    expect(nextOccurrence(only(on([], '10:30')), utc('2026-03-02T10:30Z'), 'UTC')).toBeNull();
  });
  test('is the first that looking on finds, also over a change of the clocks', () => {
    const from = fc.integer({ min: utc('2026-01-01'), max: utc('2026-12-31') });
    const items = fc.array(
      fc.record({
        days: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
        minute: fc.integer({ min: 0, max: 1439 }),
      }),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(from, items, fc.constantFrom('Europe/Berlin', 'America/New_York'), (now, chosen, zone) => {
        const schedule = only(...chosen.map(({ days, minute }) => on(days, timeOf(minute))));
        const [first] = occurrencesBetween(schedule, { after: now, until: now + 8 * DAY, zone });
        expect(nextOccurrence(schedule, now, zone)?.at).toBe(first?.at);
        expect((first?.at ?? 0) % MINUTE).toBe(0);
      }),
    );
  });
});

describe('a daily plan beside single times', () => {
  // Tuesday 3 March 2026 is a day of the plan, a fortnight later has two times, four weeks later one.
  const plan = {
    routine: 'steady-180' as const,
    since: '2026-03-02',
    days: [1, 2, 3, 4, 5],
    times: ['16:00', '10:30', '13:00'],
  };
  const both: Chosen = { schedule: [daily('13:00'), daily('09:00')], plans: [plan] };

  test('is chosen with them, in order, and a time of both comes once, for what was chosen by itself', () => {
    expect(chosenOn(both, '2026-03-03')).toEqual([
      ['09:00', 'reset-60'],
      ['10:30', 'steady-180'],
      ['13:00', 'reset-60'],
      ['16:00', 'steady-180'],
    ]);
  });
  test('leaves them alone on its days off', () => {
    expect(chosenOn(both, '2026-03-08').map(([time]) => time)).toEqual(['09:00', '13:00']);
  });
  test.each([
    ['2026-03-02T00:00Z', ['10:30', '13:00', '16:00']],
    ['2026-03-16T00:00Z', ['10:30', '16:00']],
    ['2026-03-30T00:00Z', ['10:30']],
    ['2026-02-23T00:00Z', []],
  ])('comes on %s at its times of that day', (from, times) => {
    const found = occurrencesBetween(
      { schedule: [], plans: [plan] },
      { after: utc(from), until: utc(from) + DAY - 1, zone: 'UTC' },
    );
    expect(found).toEqual(
      times.map((time) => ({ at: utc(`${from.slice(0, 10)}T${time}Z`), routine: 'steady-180' })),
    );
  });
  test('is what comes next, also over a change of its stages', () => {
    const next = (now: string) => nextOccurrence({ schedule: [], plans: [plan] }, utc(now), 'UTC')?.at;
    expect(next('2026-03-12T13:00Z')).toBe(utc('2026-03-12T16:00Z'));
    expect(next('2026-03-13T16:00Z')).toBe(utc('2026-03-16T10:30Z'));
    expect(next('2026-03-16T10:30Z')).toBe(utc('2026-03-16T16:00Z'));
    expect(next('2026-03-30T10:30Z')).toBe(utc('2026-03-31T10:30Z'));
  });
  test('is none when it begins in more than eight days', () => {
    expect(nextOccurrence({ schedule: [], plans: [plan] }, utc('2026-02-20T10:30Z'), 'UTC')).toBeNull();
  });
  test('is local, as they are', () => {
    const berlin = occurrencesBetween(
      { schedule: [], plans: [plan] },
      { after: utc('2026-03-30T00:00Z'), until: utc('2026-03-31T00:00Z'), zone: 'Europe/Berlin' },
    );
    expect(berlin.map(({ at }) => iso(at))).toEqual(['2026-03-30T08:30Z']);
  });
  test('makes its routine a chosen one, on whatever day', () => {
    expect(isChosen(both, 'reset-60')).toBe(true);
    expect(isChosen(both, 'steady-180')).toBe(true);
    expect(isChosen(both, 'feet-600')).toBe(false);
  });
});
