// The one tab with the break page. A lock that the page holds tells that it is there: it goes with the page, also when
// the page crashes or the tab is led elsewhere, and needs no permission to be seen.
import { BREAK_PAGE } from '../core/page-paths.ts';
import { browser } from './browser.ts';

const PREFIX = 'press-pause:break-tab:';

/** For the page: says in which tab it is, as long as it is there. */
export async function claimBreakTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return;
  // Never let go on purpose.
  void navigator.locks.request(PREFIX + tab.id, () => new Promise(() => {}));
}

/** For the page: goes, and gives the room back to what was there before. The last tab of a window stays. */
export async function leaveBreakTab(): Promise<void> {
  const [tab, tabs] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ currentWindow: true }),
  ]);
  if (tab?.id !== undefined && tabs.length > 1) await browser.tabs.remove(tab.id);
}

/** For the background: brings the break page to the front of its window, or opens one; `search`: what is open on it then. */
export async function showBreakTab(search = ''): Promise<void> {
  const id = await findBreakTab();
  if (id === null)
    await browser.tabs.create({ url: browser.runtime.getURL(BREAK_PAGE + search), active: true });
  else await browser.tabs.update(id, { active: true });
}

async function findBreakTab(): Promise<number | null> {
  const { held = [] } = await navigator.locks.query();
  const [name] = held.flatMap((lock) => (lock.name?.startsWith(PREFIX) ? [lock.name] : []));
  return name === undefined ? null : Number(name.slice(PREFIX.length));
}
