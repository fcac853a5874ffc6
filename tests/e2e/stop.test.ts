// A stop that hurt, in a real browser: the run is over whatever the person does next, and the point is left out.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  answerBefore,
  answerNoneOfThese,
  offsetOf,
  openPopupPage,
  readRuns,
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
  });
  afterAll(() => shutDown(browser));

  test('stopped for pain and closed at once, the run does not wait to be gone on with', async () => {
    await page.click('.suggest .button--main');
    await answerNoneOfThese(page);
    await answerBefore(page, null);
    await page.waitFor(screens.player);
    await page.press('ArrowRight');
    await page.waitForText(screens.player, 'Step 2 of 6');
    await page.press('s');
    await page.waitFor(screens.stop);
    await page.click('.stop-reasons .button');
    await page.waitForText('h1', 'Let go of that spot');
    await page.close();
    page = await openPopupPage(browser);
    await page.waitFor(screens.home);
    expect(await readRuns(page)).toMatchObject([{ outcome: 'stopped', stopReason: 'sharp' }]);
  });

  test('the point that hurt is left out of the next routine, and that is said', async () => {
    await page.click('.suggest .button--main');
    await page.waitForText('main', 'He Gu left out');
    await page.click(`.changes ${screens.main}`);
    await answerBefore(page, null);
    await page.waitFor(screens.player);
    const run = (await readRuns(page)).at(-1);
    const points = run?.plan.steps.flatMap((step) => (step.kind === 'press' ? [step.point] : []));
    expect(points).not.toContain('LI4');
    expect(points).toContain('GB20');
  });

  test('a Resume that was left open goes on from what is stored, not from what it once saw', async () => {
    await page.press(' ');
    const late = await openPopupPage(browser);
    await late.waitForText('main', 'Finish here');
    await page.press('ArrowRight');
    await page.press('ArrowRight');
    await page.waitForText(screens.player, 'Step 3 of');
    const before = (await readRuns(page)).at(-1);
    await page.close();
    await late.click(screens.main);
    await late.waitForText(screens.player, 'Step 3 of');
    const after = (await readRuns(late)).at(-1);
    expect(after && offsetOf(after).at).toBeGreaterThanOrEqual(before ? offsetOf(before).at : Infinity);
    page = late;
  });

  test('a run played in one page and ended in another stays ended when the first is closed', async () => {
    const other = await openPopupPage(browser);
    await other.waitForText('main', 'Finish here');
    await other.click('.actions .button:last-child');
    await other.waitFor(screens.home);
    await page.waitForGone(screens.player);
    await page.close();
    expect((await readRuns(other)).map(({ outcome }) => outcome)).toEqual(['stopped', 'stopped']);
  });
});
