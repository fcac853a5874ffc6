// What is so at one instant: the person, the computer and the browser, as the trace says it.
import type { Observation } from '../../core/observation.ts';
import type { Settings } from '../../core/settings.ts';
import type { Millis } from '../../core/time.ts';
import type { Zone } from '../../core/zone.ts';

export type Facts = {
  /** True time; the extension's clock is `now + clockOff`. */
  now: Millis;
  clockOff: Millis;
  zone: Zone;
  settings: Settings;
  isRunning: boolean;
  isAwake: boolean;
  isLocked: boolean;
  /** As the trace says; it reaches the computer only while that is awake and unlocked. */
  hasInput: boolean;
  /** A window of the browser has the focus. */
  isFocused: boolean;
  sounds: boolean;
  isFullscreen: boolean;
  hasCall: boolean;
};

/** Before the first line of a trace. */
export function factsAtFirst(now: Millis, settings: Settings): Facts {
  return {
    now,
    clockOff: 0,
    zone: 'UTC',
    settings,
    isRunning: false,
    isAwake: true,
    isLocked: false,
    hasInput: false,
    isFocused: false,
    sounds: false,
    isFullscreen: false,
    hasCall: false,
  };
}

/** Somebody uses the computer at this moment. */
export function isUsed(facts: Facts): boolean {
  return facts.hasInput && facts.isAwake && !facts.isLocked;
}

const TAB = 1;
const SOUNDING: readonly number[] = [TAB];
const SILENT: readonly number[] = [];

/** What the browser says when the extension looks. */
export function observe(facts: Facts, activity: Observation['activity']): Observation {
  const { sounds, isFocused, isFullscreen, hasCall } = facts;
  return {
    activity,
    focused: isFocused,
    fullscreen: isFocused && isFullscreen,
    sounding: sounds ? SOUNDING : SILENT,
    activeSounds: sounds,
    call: hasCall,
  };
}
