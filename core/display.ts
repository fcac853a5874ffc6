// What the toolbar and the one notification should say. A function of the state: showing it twice changes nothing.
import type { Env } from './env.ts';
import { loadNow } from './load.ts';
import {
  isAskedFor,
  isTried,
  type NudgeKind,
  onShow,
  promptOf,
  REMIND_AFTER_MS,
  type Signal,
} from './nudge.ts';
import type { State } from './state.ts';
import type { Millis } from './time.ts';

export type Display = {
  /** Whether the badge shows that a nudge waits for an answer. */
  badge: boolean;
  /** What the tooltip says. */
  tooltip:
    | { kind: 'counting'; sinceBreakMs: Millis }
    /** `signal`: what the notification says too, where there is one. */
    | { kind: 'prompt'; sinceBreakMs: Millis; signal: Signal | undefined }
    /** `meetingOpen`: until it ends, or until then. */
    | { kind: 'paused' | 'meeting' | 'meetingOpen'; until: Millis };
  /** The notification, or null for none. Same key: the same notification, not to be shown again. */
  notification: {
    key: string;
    kind: NudgeKind;
    signals: readonly Signal[];
    sinceBreakMs: Millis;
    reminder: boolean;
  } | null;
  /** Until when nudges are paused; null: they are not. */
  pausedUntil: Millis | null;
  /** What to open for a prompt, once for each key; null for nothing. */
  open: { key: string; where: 'popup' | 'page' } | null;
};

/** What to show at `now`. */
export function displayOf(state: State, now: Millis, { settings }: Env): Display {
  const pausedUntil = state.pausedUntil !== null && state.pausedUntil > now ? state.pausedUntil : null;
  const { sinceBreak: sinceBreakMs } = loadNow(state.load, state.ledger);
  const prompt = promptOf(state.pending);
  const first = prompt[0];
  const signal = (first ?? onShow(state.pending)[0])?.signals[0];
  if (!first) {
    const badge = onShow(state.pending).length > 0;
    return {
      badge,
      tooltip: badge ? { kind: 'prompt', sinceBreakMs, signal } : atRest(state, pausedUntil, sinceBreakMs),
      pausedUntil,
      notification: null,
      open: null,
    };
  }
  const { key, openedAt } = first.prompt;
  const reminder = pausedUntil === null && now - openedAt >= REMIND_AFTER_MS;
  const isQuiet = settings.level === 'badge' || prompt.every((nudge) => isAskedFor(nudge) && !isTried(nudge));
  return {
    badge: true,
    tooltip: { kind: 'prompt', sinceBreakMs, signal },
    pausedUntil,
    notification: isQuiet
      ? null
      : {
          key: reminder ? `${key}.reminder` : key,
          kind: first.kind,
          signals: prompt.flatMap(({ signals }) => signals),
          sinceBreakMs,
          reminder,
        },
    open:
      isQuiet || settings.level === 'gentle'
        ? null
        : { key, where: settings.level === 'clear' ? 'popup' : 'page' },
  };
}

function atRest({ meeting }: State, pausedUntil: Millis | null, sinceBreakMs: Millis): Display['tooltip'] {
  if (pausedUntil !== null) return { kind: 'paused', until: pausedUntil };
  if (meeting) return { kind: meeting.untilItEnds ? 'meetingOpen' : 'meeting', until: meeting.until };
  return { kind: 'counting', sinceBreakMs };
}
