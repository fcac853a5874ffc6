// The settings in both browsers: changed by hand and kept, what-if follows, everything out to a file, gone, and in again.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../core/settings.ts';
import english from '../../locales/en.json' with { type: 'json' };
import {
  look,
  putLocal,
  putStored,
  readLocal,
  readState,
  readStored,
  readToolbar,
} from '../../tools/browsers/product.ts';
import type { ExtensionBrowser, ExtensionPage } from '../../tools/browsers/types.ts';
import { chooseFile } from '../support/choose-file.ts';
import { findFaults } from '../support/find-faults.ts';
import { BOTH, openBrowser, shutDown } from '../support/open-browser.ts';
import { clickButton, exportFile } from '../support/settings-page.ts';

const { settings: words } = english;
const HOUR = 3_600_000;
const TENSION = '#slider-tensionMinutes';

describe.each(BOTH)('in %s', (kind) => {
  let browser: ExtensionBrowser;
  let page: ExtensionPage;
  beforeAll(async () => {
    browser = await openBrowser(kind);
    page = await browser.openPage('settings.html', 'h1');
    await page.resize({ width: 1280, height: 900 });
    await look(page);
    await putStored(page, 'segments', await yesterday());
    const profile = { kind: 'answered', answeredAt: Date.now(), adult: true, conditions: ['wrist'] };
    await putLocal(page, { profile });
    await page.reload();
    await page.waitFor('.whatif-times');
  });
  afterAll(() => shutDown(browser));

  /** Three hours and twenty minutes at the screen, as the page's own clock has yesterday. */
  function yesterday() {
    return page.evaluate((hour) => {
      const at = new Date();
      at.setDate(at.getDate() - 1);
      at.setHours(9, 0, 0, 0);
      const two = (n: number) => String(n).padStart(2, '0');
      const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
      const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
      return { kind: 'screen', day, from: at.getTime(), to: at.getTime() + (10 * hour) / 3, zone };
    }, HOUR);
  }
  const stored = async () => (await readLocal(page, 'settings')) as Settings;
  const timesShown = async () => (await page.readText('.whatif-times')).split('·').length;
  const clickText = (text: string) => clickButton(page, text);

  test('the minutes before a nudge are changed by keys, and what-if follows', async () => {
    expect(await timesShown()).toBe(3);
    await page.evaluate((css) => document.querySelector<HTMLElement>(css)?.focus(), TENSION);
    await page.press('End');
    await page.waitForText('output', '90 minutes');
    expect(await timesShown()).toBe(2);
    await expect.poll(async () => (await stored())?.tensionMinutes).toBe(90);
    await page.waitForText('.whatif-foot', 'Before the last change');
    expect(await findFaults(page)).toEqual([]);
  });

  test('working hours are added, refused while they are wrong, and kept', async () => {
    await page.click('[data-setting="workingHours"] .button');
    await page.waitFor('.chosen-form');
    const fill = (n: number, time: string) =>
      page.evaluate(
        (index, text) => {
          const input = document.querySelectorAll<HTMLInputElement>('.chosen-form input[type="time"]')[index];
          if (!input) throw new Error('There is no field for a time.');
          input.value = text;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        },
        n,
        time,
      );
    await fill(1, '09:00');
    await page.click('.chosen-form .button--main');
    await page.waitForText('.field-problem', words.hours.problems.same);
    expect(await findFaults(page)).toEqual([]);
    expect((await stored()).workingHours).toEqual([]);
    await fill(1, '18:30');
    await page.click('.chosen-form .button--main');
    await page.waitForGone('.chosen-form');
    expect((await stored()).workingHours).toEqual([{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:30' }]);
  });

  test('both are there after a reload', async () => {
    await page.reload();
    await page.waitForText('output', '90 minutes');
    await page.waitForText('.hours-item', english.dailyPlan.days.long[1] ?? '');
    expect(await timesShown()).toBeLessThanOrEqual(2);
  });

  test('a nudge to see comes at once', async () => {
    await clickText(words.tryOne.show);
    await expect.poll(async () => (await readToolbar(page)).badge).not.toBe('');
    expect((await readState(page)).pending).toMatchObject([
      { signals: [{ kind: 'tried' }], phase: 'prompted' },
    ]);
  });

  test('answers about health are not on the page before somebody asks', async () => {
    const condition = english.safety.conditions.wrist;
    expect(await page.evaluate(() => document.body.textContent)).not.toContain(condition);
    await clickText(words.answers.show);
    await page.waitForText('.answers', condition);
    expect(await findFaults(page)).toEqual([]);
  });

  test('an address leads to its group, and a search leaves what fits', async () => {
    await page.evaluate(() => {
      location.hash = '#/data';
    });
    await page.waitUntil(() => document.activeElement?.id === 'group-data');
    await page.type('#settings-query', 'dark mode');
    await page.waitForText('.settings-search [role="status"]', '1 setting');
    expect(await findFaults(page)).toEqual([]);
    await page.click('.settings-search .link');
    await page.waitForGone('.settings-search .link');
  });

  test('everything goes to a file, is deleted, and comes back from it', async () => {
    const text = await exportFile(page, words.data.save);
    const file = JSON.parse(text) as { settings: Settings; segments: unknown[] };
    expect(file.settings).toMatchObject({ tensionMinutes: 90, workingHours: [{ to: '18:30' }] });
    expect(file.segments.length).toBeGreaterThanOrEqual(1);
    expect(text).not.toContain('wrist');

    await clickText(words.data.deleteAll);
    await page.waitForText('.import', words.data.goes);
    expect(await findFaults(page)).toEqual([]);
    await clickText(words.data.yesAll);
    await page.waitForText('[role="status"]', words.data.deletedAll);
    expect(await stored()).toBeUndefined();
    expect(await readLocal(page, 'profile')).toBeUndefined();
    expect(await readStored(page, 'segments')).toEqual([]);
    expect(await readState(page)).toMatchObject({ pending: [] });

    await chooseFile(page, text);
    await page.waitForText('.import', 'It adds');
    expect(await findFaults(page)).toEqual([]);
    await page.click('.import input[type="checkbox"]');
    await page.click('.import .button--main');
    await page.waitForText('[role="status"]', words.data.takenSettings);
    expect(await stored()).toMatchObject({ tensionMinutes: 90, workingHours: [{ to: '18:30' }] });
    expect(await readStored(page, 'segments')).toEqual(file.segments);

    await chooseFile(page, text);
    await page.waitForText('.import', words.data.addsNothing);
  });
});
