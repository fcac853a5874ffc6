// One whole break in a real browser, with the background stopped between any two steps and the browser killed.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  answerBefore,
  answerNoneOfThese,
  closeFindIt,
  followTo,
  offsetOf,
  openPopupPage,
  putLocal,
  readRuns,
  readState,
  readStored,
  readToolbar,
  scaleAnswer,
  screens,
  seedScreenTime,
} from '../../tools/browsers/product.ts';
import type { ExtensionBrowser, ExtensionPage } from '../../tools/browsers/types.ts';
import { BOTH, openBrowser, shutDown } from '../support/open-browser.ts';

/** Until the alarm at the limit wakes the background, with room for a slow machine. */
const PROMPT_MS = 75_000;

describe.each(BOTH)('in %s', (kind) => {
  let browser: ExtensionBrowser;
  let page: ExtensionPage;

  beforeAll(async () => {
    browser = await openBrowser(kind);
    page = await openPopupPage(browser);
  });
  afterAll(() => shutDown(browser));

  test('a prompt comes up by itself, exactly one, though the background was stopped', async () => {
    await page.waitFor(screens.home);
    // Nothing happens here that would be a good moment to wait for.
    await putLocal(page, { settings: { maxDeferralMinutes: 0 } });
    await seedScreenTime(page, 49.9);
    await browser.stopBackground();
    await page.waitFor(screens.prompt, { timeoutMs: PROMPT_MS });
    const { pending } = await readState(page);
    expect(pending.map(({ kind: what, phase }) => [what, phase])).toEqual([['tension', 'prompted']]);
    expect(await readToolbar(page)).toMatchObject({ badge: '•', shown: '1.0' });
    expect(await page.readText(screens.prompt)).toContain('50');
  });

  test('it starts from the popup, after the safety questions and the one about tension', async () => {
    await browser.stopBackground();
    await page.click(`${screens.prompt} ${screens.main}`);
    await browser.stopBackground();
    await answerNoneOfThese(page);
    await browser.stopBackground();
    await answerBefore(page, 7);
    await page.waitFor(screens.player);
    const [run] = await readRuns(page);
    expect(run).toMatchObject({ id: 1, playing: true, routineId: 'three-points-180' });
    await page.waitUntil(isBadgeGone);
    await expect
      .poll(() => readStored(page, 'checkIns'))
      .toMatchObject([{ item: 'tension', value: 7, run: { id: 1, when: 'before' } }]);
  });

  test('closed in the middle of a step, it waits within a second of where it was', async () => {
    await page.press('ArrowRight');
    // The clock stands while somebody who is new to the point reads how to find it.
    await page.waitForText(screens.player, '2:50');
    await closeFindIt(page);
    await page.waitForText(screens.player, '2:4');
    const [before] = await readRuns(page);
    const closedAt = Date.now();
    await page.close();
    await browser.stopBackground();
    page = await openPopupPage(browser);
    await page.waitForText('main', 'Resume');
    const [after] = await readRuns(page);
    if (!before || !after) throw new Error('The run is gone.');
    const playedUntilClose = offsetOf(before).at + (closedAt - offsetOf(before).since);
    expect(after.playing).toBe(false);
    expect(Math.abs(offsetOf(after).at - playedUntilClose)).toBeLessThanOrEqual(1000);
  });

  test('killed 2 s into a step, it repeats 5 s at most and loses nothing', async () => {
    await page.click(screens.main);
    await page.waitFor(screens.player);
    await browser.stopBackground();
    await page.press('ArrowRight');
    // The step begins with 2:15 left in all: two of its seconds have gone by.
    await page.waitForText(screens.player, '2:13');
    const killedAt = Date.now();
    const [before] = await readRuns(page);
    await browser.kill();
    browser = await browser.relaunch();
    page = await openPopupPage(browser);
    await page.waitForText('main', 'Resume');
    const [after] = await readRuns(page);
    if (!before || !after) throw new Error('The run is gone.');
    const playedUntilKill = offsetOf(before).at + (killedAt - offsetOf(before).since);
    expect(playedUntilKill - offsetOf(after).at).toBeLessThanOrEqual(5000);
    // And nothing is skipped: it goes on from what was kept, however soon it is opened.
    expect(offsetOf(after).at).toBeLessThanOrEqual(playedUntilKill);
    expect(offsetOf(after).at).toBeGreaterThanOrEqual(45_000);
  });

  test('completed, it is one row in the history, and the load is gone', async () => {
    // As if it had been followed until now: most of a plan must have been played to count.
    await followTo(page, 45);
    await page.waitForText(screens.player, 'Step 5 of 6');
    await browser.stopBackground();
    await page.press('ArrowRight');
    await closeFindIt(page);
    // The last step, 40 seconds, plays to its end by itself.
    await page.waitFor(screens.done, { timeoutMs: 60_000 });
    await expect.poll(async () => (await readState(page)).load.debt).toBe(0);
    expect((await readRuns(page)).map(({ id, outcome }) => [id, outcome])).toEqual([[1, 'completed']]);
  });

  test('the answer after stands beside the one before, and is kept though the background was stopped', async () => {
    await page.waitForText(screens.doneScreen, 'before 7');
    await page.click(scaleAnswer(screens.doneScreen, 3));
    await page.click(scaleAnswer(screens.doneScreen, 4));
    await page.waitForText(screens.doneScreen, 'before 7 → after 4');
    await browser.stopBackground();
    await page.click('.actions--end .button');
    await page.waitFor(screens.home);
    await expect
      .poll(() => readStored(page, 'checkIns'))
      .toMatchObject([
        { item: 'tension', value: 7, run: { id: 1, when: 'before' } },
        { item: 'tension', value: 4, run: { id: 1, when: 'after' } },
      ]);
  });

  test('it is still one row after another crash', async () => {
    await browser.kill();
    browser = await browser.relaunch();
    page = await openPopupPage(browser);
    await page.waitFor(screens.home);
    expect((await readRuns(page)).map(({ id, outcome }) => [id, outcome])).toEqual([[1, 'completed']]);
    expect((await readState(page)).settledRun).toBe(1);
  });
});

function isBadgeGone(): Promise<boolean> {
  const { browser: firefox, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    typeof globalThis.chrome | undefined
  >;
  return (firefox ?? chrome)?.action.getBadgeText({}).then((text) => text === '') ?? Promise.resolve(false);
}
