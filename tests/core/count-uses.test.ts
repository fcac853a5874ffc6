import { expect, test } from 'vitest';
import { countUses } from '../../core/count-uses.ts';
import { planMs } from '../../core/plan.ts';
import { SECOND } from '../../core/time.ts';
import { ROUTINES } from '../../data/routines.ts';
import { NOON, planOf } from '../support/safety-cases.ts';

const plan = planOf(ROUTINES['three-points-180']);

/** Played from `at` seconds into the plan for `seconds`. */
const stretch = (at: number, seconds: number) => ({
  at: at * SECOND,
  from: NOON - seconds * SECOND,
  to: NOON,
});
const whole = { endedAt: NOON, plan, played: [stretch(0, planMs(plan) / SECOND)] };

test('counts a point once for each run, both sides together', () => {
  expect(countUses([whole, whole], NOON, NOON + 1)).toEqual({ LI4: 2, GB21: 2, GB20: 2 });
});

test('counts what was pressed before a stop, and nothing that was skipped', () => {
  // Settle 10 s, He Gu 35 s and 35 s, Jian Jing 30 s and 30 s, Feng Chi 40 s.
  const stopped = { ...whole, played: [stretch(0, 20)] };
  expect(countUses([stopped], NOON, NOON + 1)).toEqual({ LI4: 1 });
  const skipped = { ...whole, played: [stretch(0, 2), stretch(140, 40)] };
  expect(countUses([skipped], NOON, NOON + 1)).toEqual({ GB20: 1 });
});

test.each([
  [4.9, {}],
  [5, { LI4: 1 }],
])('pressing a point for %s s in all is %j', (seconds, uses) => {
  const played = [stretch(10, 2), stretch(45, seconds - 2)];
  expect(countUses([{ ...whole, played }], NOON, NOON + 1)).toEqual(uses);
});

test('leaves out open runs, and those of another day', () => {
  const { endedAt: _none, ...open } = whole;
  const runs = [open, { ...whole, endedAt: NOON - 1 }, { ...whole, endedAt: NOON + 1 }];
  expect(countUses(runs, NOON, NOON + 1)).toEqual({});
});
