// Puts on the toolbar and in the one notification what the engine says, and opens what it wants opened. Doing it twice
// changes nothing.
import type { Display } from '../core/display.ts';
import { fill, type Message } from '../core/fill.ts';
import type { Signal } from '../core/nudge.ts';
import { MINUTE, type Millis } from '../core/time.ts';
import { showBreakTab } from './break-tab.ts';
import { browser } from './browser.ts';
import { markOpened, markShown, openedKey, shownKey } from './session.ts';

/** One id: a new notification replaces the one before. */
export const NOTIFICATION_ID = 'break';

/** The sentences of the locale files' section `notification`. */
export type NotificationWords = {
  title: string;
  reminder: string;
  because: Record<Signal['kind'], Message>;
  /** Title and reason in one line. */
  prompt: Message;
  now: Record<Exclude<Display['tooltip']['kind'], 'prompt'>, Message>;
  tooltip: Message;
};

/** How to say a time of day. */
export type FormatTime = (at: Millis) => string;

/**
 * A badge has no dark variant. A nudge: the accent on paper. Nudges that the person keeps quiet: ink, so that a key that
 * does so can be seen to have done it.
 */
const BADGES = {
  nudge: { text: '•', color: '#AD4224' },
  quiet: { text: '–', color: '#62594E' },
  none: { text: '', color: '#AD4224' },
} as const;

/** Shows `display`. Rejects with the browser's error when the toolbar, the notification or the tab refuses. */
export async function showDisplay(
  display: Display,
  words: NotificationWords,
  formatTime: FormatTime,
): Promise<void> {
  const { text, color } = BADGES[badgeOf(display)];
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setTitle({ title: tooltipOf(display, words, formatTime) }),
    showNotification(display.notification, words, formatTime),
    openOnce(display.open),
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
  const [signal] = notification.signals;
  // No buttons, `silent` or `requireInteraction`: Firefox 153 refuses the whole call for them (20 Nov 2026).
  await browser.notifications.create(NOTIFICATION_ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: notification.reminder ? words.reminder : words.title,
    message: reasonOf(signal, notification.sinceBreakMs, words, formatTime),
    priority: 0,
  });
}

function reasonOf(
  signal: Signal | undefined,
  sinceBreakMs: Millis,
  { because }: NotificationWords,
  formatTime: FormatTime,
): string {
  if (!signal) return '';
  if (signal.kind === 'chosen-time') return fill(because[signal.kind], { time: formatTime(signal.at) });
  const minutes = signal.kind === 'no-pause' ? signal.minutes : sinceBreakMs / MINUTE;
  return fill(because[signal.kind], { n: Math.floor(minutes) });
}

// Once for each key, and marked first: a popup that opens twice, or again after it was closed, would nag.
async function openOnce(open: Display['open']): Promise<void> {
  if (!open || open.key === (await openedKey())) return;
  await markOpened(open.key);
  if (open.where === 'page') await showBreakTab();
  else await openPopup();
}

// Refused in a window without the focus, while another panel is open, and by Firefox before 149 without a click.
// Badge and notification tell all the same.
async function openPopup(): Promise<void> {
  const action: Partial<typeof browser.action> = browser.action;
  await action.openPopup?.().catch(() => undefined);
}

function badgeOf({ badge, tooltip }: Display): keyof typeof BADGES {
  if (badge) return 'nudge';
  return 'until' in tooltip ? 'quiet' : 'none';
}

function tooltipOf({ tooltip }: Display, words: NotificationWords, formatTime: FormatTime): string {
  return fill(words.tooltip, { what: sentenceOf(tooltip, words, formatTime) });
}

function sentenceOf(tooltip: Display['tooltip'], words: NotificationWords, formatTime: FormatTime): string {
  if ('until' in tooltip) return fill(words.now[tooltip.kind], { time: formatTime(tooltip.until) });
  const { sinceBreakMs } = tooltip;
  if (tooltip.kind === 'counting') return fill(words.now.counting, { n: Math.floor(sinceBreakMs / MINUTE) });
  const because = reasonOf(tooltip.signal, sinceBreakMs, words, formatTime);
  return fill(words.prompt, { title: words.title, because }).trim();
}
