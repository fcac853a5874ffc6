import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayContinue } from '../../core/may-continue.ts';
import { routineOf } from '../../core/own-routine.ts';
import { type PlanContext, previewPlan } from '../../core/plan-for.ts';
import { pressOf } from '../../core/routine-edit.ts';
import { startRun } from '../../core/run.ts';
import { afterStop, EMPTY_SAFETY } from '../../core/safety-record.ts';
import { DAY, HOUR } from '../../core/time.ts';
import { CONDITION_KEYS } from '../../data/conditions.ts';
import { ROUTINES, type Routine } from '../../data/routines.ts';
import { anyDraft } from '../support/own-routines.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { answered, NOON, planOf } from '../support/safety-cases.ts';
import { MAT_COLUMN } from '../support/safety-oracle.ts';

const routine = ROUTINES['three-points-180'];
const free: PlanContext = { profile: answered(), ...EMPTY_SAFETY, todayByPoint: {}, now: NOON };
const run = startRun(planOf(routine), NOON, 'page-1');

describe('a run that waited', () => {
  test('goes on while nothing has changed', () => {
    expect(mayContinue(run, free)).toBe(true);
  });
  test('does not go on to a point that hurt, and does once that is a week ago', () => {
    const record = afterStop(EMPTY_SAFETY, { reason: 'sharp', point: 'GB20', now: NOON });
    expect(mayContinue(run, { ...free, ...record })).toBe(false);
    expect(mayContinue(run, { ...free, ...record, now: NOON + 8 * DAY })).toBe(true);
  });
  test('does not go on on a mat that is left out since, and does elsewhere', () => {
    const mat = startRun(planOf(ROUTINES['mat-600']), NOON, 'page-1');
    const off = { ...free, matOffUntil: NOON + 1 };
    expect([mayContinue(mat, free), mayContinue(mat, off), mayContinue(run, off)]).toEqual([
      true,
      false,
      true,
    ]);
  });
  test('does not go on where a point behind it is left out since: one can go back to it', () => {
    const record = afterStop(EMPTY_SAFETY, { reason: 'sharp', point: 'LI4', now: NOON });
    expect(mayContinue(run, { ...free, ...record })).toBe(false);
  });
  test.each(['skin', 'leftOut', 'todayByPoint'] as const)('minds %s', (what) => {
    const minded = { skin: { GB20: 'left' }, leftOut: ['GB20'], todayByPoint: { GB20: 3 } } as const;
    expect(mayContinue(run, { ...free, [what]: minded[what] })).toBe(false);
  });
  test('does not go on with a warning that it did not give, and does with one that it gave', () => {
    const profile = answered('cancer');
    expect(mayContinue(run, { ...free, profile })).toBe(false);
    const warned = startRun(planOf(routine, { profile }), NOON, 'page-1');
    expect(mayContinue(warned, { ...free, profile })).toBe(true);
  });
  test('does not press a gentle point for longer than a person whom a rule concerns', () => {
    const gentle: Routine = {
      id: 'own-1',
      name: 'Gentle',
      goal: 'any',
      place: 'desk',
      totalSeconds: 130,
      steps: [pressOf('HT7', 'left', 130)],
    };
    const long = startRun(planOf(gentle), NOON, 'page-1');
    expect(mayContinue(long, free)).toBe(true);
    expect(mayContinue(long, { ...free, profile: answered('bleeding') })).toBe(false);
  });
  test('does not press firmly a person whom a rule concerns since, however short the press is', () => {
    const short: Routine = {
      id: 'own-1',
      name: 'Short',
      goal: 'any',
      place: 'desk',
      totalSeconds: 20,
      steps: [pressOf('LI4', 'left', 20)],
    };
    const firm = startRun(planOf(short), NOON, 'page-1');
    expect(mayContinue(firm, free)).toBe(true);
    expect(mayContinue(firm, { ...free, profile: answered('bleeding') })).toBe(false);
  });
  test.each(CONDITION_KEYS.filter((key) => MAT_COLUMN[key] === 'B'))(
    'does not go on on the mat after "%s"',
    (key) => {
      const mat = startRun(planOf(ROUTINES['mat-300']), NOON, 'page-1');
      expect(mayContinue(mat, free)).toBe(true);
      expect(mayContinue(mat, { ...free, profile: answered(key) })).toBe(false);
    },
  );
  test('does not go on on the mat after another time on it today, nor with a warning it did not give', () => {
    const mat = startRun(planOf(ROUTINES['mat-300']), NOON, 'page-1');
    expect(mayContinue(mat, { ...free, mat: { isKnown: false, today: 0 } })).toBe(true);
    expect(mayContinue(mat, { ...free, mat: { isKnown: true, today: 1 } })).toBe(false);
    expect(mayContinue(mat, { ...free, profile: answered('leg_risk') })).toBe(false);
  });
  test('does not go on with a routine that is not done at all with an answer given since', () => {
    const feet = startRun(planOf(ROUTINES['feet-600']), NOON, 'page-1');
    expect(mayContinue(feet, { ...free, profile: answered('numb_feet') })).toBe(false);
  });
  test('goes on the next day, unless red flags were asked for: those answers were of the day before', () => {
    const later = { ...free, now: NOON + 12 * HOUR };
    expect(mayContinue(run, later)).toBe(true);
    const own = {
      ...ROUTINES['three-points-180'],
      id: 'own-1' as const,
      name: 'Head',
      goal: 'head' as const,
    };
    for (const asked of [
      ROUTINES['head-300'],
      ROUTINES['winddown-600'],
      ROUTINES['mat-300'],
      { ...own, gate: 'head' as const },
    ]) {
      const started = startRun(planOf(asked), NOON, 'page-1');
      expect(mayContinue(started, { ...later, now: later.now - 1 })).toBe(true);
      expect(mayContinue(started, later)).toBe(false);
    }
  });
  test('goes on however its row came back', () => {
    const turned = {
      ...run.plan,
      steps: run.plan.steps.map((step) => Object.fromEntries(Object.entries(step).reverse())),
    };
    expect(mayContinue({ ...run, plan: turned as unknown as typeof run.plan }, free)).toBe(true);
  });
  test('goes on whatever it is, while nothing has changed', () => {
    fc.assert(
      fc.property(anyDraft, fc.subarray([...CONDITION_KEYS]), (draft, conditions) => {
        const facts = { ...free, profile: answered(...conditions) };
        const result = previewPlan(routineOf({ id: 'own-1', ...draft }), facts);
        if (result.kind !== 'plan') throw new Error('An own routine always has a plan.');
        expect(mayContinue(startRun(result.plan, NOON, 'page-1'), facts)).toBe(true);
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
  test.each(['pregnancy', 'bleeding', 'neck_risk', 'heart_chest'] as const)(
    'does not go on firmly after "%s" was answered since',
    (condition) => {
      expect(mayContinue(run, { ...free, profile: answered(condition) })).toBe(false);
    },
  );
  test('goes on lightly where its plan was light already', () => {
    const profile = answered('heart_chest');
    const light = startRun(planOf(routine, { profile }), NOON, 'page-1');
    expect(mayContinue(light, { ...free, profile })).toBe(true);
  });
  test('does not go on to paced breathing after a dizzy spell', () => {
    const breathing = startRun(planOf(ROUTINES['reset-60']), NOON, 'page-1');
    expect(mayContinue(breathing, { ...free, pacedBreathingOff: true })).toBe(false);
  });
  test('does not go on while nothing may be pressed at all', () => {
    expect(mayContinue(run, { ...free, unwellUntil: NOON + 1 })).toBe(false);
  });
});
