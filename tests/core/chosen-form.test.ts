import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeSettings } from '../../core/change-settings.ts';
import { type ChosenDraft, problemsOf } from '../../core/chosen-form.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { timeOf } from '../../core/write-time.ts';

const draft = (over: Partial<ChosenDraft> = {}): ChosenDraft => ({
  routine: 'reset-60',
  days: [1, 3],
  times: ['10:30', '13:00', '15:30'],
  ...over,
});
const taken = [{ routine: 'steady-180' as const, days: [3, 4], times: ['13:00', '18:00'] }];

describe('a plan that is filled in', () => {
  test('has nothing wrong with it', () => {
    expect(problemsOf(draft(), [])).toEqual([]);
    expect(problemsOf(draft({ times: ['23:30', '00:30'] }), [])).toEqual([]);
  });
  test.each([
    { what: 'no routine', over: { routine: null }, wrong: { field: 'routine', code: 'routine' } },
    { what: 'no day', over: { days: [] }, wrong: { field: 'days', code: 'days' } },
    { what: 'an empty time', over: { times: ['10:30', ''] }, wrong: { field: 'times', i: 1, code: 'time' } },
    { what: 'no such time', over: { times: ['24:00'] }, wrong: { field: 'times', i: 0, code: 'time' } },
    {
      what: 'two times too close',
      over: { times: ['10:30', '13:00', '12:01'] },
      wrong: { field: 'times', i: 2, code: 'close' },
    },
    {
      what: 'two times too close over midnight',
      over: { times: ['00:10', '23:30'] },
      wrong: { field: 'times', i: 1, code: 'close' },
    },
    {
      what: 'the same time twice',
      over: { times: ['10:30', '10:30'] },
      wrong: { field: 'times', i: 1, code: 'close' },
    },
  ] as const)('says of $what what is wrong, with its field', ({ over, wrong }) => {
    expect(problemsOf(draft(over), [])).toEqual([wrong]);
  });
  test('says of a time that is chosen already for what', () => {
    const wrong = { field: 'times', i: 1, code: 'taken', by: 'steady-180' };
    expect(problemsOf(draft(), taken)).toEqual([wrong]);
  });
  test('may have the time of something on other days', () => {
    expect(problemsOf(draft({ days: [1, 2] }), taken)).toEqual([]);
  });
  test('says everything at once, in the order of the fields', () => {
    const wrong = problemsOf({ routine: null, days: [], times: ['', '9:00'] }, taken);
    expect(wrong.map(({ field }) => field)).toEqual(['routine', 'days', 'times', 'times']);
  });
  test('has nothing wrong exactly when the settings would take it', () => {
    const time = fc.oneof(
      fc.integer({ min: 0, max: 1439 }).map(timeOf),
      fc.constantFrom('', '9:00', '24:00'),
    );
    const drafts = fc.record({
      routine: fc.constantFrom('reset-60' as const, null),
      days: fc.subarray([0, 1, 2, 3, 4, 5, 6]),
      times: fc.array(time, { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(drafts, (any) => {
        const stored = changeSettings(DEFAULT_SETTINGS, { plans: [{ ...any, since: '2026-03-02' }] });
        expect(problemsOf(any, []).length === 0).toBe(stored.ok);
      }),
    );
  });
});
