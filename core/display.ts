// What the toolbar and the one notification should say. A function of the state: showing it twice changes nothing.
import type { Env } from './env.ts';
import { loadNow } from './load.ts';
import { isAskedFor, type NudgeKind, promptOf, REMIND_AFTER_MS, type Signal } from './nudge.ts';
import type { State } from './state.ts';
import type { Millis } from './time.ts';

export type Display = {
  /** Whether the badge shows that a prompt is waiting. */
  badge: boolean;
  /** What the tooltip says. */
  tooltip: { kind: 'counting' | 'prompt'; sinceBreakMs: Millis } | { kind: 'paused'; until: Millis };
  /** The notification, or null for none. Same key: the same notification, not to be shown again. */
  notification: {
    key: string;
    kind: NudgeKind;
    signals: readonly Signal[];
    sinceBreakMs: Millis;
    reminder: boolean;
  } | null;
};

/** What to show at `now`. */
export function displayOf(state: State, now: Millis, { settings }: Env): Display {
  const prompt = promptOf(state.pending);
  const first = prompt[0];
  const { sinceBreak: sinceBreakMs } = loadNow(state.load, state.ledger);
  const isPaused = state.pausedUntil !== null && state.pausedUntil > now;
  if (!first) {
    const tooltip = isPaused
      ? { kind: 'paused' as const, until: state.pausedUntil ?? now }
      : { kind: 'counting' as const, sinceBreakMs };
    return { badge: false, tooltip, notification: null };
  }
  const since = Math.min(...prompt.map(({ promptedAt }) => promptedAt));
  // The newest of those that opened the prompt, or renewed it, names it; what joined it silently is no news.
  const opener = prompt
    .filter(({ promptedAt }) => promptedAt === since)
    .reduce((newest, nudge) => (nudge.id > newest.id ? nudge : newest));
  const reminder = !isPaused && now - since >= REMIND_AFTER_MS;
  const isQuiet = settings.level === 'badge' || prompt.every(isAskedFor);
  return {
    badge: true,
    tooltip: { kind: 'prompt', sinceBreakMs },
    notification: isQuiet
      ? null
      : {
          key: `${opener.id}.${opener.snoozes}${reminder ? '.reminder' : ''}`,
          kind: first.kind,
          signals: prompt.flatMap(({ signals }) => signals),
          sinceBreakMs,
          reminder,
        },
  };
}
