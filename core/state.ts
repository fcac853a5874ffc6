// Everything the engine remembers between two wake-ups: one row, JSON-safe, parsed on reading.
import { LEDGER_SHAPE, openLedger, screenTotal } from './ledger.ts';
import { LOAD_SHAPE, noLoad } from './load.ts';
import { PENDING_SHAPE } from './nudge.ts';
import type { Run } from './run.ts';
import { list, number, type Of, orNull, record, text, whole } from './shape.ts';
import type { Millis } from './time.ts';
import type { Day } from './zone.ts';

export const STATE_SHAPE = record({
  ledger: LEDGER_SHAPE,
  load: LOAD_SHAPE,
  pending: list(PENDING_SHAPE),
  nextNudgeId: whole(1),
  /** End of the last real absence that was seen, or null. */
  restedAt: orNull(number()),
  lastPromptAt: orNull(number()),
  pausedUntil: orNull(number()),
  /** The screen total before which no tension nudge is due: after a skip, an expiry or a stopped run. */
  tensionFrom: number(),
  /** Prompts shown on that local day. */
  today: record({ day: text(), tension: whole(0), stress: whole(0) }),
  /** Chosen times up to here have been dealt with. */
  scheduledTo: number(),
  /** Answers of 7 or more in a row. */
  highAnswers: whole(0),
  /** The last run that was seen to begin, and the last that was seen to end. */
  takenRun: whole(0),
  settledRun: whole(0),
});
export type State = Of<typeof STATE_SHAPE>;

/** What the stores hold already when there is no state: the first day, or a state that did not parse. */
export type Kept = { lastNudgeId: number; lastRun?: Pick<Run, 'id' | 'outcome'> | undefined };

/** A state that knows nothing before `now` but which ids are taken. */
export function firstState(now: Millis, { lastNudgeId, lastRun }: Kept = { lastNudgeId: 0 }): State {
  const takenRun = lastRun?.id ?? 0;
  return {
    ledger: openLedger(now),
    load: noLoad(now),
    pending: [],
    nextNudgeId: lastNudgeId + 1,
    restedAt: null,
    lastPromptAt: null,
    pausedUntil: null,
    tensionFrom: 0,
    today: { day: '', tension: 0, stress: 0 },
    scheduledTo: now,
    highAnswers: 0,
    takenRun,
    // One that is still open is yet to be settled.
    settledRun: lastRun && !lastRun.outcome ? takenRun - 1 : takenRun,
  };
}

/** Prompts shown on `day`: none yet when the state is of another day. */
export function promptsOn({ today }: State, day: Day): State['today'] {
  return today.day === day ? today : { day, tension: 0, stress: 0 };
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
