// The debt that screen time builds up and absence pays back.
import { REAL_BREAK_MINUTES, REPAY_FROM_MINUTES, REPAY_RATE } from '../data/nudge-rules.ts';
import type { Ledger, Stretch } from './ledger.ts';
import { number, type Of, orElse, record } from './shape.ts';
import { MINUTE, type Millis } from './time.ts';

/** Absence of this length pays back; shorter ones change nothing. */
export const REPAY_FROM_MS: Millis = REPAY_FROM_MINUTES * MINUTE;
/** Absence of this length is a real break: nothing is owed after it. */
export const REAL_BREAK_MS: Millis = REAL_BREAK_MINUTES * MINUTE;

export const LOAD_SHAPE = record({
  /** What is owed at the instant `at`. */
  debt: number(0),
  /** Screen time since the last real break, at the instant `at`. */
  sinceBreak: number(0),
  /** Screen time since the last absence that pays back, at the instant `at`. */
  sincePause: orElse(number(0), 0),
  at: number(),
});
export type Load = Of<typeof LOAD_SHAPE>;

/** Nothing owed at `at`. */
export function noLoad(at: Millis): Load {
  return { debt: 0, sinceBreak: 0, sincePause: 0, at };
}

/** The load after a stretch that has ended. */
export function addStretch(load: Load, stretch: Stretch): Load {
  if (stretch.kind === 'screen') return grow(load, stretch);
  const rested = stretch.kind === 'away' ? rest(load, stretch.to - stretch.from) : load;
  return { ...rested, at: Math.max(load.at, stretch.to) };
}

/** The load at the ledger's last observation, its open segment included. */
export function loadNow(load: Load, ledger: Ledger): Load {
  return addStretch(load, { kind: ledger.kind, from: ledger.from, to: ledger.lastSeen });
}

/** The load without the time that a routine played: following a routine is not screen time. */
export function forgive(load: Load, playedMs: Millis): Load {
  return {
    ...load,
    debt: Math.max(0, load.debt - playedMs),
    sinceBreak: Math.max(0, load.sinceBreak - playedMs),
    sincePause: Math.max(0, load.sincePause - playedMs),
  };
}

// Only what lies after `at` is new: a routine may have cleared the load in the middle of the stretch.
function grow(load: Load, { from, to }: Stretch): Load {
  const more = Math.max(0, to - Math.max(load.at, from));
  return {
    debt: load.debt + more,
    sinceBreak: load.sinceBreak + more,
    sincePause: load.sincePause + more,
    at: Math.max(load.at, to),
  };
}

function rest(load: Load, absence: Millis): Load {
  if (absence >= REAL_BREAK_MS) return { ...load, debt: 0, sinceBreak: 0, sincePause: 0 };
  if (absence < REPAY_FROM_MS) return load;
  return { ...load, debt: Math.max(0, load.debt - REPAY_RATE * absence), sincePause: 0 };
}
