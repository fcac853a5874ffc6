// Whether what is due may be shown now, and what is on screen together.
import { type HeldReason, isAskedFor, type Pending } from './nudge.ts';
import type { Settings } from './settings.ts';
import type { State } from './state.ts';
import { MINUTE, type Millis } from './time.ts';

/** No prompt within this time after a real absence: the person has just rested. */
export const JUST_RESTED_MS: Millis = 2 * MINUTE;

/** When the holds that end by themselves do so; null where the hold was never there. */
export function holdEnds(
  state: State,
  { minGapMinutes }: Settings,
): Partial<Record<HeldReason, Millis | null>> {
  const after = (at: Millis | null, ms: Millis) => (at === null ? null : at + ms);
  return {
    paused: state.pausedUntil,
    'just-rested': after(state.restedAt, JUST_RESTED_MS),
    'min-gap': after(state.lastPromptAt, minGapMinutes * MINUTE),
  };
}

type Moment = { now: Millis; settings: Settings /** A routine is playing. */; running: boolean };

/** Why nothing at all may be shown now, or null. */
export function commonHold(state: State, { now, settings, running }: Moment): HeldReason | null {
  if (state.ledger.kind === 'away') return 'away';
  if (running) return 'routine-running';
  const ends = holdEnds(state, settings);
  if ((ends.paused ?? now) > now) return 'paused';
  return (ends['just-rested'] ?? now) > now ? 'just-rested' : null;
}

/** Why this nudge may not be shown now though another might, or null. */
export function ownHold(state: State, nudge: Pending, { now, settings }: Moment): HeldReason | null {
  if (nudge.kind === 'scheduled' || nudge.snoozes > 0) return null;
  const perDay = nudge.kind === 'tension' ? settings.tensionPerDay : settings.stressPerDay;
  if (state.today[nudge.kind] >= perDay) return 'daily-cap';
  return (holdEnds(state, settings)['min-gap'] ?? now) > now ? 'min-gap' : null;
}

/**
 * Puts what is due on screen, as one prompt: whatever may be shown takes everything else that is due
 * with it. What the person asked for is shown at once; they are looking at it.
 */
export function raisePrompt(state: State, moment: Moment): State {
  const due = state.pending.filter(({ phase }) => phase === 'due');
  if (due.some((nudge) => isAskedFor(nudge) && nudge.snoozes === 0)) return show(state, due, moment.now);
  const hold = commonHold(state, moment);
  if (hold) return holdBack(state, due, () => hold);
  if (due.some((nudge) => ownHold(state, nudge, moment) === null)) return show(state, due, moment.now);
  return holdBack(state, due, (nudge) => ownHold(state, nudge, moment));
}

// A chosen time is news: it renews a prompt that is up already. Anything else joins it silently, with an age of its own.
function show(state: State, due: readonly Pending[], now: Millis): State {
  const isNews = due.some(({ kind, snoozes }) => kind === 'scheduled' && snoozes === 0);
  const ids = new Set(due.map(({ id }) => id));
  const pending = state.pending.map((nudge): Pending => {
    if (ids.has(nudge.id)) return { ...nudge, phase: 'prompted', promptedAt: now };
    return isNews && nudge.phase === 'prompted' ? { ...nudge, promptedAt: now } : nudge;
  });
  const { day, tension, stress } = state.today;
  const count = (kind: Pending['kind']) =>
    due.filter((nudge) => nudge.kind === kind && nudge.snoozes === 0 && !isAskedFor(nudge)).length;
  const today = { day, tension: tension + count('tension'), stress: stress + count('stress') };
  // What the person asked for is no interruption, and keeps no other from coming.
  const lastPromptAt = due.every(isAskedFor) ? state.lastPromptAt : now;
  return { ...state, pending, today, lastPromptAt };
}

function holdBack(
  state: State,
  due: readonly Pending[],
  reasonOf: (nudge: Pending) => HeldReason | null,
): State {
  if (due.length === 0) return state;
  const pending = state.pending.map((nudge) => {
    const reason = nudge.phase === 'due' ? reasonOf(nudge) : null;
    if (!reason || nudge.heldBack.includes(reason)) return nudge;
    return { ...nudge, heldBack: [...nudge.heldBack, reason] };
  });
  return { ...state, pending };
}
