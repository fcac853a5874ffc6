// When the background must wake although nothing happens. Alarms are hints; reconciling decides.
import type { Env } from './env.ts';
import { screenTotal } from './ledger.ts';
import { loadNow } from './load.ts';
import { EXPIRE_AFTER_MS, promptOf, REMIND_AFTER_MS } from './nudge.ts';
import { holdEnds } from './prompt.ts';
import { nextOccurrence } from './schedule.ts';
import type { State } from './state.ts';
import { MINUTE, type Millis } from './time.ts';

/** The next instant after `now` at which something may change if the person stays, or null while away. */
export function wakeAt(state: State, now: Millis, env: Env): Millis | null {
  if (state.ledger.kind === 'away') return null;
  const times = [
    tensionAt(state, now, env),
    nextOccurrence(env.settings.schedule, now, env.zone)?.at,
    ...promptOf(state.pending).flatMap(({ promptedAt }) => [
      promptedAt + REMIND_AFTER_MS,
      promptedAt + EXPIRE_AFTER_MS,
    ]),
    ...Object.values(holdEnds(state, env.settings)),
    ...state.pending.map((nudge) => (nudge.phase === 'snoozed' ? nudge.until : null)),
  ];
  const ahead = times.filter((at) => at !== null && at !== undefined && at > now);
  return ahead.length > 0 ? Math.min(...(ahead as Millis[])) : null;
}

/** When a tension nudge falls due if the screen time goes on; in the past when it is due already. */
export function tensionAt(state: State, now: Millis, { settings }: Env): Millis {
  const { debt } = loadNow(state.load, state.ledger);
  const seen = state.ledger.kind === 'screen' ? state.ledger.lastSeen : now;
  const left = Math.max(
    settings.tensionMinutes * MINUTE - debt,
    state.tensionFrom - screenTotal(state.ledger),
  );
  return seen + left;
}
