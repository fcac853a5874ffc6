// What the engine decides to raise, from due to its outcome.
import { list, number, type Of, oneOf, optional, record, text, variant, whole } from './shape.ts';
import { MINUTE, type Millis } from './time.ts';

/** A prompt's kind is the first of these that it holds. */
export const NUDGE_KINDS = ['scheduled', 'stress', 'tension'] as const;
export type NudgeKind = (typeof NUDGE_KINDS)[number];

/** Why a nudge is due, in the order they are said. */
const SIGNAL_SHAPE = variant('kind', {
  'screen-time': record({ kind: oneOf(['screen-time']), minutes: number(0) }),
  'chosen-time': record({ kind: oneOf(['chosen-time']), at: number() }),
  'you-said': record({ kind: oneOf(['you-said']), feeling: oneOf(['tense', 'stressed']) }),
  'high-answers': record({ kind: oneOf(['high-answers']) }),
});
export type Signal = Of<typeof SIGNAL_SHAPE>;

const HELD_SHAPE = oneOf(['away', 'paused', 'routine-running', 'just-rested', 'min-gap', 'daily-cap']);
/** Why a due nudge is not shown yet. */
export type HeldReason = Of<typeof HELD_SHAPE>;

/** Snoozed at most this often. */
export const MAX_SNOOZES = 3;
/** Not answered for this long: one quiet reminder, and as long again later it is over. */
export const REMIND_AFTER_MS: Millis = 10 * MINUTE;
export const EXPIRE_AFTER_MS: Millis = 2 * REMIND_AFTER_MS;

const common = {
  /** Ascending, never used twice. */
  id: whole(1),
  kind: oneOf(NUDGE_KINDS),
  dueAt: number(),
  signals: list(SIGNAL_SHAPE),
  /** The routine that the person chose with the time. */
  routineId: optional(text()),
  /** Every reason that held it back, once each, in order of appearance. */
  heldBack: list(HELD_SHAPE),
  snoozes: whole(0, MAX_SNOOZES),
};

export const PENDING_SHAPE = variant('phase', {
  due: record({ ...common, phase: oneOf(['due']) }),
  prompted: record({ ...common, phase: oneOf(['prompted']), promptedAt: number() }),
  snoozed: record({ ...common, phase: oneOf(['snoozed']), promptedAt: number(), until: number() }),
});
/** A nudge that has no outcome yet. */
export type Pending = Of<typeof PENDING_SHAPE>;
export type Prompted = Extract<Pending, { phase: 'prompted' }>;

export const NUDGE_ROW_SHAPE = record({
  ...common,
  promptedAt: optional(number()),
  endedAt: number(),
  /** `started` means that a run began; whether it was completed stands in the run's own row. */
  outcome: oneOf(['started', 'skipped', 'expired', 'natural']),
  runId: optional(whole(1)),
});
/** A nudge that has ended, as kept. */
export type NudgeRow = Of<typeof NUDGE_ROW_SHAPE>;

/** The nudges on screen now: together they are one prompt. */
export function promptOf(pending: readonly Pending[]): Prompted[] {
  return pending.filter((nudge) => nudge.phase === 'prompted').sort((a, b) => rank(a) - rank(b));
}

function rank(nudge: Pending): number {
  return NUDGE_KINDS.indexOf(nudge.kind);
}

/** Whether the person raised it, who is therefore looking at it. */
export function isAskedFor(nudge: Pick<Pending, 'signals'>): boolean {
  return nudge.signals.some((signal) => signal.kind === 'you-said');
}
