// A window of its own for a run, which goes on there while the person does something else in the browser.
import { POPUP_PAGE } from '../core/page-paths.ts';
import { browser } from './browser.ts';

/** With this its address ends where the run is to play on at once; otherwise it waits there. */
export const GO_ON = '?window=go-on';
export const WAITS = '?window=waits';

/** Its room within the frame is what the popup has. */
const SIZE = { width: 400, height: 640 };

/** `goesOn`: the run was playing. */
export async function openRunWindow(goesOn: boolean): Promise<void> {
  const url = browser.runtime.getURL(POPUP_PAGE) + (goesOn ? GO_ON : WAITS);
  await browser.windows.create({ type: 'popup', url, ...SIZE });
}

/** Whether this page is in a window of its own. */
export function isRunWindow(search: string): boolean {
  return search === GO_ON || search === WAITS;
}

/** Closes the toolbar's popup; a page in a tab stays. */
export async function closePopup(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab === undefined) window.close();
}

/** Closes the tab that this page is in, and its window with it where it is the only one. */
export async function closeRunWindow(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
