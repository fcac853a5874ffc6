// Puts on the toolbar and in the one notification what the engine says. Doing it twice changes nothing.
import type { Display } from '../core/display.ts';
import { fill, type Message } from '../core/fill.ts';
import type { Signal } from '../core/nudge.ts';
import { MINUTE, type Millis } from '../core/time.ts';
import { browser } from './browser.ts';
import { markShown, shownKey } from './session.ts';

/** One id: a new notification replaces the one before. */
export const NOTIFICATION_ID = 'break';

/** The sentences of the locale files' section `notification`. */
export type NotificationWords = {
  title: string;
  reminder: string;
  because: Record<Signal['kind'], Message>;
  tooltip: Record<Display['tooltip']['kind'], Message>;
};

/** How to say a time of day. */
export type FormatTime = (at: Millis) => string;

/** The accent of the look on paper; a badge has no dark variant. */
const BADGE_COLOURS = { ground: '#AD4224', text: '#FFFFFF' };

/** Shows `display`. Rejects with the browser's error when the toolbar or the notification refuses. */
export async function showDisplay(
  display: Display,
  words: NotificationWords,
  formatTime: FormatTime,
): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: display.badge ? '•' : '' }),
    browser.action.setBadgeBackgroundColor({ color: BADGE_COLOURS.ground }),
    browser.action.setTitle({ title: tooltipOf(display, words, formatTime) }),
    showNotification(display.notification, words, formatTime),
  ]);
}

async function showNotification(
  notification: Display['notification'],
  words: NotificationWords,
  formatTime: FormatTime,
): Promise<void> {
  const shown = await shownKey();
  if (notification?.key === (shown ?? undefined)) return;
  // Marked first: should the worker die in between, one is missing, and none comes twice. Badge and popup still tell.
  await markShown(notification?.key ?? null);
  if (!notification) {
    await browser.notifications.clear(NOTIFICATION_ID);
    return;
  }
  const signal = notification.signals[0];
  const reason = signal ? reasonOf(signal, notification.sinceBreakMs, words, formatTime) : '';
  // No buttons, `silent` or `requireInteraction`: Firefox 153 refuses the whole call for them (20 Nov 2026).
  await browser.notifications.create(NOTIFICATION_ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: notification.reminder ? words.reminder : words.title,
    message: reason,
    priority: 0,
  });
}

function reasonOf(
  signal: Signal,
  sinceBreakMs: Millis,
  { because }: NotificationWords,
  formatTime: FormatTime,
): string {
  if (signal.kind === 'chosen-time') return fill(because[signal.kind], { time: formatTime(signal.at) });
  return fill(because[signal.kind], { n: Math.floor(sinceBreakMs / MINUTE) });
}

function tooltipOf({ tooltip }: Display, words: NotificationWords, formatTime: FormatTime): string {
  if (tooltip.kind === 'paused') return fill(words.tooltip.paused, { time: formatTime(tooltip.until) });
  return fill(words.tooltip[tooltip.kind], { n: Math.floor(tooltip.sinceBreakMs / MINUTE) });
}
