// What the page of a point says of it is what a start with it would do.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classicPoints } from '../../core/classic-points.ts';
import { planFor } from '../../core/plan-for.ts';
import { isPressable, pointStanding } from '../../core/point-standing.ts';
import { CONDITION_KEYS } from '../../data/conditions.ts';
import { POINT_CODES } from '../../data/point-codes.ts';
import { classicRoutine } from '../../data/routines.ts';
import { answered, context, NOON } from '../support/safety-cases.ts';

const levels = (...args: Parameters<typeof pointStanding>) =>
  pointStanding(...args).sides.map(({ side, judgement }) => `${side} ${judgement.level}`);

describe('how a point stands', () => {
  test('free, with nothing to say', () => {
    expect(levels('LI4', context())).toEqual(['both free']);
  });

  test('tells the sides apart where one is sore', () => {
    expect(levels('LI4', context({ skin: { LI4: 'left' } }))).toEqual(['left leave', 'right free']);
    expect(levels('LI4', context({ skin: { LI4: 'both' } }))).toEqual(['both leave']);
  });

  test('leaves out both where both are pressed at once', () => {
    expect(levels('GB20', context({ skin: { GB20: 'right' } }))).toEqual(['both leave']);
  });

  test('nothing is pressed by the young and the unwell', () => {
    const young = { ...answered(), adult: false };
    expect(pointStanding('LI4', context({ profile: young })).blocked).toBe('under-18');
    expect(pointStanding('LI4', context({ unwellUntil: NOON + 1 })).blocked).toBe('unwell');
    expect(isPressable(pointStanding('LI4', context({ profile: young })))).toBe(false);
  });
});

test('a point is said to be pressable just when it is offered, and a start with it then presses it', () => {
  const answers = fc.subarray([...CONDITION_KEYS]).map((keys) => answered(...keys));
  const sore = fc.option(fc.constantFrom('left', 'right', 'both'), { nil: undefined });
  fc.assert(
    fc.property(answers, sore, fc.constantFrom(...POINT_CODES), (profile, side, point) => {
      const facts = context({ profile, ...(side && { skin: { [point]: side } }) });
      const offered = classicPoints(facts).find((one) => one.point === point);
      if (!offered) return;
      expect(isPressable(pointStanding(point, facts))).toBe(offered.sides.length > 0);
      for (const one of offered.sides) {
        const result = planFor(classicRoutine(point, one), facts);
        if (result.kind !== 'plan') throw new Error('There is a plan.');
        expect(result.plan.steps.some((step) => step.kind === 'press' && step.point === point)).toBe(true);
      }
    }),
  );
});
