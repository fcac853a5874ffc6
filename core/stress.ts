// The four signals of stress. They only say what was seen, relative to what is usual for this person; never how they feel.
import { DISMISSALS_TO_STRETCH, NO_PAUSE_MINUTES, PAST_HOURS_MINUTES } from '../data/nudge-rules.ts';
import type { Env } from './env.ts';
import { loadNow } from './load.ts';
import type { Signal } from './nudge.ts';
import type { State } from './state.ts';
import { MINUTE, type Millis } from './time.ts';
import { msPastHours } from './working-hours.ts';

/** Those of the four that are there at `now`. How many make a nudge due is not said here. */
export function stressSignals(state: State, now: Millis, { settings, zone }: Env): Signal[] {
  const signals: Signal[] = [];
  if (state.switching?.isBusy) signals.push({ kind: 'many-switches' });
  const sincePause = loadNow(state.load, state.ledger).sincePause / MINUTE;
  if (sincePause >= NO_PAUSE_MINUTES) signals.push({ kind: 'no-pause', minutes: Math.floor(sincePause) });
  const pastHours = msPastHours(now, settings.workingHours, zone) / MINUTE;
  if (state.ledger.kind === 'screen' && pastHours >= PAST_HOURS_MINUTES)
    signals.push({ kind: 'past-hours', minutes: Math.floor(pastHours) });
  if (state.dismissals >= DISMISSALS_TO_STRETCH) signals.push({ kind: 'two-dismissed' });
  return signals;
}
