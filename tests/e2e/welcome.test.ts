// The welcome in real browsers: in front after installing, gone through by keyboard, and never again after a restart.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { State } from '../../core/state.ts';
import { WELCOME_STEPS } from '../../core/welcome-steps.ts';
import {
  look,
  openPopupPage,
  readLocal,
  readState,
  readStored,
  readToolbar,
} from '../../tools/browsers/product.ts';
import type { ExtensionBrowser, ExtensionPage } from '../../tools/browsers/types.ts';
import { findFaults } from '../support/find-faults.ts';
import { BOTH, openWithWelcome, shutDown } from '../support/open-browser.ts';
import { tabTo } from '../support/tab-to.ts';

const WELCOME = 'welcome.html';

const isAtStep = (page: ExtensionPage, n: number) =>
  page.waitForText('.welcome-count', `Step ${n} of ${WELCOME_STEPS.length}`);

describe.each(BOTH)('in %s', (kind) => {
  let browser: ExtensionBrowser;
  let page: ExtensionPage;
  beforeAll(async () => {
    browser = await openWithWelcome(kind);
    page = await browser.waitForPage(WELCOME, 'main h1');
  });
  afterAll(() => shutDown(browser));

  test('it is in front when the extension is installed, once', async () => {
    expect(await browser.listPages()).toEqual([WELCOME]);
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
    expect(await readLocal(page, 'greeted')).toBe(true);
  });

  test('the picture is followed by the safety questions, whose answers are kept', async () => {
    await isAtStep(page, 1);
    expect(await findFaults(page)).toEqual([]);
    await tabTo(page, 'Continue');
    await page.press('Enter');
    await isAtStep(page, 2);
    await page.waitFor('.safety');
    expect(await findFaults(page)).toEqual([]);
    await tabTo(page, 'I am 18 or older');
    await page.press(' ');
    await tabTo(page, 'None of these');
    await page.press('Enter');
    await isAtStep(page, 3);
    expect(await readLocal(page, 'profile')).toMatchObject({ kind: 'answered', adult: true, conditions: [] });
  });

  test('working hours are kept as they are chosen', async () => {
    await page.waitFor('.welcome-choice');
    await tabTo(page, 'At any hour');
    await page.press('ArrowDown');
    await page.waitFor('.welcome-times');
    expect(await findFaults(page)).toEqual([]);
    await expect
      .poll(() => readLocal(page, 'settings'))
      .toMatchObject({ workingHours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }] });
    await tabTo(page, 'Continue');
    await page.press('Enter');
    await isAtStep(page, 4);
  });

  test('back leads back, also with the key of the browser, and what was chosen stands there', async () => {
    await tabTo(page, 'Back');
    await page.press('Enter');
    await isAtStep(page, 3);
    await page.waitFor('.welcome-choice:nth-child(2) input:checked');
    await page.evaluate(() => history.back());
    await isAtStep(page, 4);
  });

  test('the level is kept, and a nudge to see is a real one that counts for nothing', async () => {
    await page.waitFor('.welcome-choice');
    expect(await findFaults(page)).toEqual([]);
    await tabTo(page, 'Gentle');
    await page.press('ArrowUp');
    await expect.poll(() => readLocal(page, 'settings')).toMatchObject({ level: 'badge' });
    await page.press('ArrowDown');
    await expect.poll(() => readLocal(page, 'settings')).toMatchObject({ level: 'gentle' });
    await tabTo(page, 'Show me a nudge now');
    await page.press('Enter');
    await page.waitForText('.welcome-try [role="status"]', 'Here it comes');
    expect(await findFaults(page)).toEqual([]);
    expect(await readToolbar(page)).toMatchObject({
      badge: '•',
      title: 'Press Pause · Time for a pause? As you asked to see it',
      shown: '1.0',
    });
    const { today, lastPromptAt }: State = await readState(page);
    expect({ today, lastPromptAt }).toMatchObject({ today: { tension: 0, stress: 0 }, lastPromptAt: null });
    expect(await readStored(page, 'nudges')).toEqual([]);
  });

  test('its end says where the button is in this browser, and by which keys it opens', async () => {
    await tabTo(page, 'Continue');
    await page.press('Enter');
    await isAtStep(page, 5);
    await page.waitForText('.welcome-ways', kind === 'firefox' ? 'Pin to Toolbar' : 'the pin beside');
    await page.waitForText('.welcome-main', 'Alt+Shift+O opens it too.');
    expect(await findFaults(page)).toEqual([]);
  });

  test('each key that it suggests is free in this browser', async () => {
    const keys = await page.evaluate(async () => {
      const { browser: firefox, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        typeof globalThis.chrome
      >;
      const commands = await (firefox ?? chrome).commands.getAll();
      return commands.map(({ shortcut }) => shortcut);
    });
    expect(new Set(keys)).toEqual(new Set(['Alt+Shift+L', 'Alt+Shift+M', 'Alt+Shift+O', 'Alt+Shift+S']));
  });

  test('the first pause begins with the suggested routine', async () => {
    await tabTo(page, 'Take a first pause');
    await page.press('Enter');
    await page.waitForText('main', 'Three points');
    await expect.poll(() => browser.listPages()).toEqual(['break.html']);
  });

  test('it never opens again after a restart, and what was chosen is there', async () => {
    browser = await browser.relaunch();
    page = await openPopupPage(browser);
    await page.waitFor('main');
    // The background hears of the installation before it answers.
    await look(page);
    expect(await browser.listPages()).toEqual(['popup.html']);
    expect(await readLocal(page, 'settings')).toMatchObject({ workingHours: [{ from: '09:00' }] });
    expect(await readLocal(page, 'profile')).toMatchObject({ kind: 'answered', adult: true });
  });
});
