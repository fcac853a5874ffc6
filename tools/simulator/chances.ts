// How often things happen to a person at a screen, by which days are made.
import { HOUR, MINUTE, type Millis, SECOND } from '../../core/time.ts';

/** Between two switches of a tab: a median of 75 s, as was measured in offices in 2012. */
export const SWITCH_MEDIAN_MS: Millis = 75 * SECOND;
export const SWITCH_SIGMA = 0.6;
/** So many hours have no switch: half of them go into one long page, half into another application. */
export const QUIET_HOURS = 0.1;

/** How often, in an hour at the screen, on average. */
export const A_SHORT_PAUSE: Millis = 55 * MINUTE;
export const A_LONGER_PAUSE: Millis = 4 * HOUR;
export const A_CRASH: Millis = 70 * HOUR;
export const A_WORKER_KILL: Millis = 2.5 * HOUR;

export const SWITCHES = [
  ['switch-tab', 7],
  ['open-tab', 1.5],
  ['close-tab', 1.5],
] as const;

/** How a person leaves: as it is, with the screen locked, or with the lid closed, locked or not. */
export const LEAVES_SHORTLY = [
  ['as-it-is', 9],
  ['locked', 1],
] as const;
export const LEAVES_LONGER = [
  ['as-it-is', 4],
  ['locked', 4],
  ['lid', 1],
  ['lid-locked', 1],
] as const;
export const LEAVES_FOR_A_MEAL = [
  ['as-it-is', 3],
  ['locked', 3],
  ['lid', 2],
  ['lid-locked', 2],
] as const;
export type Leaving = (typeof LEAVES_FOR_A_MEAL)[number][0];
