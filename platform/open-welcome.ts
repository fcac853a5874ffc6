// The page that greets somebody who has just installed this. It opens once: an extension loaded from a folder is
// installed anew at each start of its browser.
import { WELCOME_PAGE } from '../core/page-paths.ts';
import { browser } from './browser.ts';

const GREETED = 'greeted';

export async function openWelcome(): Promise<void> {
  const { [GREETED]: isGreeted } = await browser.storage.local.get(GREETED);
  if (isGreeted) return;
  await browser.tabs.create({ url: browser.runtime.getURL(WELCOME_PAGE) });
  await browser.storage.local.set({ [GREETED]: true });
}
