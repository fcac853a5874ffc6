import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEFORE_ALL, cuesBetween, cueToHear } from '../../core/cues.ts';
import { type Plan, type PlannedPress, planMs } from '../../core/plan.ts';
import { arbitraryPlan } from '../support/arbitrary-plan.ts';
import { SHORT_PLAN } from '../support/plans.ts';

const press = (side: 'left' | 'right', seconds = 5): PlannedPress => ({
  kind: 'press',
  point: 'LI4',
  side,
  technique: 'press-hold',
  rampSeconds: seconds,
  holdSeconds: seconds,
  releaseSeconds: seconds,
  light: false,
});
const steps = (...list: Plan['steps']) => ({ steps: list });
const heard = (plan: Pick<Plan, 'steps'>) =>
  cuesBetween(plan, BEFORE_ALL, planMs(plan)).map(({ at, sound }) => [at / 1000, sound]);

describe('what is heard of a plan', () => {
  test('is each step, hold, let go and the end', () => {
    expect(heard(SHORT_PLAN)).toEqual([
      [0, 'step'],
      [10, 'step'],
      [15, 'hold'],
      [40, 'release'],
      [45, 'step'],
      [65, 'step'],
      [70, 'end'],
    ]);
  });
  test('tells the other side from another point', () => {
    const plan = steps(press('left'), press('right'), { ...press('left'), point: 'GB21' });
    expect(heard(plan).filter(([, sound]) => sound === 'step' || sound === 'switch')).toEqual([
      [0, 'step'],
      [15, 'switch'],
      [30, 'step'],
    ]);
  });
  test('says once to switch hands where that is a step of its own', () => {
    const plan = steps(press('left'), { kind: 'switch', seconds: 4, cue: 'notice' }, press('right'));
    expect(heard(plan).filter(([, sound]) => sound === 'switch')).toEqual([[15, 'switch']]);
  });
  test('leaves out what takes no time', () => {
    const plan = steps(press('left', 0), { ...press('right'), holdSeconds: 0 });
    expect(heard(plan)).toEqual([
      [0, 'step'],
      [5, 'release'],
      [10, 'end'],
    ]);
  });
  test('has one sound at one place, of any plan', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const places = cuesBetween(plan, BEFORE_ALL, planMs(plan)).map(({ at }) => at);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(places.at(-1)).toBe(planMs(plan));
      }),
    );
  });
  test('is the same however often one looks: nothing twice, nothing missed', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.array(fc.nat(400_000), { maxLength: 30 }), (plan, looks) => {
        const places = [...looks.filter((at) => at < planMs(plan)).sort((a, b) => a - b), planMs(plan)];
        let from = BEFORE_ALL;
        const pieces = places.flatMap((to) => {
          const cues = cuesBetween(plan, from, to);
          from = to;
          return cues;
        });
        expect(pieces).toEqual(cuesBetween(plan, BEFORE_ALL, planMs(plan)));
      }),
    );
  });
});

describe('what is to be heard now', () => {
  test('is the newest when a look comes late', () => {
    expect(cueToHear(SHORT_PLAN, 9000, 18_000)).toMatchObject({ at: 15_000, sound: 'hold' });
  });
  test('is nothing where nothing began', () => {
    expect(cueToHear(SHORT_PLAN, 10_000, 14_999)).toBeNull();
    expect(cueToHear(SHORT_PLAN, 15_000, 15_000)).toBeNull();
  });
  test('is the step that one goes back to', () => {
    expect(cueToHear(SHORT_PLAN, 20_000, 10_000)).toMatchObject({ begins: 1 });
    // A frame later.
    expect(cueToHear(SHORT_PLAN, 20_000, 10_016)).toMatchObject({ begins: 1 });
  });
  test('never is older than the look before, unless one went back', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.nat(400_000), fc.nat(400_000), (plan, from, to) => {
        const cue = cueToHear(plan, from, to);
        if (cue && to >= from) expect(cue.at).toBeGreaterThan(from);
        if (cue) expect(cue.at).toBeLessThanOrEqual(to);
      }),
    );
  });
});
