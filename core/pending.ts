// Nudges without an outcome: raised, snoozed, ended.

import type { Env } from './env.ts';
import { screenTotal } from './ledger.ts';
import { loadNow } from './load.ts';
import {
  EXPIRE_AFTER_MS,
  isAskedFor,
  MAX_SNOOZES,
  type NudgeKind,
  type NudgeRow,
  type Pending,
  type Signal,
} from './nudge.ts';
import { occurrencesBetween, TOO_LATE_MS } from './schedule.ts';
import type { Settings } from './settings.ts';
import { restTension, type State } from './state.ts';
import { MINUTE, type Millis } from './time.ts';

type Ended = { state: State; ended: NudgeRow[] };
type Ending = { outcome: NudgeRow['outcome']; at: Millis; runId?: number };

/** Two high answers in a row. */
const HIGH_ANSWERS = 2;

/** Makes a nudge due; one of its kind that is pending already takes the new signals instead. */
export function raiseDue(
  state: State,
  nudge: { kind: NudgeKind; signals: Signal[]; routineId?: string },
  now: Millis,
): State {
  const same = state.pending.find(({ kind }) => kind === nudge.kind);
  if (same && nudge.kind !== 'scheduled') {
    const signals = [...nudge.signals, ...same.signals.filter(({ kind }) => kind !== nudge.signals[0]?.kind)];
    const awake = same.phase === 'snoozed' && isAskedFor(nudge) ? { ...toDue(same), snoozes: 0 } : same;
    return replace(state, { ...awake, signals });
  }
  const raised: Pending = {
    ...nudge,
    id: state.nextNudgeId,
    phase: 'due',
    dueAt: now,
    heldBack: [],
    snoozes: 0,
  };
  return { ...state, nextNudgeId: state.nextNudgeId + 1, pending: [...state.pending, raised] };
}

/** Puts the prompt on screen off until `until`; after three times it stays. */
export function snoozePrompt(state: State, until: Millis): State {
  return putOff(state, until, ({ snoozes }) => snoozes < MAX_SNOOZES);
}

/** Pauses all nudges until `until`. A prompt on screen goes and comes back after the pause. */
export function pauseNudges(state: State, until: Millis): State {
  return { ...putOff(state, until, () => true), pausedUntil: until };
}

/** Ends the pause. What went with it comes back. */
export function resumeNudges(state: State, now: Millis): State {
  const pending = state.pending.map((nudge) =>
    nudge.phase === 'snoozed' && nudge.until === state.pausedUntil ? { ...nudge, until: now } : nudge,
  );
  return { ...state, pending, pausedUntil: null };
}

function putOff(state: State, until: Millis, which: (nudge: Pending) => boolean): State {
  const pending = state.pending.map((nudge): Pending => {
    if (nudge.phase !== 'prompted' || !which(nudge)) return nudge;
    return { ...nudge, phase: 'snoozed', until, snoozes: Math.min(MAX_SNOOZES, nudge.snoozes + 1) };
  });
  return { ...state, pending };
}

/** Ends the prompt on screen because the person said "not now". */
export function skipPrompt(state: State, at: Millis, settings: Settings): Ended {
  return dismiss(state, ({ phase }) => phase === 'prompted', { outcome: 'skipped', at }, settings);
}

// A tension nudge that is dismissed comes back a whole limit of screen time later. One that the person asked for
// before its time leaves the count as it is.
function dismiss(
  state: State,
  which: (nudge: Pending) => boolean,
  ending: Ending,
  settings: Settings,
): Ended {
  const isDebt = (nudge: Pending) => nudge.signals.some(({ kind }) => kind === 'screen-time');
  const hasDebt = state.pending.some((nudge) => isDebt(nudge) && which(nudge));
  return endThose(hasDebt ? restTension(state, settings.tensionMinutes * MINUTE) : state, which, ending);
}

/** Ends what was pending when a routine began, or was gone on with, at `ending.at`. */
export function takeUp(state: State, ending: { at: Millis; runId: number }): Ended {
  const raisedAt = (nudge: Pending) => (nudge.phase === 'due' ? nudge.dueAt : nudge.promptedAt);
  return endThose(state, (nudge) => raisedAt(nudge) <= ending.at, { outcome: 'started', ...ending });
}

/** Everything that time alone does to nudges: natural ends, expiry, snoozes that are over, new ones due. */
export function settlePending(state: State, now: Millis, env: Env): Ended {
  const natural = endNatural(state, now, env.settings);
  const expired = expire(natural.state, now, env.settings);
  const late = endThose(expired.state, (nudge) => isTooLate(nudge, now), { outcome: 'expired', at: now });
  return {
    state: raiseAll(wakeSnoozed(late.state, now), now, env),
    ended: [...natural.ended, ...expired.ended, ...late.ended],
  };
}

// The person left before answering: that was the break.
function endNatural(state: State, now: Millis, { tensionMinutes }: Settings): Ended {
  const { debt } = loadNow(state.load, state.ledger);
  if (debt >= tensionMinutes * MINUTE) return { state, ended: [] };
  const isOver = (nudge: Pending) => nudge.kind === 'tension' && !isAskedFor(nudge);
  return endThose(state, isOver, { outcome: 'natural', at: now });
}

function expire(state: State, now: Millis, settings: Settings): Ended {
  const isOver = (nudge: Pending) => nudge.phase === 'prompted' && now - nudge.promptedAt >= EXPIRE_AFTER_MS;
  return dismiss(state, isOver, { outcome: 'expired', at: now }, settings);
}

function isTooLate(nudge: Pending, now: Millis): boolean {
  return (
    nudge.kind === 'scheduled' &&
    nudge.phase === 'due' &&
    nudge.snoozes === 0 &&
    now - nudge.dueAt > TOO_LATE_MS
  );
}

function wakeSnoozed(state: State, now: Millis): State {
  const pending = state.pending.map((nudge) =>
    nudge.phase === 'snoozed' && nudge.until <= now ? toDue(nudge) : nudge,
  );
  return { ...state, pending };
}

function toDue({
  until: _until,
  promptedAt: _promptedAt,
  ...nudge
}: Extract<Pending, { phase: 'snoozed' }>): Pending {
  return { ...nudge, phase: 'due' };
}

function raiseAll(state: State, now: Millis, { settings, zone }: Env): State {
  let next = raiseScheduled(state, now, { settings, zone });
  if (next.highAnswers >= HIGH_ANSWERS && settings.stress)
    next = {
      ...raiseDue(next, { kind: 'stress', signals: [{ kind: 'high-answers' }] }, now),
      highAnswers: 0,
    };
  const { debt, sinceBreak } = loadNow(next.load, next.ledger);
  const isDue = debt >= settings.tensionMinutes * MINUTE && screenTotal(next.ledger) >= next.tensionFrom;
  if (!isDue || next.pending.some(({ kind }) => kind === 'tension')) return next;
  const minutes = Math.floor(sinceBreak / MINUTE);
  return raiseDue(next, { kind: 'tension', signals: [{ kind: 'screen-time', minutes }] }, now);
}

// A chosen time is dealt with once, also when the clock goes back a little; far back, the new clock counts.
function raiseScheduled(state: State, now: Millis, { settings, zone }: Env): State {
  const reset = state.scheduledTo - now > TOO_LATE_MS;
  const after = Math.max(reset ? now : state.scheduledTo, now - TOO_LATE_MS);
  const found = occurrencesBetween(settings.schedule, { after, until: now, zone });
  const scheduledTo = reset ? now : Math.max(state.scheduledTo, now);
  return found.reduce<State>(
    (next, { at, item }) =>
      raiseDue(
        next,
        { kind: 'scheduled', routineId: item.routine, signals: [{ kind: 'chosen-time', at }] },
        at,
      ),
    { ...state, scheduledTo },
  );
}

function replace(state: State, nudge: Pending): State {
  return { ...state, pending: state.pending.map((other) => (other.id === nudge.id ? nudge : other)) };
}

function endThose(state: State, which: (nudge: Pending) => boolean, { outcome, at, runId }: Ending): Ended {
  const ended = state.pending.filter(which).map((nudge): NudgeRow => {
    const { id, kind, dueAt, signals, heldBack, snoozes } = nudge;
    return {
      id,
      kind,
      dueAt,
      signals,
      heldBack,
      snoozes,
      outcome,
      endedAt: at,
      ...(nudge.routineId === undefined ? {} : { routineId: nudge.routineId }),
      ...(nudge.phase === 'due' ? {} : { promptedAt: nudge.promptedAt }),
      ...(runId === undefined ? {} : { runId }),
    };
  });
  return { state: { ...state, pending: state.pending.filter((nudge) => !which(nudge)) }, ended };
}
