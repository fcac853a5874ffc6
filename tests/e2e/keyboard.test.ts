// Everything by keyboard alone, in both browsers: each page is walked over by Tab from end to end and back, and on each
// of them is done what it is there for. The welcome is gone through by keys in welcome.test.ts.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../core/settings.ts';
import english from '../../locales/en.json' with { type: 'json' };
import {
  openPopupPage,
  putLocal,
  readLocal,
  readRuns,
  screens,
  seedScreenTime,
} from '../../tools/browsers/product.ts';
import type { ExtensionBrowser, ExtensionPage } from '../../tools/browsers/types.ts';
import { EVERY_PAGE, openEvery, seedPages } from '../support/every-page.ts';
import { BOTH, openBrowser, shutDown } from '../support/open-browser.ts';
import { tabTo } from '../support/tab-to.ts';
import { walkByKeys } from '../support/walk-by-keys.ts';
import { YESTERDAY } from '../support/yesterday.ts';

const { journal, pointPages, settings } = english;

describe.each(BOTH)('in %s, by keyboard alone,', (kind) => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await openBrowser(kind);
  });
  afterAll(() => shutDown(browser));

  describe('a pause', () => {
    let page: ExtensionPage;
    beforeAll(async () => {
      page = await openPopupPage(browser);
      await page.waitFor(screens.home);
      // Shown as soon as it is due, not at the next good moment.
      await putLocal(page, { settings: { maxDeferralMinutes: 0 } });
      await seedScreenTime(page, 51);
      await page.waitFor(screens.prompt);
    });
    afterAll(() => page.close());

    test('is begun from the prompt, and the safety questions are answered', async () => {
      await tabTo(page, 'Start');
      await page.press('Enter');
      await page.waitFor(screens.safety);
      await tabTo(page, '18 or older');
      await page.press(' ');
      await tabTo(page, 'None of these');
      await page.press('Enter');
      await page.waitFor(screens.before);
      expect(await readLocal(page, 'profile')).toMatchObject({ kind: 'answered', adult: true });
    });

    test('has its question before, which begins nothing by itself', async () => {
      // One of eleven radios: Tab leads to the first, arrows along the row.
      await tabTo(page, '0');
      await page.press(' ');
      for (let i = 0; i < 3; i++) await page.press('ArrowRight');
      expect(await readScale(page)).toBe('3');
      await tabTo(page, 'Start');
      await page.press('Enter');
      await page.waitFor(screens.player);
    });

    test('is played, paused, gone on with, skipped in, gone back in and stopped', async () => {
      await page.press('ArrowRight');
      await page.waitForText(screens.player, 'Step 2 of 6');
      // How to find a new point is open by itself, and the clock stands until it is closed.
      await tabTo(page, 'How do I find it?');
      await page.press('Enter');
      await page.waitForText(screens.player, '2:46');
      await page.press('ArrowLeft');
      await page.waitForText(screens.player, 'Step 2 of 6');
      await page.press('ArrowLeft');
      await page.waitForText(screens.player, 'Step 1 of 6');
      await page.press(' ');
      await expect.poll(async () => (await readRuns(page))[0]?.playing).toBe(false);
      await page.press(' ');
      await expect.poll(async () => (await readRuns(page))[0]?.playing).toBe(true);
      await page.press('s');
      await page.waitFor(screens.stop);
    });

    test('says why it was stopped, is answered after, and leads back home', async () => {
      await tabTo(page, 'Just done');
      await page.press('Enter');
      await page.waitForText(screens.done, 'Three points');
      await tabTo(page, '0');
      await page.press(' ');
      for (let i = 0; i < 2; i++) await page.press('ArrowRight');
      await page.waitForText('.after', 'before 3 → after 2');
      await tabTo(page, 'Back to it');
      await page.press('Enter');
      await page.waitFor(screens.home);
      expect(await readRuns(page)).toMatchObject([{ outcome: 'stopped', stopReason: 'just-done' }]);
    });
  });

  describe('every page', () => {
    beforeAll(() => seedPages(browser));

    test.each(EVERY_PAGE)('$path: each control is met in order, shows it, and lets go', async (address) => {
      const page = await openEvery(browser, address);
      expect(await walkByKeys(page)).toEqual([]);
      await page.close();
    });

    test('a setting is changed, and one group of settings is gone to', async () => {
      const page = await browser.openPage('settings.html#/shows', '.settings-group');
      // The address has led to a group: the way goes on from there.
      await page.waitUntil(() => document.activeElement?.id === 'group-shows');
      await page.press('Tab');
      await page.press('ArrowRight');
      await page.waitForText('.setting-now', 'the popup opens by itself');
      await expect.poll(async () => ((await readLocal(page, 'settings')) as Settings).level).toBe('clear');
      await tabTo(page, settings.items.ratings.label);
      await page.press(' ');
      const ratings = async () => ((await readLocal(page, 'settings')) as Settings).ratings;
      await expect.poll(ratings).toBe(false);
      await page.press(' ');
      await expect.poll(ratings).toBe(true);
      await page.close();
    });

    test('the journal is taken to another day and back', async () => {
      const page = await browser.openPage('journal.html', '.heat--year');
      await tabTo(page, journal.day.before);
      await page.press('Enter');
      await page.waitForText('.table--day', 'After lunch');
      expect(await page.evaluate(() => location.hash)).toBe(`#/${YESTERDAY}`);
      await tabTo(page, journal.day.after);
      await page.press('Enter');
      await page.waitForGone('.table--day');
      await page.close();
    });

    test('a point is looked up in the library and pressed', async () => {
      const page = await browser.openPage('library.html', 'h1');
      await tabTo(page, 'Nei Guan');
      await page.press('Enter');
      await page.waitForText('h1', 'Nei Guan');
      await tabTo(page, pointPages.pressNow.split('{')[0] ?? '');
      // The link leads to a tab of its own, which the driver of Firefox does not learn of: opened by its address.
      const href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
      expect(href).toMatch(/^break\.html\?.*PC6/);
      const pause = await browser.openPage(href, '.choose-point');
      await tabTo(pause, 'Left');
      await pause.press('Enter');
      await pause.waitFor(screens.before);
      await tabTo(pause, 'Start');
      await pause.press('Enter');
      await pause.waitForText(screens.player, 'Nei Guan');
      await pause.press('s');
      await pause.waitFor(screens.stop);
      await pause.close();
      await page.close();
    });
  });
});

/** The answer that is chosen, or null. */
function readScale(page: ExtensionPage): Promise<string | null> {
  return page.evaluate(() => document.querySelector<HTMLInputElement>('.scale input:checked')?.value ?? null);
}
