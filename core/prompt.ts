// Whether what is due may be shown now: not while something holds it back, and then at a good moment, soon.
import { HELD_FOR_MEDIA_MINUTES } from '../data/nudge-rules.ts';
import { commonHolds, type Moment, ownHolds } from './holds.ts';
import { loadNow } from './load.ts';
import {
  bare,
  HELD_REASONS,
  type HeldReason,
  isAskedFor,
  isWaiting,
  type Pending,
  type Waiting,
} from './nudge.ts';
import type { Settings } from './settings.ts';
import type { State } from './state.ts';
import { MINUTE, type Millis } from './time.ts';

const HELD_FOR_MEDIA_MS: Millis = HELD_FOR_MEDIA_MINUTES * MINUTE;

type Now = Moment & {
  /** When the engine looked last. */
  before: Millis;
  /** Breakpoints since then. */
  breakpoints: readonly Millis[];
};

/**
 * Puts what is due on screen, as one prompt: whatever may be shown takes everything else that is due with it, but for
 * what has had its share of the day. What the person asked for is shown at once; they are looking at it.
 */
export function raisePrompt(state: State, now: Now): State {
  const waiting = state.pending.filter(isWaiting);
  if (waiting.length === 0) return state;
  const common = commonHolds(state, now);
  const weighed = state.pending.map((nudge) =>
    isWaiting(nudge) && !isAskedJustNow(nudge)
      ? weigh(nudge, inOrder([...common, ...ownHolds(state, nudge, now)]), now)
      : nudge,
  );
  const next = { ...state, pending: weighed };
  if (waiting.some(isAskedJustNow)) {
    // In a call the person gets what they asked for, and nothing else with it.
    const which = common.length > 0 ? isAskedJustNow : isUncapped;
    return show(next, which, { now: now.now, atBreakpoint: true });
  }
  const free = weighed.filter((nudge) => isWaiting(nudge) && nudge.held.length === 0) as Waiting[];
  const atBreakpoint = free.some((nudge) => now.breakpoints.some((at) => at >= nudge.openFrom));
  const isTime = atBreakpoint || free.some((nudge) => hasWaitedEnough(nudge, now.now, now.env.settings));
  return isTime ? show(next, isUncapped, { now: now.now, atBreakpoint }) : next;
}

function isUncapped(nudge: Pending): nudge is Waiting {
  return isWaiting(nudge) && !nudge.held.includes('daily-cap');
}

function isAskedJustNow(nudge: Pending): nudge is Waiting {
  return isWaiting(nudge) && isAskedFor(nudge) && nudge.snoozes === 0;
}

/** When a waiting nudge is shown though no breakpoint came, if nothing holds it back; null: it waits for one. */
export function patienceEnd(nudge: Waiting, { maxDeferralMinutes }: Settings): Millis | null {
  return nudge.phase === 'badged' ? null : nudge.since + maxDeferralMinutes * MINUTE + nudge.heldMs;
}

/** When a nudge that is held back for sound or fullscreen goes to the badge, if that goes on; or null. */
export function badgeAt(nudge: Waiting, lookedAt: Millis): Millis | null {
  return nudge.phase === 'due' && isHeldForMedia(nudge)
    ? lookedAt + Math.max(0, HELD_FOR_MEDIA_MS - nudge.mediaMs)
    : null;
}

function hasWaitedEnough(nudge: Waiting, now: Millis, settings: Settings): boolean {
  const end = patienceEnd(nudge, settings);
  return end !== null && end <= now;
}

// The time since the last look was what that look found.
function weigh(nudge: Waiting, held: HeldReason[], { now, before }: Now): Waiting {
  const passed = Math.max(0, now - Math.max(before, nudge.since));
  const weighed: Waiting = {
    ...nudge,
    held,
    heldMs: nudge.heldMs + (nudge.held.length > 0 ? passed : 0),
    mediaMs: nudge.mediaMs + (isHeldForMedia(nudge) ? passed : 0),
    openFrom: held.length > 0 ? now : nudge.openFrom,
    heldBack: [...nudge.heldBack, ...held.filter((reason) => !nudge.heldBack.includes(reason))],
  };
  return weighed.phase === 'due' && belongsOnBadge(weighed)
    ? { ...weighed, phase: 'badged', badgedAt: now }
    : weighed;
}

// Held back too long for sound or fullscreen; or about working past the stated end, when the hours say "no prompts".
function belongsOnBadge(nudge: Waiting): boolean {
  const isPastHours = nudge.signals.some(({ kind }) => kind === 'past-hours');
  if (isPastHours && nudge.held[0] === 'off-hours') return true;
  return isHeldForMedia(nudge) && nudge.mediaMs >= HELD_FOR_MEDIA_MS;
}

function isHeldForMedia({ held }: Waiting): boolean {
  return held[0] === 'audio' || held[0] === 'fullscreen';
}

function inOrder(holds: readonly HeldReason[]): HeldReason[] {
  return holds.length < 2 ? [...holds] : HELD_REASONS.filter((reason) => holds.includes(reason));
}

// It may have waited: the minutes it says are those that have passed by now.
function asOfNow({ load, ledger }: State, { signals }: Waiting): Waiting['signals'] {
  const { sinceBreak } = loadNow(load, ledger);
  return signals.map((signal) =>
    signal.kind === 'screen-time' ? { ...signal, minutes: Math.floor(sinceBreak / MINUTE) } : signal,
  );
}

// A chosen time is news: it renews a prompt that is up already. Anything else joins it silently, with an age of its own.
function show(
  state: State,
  which: (nudge: Pending) => nudge is Waiting,
  { now, atBreakpoint }: { now: Millis; atBreakpoint: boolean },
): State {
  const due = state.pending.filter(which);
  const up = state.pending.find((nudge) => nudge.phase === 'prompted');
  const isNews = due.some(({ kind, snoozes }) => kind === 'scheduled' && snoozes === 0);
  // The newest of those that open the prompt names it, also when it has ended and what joined it is still there.
  const opener = due.reduce<Waiting | undefined>(
    (last, one) => (last && last.id > one.id ? last : one),
    undefined,
  );
  const opened = { key: `${opener?.id}.${opener?.snoozes}`, openedAt: now };
  const prompt = up && !isNews ? up.prompt : opened;
  const pending = state.pending.map((nudge): Pending => {
    if (which(nudge))
      return {
        ...bare(nudge),
        signals: asOfNow(state, nudge),
        phase: 'prompted',
        promptedAt: now,
        since: now,
        prompt,
        atBreakpoint,
      };
    return isNews && nudge.phase === 'prompted' ? { ...nudge, promptedAt: now, since: now, prompt } : nudge;
  });
  const { day, tension, stress } = state.today;
  const count = (kind: Pending['kind']) =>
    due.filter((nudge) => nudge.kind === kind && nudge.snoozes === 0 && !isAskedFor(nudge)).length;
  const today = { day, tension: tension + count('tension'), stress: stress + count('stress') };
  // What the person asked for is no interruption, and keeps no other from coming.
  const lastPromptAt = due.every(isAskedFor) ? state.lastPromptAt : now;
  return { ...state, pending, today, lastPromptAt };
}
