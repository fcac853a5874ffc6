import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Plan, type PlanStep, planMs, stepMs } from '../../core/plan.ts';
import { positionAt, positionIn } from '../../core/position.ts';
import {
  isAlive,
  mayReplace,
  offsetAt,
  type Played,
  playedMs,
  RUN_GAP_MS,
  type Run,
} from '../../core/run.ts';
import { SECOND } from '../../core/time.ts';
import { arbitraryPlan } from '../support/arbitrary-plan.ts';
import { runAt, SHORT_PLAN } from '../support/plans.ts';

const START = 1_000_000;
const TOTAL = 70 * SECOND;

/** A playing run with these stretches, each `[at, from, to]`, `from` and `to` counted from START. */
function runOf(...stretches: [at: number, from: number, to: number][]): Run {
  const played = stretches.map(([at, from, to]): Played => ({ at, from: START + from, to: START + to }));
  return { ...runAt(START), played };
}

const planOf = (...steps: PlanStep[]): Plan => ({ ...SHORT_PLAN, steps });
const press = (rampSeconds: number, holdSeconds: number, releaseSeconds: number): PlanStep => ({
  kind: 'press',
  point: 'LI4',
  side: 'left',
  technique: 'press-hold',
  rampSeconds,
  holdSeconds,
  releaseSeconds,
  light: false,
});

describe('a position in a plan', () => {
  // Settle 0 to 10, press 10 to 45 (5/25/5), breathe 45 to 65 (4 in, 6 out), close 65 to 70.
  test.each([
    { at: 0, index: 0, stepOffset: 0, phase: 'still', phaseLeft: 10, pressure: 0 },
    { at: 9.999, index: 0, stepOffset: 9.999, phase: 'still', phaseLeft: 0.001, pressure: 0 },
    { at: 10, index: 1, stepOffset: 0, phase: 'ramp', phaseLeft: 5, pressure: 0 },
    { at: 11.25, index: 1, stepOffset: 1.25, phase: 'ramp', phaseLeft: 3.75, pressure: 0.15625 },
    { at: 12.5, index: 1, stepOffset: 2.5, phase: 'ramp', phaseLeft: 2.5, pressure: 0.5 },
    { at: 15, index: 1, stepOffset: 5, phase: 'hold', phaseLeft: 25, pressure: 1 },
    { at: 39.999, index: 1, stepOffset: 29.999, phase: 'hold', phaseLeft: 0.001, pressure: 1 },
    { at: 40, index: 1, stepOffset: 30, phase: 'release', phaseLeft: 5, pressure: 1 },
    { at: 42.5, index: 1, stepOffset: 32.5, phase: 'release', phaseLeft: 2.5, pressure: 0.5 },
    { at: 45, index: 2, stepOffset: 0, phase: 'breathe-in', phaseLeft: 4, pressure: 0 },
    { at: 47, index: 2, stepOffset: 2, phase: 'breathe-in', phaseLeft: 2, pressure: 0.5 },
    { at: 49, index: 2, stepOffset: 4, phase: 'breathe-out', phaseLeft: 6, pressure: 1 },
    { at: 52, index: 2, stepOffset: 7, phase: 'breathe-out', phaseLeft: 3, pressure: 0.5 },
    { at: 55, index: 2, stepOffset: 10, phase: 'breathe-in', phaseLeft: 4, pressure: 0 },
    { at: 65, index: 3, stepOffset: 0, phase: 'still', phaseLeft: 5, pressure: 0 },
    { at: 69.999, index: 3, stepOffset: 4.999, phase: 'still', phaseLeft: 0.001, pressure: 0 },
    { at: 70, index: 3, stepOffset: 5, phase: 'still', phaseLeft: 0, pressure: 0 },
  ])('at $at s is step $index, $phase', ({ at, index, stepOffset, phase, phaseLeft, pressure }) => {
    expect(positionIn(SHORT_PLAN, at * SECOND)).toEqual({
      offset: at * SECOND,
      totalMs: TOTAL,
      done: at === 70,
      index,
      step: SHORT_PLAN.steps[index],
      stepOffset: expect.closeTo(stepOffset * SECOND),
      stepMs: [10, 35, 20, 5].map((seconds) => seconds * SECOND)[index],
      phase,
      phaseLeft: expect.closeTo(phaseLeft * SECOND),
      pressure: expect.closeTo(pressure),
    });
  });
  test.each(['settle', 'switch', 'eyes', 'move', 'rest', 'check', 'close'] as const)(
    'is still all through a step of kind %s',
    (kind) => {
      const plan = planOf({ kind, seconds: 10, cue: 'notice' });
      for (const at of [0, 4000, 9999])
        expect(positionIn(plan, at)).toMatchObject({ phase: 'still', phaseLeft: 10_000 - at, pressure: 0 });
    },
  );
  test('in a press without a ramp is firm at once', () => {
    expect(positionIn(planOf(press(0, 10, 5)), 0)).toMatchObject({ phase: 'hold', pressure: 1 });
  });
  test('at the end of a press without a release is without pressure', () => {
    expect(positionIn(planOf(press(5, 10, 0)), 14_999)).toMatchObject({ phase: 'hold', pressure: 1 });
    expect(positionIn(planOf(press(5, 10, 0)), 15_000)).toMatchObject({ phaseLeft: 0, pressure: 0 });
  });
  test('passes over steps without length', () => {
    const plan = planOf(press(0, 0, 0), press(1, 1, 1), press(0, 0, 0));
    expect([0, 2999, 3000].map((at) => positionIn(plan, at).index)).toEqual([1, 1, 2]);
    expect(positionIn(plan, 3000)).toMatchObject({ done: true, stepOffset: 0, pressure: 0 });
  });
  test('is refused for a plan without steps', () => {
    expect(() => positionIn(planOf(), 0)).toThrow(RangeError);
  });
  test('never jumps in pressure, from the first instant to the last', () => {
    // Smoothstep rises by one and a half in its own length at most; the shortest phase here lasts 4 s.
    const steepest = (1.5 / (4 * SECOND)) * 10;
    for (let at = 0; at < TOTAL; at += 10) {
      const [here, next] = [positionIn(SHORT_PLAN, at).pressure, positionIn(SHORT_PLAN, at + 10).pressure];
      expect(Math.abs(next - here)).toBeLessThanOrEqual(steepest * 1.0001);
    }
  });
  test('fits its offset, in any plan at any offset', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.double({ min: 0, max: 1, noNaN: true }), (plan, share) => {
        const offset = Math.round(share * planMs(plan));
        const found = positionIn(plan, offset);
        const before = plan.steps.slice(0, found.index).reduce((sum, step) => sum + stepMs(step), 0);
        expect(before + found.stepOffset).toBe(offset);
        expect(found.step).toBe(plan.steps[found.index]);
        expect(found.stepMs).toBe(stepMs(found.step));
        expect(found.done).toBe(offset === planMs(plan));
        // A step is left at its last instant; only the plan's own end is still inside.
        if (!found.done) expect(found.stepOffset).toBeLessThan(found.stepMs);
        if (!found.done) expect(found.phaseLeft).toBeGreaterThan(0);
        expect(found.pressure).toBeGreaterThanOrEqual(0);
        expect(found.pressure).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the offset of a run', () => {
  test('follows the clock while it plays', () => {
    expect(offsetAt(runOf([0, 0, 0]), START + 3210)).toBe(3210);
  });
  test('goes on from where its last stretch began in the plan', () => {
    const run = runOf([0, 0, 4000], [40_000, 9000, 9000]);
    expect(offsetAt(run, START + 9000)).toBe(40_000);
    expect(offsetAt(run, START + 12_000)).toBe(43_000);
  });
  test('stays where it was held', () => {
    const held = { ...runOf([0, 0, 4000]), playing: false };
    expect(offsetAt(held, START + 5000)).toBe(4000);
  });
  test('falls back to the last save when nobody saved for too long', () => {
    const run = runOf([0, 0, 5000]);
    expect(offsetAt(run, START + 5000 + RUN_GAP_MS)).toBe(5000 + RUN_GAP_MS);
    expect(offsetAt(run, START + 5000 + RUN_GAP_MS + 1)).toBe(5000);
  });
  test.each([1, 3000, RUN_GAP_MS, RUN_GAP_MS + 1, 3_600_000])(
    'stays at the last save when the clock goes %i ms back from there',
    (back) => {
      expect(offsetAt(runOf([0, 0, 30_000]), START + 30_000 - back)).toBe(30_000);
    },
  );
  test('ends with the plan', () => {
    const run = runOf([0, 0, 60_000]);
    expect(offsetAt(run, START + 70_000)).toBe(TOTAL);
    expect(offsetAt(run, START + 75_000)).toBe(TOTAL);
    expect(positionAt(run, START + 75_000)).toMatchObject({ done: true, index: 3, stepOffset: 5000 });
  });
  test('is 0 before anything was played', () => {
    expect(offsetAt({ ...runAt(START), played: [] }, START + 9000)).toBe(0);
  });

  const arbitraryRun = fc.record({
    plan: arbitraryPlan,
    at: fc.nat(300_000),
    length: fc.nat(300_000),
    playing: fc.boolean(),
  });
  test('never goes back while the run is kept, and never past the plan or before the last save', () => {
    const instants = fc.tuple(
      fc.integer({ min: -100_000, max: 2 * RUN_GAP_MS }),
      fc.nat({ max: RUN_GAP_MS }),
    );
    fc.assert(
      fc.property(arbitraryRun, instants, ({ plan, at, length, playing }, [after, more]) => {
        const saved = START + length;
        const run: Run = { ...runAt(START), plan, playing, played: [{ at, from: START, to: saved }] };
        const [first, second] = [offsetAt(run, saved + after), offsetAt(run, saved + after + more)];
        const atSave = Math.min(planMs(plan), at + length);
        if (after + more <= RUN_GAP_MS) expect(second).toBeGreaterThanOrEqual(first);
        for (const offset of [first, second]) {
          expect(offset).toBeGreaterThanOrEqual(atSave);
          expect(offset).toBeLessThanOrEqual(planMs(plan));
        }
        expect(positionAt(run, saved + after)).toEqual(positionIn(plan, first));
      }),
    );
  });
});

describe('a run', () => {
  test('has been played for the sum of its stretches, whatever part of the plan they were', () => {
    expect(playedMs(runOf([0, 0, 4000]))).toBe(4000);
    expect(playedMs(runOf([0, 0, 4000], [0, 10_000, 13_000], [60_000, 20_000, 20_000]))).toBe(7000);
    expect(playedMs({ ...runAt(START), played: [] })).toBe(0);
  });
  test('takes no time away for a stretch that ends before it begins', () => {
    expect(playedMs(runOf([0, 0, 4000], [4000, 9000, 2000]))).toBe(4000);
  });
  test.each([
    { after: 0, alive: true },
    { after: RUN_GAP_MS, alive: true },
    { after: RUN_GAP_MS + 1, alive: false },
    { after: -RUN_GAP_MS, alive: true },
    { after: -RUN_GAP_MS - 1, alive: false },
  ])('saved $after ms ago is playing: $alive', ({ after, alive }) => {
    expect(isAlive(runOf([0, 0, 5000]), START + 5000 + after)).toBe(alive);
  });
  test('that is held is not playing, however lately it was saved', () => {
    expect(isAlive({ ...runOf([0, 0, 5000]), playing: false }, START + 5000)).toBe(false);
  });
  test.each([
    { stored: 'open', page: 'same', may: true },
    { stored: 'open', page: 'other', may: false },
    { stored: 'ended', page: 'same', may: false },
    { stored: 'ended', page: 'other', may: false },
  ])('that is $stored may be replaced by the $page page: $may', (given) => {
    const stored: Run = { ...runAt(START), ...(given.stored === 'ended' ? { outcome: 'stopped' } : {}) };
    const run = { ...runAt(START), player: given.page === 'same' ? stored.player : 'page-2' };
    expect(mayReplace(stored, run)).toBe(given.may);
  });
});
