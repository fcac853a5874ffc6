// The popup as the toolbar opens it. Chromium lets its own be driven; of Firefox's, only the size can be read.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runPrivileged } from '../../tools/browsers/firefox-chrome.ts';
import {
  answerBefore,
  answerNoneOfThese,
  offsetOf,
  openPopupPage,
  readRuns,
  screens,
} from '../../tools/browsers/product.ts';
import type { ExtensionBrowser } from '../../tools/browsers/types.ts';
import { openBrowser, shutDown } from '../support/open-browser.ts';

/** What the styles ask for. Headless Chromium does not size its panel by the page, so only Firefox is measured. */
const SIZE = { width: 380, height: 580 };

describe('in chromium', () => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await openBrowser('chromium');
  });
  afterAll(() => shutDown(browser));

  test('a run in the true popup waits where it was when the popup closes', async () => {
    const popup = await browser.openPopup(screens.home);
    await popup.click('.suggest .button--main');
    await answerNoneOfThese(popup);
    await answerBefore(popup, null);
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
});

describe('in firefox', () => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await openBrowser('firefox');
  });
  afterAll(() => shutDown(browser));

  test('the panel is as wide and high as the popup', async () => {
    const page = await openPopupPage(browser);
    await page.evaluate(async () => {
      const { browser: api } = globalThis as unknown as { browser: typeof chrome };
      await api.action.openPopup();
    });
    const measure = `
      const panel = document.querySelector('browser[webextension-view-type="popup"]')?.getBoundingClientRect();
      return panel && { width: panel.width, height: panel.height };
    `;
    await expect.poll(() => runPrivileged(page.puppeteer.browser(), measure)).toEqual(SIZE);
  });
});
