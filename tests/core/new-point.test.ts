// When the way to find a point opens by itself: by what was pressed before, in this run and in those before it.
import { describe, expect, test } from 'vitest';
import { isPointNew } from '../../core/new-point.ts';
import { type Run, startRun } from '../../core/run.ts';
import { SECOND } from '../../core/time.ts';
import { SHORT_PLAN } from '../support/plans.ts';

const [settle, left] = SHORT_PLAN.steps;
if (left?.kind !== 'press' || !settle) throw new Error('The small plan is another one.');
/** Settle 10 s, LI4 left at 10 s and right at 45 s, TE3 left at 80 s. */
const steps = [settle, left, { ...left, side: 'right' as const }, { ...left, point: 'TE3' as const }];
const NOW = startRun({ ...SHORT_PLAN, steps }, 1_000_000, 'page-1');
const played = (id: number, from: number, to: number, over: Partial<Run> = {}): Run => ({
  ...NOW,
  id,
  played: [{ at: from * SECOND, from: NOW.startedAt, to: NOW.startedAt + (to - from) * SECOND }],
  playing: false,
  endedAt: NOW.startedAt + 200 * SECOND,
  outcome: 'stopped',
  ...over,
});
const RUN: Run = { ...played(9, 0, 10), playing: true };
delete RUN.endedAt;
delete RUN.outcome;

describe('a point is new', () => {
  test('the first time that it is pressed, and at its first step only', () => {
    expect(steps.map((_, index) => isPointNew(RUN, index, []))).toEqual([false, true, false, true]);
    expect(isPointNew(RUN, 99, [])).toBe(false);
  });
  test('until an earlier run pressed it long enough, however that ended', () => {
    expect(isPointNew(RUN, 1, [played(3, 0, 180, { outcome: 'completed' })])).toBe(false);
    expect(isPointNew(RUN, 1, [played(3, 0, 20)])).toBe(false);
    expect(isPointNew(RUN, 1, [played(3, 0, 12)])).toBe(true);
    expect(isPointNew(RUN, 3, [played(3, 0, 60)])).toBe(true);
  });
  test('no longer where this run has pressed it already, and waited', () => {
    expect(isPointNew({ ...RUN, played: played(9, 0, 20).played }, 1, [])).toBe(false);
    expect(isPointNew({ ...RUN, played: played(9, 0, 12).played }, 1, [])).toBe(true);
  });
});
