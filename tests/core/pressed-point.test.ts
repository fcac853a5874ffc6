import { describe, expect, test } from 'vitest';
import type { Plan, PlanStep } from '../../core/plan.ts';
import { pressedPoint } from '../../core/pressed-point.ts';
import { ROUTINES } from '../../data/routines.ts';
import { SHORT_PLAN } from '../support/plans.ts';
import { planOf as plannedFor } from '../support/safety-cases.ts';

const rest: PlanStep = { kind: 'rest', seconds: 5, cue: 'restHands' };
const press = (point: 'LI4' | 'GB21'): PlanStep => ({
  kind: 'press',
  point,
  side: 'left',
  technique: 'press-hold',
  rampSeconds: 1,
  holdSeconds: 1,
  releaseSeconds: 1,
  light: false,
});
const plan: Plan = { ...SHORT_PLAN, steps: [rest, press('LI4'), rest, rest, press('GB21'), rest] };

describe('the point that a stop is about', () => {
  test.each([
    { step: 0, point: null },
    { step: 1, point: 'LI4' },
    { step: 2, point: 'LI4' },
    { step: 3, point: 'LI4' },
    { step: 4, point: 'GB21' },
    { step: 5, point: 'GB21' },
  ])('at step $step is $point: the one pressed, or pressed last', ({ step, point }) => {
    expect(pressedPoint(plan, step)).toBe(point);
  });
  test('is none in a plan that presses nothing', () => {
    expect(pressedPoint({ ...plan, steps: [rest, rest] }, 1)).toBeNull();
  });
  test('is one of the plan’s own at every step of every routine', () => {
    for (const routine of Object.values(ROUTINES)) {
      const { steps } = plannedFor(routine);
      const last = steps.findLast(({ kind }) => kind === 'press');
      expect(pressedPoint(plannedFor(routine), steps.length - 1)).toBe(
        last?.kind === 'press' ? last.point : null,
      );
    }
  });
});
