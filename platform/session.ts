// What lives exactly as long as the browser: whether it was restarted, and which notification was shown.
import { browser } from './browser.ts';

const RUNNING = 'running';
const SHOWN = 'shown';

/** Whether this is the first wake-up since the browser started (or the extension was installed). */
export async function isNewSession(): Promise<boolean> {
  return (await browser.storage.session.get(RUNNING))[RUNNING] !== true;
}

export async function markSession(): Promise<void> {
  await browser.storage.session.set({ [RUNNING]: true });
}

/** Key of the notification shown last in this session, or null. */
export async function shownKey(): Promise<string | null> {
  const key = (await browser.storage.session.get(SHOWN))[SHOWN];
  return typeof key === 'string' ? key : null;
}

export async function markShown(key: string | null): Promise<void> {
  await browser.storage.session.set({ [SHOWN]: key });
}
