// What the engine decides to raise, from due to its outcome.
import { MAX_SNOOZES, REMIND_AFTER_MINUTES } from '../data/nudge-rules.ts';
import {
  flag,
  list,
  number,
  type Of,
  oneOf,
  optional,
  orElse,
  record,
  text,
  variant,
  whole,
} from './shape.ts';
import { MINUTE, type Millis } from './time.ts';

/** A prompt's kind is the first of these that it holds. */
export const NUDGE_KINDS = ['scheduled', 'stress', 'tension'] as const;
export type NudgeKind = (typeof NUDGE_KINDS)[number];

/** Why a nudge is due, in the order they are said. */
const SIGNAL_SHAPE = variant('kind', {
  /** Minutes since the last real break, and the limit that was reached. */
  'screen-time': record({
    kind: oneOf(['screen-time']),
    minutes: number(0),
    limit: orElse(number(0), 0),
  }),
  'chosen-time': record({ kind: oneOf(['chosen-time']), at: number() }),
  /** The person wants to see what a nudge is like. */
  tried: record({ kind: oneOf(['tried']) }),
  'you-said': record({ kind: oneOf(['you-said']), feeling: oneOf(['tense', 'stressed']) }),
  'high-answers': record({ kind: oneOf(['high-answers']) }),
  /** The four signals of stress. */
  'many-switches': record({ kind: oneOf(['many-switches']) }),
  'no-pause': record({ kind: oneOf(['no-pause']), minutes: number(0) }),
  'past-hours': record({ kind: oneOf(['past-hours']), minutes: number(0) }),
  'two-dismissed': record({ kind: oneOf(['two-dismissed']) }),
});
export type Signal = Of<typeof SIGNAL_SHAPE>;

/** Why a due nudge is not shown yet, the weightiest first. */
export const HELD_REASONS = [
  'away',
  'routine-running',
  'paused',
  'just-rested',
  'off-hours',
  'call',
  'fullscreen',
  'audio',
  'daily-cap',
  'min-gap',
] as const;
export type HeldReason = (typeof HELD_REASONS)[number];
/** What a nudge that is due waits for: the end of a hold, or nothing but a good moment. */
export type WaitReason = HeldReason | 'breakpoint';
const HELD_SHAPE = oneOf(HELD_REASONS);

/** Not answered for this long: one quiet reminder, and as long again later it is over. */
export const REMIND_AFTER_MS: Millis = REMIND_AFTER_MINUTES * MINUTE;
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

/** A nudge that waits for a good moment. */
const waiting = {
  ...common,
  /** When this waiting began: when it fell due, or came back from a snooze. */
  since: number(),
  /** What holds it back at the last step; empty when it only waits for a breakpoint. */
  held: list(HELD_SHAPE),
  /** How long it was held back in this waiting; and how long of that for sound or fullscreen. */
  heldMs: number(0),
  mediaMs: number(0),
  /** A breakpoint counts from here on: the last step at which it was held back, or `since`. */
  openFrom: number(),
};

const shown = { ...common, promptedAt: number(), atBreakpoint: flag };

export const PENDING_SHAPE = variant('phase', {
  due: record({ ...waiting, phase: oneOf(['due']) }),
  /** Held back for sound or fullscreen too long: it stands on the badge only, and waits on. */
  badged: record({ ...waiting, phase: oneOf(['badged']), badgedAt: number() }),
  prompted: record({
    ...shown,
    phase: oneOf(['prompted']),
    /** The prompt it belongs to: one name, one reminder and one opening, however its nudges come and go. */
    prompt: record({ key: text(), openedAt: number() }),
    /** Since when it has been there for an answer; a call or fullscreen moves this, and `openedAt`, on. */
    since: number(),
  }),
  snoozed: record({ ...shown, phase: oneOf(['snoozed']), until: number() }),
});
/** A nudge that has no outcome yet. */
export type Pending = Of<typeof PENDING_SHAPE>;
export type Waiting = Extract<Pending, { phase: 'due' | 'badged' }>;
export type Prompted = Extract<Pending, { phase: 'prompted' }>;
export type OnShow = Extract<Pending, { phase: 'prompted' | 'badged' }>;

export const NUDGE_ROW_SHAPE = record({
  ...common,
  promptedAt: optional(number()),
  /** Whether the prompt came at a breakpoint; missing when it was never shown. */
  atBreakpoint: optional(flag),
  endedAt: number(),
  /** `started` means that a run began; whether it was completed stands in the run's own row. */
  outcome: oneOf(['started', 'skipped', 'expired', 'natural']),
  runId: optional(whole(1)),
});
/** A nudge that has ended, as kept. */
export type NudgeRow = Of<typeof NUDGE_ROW_SHAPE>;

type Bare = Pick<Waiting, 'id' | 'kind' | 'dueAt' | 'signals' | 'heldBack' | 'snoozes' | 'routineId'>;

/** What a nudge is in every phase. */
export function bare({ id, kind, dueAt, signals, heldBack, snoozes, routineId }: Bare): Bare {
  return {
    id,
    kind,
    dueAt,
    signals,
    heldBack,
    snoozes,
    ...(routineId === undefined ? {} : { routineId }),
  };
}

/** The nudges on screen now: together they are one prompt. */
export function promptOf(pending: readonly Pending[]): Prompted[] {
  return pending.filter((nudge) => nudge.phase === 'prompted').sort((a, b) => rank(a) - rank(b));
}

/** What the toolbar shows: the prompt, and what stands on the badge only. It can be answered in the popup. */
export function onShow(pending: readonly Pending[]): OnShow[] {
  return pending
    .filter((nudge) => nudge.phase === 'prompted' || nudge.phase === 'badged')
    .sort((a, b) => rank(a) - rank(b));
}

/** Whether it waits for a good moment. */
export function isWaiting(nudge: Pending): nudge is Waiting {
  return nudge.phase === 'due' || nudge.phase === 'badged';
}

function rank(nudge: Pending): number {
  return NUDGE_KINDS.indexOf(nudge.kind);
}

/** Whether the person raised it, who is therefore looking at it. */
export function isAskedFor(nudge: Pick<Pending, 'signals'>): boolean {
  return nudge.signals.some((signal) => signal.kind === 'you-said') || isTried(nudge);
}

/** Whether the person wants to see it come as every other does. */
export function isTried({ signals }: Pick<Pending, 'signals'>): boolean {
  return signals.some((signal) => signal.kind === 'tried');
}
