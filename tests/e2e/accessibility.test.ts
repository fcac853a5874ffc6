// The popup by keyboard alone, and every screen of it before axe, in both browsers.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckIn } from '../../core/check-in.ts';
import {
  openPopupPage,
  putLocal,
  readRuns,
  readStored,
  screens,
  seedScreenTime,
} from '../../tools/browsers/product.ts';
import type { ExtensionBrowser, ExtensionPage } from '../../tools/browsers/types.ts';
import { findFaults } from '../support/find-faults.ts';
import { BOTH, openBrowser, shutDown } from '../support/open-browser.ts';

/** The answer that is chosen, or null. */
function readScale(page: ExtensionPage): Promise<string | null> {
  return page.evaluate(() => document.querySelector<HTMLInputElement>('.scale input:checked')?.value ?? null);
}

/** Presses Tab until the focused element's name contains `name`, as a person would. */
async function tabTo(page: ExtensionPage, name: string): Promise<void> {
  for (let i = 0; i < 40; i++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === document.body) return '';
      const label = element?.closest('label') ?? element;
      return `${element?.getAttribute('aria-label') ?? ''} ${label?.textContent ?? ''}`;
    });
    if (focused.includes(name)) return;
    await page.press('Tab');
  }
  throw new Error(`Tab never reached "${name}".`);
}

describe.each(BOTH)('in %s, by keyboard alone and without a fault that axe knows,', (kind) => {
  let browser: ExtensionBrowser;
  let page: ExtensionPage;
  beforeAll(async () => {
    browser = await openBrowser(kind);
    page = await openPopupPage(browser);
    await page.waitFor(screens.home);
  });
  afterAll(() => shutDown(browser));

  test('home tells and starts', async () => {
    expect(await findFaults(page)).toEqual([]);
    // What opens on it: today's nudges, and for how long a meeting goes on.
    for (const menu of ['.legend', '.foot-row > :last-child']) {
      await page.click(menu);
      expect(await findFaults(page)).toEqual([]);
      await page.click(menu);
    }
    // Shown as soon as it is due, not at the next good moment.
    await putLocal(page, { settings: { maxDeferralMinutes: 0 } });
    await seedScreenTime(page, 51);
    await page.waitFor(screens.prompt);
    expect(await findFaults(page)).toEqual([]);
  });

  test('a prompt can be started, and the safety questions answered', async () => {
    await tabTo(page, 'Start');
    await page.press('Enter');
    await page.waitFor(screens.safety);
    expect(await findFaults(page)).toEqual([]);
    await tabTo(page, '18 or older');
    await page.press(' ');
    await tabTo(page, 'None of these');
    await page.press('Enter');
  });

  test('the question before is answered, and begins nothing by itself', async () => {
    await page.waitFor(screens.before);
    expect(await findFaults(page)).toEqual([]);
    // One of eleven radios: Tab leads to the first, arrows along the row.
    await tabTo(page, '0');
    await page.press(' ');
    for (let i = 0; i < 3; i++) await page.press('ArrowRight');
    expect(await readScale(page)).toBe('3');
    expect(await findFaults(page)).toEqual([]);
    await tabTo(page, 'Start');
    await page.press('Enter');
    await page.waitFor(screens.player);
  });

  test('the player pauses, goes on, skips, goes back and stops', async () => {
    expect(await findFaults(page)).toEqual([]);
    await page.press('ArrowRight');
    await page.waitForText(screens.player, 'Step 2 of 6');
    expect(await findFaults(page)).toEqual([]);
    // How to find a new point is open by itself, and the clock stands until it is closed.
    await tabTo(page, 'How do I find it?');
    await page.press('Enter');
    await page.waitForText(screens.player, '2:46');
    expect(await findFaults(page)).toEqual([]);
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
    expect(await findFaults(page)).toEqual([]);
  });

  test('the stop is answered, and the way leads back home', async () => {
    await tabTo(page, 'Just done');
    await page.press('Enter');
    await page.waitFor(screens.done);
    expect(await findFaults(page)).toEqual([]);
    await page.waitForText(screens.done, 'Three points');
    await tabTo(page, '0');
    await page.press(' ');
    for (let i = 0; i < 2; i++) await page.press('ArrowRight');
    await page.waitForText('.after', 'before 3 → after 2');
    expect(await findFaults(page)).toEqual([]);
    await tabTo(page, 'Back to it');
    await page.press('Enter');
    await page.waitFor(screens.home);
    expect(await readRuns(page)).toMatchObject([{ outcome: 'stopped', stopReason: 'just-done' }]);
    await expect
      .poll(async () => (await readStored(page, 'checkIns')).map((row) => (row as CheckIn).value))
      .toEqual([3, 2]);
  });

  test('the settings are walked through by keys, and have no fault', async () => {
    const settings = await browser.openPage('settings.html#/shows', '.settings-group');
    await settings.resize({ width: 1280, height: 900 });
    // The address has led to a group: the way goes on from there.
    await settings.waitUntil(() => document.activeElement?.id === 'group-shows');
    await settings.press('Tab');
    await settings.press('ArrowRight');
    await settings.waitForText('.setting-now', 'the popup opens by itself');
    await tabTo(settings, 'Show me one now');
    expect(await findFaults(settings)).toEqual([]);
    await settings.close();
  });
});
