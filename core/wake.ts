// When the background must wake although nothing happens. Alarms are hints; reconciling decides.
import type { Env } from './env.ts';
import { holdEnd } from './holds.ts';
import { screenTotal } from './ledger.ts';
import { loadNow } from './load.ts';
import { EXPIRE_AFTER_MS, type Pending, REMIND_AFTER_MS } from './nudge.ts';
import { badgeAt, patienceEnd } from './prompt.ts';
import { nextOccurrence } from './schedule.ts';
import { type State, tensionLimitMs } from './state.ts';
import type { Millis } from './time.ts';
import { dayAt } from './zone.ts';

/** The next instant after `now` at which something may change if the person stays, or null while away. */
export function wakeAt(state: State, now: Millis, env: Env): Millis | null {
  if (state.ledger.kind === 'away') return null;
  const times = [
    tensionAt(state, now, env),
    nextOccurrence(env.settings, now, env.zone)?.at,
    state.pending.length > 0 ? state.meeting?.until : null,
    ...state.pending.flatMap((nudge) => changesOf(state, nudge, now, env)),
  ];
  let next: Millis | null = null;
  for (const at of times)
    if (at !== null && at !== undefined && at > now && (next === null || at < next)) next = at;
  return next;
}

/** When a tension nudge falls due if the screen time goes on; in the past when it is due already; null when there are none. */
export function tensionAt(state: State, now: Millis, { settings, zone }: Env): Millis | null {
  if (settings.tensionPerDay === 0) return null;
  const { debt } = loadNow(state.load, state.ledger);
  const seen = state.ledger.kind === 'screen' ? state.ledger.lastSeen : now;
  const limitMs = tensionLimitMs(state, settings, dayAt(now, zone));
  return seen + Math.max(limitMs - debt, state.tensionFrom - screenTotal(state.ledger));
}

// When time alone changes what becomes of a nudge.
function changesOf(state: State, nudge: Pending, now: Millis, env: Env): (Millis | null)[] {
  switch (nudge.phase) {
    case 'prompted':
      return [nudge.prompt.openedAt + REMIND_AFTER_MS, nudge.since + EXPIRE_AFTER_MS];
    case 'snoozed':
      return [nudge.until];
    case 'due':
    case 'badged': {
      if (nudge.held.length === 0) return [patienceEnd(nudge, env.settings)];
      return [badgeAt(nudge, now), ...nudge.held.map((reason) => holdEnd(state, reason, now, env))];
    }
  }
}
