// Which tabs are ours and may chime, so that our own sound never counts as a call or a film. A lock with the tab's number
// says so: it goes with the page, and is seen without a permission.
import { browser } from './browser.ts';

const PREFIX = 'press-pause:own-sound:';

/** For a page that plays: held as long as it is there. The toolbar's popup is no tab, and is never heard as one. */
export async function claimOwnSound(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return;
  // Never let go on purpose. Asked for at each start: those after the first wait behind it, and do no harm.
  void navigator.locks.request(PREFIX + tab.id, () => new Promise(() => {}));
}

/** For the background: the numbers of those tabs. */
export async function findOwnSounds(): Promise<readonly number[]> {
  const { held = [] } = await navigator.locks.query();
  return held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [Number(name.slice(PREFIX.length))] : []));
}
