// Nudges without an outcome: raised, put off, ended by the person. What time alone does to them: core/settle-pending.
import { MAX_SNOOZES } from '../data/nudge-rules.ts';
import { countAcceptance, countDismissal } from './acceptance.ts';
import type { Env } from './env.ts';
import { switchMeeting } from './meeting.ts';
import { bare, isAskedFor, isShown, type NudgeKind, type Pending, type Signal } from './nudge.ts';
import type { NudgeRow } from './nudge-row.ts';
import { restTension, type State, tensionLimitMs } from './state.ts';
import type { Millis } from './time.ts';
import { dayAt } from './zone.ts';

export type Ended = { state: State; ended: NudgeRow[] };
type Ending = { outcome: NudgeRow['outcome']; at: Millis; runId?: number };

/**
 * Makes a nudge due; one of its kind that is pending already takes the new signals instead. `dueAt`: a chosen time may
 * have passed a little while ago; its wait for a good moment begins now.
 */
export function raiseDue(
  state: State,
  nudge: { kind: NudgeKind; signals: Signal[]; routineId?: string },
  now: Millis,
  dueAt = now,
): State {
  const same = state.pending.find(({ kind }) => kind === nudge.kind);
  if (same && nudge.kind !== 'scheduled') {
    const isNew = (signal: Signal) => nudge.signals.every(({ kind }) => kind !== signal.kind);
    const signals = [...nudge.signals, ...same.signals.filter(isNew)];
    // What the person asks for is shown at once, whatever it waited for.
    const isShownAlready = same.phase === 'prompted' || !isAskedFor(nudge);
    const awake = isShownAlready ? same : { ...wait(same, now), snoozes: 0 };
    return replace(state, { ...awake, signals });
  }
  const { nextNudgeId: id } = state;
  const raised = wait({ ...nudge, id, dueAt, heldBack: [], snoozes: 0 }, now);
  return { ...state, nextNudgeId: id + 1, pending: [...state.pending, raised] };
}

/** Switches the meeting on, and lets the prompt on screen wait until it ends; after three snoozes it stays. */
export function snoozeForMeeting(state: State, now: Millis): State {
  const pending = state.pending.map((nudge) => {
    if (!isShown(nudge) || nudge.snoozes >= MAX_SNOOZES) return nudge;
    return { ...wait(nudge, now), snoozes: nudge.snoozes + 1 };
  });
  return switchMeeting({ ...state, pending }, 'until-it-ends', now);
}

/** Pauses all nudges until `until`. A prompt on screen goes and comes back after the pause. */
export function pauseNudges(state: State, until: Millis): State {
  const pending = state.pending.map((nudge) => (nudge.phase === 'badged' ? wait(nudge, nudge.since) : nudge));
  // What went with an earlier pause comes back with this one.
  const moved = pending.map((nudge) =>
    nudge.phase === 'snoozed' && nudge.until === state.pausedUntil ? { ...nudge, until } : nudge,
  );
  const away = snoozePrompt({ ...state, pending: moved }, until, { always: true });
  return { ...away, pausedUntil: until };
}

/** Ends the pause. What went with it comes back. */
export function resumeNudges(state: State, now: Millis): State {
  const pending = state.pending.map((nudge) =>
    nudge.phase === 'snoozed' && nudge.until === state.pausedUntil ? { ...nudge, until: now } : nudge,
  );
  return { ...state, pending, pausedUntil: null };
}

/** Puts the prompt on screen off until `until`; after three times it stays, but for `always`. */
export function snoozePrompt(state: State, until: Millis, { always = false } = {}): State {
  const pending = state.pending.map((nudge): Pending => {
    if (!isShown(nudge) || (nudge.snoozes >= MAX_SNOOZES && !always)) return nudge;
    const shown =
      nudge.phase === 'prompted'
        ? { promptedAt: nudge.promptedAt, atBreakpoint: nudge.atBreakpoint }
        : { promptedAt: nudge.badgedAt, atBreakpoint: false };
    const snoozes = Math.min(MAX_SNOOZES, nudge.snoozes + 1);
    return { ...bare(nudge), ...shown, phase: 'snoozed', until, snoozes };
  });
  return { ...state, pending };
}

/** Ends the prompt on screen because the person said "not now". */
export function skipPrompt(state: State, at: Millis, env: Env): Ended {
  return dismiss(state, isShown, { outcome: 'skipped', at }, env);
}

/**
 * Ends those that were put away, or not answered. A tension nudge comes back a whole limit of screen time later. What the
 * person asked for leaves the counts as they are.
 */
export function dismiss(state: State, which: (nudge: Pending) => boolean, ending: Ending, env: Env): Ended {
  const dismissed = state.pending.filter(which);
  const day = dayAt(ending.at, env.zone);
  const counted = dismissed.every(isAskedFor) ? state : countDismissal(state, day);
  const hasDebt = dismissed.some(({ signals }) => signals.some(({ kind }) => kind === 'screen-time'));
  const rested = hasDebt ? restTension(counted, tensionLimitMs(counted, env.settings, day)) : counted;
  return endThose(rested, which, ending);
}

/** Ends what was pending when a routine began, or was gone on with, at `ending.at`. */
export function takeUp(state: State, ending: { at: Millis; runId: number }): Ended {
  const raisedAt = (nudge: Pending) => ('promptedAt' in nudge ? nudge.promptedAt : nudge.dueAt);
  const which = (nudge: Pending) => raisedAt(nudge) <= ending.at;
  const accepted = state.pending.some(which) ? countAcceptance(state) : state;
  return endThose(accepted, which, { outcome: 'started', ...ending });
}

/** A nudge that begins to wait for a good moment at `since`. */
export function wait(nudge: Parameters<typeof bare>[0], since: Millis): Pending {
  return { ...bare(nudge), phase: 'due', since, held: [], heldMs: 0, mediaMs: 0, openFrom: since };
}

function replace(state: State, nudge: Pending): State {
  return { ...state, pending: state.pending.map((other) => (other.id === nudge.id ? nudge : other)) };
}

/** Ends all of `which` in the same way. */
export function endThose(
  state: State,
  which: (nudge: Pending) => boolean,
  { outcome, at, runId }: Ending,
): Ended {
  const ended = state.pending.filter(which).map(
    (nudge): NudgeRow => ({
      ...bare(nudge),
      outcome,
      endedAt: at,
      ...('promptedAt' in nudge ? { promptedAt: nudge.promptedAt, atBreakpoint: nudge.atBreakpoint } : {}),
      ...(runId === undefined ? {} : { runId }),
    }),
  );
  if (ended.length === 0) return { state, ended };
  return { state: { ...state, pending: state.pending.filter((nudge) => !which(nudge)) }, ended };
}
