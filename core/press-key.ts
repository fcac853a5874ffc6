// What a key of the browser's commands does as things stand: one key puts off or pauses, one says that a meeting is on.
import { KEY_PAUSE_MINUTES, MAX_SNOOZES } from '../data/nudge-rules.ts';
import type { Env } from './env.ts';
import { switchMeeting } from './meeting.ts';
import { onShow } from './nudge.ts';
import { pauseNudges, snoozePrompt } from './pending.ts';
import type { State } from './state.ts';
import { MINUTE, type Millis } from './time.ts';

export type Key = 'snooze' | 'meeting';

export function pressKey(state: State, key: Key, now: Millis, { settings }: Env): State {
  if (key === 'meeting') return switchMeeting(state, state.meeting ? 'off' : 'until-it-ends', now);
  if (onShow(state.pending).some(({ snoozes }) => snoozes < MAX_SNOOZES))
    return snoozePrompt(state, now + settings.snoozeMinutes * MINUTE);
  // Nothing to put off: then it is quiet for a while. A longer pause stays as it is.
  const until = now + KEY_PAUSE_MINUTES * MINUTE;
  return (state.pausedUntil ?? 0) > until ? state : pauseNudges(state, until);
}
