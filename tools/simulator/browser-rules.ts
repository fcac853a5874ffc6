// How the two browsers differ where it matters to an extension that counts time.
import { type Millis, SECOND } from '../../core/time.ts';

export type BrowserName = 'chrome' | 'firefox';

export type BrowserRules = {
  /** No alarm fires sooner than this after it was made. */
  shortestAlarmMs: Millis;
  /** Alarms go by the wall clock: what is overdue fires at the end of a sleep. Otherwise a sleep delays them. */
  hasWallClockAlarms: boolean;
  /** Alarms outlive the browser: what is overdue fires at its start. */
  keepsAlarms: boolean;
  /** Idle events tell of a locked screen, and at once. */
  saysLocked: boolean;
};

/** As tried in the browsers: Chrome since 123, Firefox 142 and later. */
export const BROWSER_RULES: Record<BrowserName, BrowserRules> = {
  chrome: { shortestAlarmMs: 30 * SECOND, hasWallClockAlarms: true, keepsAlarms: true, saysLocked: true },
  firefox: { shortestAlarmMs: 0, hasWallClockAlarms: false, keepsAlarms: false, saysLocked: false },
};

/** A background without an event and without a call of the browser for so long is stopped, in both. */
export const WORKER_LIFE_MS: Millis = 30 * SECOND;
