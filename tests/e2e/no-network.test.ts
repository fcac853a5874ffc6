// The built extension asks nothing of anyone: a whole break and the library, with every request watched.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  answerBefore,
  answerNoneOfThese,
  openPopupPage,
  putLocal,
  screens,
  seedScreenTime,
} from '../../tools/browsers/product.ts';
import type { ExtensionBrowser } from '../../tools/browsers/types.ts';
import { BOTH, openBrowser, shutDown } from '../support/open-browser.ts';

describe.each(BOTH)('in %s', (kind) => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await openBrowser(kind);
  });
  afterAll(() => shutDown(browser));

  test('a whole break makes no request', async () => {
    const watch = await browser.watchRequests();
    const page = await openPopupPage(browser);
    await page.waitFor(screens.home);
    // No wait for a good moment: nothing happens here that would be one.
    await putLocal(page, { settings: { maxDeferralMinutes: 0 } });
    await seedScreenTime(page, 51);
    await page.waitFor(screens.prompt);
    await page.click(`${screens.prompt} ${screens.main}`);
    await answerNoneOfThese(page);
    await answerBefore(page, 7);
    for (const step of [2, 3, 4, 5, 6]) {
      await page.waitFor(screens.player);
      await page.press('ArrowRight');
      await page.waitForText(screens.player, `Step ${step} of 6`);
    }
    await page.press('ArrowRight');
    await page.waitFor(screens.done);
    expect(await watch.list()).toEqual([]);
    await watch.stop();
  });

  test('the library makes none, whatever is looked at', async () => {
    const watch = await browser.watchRequests();
    const page = await browser.openPage('library.html', 'h1');
    for (const hash of ['#/points/LI4', '#/find/head', '#/routines/new', '#/plan', '#/learn/tradition']) {
      await page.evaluate((next) => {
        document.querySelector('h1')?.setAttribute('data-old', '');
        location.hash = next;
      }, hash);
      await page.waitFor('h1:not([data-old])');
    }
    expect(await watch.list()).toEqual([]);
    await watch.stop();
  });

  test('the settings make none', async () => {
    const watch = await browser.watchRequests();
    const page = await browser.openPage('settings.html', '.settings-group');
    await page.waitFor('.skin-swatch svg');
    expect(await watch.list()).toEqual([]);
    await watch.stop();
  });

  test('the watch sees a request when there is one', async () => {
    const watch = await browser.watchRequests();
    const page = await openPopupPage(browser);
    await page.evaluate(() => {
      // The extension's own policy refuses the picture, which Chromium still shows as an attempt; a way that no
      // policy closes is to leave the page, which Firefox shows as asked for by the extension.
      const image = new Image();
      image.src = 'https://example.org/seen.png';
      setTimeout(() => location.assign('https://example.org/left'));
    });
    await expect.poll(() => watch.list()).not.toEqual([]);
    await watch.stop();
  });
});
