// The meeting switch: for calls that the browser can't tell. It ends by itself.
import { LONGEST_MEETING_MINUTES } from '../data/nudge-rules.ts';
import type { State } from './state.ts';
import { MINUTE, type Millis } from './time.ts';

/** Switches it on for `minutes`, on until the meeting ends, or off. */
export function switchMeeting(state: State, minutes: number | 'until-it-ends' | 'off', now: Millis): State {
  if (minutes === 'off') return { ...state, meeting: null };
  const untilItEnds = minutes === 'until-it-ends';
  const until = now + (untilItEnds ? LONGEST_MEETING_MINUTES : minutes) * MINUTE;
  return { ...state, meeting: { until, untilItEnds, seen: false } };
}

/** Ends it when its time is over or, on "until it ends", when a call that the browser knew of has ended. */
export function settleMeeting(
  meeting: State['meeting'],
  { call, now }: { call: boolean; now: Millis },
): State['meeting'] {
  if (!meeting || meeting.until <= now) return null;
  if (!meeting.untilItEnds) return meeting;
  return meeting.seen && !call ? null : { ...meeting, seen: meeting.seen || call };
}
