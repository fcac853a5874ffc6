// What lives exactly as long as the browser: whether it was restarted, which notification was shown, what was opened.
import { browser } from './browser.ts';

const RUNNING = 'running';
const SHOWN = 'shown';
const OPENED = 'opened';
const MENU = 'menu';

/** Whether this is the first wake-up since the browser started (or the extension was installed). */
export async function isNewSession(): Promise<boolean> {
  return (await browser.storage.session.get(RUNNING))[RUNNING] !== true;
}

export async function markSession(): Promise<void> {
  await browser.storage.session.set({ [RUNNING]: true });
}

/** Key of the notification shown last in this session, or null. */
export function shownKey(): Promise<string | null> {
  return readText(SHOWN);
}

export async function markShown(key: string | null): Promise<void> {
  await browser.storage.session.set({ [SHOWN]: key });
}

/** Key of the prompt for which something was opened last in this session, or null. */
export function openedKey(): Promise<string | null> {
  return readText(OPENED);
}

export async function markOpened(key: string): Promise<void> {
  await browser.storage.session.set({ [OPENED]: key });
}

/** What the menu of the toolbar button was made of last in this session, or null. */
export function menuShown(): Promise<string | null> {
  return readText(MENU);
}

export async function markMenu(shown: string): Promise<void> {
  await browser.storage.session.set({ [MENU]: shown });
}

async function readText(name: string): Promise<string | null> {
  const text = (await browser.storage.session.get(name))[name];
  return typeof text === 'string' ? text : null;
}
