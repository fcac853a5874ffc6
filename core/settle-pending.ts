// What time alone does to nudges: those that came to an end by themselves, those put off, new ones due.
import { HIGH_ANSWERS, STRESS_SIGNALS_NEEDED, TOO_LATE_MINUTES } from '../data/nudge-rules.ts';
import { countAcceptance } from './acceptance.ts';
import type { Env } from './env.ts';
import { type Stretch, screenTotal } from './ledger.ts';
import { loadNow } from './load.ts';
import { EXPIRE_AFTER_MS, isAskedFor, isShown, type Pending, type Signal } from './nudge.ts';
import { dismiss, type Ended, endThose, raiseDue, wait } from './pending.ts';
import { isChosen, occurrencesBetween } from './schedule.ts';
import type { Settings } from './settings.ts';
import { type State, tensionLimitMs } from './state.ts';
import { stressSignals } from './stress.ts';
import { MINUTE, type Millis } from './time.ts';
import { dayAt } from './zone.ts';

/** A chosen time that passed longer ago than this, while nobody was there, is let go. */
export const TOO_LATE_MS: Millis = TOO_LATE_MINUTES * MINUTE;

/**
 * Everything that time alone does to nudges: natural ends, expiry, snoozes that are over, new ones due.
 * `absences`: stretches without the person, here or at all, that ended since the last step.
 */
export function settlePending(
  state: State,
  { now, env, absences }: { now: Millis; env: Env; absences: readonly Stretch[] },
): Ended {
  if (state.pending.length === 0) return { state: raiseAll(state, now, env), ended: [] };
  const natural = endNatural(state, now, env);
  const off = dropThose(natural.state, (nudge) => isOff(nudge, env.settings), now);
  const expired = expire(off.state, now, env);
  const isLate = (nudge: Pending) => isTooLate(nudge, absences, now);
  const late = dropThose(expired.state, isLate, now);
  return {
    state: raiseAll(wakeSnoozed(late.state, now), now, env),
    ended: [...natural.ended, ...off.ended, ...expired.ended, ...late.ended],
  };
}

// The person left before answering: that was the break. One that had seen the nudge has taken it up.
function endNatural(state: State, now: Millis, { settings }: Env): Ended {
  const { debt } = loadNow(state.load, state.ledger);
  const isOver = (nudge: Pending): boolean => {
    if (isAskedFor(nudge)) return false;
    // Only through absence: an idle event that takes a minute back again has paid nothing.
    if (nudge.kind === 'tension')
      return isAfter(state.repaidAt, nudge) && debt < limitOf(nudge, settings.tensionMinutes) * MINUTE;
    // Whoever leaves on a chosen time has done what it was for; one that nobody saw still comes.
    if (nudge.kind === 'scheduled')
      return nudge.phase === 'prompted' && state.restedAt !== null && state.restedAt > nudge.promptedAt;
    return isAfter(state.restedAt, nudge);
  };
  const over = state.pending.filter(isOver);
  if (over.length === 0) return { state, ended: [] };
  const next = over.some(isShown) ? countAcceptance(state) : { ...state, dismissals: 0 };
  return endThose(next, isOver, { outcome: 'natural', at: now });
}

function isAfter(at: Millis | null, { dueAt }: Pending): boolean {
  return at !== null && at > dueAt;
}

// The limit at which it fell due: a setting changed since then does not end it.
function limitOf({ signals }: Pending, tensionMinutes: number): number {
  const [limit] = signals.flatMap((signal) => (signal.kind === 'screen-time' ? [signal.limit] : []));
  return limit || tensionMinutes;
}

// While nobody is there nothing expires: that settles on return, when it may have been the break.
function expire(state: State, now: Millis, env: Env): Ended {
  if (state.ledger.kind === 'away') return { state, ended: [] };
  const isOver = (nudge: Pending) => nudge.phase === 'prompted' && now - nudge.since >= EXPIRE_AFTER_MS;
  return state.pending.some(isOver)
    ? dismiss(state, isOver, { outcome: 'expired', at: now }, env)
    : { state, ended: [] };
}

// A chosen time, or the end of a snooze of one or of what was asked for, that passed while nobody was there.
function isTooLate(nudge: Pending, absences: readonly Stretch[], now: Millis): boolean {
  if (isShown(nudge) || (nudge.kind !== 'scheduled' && !isAskedFor(nudge))) return false;
  const at = nudge.phase === 'snoozed' ? nudge.until : nudge.snoozes > 0 ? nudge.since : nudge.dueAt;
  return now - at > TOO_LATE_MS && absences.some(({ from, to }) => from <= at && at <= to);
}

// Its kind was turned off, or its routine taken out of the chosen times, while it waited.
function isOff(nudge: Pending, settings: Settings): boolean {
  if (nudge.phase === 'prompted' || isAskedFor(nudge)) return false;
  if (nudge.kind === 'tension') return settings.tensionPerDay === 0;
  if (nudge.kind === 'stress') return !settings.stress || settings.stressPerDay === 0;
  return nudge.routineId !== undefined && !isChosen(settings, nudge.routineId);
}

function dropThose(state: State, which: (nudge: Pending) => boolean, at: Millis): Ended {
  return endThose(state, which, { outcome: 'expired', at });
}

function wakeSnoozed(state: State, now: Millis): State {
  const pending = state.pending.map((nudge) =>
    nudge.phase === 'snoozed' && nudge.until <= now ? wait(nudge, now) : nudge,
  );
  return { ...state, pending };
}

function raiseAll(state: State, now: Millis, env: Env): State {
  return raiseTension(raiseStress(raiseScheduled(state, now, env), now, env), now, env);
}

// Two answers, or two of four signals. Signals that have raised a nudge raise no other until there were fewer of them.
function raiseStress(state: State, now: Millis, env: Env): State {
  // Answers from a time without stress nudges raise none later.
  if (!env.settings.stress || env.settings.stressPerDay === 0)
    return state.highAnswers === 0 ? state : { ...state, highAnswers: 0 };
  const isHigh = state.highAnswers >= HIGH_ANSWERS;
  const answered = isHigh
    ? { ...raiseDue(state, { kind: 'stress', signals: [{ kind: 'high-answers' }] }, now), highAnswers: 0 }
    : state;
  if (answered.ledger.kind !== 'screen') return answered;
  const signals = stressSignals(answered, now, env);
  const stressRaised = signals.length >= STRESS_SIGNALS_NEEDED;
  const isNew = stressRaised && !answered.stressRaised;
  return { ...(isNew ? raiseDue(answered, { kind: 'stress', signals }, now) : answered), stressRaised };
}

function raiseTension(state: State, now: Millis, { settings, zone }: Env): State {
  if (settings.tensionPerDay === 0) return state;
  const { debt, sinceBreak } = loadNow(state.load, state.ledger);
  const limitMs = tensionLimitMs(state, settings, dayAt(now, zone));
  const isDue = debt >= limitMs && screenTotal(state.ledger) >= state.tensionFrom;
  if (!isDue || state.pending.some(({ kind }) => kind === 'tension')) return state;
  const minutes = Math.floor(sinceBreak / MINUTE);
  const signal: Signal = { kind: 'screen-time', minutes, limit: limitMs / MINUTE };
  return raiseDue(state, { kind: 'tension', signals: [signal] }, now);
}

// A chosen time is dealt with once, also when the clock goes back a little; far back, the new clock counts.
function raiseScheduled(state: State, now: Millis, { settings, zone }: Env): State {
  const reset = state.scheduledTo - now > TOO_LATE_MS;
  const after = Math.max(reset ? now : state.scheduledTo, now - TOO_LATE_MS);
  const scheduledTo = reset ? now : Math.max(state.scheduledTo, now);
  let next: State = { ...state, scheduledTo };
  for (const { at, routine: routineId } of occurrencesBetween(settings, { after, until: now, zone }))
    next = raiseDue(next, { kind: 'scheduled', routineId, signals: [{ kind: 'chosen-time', at }] }, now, at);
  return next;
}
