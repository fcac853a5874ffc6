// What the browser says: what is so at one instant, and what happened in between.
import type { Settings } from './settings.ts';
import type { Millis } from './time.ts';

/** What the browser says at one instant. */
export type Observation = {
  activity: 'active' | 'idle' | 'locked';
  /** A window of this browser has the focus. */
  focused: boolean;
  /** The focused window is fullscreen. */
  fullscreen: boolean;
  /** Ids of the tabs that sound, in any window. */
  sounding: readonly number[];
  /** The active tab of some window sounds. */
  activeSounds: boolean;
  /** The browser knows of a call: a tab uses camera, microphone or screen, or a meeting tab sounds. */
  call: boolean;
};

/** Something happened in the browser at `at`. What was opened, closed or looked at, nobody knows. */
export type BrowserEvent = {
  kind: 'tab-switched' | 'tab-opened' | 'tab-closed' | 'window-focused' | 'window-blurred';
  at: Millis;
};

/** Whether something plays that a person watches without touching anything. */
export function hasMedia({ activeSounds, fullscreen }: Observation): boolean {
  return activeSounds || fullscreen;
}

/** What the time is: at the computer, in another application while only the browser counts, or away. */
export function presenceOf(observation: Observation, settings: Settings): 'screen' | 'elsewhere' | 'away' {
  const { activity, focused } = observation;
  const isElsewhere = settings.countWhere === 'browser' && !focused;
  if (activity === 'active') return isElsewhere ? 'elsewhere' : 'screen';
  const isWatching = activity === 'idle' && settings.countMedia && hasMedia(observation);
  return isWatching && !isElsewhere ? 'screen' : 'away';
}
