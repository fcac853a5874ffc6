// Routines that somebody made: one to look at, and any that may be.
import fc from 'fast-check';
import type { OwnRoutine, RoutineDraft } from '../../core/own-routine.ts';
import { secondsOf, sidesOf } from '../../core/own-routine.ts';
import { OWN_GOALS } from '../../data/own-goals.ts';
import { POINT_CODES } from '../../data/point-codes.ts';
import { PRESSING } from '../../data/pressing.ts';
import { OWN_CUES, ROUTINE_LIMITS } from '../../data/routine-limits.ts';
import type { Step } from '../../data/routines.ts';

export const DRAFT: RoutineDraft = {
  name: 'After lunch',
  goal: 'tension',
  steps: [
    { kind: 'settle', seconds: 10, cue: 'unclench' },
    {
      kind: 'press',
      point: 'LI4',
      side: 'left',
      technique: 'press-circle',
      rampSeconds: 5,
      holdSeconds: 25,
      releaseSeconds: 5,
    },
    { kind: 'breathe', seconds: 30, inSeconds: 4, outSeconds: 6 },
  ],
};

export function ownRoutine(over: Partial<OwnRoutine> = {}): OwnRoutine {
  return { id: 'own-1', madeAt: 1, changedAt: 1, ...DRAFT, ...over };
}

const within = ({ from, to }: { from: number; to: number }) => fc.integer({ min: from, max: to });

const press: fc.Arbitrary<Step> = fc.constantFrom(...POINT_CODES).chain((point) =>
  fc.record({
    kind: fc.constant('press' as const),
    point: fc.constant(point),
    side: fc.constantFrom(...sidesOf(point)),
    technique: fc.constantFrom(...PRESSING[point].techniques),
    rampSeconds: within({ from: 1, to: 30 }),
    holdSeconds: within(ROUTINE_LIMITS.holdSeconds),
    releaseSeconds: within({ from: 1, to: 30 }),
  }),
);
const breathe: fc.Arbitrary<Step> = fc
  .tuple(fc.integer({ min: 1, max: 30 }), within(ROUTINE_LIMITS.inSeconds), within(ROUTINE_LIMITS.outSeconds))
  .map(([breaths, inSeconds, outSeconds]) => ({
    kind: 'breathe',
    seconds: breaths * (inSeconds + outSeconds),
    inSeconds,
    outSeconds,
  }));
const KINDS = ['settle', 'move', 'eyes', 'rest', 'switch', 'close'] as const;
const other: fc.Arbitrary<Step> = fc.constantFrom(...KINDS).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    seconds: within(ROUTINE_LIMITS.seconds),
    cue: fc.constantFrom(...OWN_CUES[kind]),
  }),
);

/** Any draft that may be kept. */
export const anyDraft: fc.Arbitrary<RoutineDraft> = fc
  .record({
    name: fc.stringMatching(/^[\wÀ-ÿ合谷][\wÀ-ÿ合谷 ]{0,20}$/).map((name) => name.normalize('NFC').trim()),
    goal: fc.constantFrom(...OWN_GOALS),
    steps: fc.array(fc.oneof(press, press, breathe, other), { minLength: 1, maxLength: 12 }),
  })
  .filter(({ steps }) => {
    const total = secondsOf(steps);
    return total >= ROUTINE_LIMITS.totalSeconds.from && total <= ROUTINE_LIMITS.totalSeconds.to;
  });
