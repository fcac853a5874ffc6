// Everything the engine remembers between two wake-ups: one row, JSON-safe, parsed on reading.
import * as v from 'valibot';
import { LEDGER_SCHEMA, openLedger, screenTotal } from './ledger.ts';
import { LOAD_SCHEMA, noLoad } from './load.ts';
import { PENDING_SCHEMA } from './nudge.ts';
import type { Millis } from './time.ts';

export const STATE_SCHEMA = v.object({
  ledger: LEDGER_SCHEMA,
  load: LOAD_SCHEMA,
  pending: v.array(PENDING_SCHEMA),
  nextNudgeId: v.number(),
  /** End of the last real absence that was seen, or null. */
  restedAt: v.nullable(v.number()),
  lastPromptAt: v.nullable(v.number()),
  pausedUntil: v.nullable(v.number()),
  /** The screen total before which no tension nudge is due: after a skip, an expiry or a stopped run. */
  tensionFrom: v.number(),
  /** Prompts shown on that local day. */
  today: v.object({ day: v.string(), tension: v.number(), stress: v.number() }),
  /** Chosen times up to here have been dealt with. */
  scheduledTo: v.number(),
  /** Answers of 7 or more in a row. */
  highAnswers: v.number(),
  /** The last run that was seen to begin, and the last that was seen to end. */
  takenRun: v.number(),
  settledRun: v.number(),
});
export type State = v.InferOutput<typeof STATE_SCHEMA>;

/** A state that knows nothing before `now`. */
export function firstState(now: Millis): State {
  return {
    ledger: openLedger(now),
    load: noLoad(now),
    pending: [],
    nextNudgeId: 1,
    restedAt: null,
    lastPromptAt: null,
    pausedUntil: null,
    tensionFrom: 0,
    today: { day: '', tension: 0, stress: 0 },
    scheduledTo: now,
    highAnswers: 0,
    takenRun: 0,
    settledRun: 0,
  };
}

/** Sets the next tension nudge a whole limit of screen time away. */
export function restTension(state: State, limitMs: Millis): State {
  return { ...state, tensionFrom: screenTotal(state.ledger) + limitMs };
}

/**
 * Moves every remembered instant by `by` milliseconds. Used when the clock went back: what was a minute
 * ago stays a minute ago, and no time is added. Chosen times follow the new clock.
 */
export function shiftState(state: State, by: Millis): State {
  const shifted = (at: Millis | null) => (at === null ? null : at + by);
  return {
    ...state,
    ledger: { ...state.ledger, lastSeen: state.ledger.lastSeen + by, from: state.ledger.from + by },
    load: { ...state.load, at: state.load.at + by },
    pending: state.pending.map((nudge) => {
      const dueAt = nudge.dueAt + by;
      if (nudge.phase === 'due') return { ...nudge, dueAt };
      const promptedAt = nudge.promptedAt + by;
      if (nudge.phase === 'prompted') return { ...nudge, dueAt, promptedAt };
      return { ...nudge, dueAt, promptedAt, until: nudge.until + by };
    }),
    restedAt: shifted(state.restedAt),
    lastPromptAt: shifted(state.lastPromptAt),
    pausedUntil: shifted(state.pausedUntil),
  };
}
