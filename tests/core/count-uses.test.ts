import { expect, test } from 'vitest';
import { countUses } from '../../core/count-uses.ts';
import { ROUTINES } from '../../data/routines.ts';
import { NOON, planOf } from '../support/safety-cases.ts';

const plan = planOf(ROUTINES['three-points-180']);

test('counts a point once for each completed run, both sides together', () => {
  const run = { outcome: 'completed', endedAt: NOON, plan } as const;
  expect(countUses([run, run], NOON, NOON + 1)).toEqual({ LI4: 2, GB21: 2, GB20: 2 });
});

test('leaves out stopped and open runs, and those of another day', () => {
  const runs = [
    { outcome: 'stopped', endedAt: NOON, plan },
    { plan },
    { outcome: 'completed', endedAt: NOON - 1, plan },
    { outcome: 'completed', endedAt: NOON + 1, plan },
  ] as const;
  expect(countUses(runs, NOON, NOON + 1)).toEqual({});
});
