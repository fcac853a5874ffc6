// What the engine decides to raise, from due to its outcome.
import * as v from 'valibot';
import { MINUTE, type Millis } from './time.ts';

/** A prompt's kind is the first of these that it holds. */
export const NUDGE_KINDS = ['scheduled', 'stress', 'tension'] as const;
export type NudgeKind = (typeof NUDGE_KINDS)[number];

/** Why a nudge is due, in the order they are said. */
const SIGNAL_SCHEMA = v.variant('kind', [
  v.object({ kind: v.literal('screen-time'), minutes: v.number() }),
  v.object({ kind: v.literal('chosen-time'), at: v.number() }),
  v.object({ kind: v.literal('you-said'), feeling: v.picklist(['tense', 'stressed']) }),
  v.object({ kind: v.literal('high-answers') }),
]);
export type Signal = v.InferOutput<typeof SIGNAL_SCHEMA>;

const HELD_SCHEMA = v.picklist(['away', 'paused', 'routine-running', 'just-rested', 'min-gap', 'daily-cap']);
/** Why a due nudge is not shown yet. */
export type HeldReason = v.InferOutput<typeof HELD_SCHEMA>;

/** Snoozed at most this often. */
export const MAX_SNOOZES = 3;
/** Not answered for this long: one quiet reminder, and as long again later it is over. */
export const REMIND_AFTER_MS: Millis = 10 * MINUTE;
export const EXPIRE_AFTER_MS: Millis = 2 * REMIND_AFTER_MS;

const common = {
  /** Ascending, never used twice. */
  id: v.number(),
  kind: v.picklist(NUDGE_KINDS),
  dueAt: v.number(),
  signals: v.array(SIGNAL_SCHEMA),
  /** The routine that the person chose with the time. */
  routineId: v.optional(v.string()),
  /** Every reason that held it back, once each, in order of appearance. */
  heldBack: v.array(HELD_SCHEMA),
  snoozes: v.number(),
};

export const PENDING_SCHEMA = v.variant('phase', [
  v.object({ ...common, phase: v.literal('due') }),
  v.object({ ...common, phase: v.literal('prompted'), promptedAt: v.number() }),
  v.object({ ...common, phase: v.literal('snoozed'), promptedAt: v.number(), until: v.number() }),
]);
/** A nudge that has no outcome yet. */
export type Pending = v.InferOutput<typeof PENDING_SCHEMA>;
export type Prompted = Extract<Pending, { phase: 'prompted' }>;

export const NUDGE_ROW_SCHEMA = v.object({
  ...common,
  promptedAt: v.optional(v.number()),
  endedAt: v.number(),
  /** `started` means that a run began; whether it was completed stands in the run's own row. */
  outcome: v.picklist(['started', 'skipped', 'expired', 'natural']),
  runId: v.optional(v.number()),
});
/** A nudge that has ended, as kept. */
export type NudgeRow = v.InferOutput<typeof NUDGE_ROW_SCHEMA>;

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
