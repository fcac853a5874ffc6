// A window of its own for a run, which goes on there while the person does something else in the browser.
import { POPUP_PAGE } from '../core/page-paths.ts';
import { browser } from './browser.ts';

/** What the address of such a page ends with where the run is to go on at once. */
export const GO_ON = '?go-on';

/** Its room within the frame is what the popup has. */
const SIZE = { width: 400, height: 640 };

/** `goesOn`: the run was playing and plays on; otherwise it waits there as it did here. */
export async function openRunWindow(goesOn: boolean): Promise<void> {
  const url = browser.runtime.getURL(POPUP_PAGE) + (goesOn ? GO_ON : '');
  await browser.windows.create({ type: 'popup', url, ...SIZE });
}

/** Whether this page is in a window of its own. The toolbar's popup says the window that it hangs from. */
export async function isRunWindow(): Promise<boolean> {
  const [{ type }, tab] = await Promise.all([browser.windows.getCurrent(), browser.tabs.getCurrent()]);
  return type === 'popup' && tab !== undefined;
}

/** Closes the tab or window that this page is in. */
export async function closeOwnPage(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) window.close();
  else await browser.tabs.remove(tab.id);
}
