import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeSettings } from '../../core/change-settings.ts';
import { type HowOften, howOftenAnswers, howOftenPatch, NUDGES_ON } from '../../core/how-often.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';

const settingsWith = (over: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...over });
const anySettings = fc
  .record({
    tensionMinutes: fc.integer({ min: 25, max: 90 }),
    tensionPerDay: fc.integer({ min: 0, max: 12 }),
    stressPerDay: fc.integer({ min: 0, max: 4 }),
    level: fc.constantFrom('gentle', 'badge', 'clear', 'page'),
  })
  .map((over) => settingsWith(over as Partial<Settings>));
const ANSWERS: HowOften[] = ['fewer', 'different', 'off', 'same'];

describe('the answer', () => {
  test.each([
    { from: 50, to: 75 },
    { from: 25, to: 75 },
    { from: 74, to: 75 },
    { from: 75, to: 90 },
    { from: 90, to: 90 },
  ])('"fewer" makes $to of $from minutes', ({ from, to }) => {
    expect(howOftenPatch('fewer', settingsWith({ tensionMinutes: from }))).toMatchObject({
      tensionMinutes: to,
    });
  });
  test.each([
    { from: 6, to: 3 },
    { from: 3, to: 3 },
    { from: 2, to: 2 },
    { from: 0, to: 0 },
  ])('"fewer" makes $to a day of $from', ({ from, to }) => {
    expect(howOftenPatch('fewer', settingsWith({ tensionPerDay: from }))).toMatchObject({
      tensionPerDay: to,
    });
  });
  test('"different" leaves only the badge', () => {
    expect(howOftenPatch('different', DEFAULT_SETTINGS)).toEqual({ level: 'badge' });
  });
  test('"off" ends tension and stress nudges, and leaves chosen times', () => {
    expect(howOftenPatch('off', DEFAULT_SETTINGS)).toEqual({ tensionPerDay: 0, stressPerDay: 0 });
  });
  test('"leave it" changes nothing', () => {
    expect(howOftenPatch('same', DEFAULT_SETTINGS)).toEqual({});
  });
  test('never makes nudges more frequent, and is never out of range', () => {
    fc.assert(
      fc.property(anySettings, fc.constantFrom(...ANSWERS), (settings, answer) => {
        const changed = changeSettings(settings, howOftenPatch(answer, settings));
        if (!changed.ok) throw new Error(changed.reasons.join());
        expect(changed.value.tensionMinutes).toBeGreaterThanOrEqual(settings.tensionMinutes);
        expect(changed.value.tensionPerDay).toBeLessThanOrEqual(settings.tensionPerDay);
        expect(changed.value.stressPerDay).toBeLessThanOrEqual(settings.stressPerDay);
      }),
    );
  });
});

describe('the answers to choose from', () => {
  test('are all four at first', () => {
    expect(howOftenAnswers(DEFAULT_SETTINGS)).toEqual(ANSWERS);
  });
  test.each<{ without: HowOften; when: Partial<Settings> }>([
    { without: 'different', when: { level: 'badge' } },
    { without: 'fewer', when: { tensionMinutes: 90, tensionPerDay: 3 } },
    { without: 'off', when: { tensionPerDay: 0, stressPerDay: 0 } },
  ])('leave out "$without" when it is so already', ({ without, when }) => {
    expect(howOftenAnswers(settingsWith(when))).toEqual(ANSWERS.filter((answer) => answer !== without));
  });
  test('keep "fewer" as long as one half of it helps', () => {
    expect(howOftenAnswers(settingsWith({ tensionMinutes: 90 }))).toContain('fewer');
    expect(howOftenAnswers(settingsWith({ tensionPerDay: 1 }))).toContain('fewer');
  });
  test('always hold the one that changes nothing', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const answers = howOftenAnswers(settings);
        expect(answers.at(-1)).toBe('same');
        for (const answer of answers.slice(0, -1))
          expect({ ...settings, ...howOftenPatch(answer, settings) }).not.toEqual(settings);
      }),
    );
  });
});

test('nudges that were turned off come again as at first: six and two a day', () => {
  const off = settingsWith(howOftenPatch('off', DEFAULT_SETTINGS));
  expect(changeSettings(off, NUDGES_ON)).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  expect(NUDGES_ON).toEqual({ tensionPerDay: 6, stressPerDay: 2 });
});
