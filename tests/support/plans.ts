// Small plans and runs for tests.
import type { Plan } from '../../core/plan.ts';
import { type Run, startRun } from '../../core/run.ts';
import type { Millis } from '../../core/time.ts';

/** Settle 10 s, He Gu left 5/25/5, breathe 20 s (4 in, 6 out), close 5 s: 70 s. */
export const SHORT_PLAN: Plan = {
  routineId: 'reset-60',
  steps: [
    { kind: 'settle', seconds: 10, cue: 'feetFlat' },
    {
      kind: 'press',
      point: 'LI4',
      side: 'left',
      technique: 'press-circle',
      rampSeconds: 5,
      holdSeconds: 25,
      releaseSeconds: 5,
      light: false,
    },
    { kind: 'breathe', seconds: 20, inSeconds: 4, outSeconds: 6 },
    { kind: 'close', seconds: 5, cue: 'notice' },
  ],
  changes: [],
};

export function runAt(now: Millis): Run {
  return startRun(SHORT_PLAN, now, 'page-1');
}
