import { describe, expect, test } from 'vitest';
import { mayContinue } from '../../core/may-continue.ts';
import type { PlanContext } from '../../core/plan-for.ts';
import { startRun } from '../../core/run.ts';
import { afterStop, EMPTY_SAFETY } from '../../core/safety-record.ts';
import { DAY } from '../../core/time.ts';
import { ROUTINES } from '../../data/routines.ts';
import { answered, NOON, planOf } from '../support/safety-cases.ts';

const routine = ROUTINES['three-points-180'];
const free: PlanContext = { profile: answered(), ...EMPTY_SAFETY, todayByPoint: {}, now: NOON };
const run = startRun(planOf(routine), NOON, 'page-1');

describe('a run that waited', () => {
  test('goes on while nothing has changed', () => {
    expect(mayContinue(run, 0, free)).toBe(true);
  });
  test('does not go on to a point that hurt, and does once that is a week ago', () => {
    const record = afterStop(EMPTY_SAFETY, { reason: 'sharp', point: 'GB20', now: NOON });
    expect(mayContinue(run, 0, { ...free, ...record })).toBe(false);
    expect(mayContinue(run, 0, { ...free, ...record, now: NOON + 8 * DAY })).toBe(true);
  });
  test('does not go on on a mat that is left out since, and does elsewhere', () => {
    const mat = startRun(planOf(ROUTINES['mat-600']), NOON, 'page-1');
    const off = { ...free, matOffUntil: NOON + 1 };
    expect([mayContinue(mat, 0, free), mayContinue(mat, 0, off), mayContinue(run, 0, off)]).toEqual([
      true,
      false,
      true,
    ]);
  });
  test('goes on past what is behind it', () => {
    const record = afterStop(EMPTY_SAFETY, { reason: 'sharp', point: 'LI4', now: NOON });
    expect([1, 2, 3].map((index) => mayContinue(run, index, { ...free, ...record }))).toEqual([
      false,
      false,
      true,
    ]);
  });
  test.each(['pregnancy', 'bleeding', 'neck_risk', 'heart_chest'] as const)(
    'does not go on firmly after "%s" was answered since',
    (condition) => {
      expect(mayContinue(run, 0, { ...free, profile: answered(condition) })).toBe(false);
    },
  );
  test('goes on lightly where its plan was light already', () => {
    const profile = answered('heart_chest');
    const light = startRun(planOf(routine, { profile }), NOON, 'page-1');
    expect(mayContinue(light, 0, { ...free, profile })).toBe(true);
  });
  test('does not go on to paced breathing after a dizzy spell', () => {
    const breathing = startRun(planOf(ROUTINES['reset-60']), NOON, 'page-1');
    expect(mayContinue(breathing, 0, { ...free, pacedBreathingOff: true })).toBe(false);
  });
  test('does not go on while nothing may be pressed at all', () => {
    expect(mayContinue(run, 5, { ...free, unwellUntil: NOON + 1 })).toBe(false);
  });
});
