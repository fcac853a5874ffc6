// Plans of any make for property tests: every step kind, steps without length too.
import fc from 'fast-check';
import type { Plan, PlanStep } from '../../core/plan.ts';

const seconds = fc.integer({ min: 0, max: 60 });
const breathSeconds = fc.integer({ min: 1, max: 12 });

const step: fc.Arbitrary<PlanStep> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('settle', 'switch', 'eyes', 'move', 'rest', 'check', 'close'),
    seconds,
    cue: fc.constant('notice' as const),
  }),
  fc.record({
    kind: fc.constant('breathe' as const),
    seconds,
    inSeconds: breathSeconds,
    outSeconds: breathSeconds,
  }),
  fc.record({
    kind: fc.constant('press' as const),
    point: fc.constantFrom('LI4', 'GB21', 'GB20'),
    side: fc.constantFrom('left', 'right', 'both'),
    technique: fc.constant('press-hold' as const),
    rampSeconds: seconds,
    holdSeconds: seconds,
    releaseSeconds: seconds,
    light: fc.boolean(),
  }),
);

export const arbitraryPlan: fc.Arbitrary<Plan> = fc.record({
  routineId: fc.constant('reset-60' as const),
  steps: fc.array(step, { minLength: 1, maxLength: 6 }),
  changes: fc.constant([]),
});
