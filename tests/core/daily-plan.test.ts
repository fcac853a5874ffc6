import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeSettings } from '../../core/change-settings.ts';
import { type Plan, stageOf, stagesOf, timesOn } from '../../core/daily-plan.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { timeOf } from '../../core/write-time.ts';
import { addDays, weekdayOf } from '../../core/zone.ts';

const WEEK = [0, 1, 2, 3, 4, 5, 6];
/** Monday 2 March 2026. */
const SINCE = '2026-03-02';
const plan = (over: Partial<Plan> = {}): Plan => ({
  routine: 'three-points-180',
  since: SINCE,
  days: WEEK,
  times: ['10:30', '13:00', '15:30'],
  ...over,
});
const after = (days: number) => addDays(SINCE, days);

describe('a daily plan', () => {
  test.each([
    { what: 'on its first day', day: after(0), times: ['10:30', '13:00', '15:30'] },
    { what: 'two weeks later, on the last such day', day: after(13), times: ['10:30', '13:00', '15:30'] },
    { what: 'from week 3 on', day: after(14), times: ['10:30', '15:30'] },
    { what: 'at the end of week 4', day: after(27), times: ['10:30', '15:30'] },
    { what: 'from week 5 on', day: after(28), times: ['10:30'] },
    { what: 'years later', day: after(2000), times: ['10:30'] },
    { what: 'the day before it begins', day: after(-1), times: [] },
  ])('$what comes at $times', ({ day, times }) => {
    expect(timesOn(plan(), day)).toEqual(times);
  });
  test.each([
    { times: ['10:30'], each: [['10:30'], ['10:30'], ['10:30']] },
    {
      times: ['10:30', '15:30'],
      each: [['10:30', '15:30'], ['10:30', '15:30'], ['10:30']],
    },
    {
      times: ['15:30', '10:30', '13:00'],
      each: [['10:30', '13:00', '15:30'], ['10:30', '15:30'], ['10:30']],
    },
  ])('of $times keeps the earliest and the latest, however they were written down', ({ times, each }) => {
    expect([0, 14, 28].map((days) => timesOn(plan({ times }), after(days)))).toEqual(each);
  });
  test('comes on its days alone, and the weeks go on meanwhile', () => {
    const office = plan({ days: [1, 3] });
    expect([0, 1, 2, 3, 14, 15, 16].map((days) => timesOn(office, after(days)).length)).toEqual([
      3, 0, 3, 0, 2, 0, 2,
    ]);
  });
  test('keeps its weeks over a change of the clocks and of the year', () => {
    expect(timesOn(plan({ since: '2026-12-21' }), '2027-01-03')).toHaveLength(3);
    expect(timesOn(plan({ since: '2026-12-21' }), '2027-01-04')).toHaveLength(2);
  });
});

describe('the stages of a plan', () => {
  test('are three for three times', () => {
    expect(stagesOf(plan())).toEqual([
      { perDay: 3, from: '2026-03-02', until: '2026-03-15' },
      { perDay: 2, from: '2026-03-16', until: '2026-03-29' },
      { perDay: 1, from: '2026-03-30', until: null },
    ]);
  });
  test('are fewer where nothing changes', () => {
    expect(stagesOf(plan({ times: ['10:30', '15:30'] }))).toEqual([
      { perDay: 2, from: '2026-03-02', until: '2026-03-29' },
      { perDay: 1, from: '2026-03-30', until: null },
    ]);
    expect(stagesOf(plan({ times: ['10:30'] }))).toEqual([{ perDay: 1, from: '2026-03-02', until: null }]);
  });
  test.each([
    [-3, 3],
    [0, 3],
    [13, 3],
    [14, 2],
    [27, 2],
    [28, 1],
    [400, 1],
  ])('hold one at a time: after %i days %i a day', (days, perDay) => {
    expect(stageOf(plan(), after(days))?.perDay).toBe(perDay);
  });
});

describe('any plan on any day', () => {
  const plans = fc
    .record({
      since: fc.integer({ min: -400, max: 400 }).map(after),
      days: fc.subarray(WEEK, { minLength: 1 }),
      first: fc.integer({ min: 0, max: 1439 }),
      later: fc.subarray([0, 60, 300], { minLength: 1 }),
    })
    .chain(({ since, days, first, later }) =>
      fc
        .shuffledSubarray(
          later.map((minutes) => timeOf(first + minutes)),
          { minLength: later.length },
        )
        .map((times) => plan({ since, days, times })),
    );
  const age = fc.integer({ min: 0, max: 60 });

  test('is one that the settings take', () => {
    fc.assert(
      fc.property(plans, (any) => {
        expect(changeSettings(DEFAULT_SETTINGS, { plans: [any] })).toMatchObject({ ok: true });
      }),
    );
  });
  test('comes at some of its times, in order, each once', () => {
    fc.assert(
      fc.property(plans, age, (any, days) => {
        const times = timesOn(any, addDays(any.since, days));
        for (const time of times) expect(any.times).toContain(time);
        expect(times).toEqual([...new Set(times)].toSorted());
      }),
    );
  });
  test('never comes more often as time goes on, nor at a time that was gone before', () => {
    fc.assert(
      fc.property(plans, age, fc.integer({ min: 0, max: 10 }), (any, days, weeks) => {
        const day = addDays(any.since, days);
        const earlier = timesOn(any, day);
        for (const time of timesOn(any, addDays(day, weeks * 7))) expect(earlier).toContain(time);
      }),
    );
  });
  test('never comes before it begins, nor on a day off, and on its days once at least', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: -60, max: 60 }), (any, days) => {
        const day = addDays(any.since, days);
        const isOn = days >= 0 && any.days.includes(weekdayOf(day));
        expect(timesOn(any, day).length > 0).toBe(isOn);
      }),
    );
  });
  test('comes as often as its stage says', () => {
    fc.assert(
      fc.property(plans, age, (any, days) => {
        const day = addDays(any.since, days);
        const times = timesOn({ ...any, days: WEEK }, day);
        expect(stageOf(any, day)).toMatchObject({ perDay: times.length });
      }),
    );
  });
});
