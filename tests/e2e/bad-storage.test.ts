// Storage that is broken or refuses, in a real browser: a clear sentence, nothing lost, and the rest works.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  answerBefore,
  answerNoneOfThese,
  look,
  openPopupPage,
  putLocal,
  putStored,
  readState,
  readStored,
  screens,
} from '../../tools/browsers/product.ts';
import type { ExtensionBrowser, ExtensionPage } from '../../tools/browsers/types.ts';
import { BOTH, openBrowser, shutDown } from '../support/open-browser.ts';

describe.each(BOTH)('in %s', (kind) => {
  let browser: ExtensionBrowser;
  let page: ExtensionPage;

  beforeAll(async () => {
    browser = await openBrowser(kind);
    page = await openPopupPage(browser);
    await page.waitFor(screens.home);
  });
  afterAll(() => shutDown(browser));

  test('rows that do not parse are set aside, told once, and the rest works', async () => {
    const { today } = await readState(page);
    const brokenSegment = { kind: 'screen', day: today.day, from: 5, to: 'later' };
    await putStored(page, 'segments', brokenSegment);
    await putStored(page, 'runs', { id: 7, plan: 'none' });
    await putStored(page, 'state', { ledger: null }, 'engine');
    await putLocal(page, { settings: 'broken' });
    await look(page);
    await page.waitForText(screens.notice, '4');
    expect(await readState(page)).toMatchObject({ ledger: { kind: 'screen' }, pending: [] });
    const aside = await readStored(page, 'quarantine');
    expect(aside).toHaveLength(3);
    expect(aside).toContainEqual(expect.objectContaining({ store: 'segments', value: brokenSegment }));
    await page.reload();
    await page.waitFor(screens.home);
    expect(await page.has(screens.notice)).toBe(false);
  });

  test('a database that will not open gives a sentence and a session in memory', async () => {
    // As an older version of the product finds it: IndexedDB refuses to open.
    await page.evaluate(raiseDatabaseVersion);
    await browser.stopBackground();
    await page.reload();
    await page.waitFor(screens.notice);
    await page.waitFor(screens.home);
    await page.click('.suggest .button--main');
    await answerNoneOfThese(page);
    await answerBefore(page, null);
    await page.waitFor(screens.player);
    await browser.stopBackground();
    await page.reload();
    await page.waitForText('main', 'Resume');
    await page.click(screens.main);
    for (const step of [2, 3, 4, 5, 6]) {
      await page.waitFor(screens.player);
      await page.press('ArrowRight');
      await page.waitForText(screens.player, `Step ${step} of 6`);
    }
    await page.press('ArrowRight');
    await page.waitFor(screens.done);
  });
});

function raiseDatabaseVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('press-pause', 99);
    opening.onerror = () => reject(opening.error ?? new Error('IndexedDB did not open'));
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
