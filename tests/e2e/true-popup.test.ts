// The popup as the toolbar opens it. Chromium lets its own be driven; Firefox does not, and is tested in a tab.
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  answerNoneOfThese,
  offsetOf,
  openPopupPage,
  readRuns,
  screens,
} from '../../tools/browsers/product.ts';
import type { ExtensionBrowser } from '../../tools/browsers/types.ts';
import { openBrowser, shutDown } from '../support/open-browser.ts';

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await openBrowser('chromium');
});
afterAll(() => shutDown(browser));

test('a run in the true popup waits where it was when the popup closes', async () => {
  const popup = await browser.openPopup(screens.home);
  await popup.click('.suggest .button--main');
  await answerNoneOfThese(popup);
  await popup.waitForText(screens.player, '2:57');
  const [before] = await readRuns(popup);
  const closedAt = Date.now();
  await popup.close();
  const page = await openPopupPage(browser);
  await page.waitForText('main', 'Resume');
  const [after] = await readRuns(page);
  if (!before || !after) throw new Error('The run is gone.');
  const playedUntilClose = offsetOf(before).at + (closedAt - offsetOf(before).since);
  expect(Math.abs(offsetOf(after).at - playedUntilClose)).toBeLessThanOrEqual(1000);
});
