// A newcomer's whole way in both browsers, as one person goes it: from the installation to a file with all of it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DataFile, readDataFile } from '../../core/data-file.ts';
import { onShow } from '../../core/nudge.ts';
import type { Settings } from '../../core/settings.ts';
import { MINUTE } from '../../core/time.ts';
import { WELCOME_STEPS } from '../../core/welcome-steps.ts';
import english from '../../locales/en.json' with { type: 'json' };
import {
  answerBefore,
  closeFindIt,
  FIND_IT_OPEN,
  followTo,
  openPopupPage,
  readLocal,
  readRuns,
  readStored,
  readToolbar,
  scaleAnswer,
  screens,
  seedScreenTime,
} from '../../tools/browsers/product.ts';
import type { ExtensionBrowser, ExtensionPage } from '../../tools/browsers/types.ts';
import { chooseFile } from '../support/choose-file.ts';
import { BOTH, openWithWelcome, shutDown } from '../support/open-browser.ts';
import { exportFile } from '../support/settings-page.ts';
import { waitForState } from '../support/story.ts';

const { settings: words } = english;
const WIDE = { width: 1280, height: 900 };
const NEXT = '.welcome-foot .button--main';

/** A file of another browser: yesterday as this machine's clock has it, three hours and twenty minutes at the screen. */
function fileOfYesterday(): string {
  const at = new Date();
  at.setDate(at.getDate() - 1);
  at.setHours(9, 0, 0, 0);
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((n) => String(n).padStart(2, '0'));
  const segment = { kind: 'screen', day: day.join('-'), from: at.getTime(), to: at.getTime() + 200 * MINUTE };
  return JSON.stringify({ format: 'press-pause-data', version: 1, segments: [segment] });
}

// Each step stands on the one before.
describe.each(BOTH)('in %s', (kind) => {
  let browser: ExtensionBrowser;
  let page: ExtensionPage;
  beforeAll(async () => {
    browser = await openWithWelcome(kind);
  });
  afterAll(() => shutDown(browser));

  const isAtStep = (n: number) => page.waitForText('.welcome-count', `Step ${n} of ${WELCOME_STEPS.length}`);

  /** A wide page in place of the one that is open. */
  async function goTo(name: string): Promise<void> {
    await page.close();
    page = await browser.openPage(name, 'h1');
    await page.resize(WIDE);
  }

  test('the welcome opens by itself and asks for the answers that matter', async () => {
    page = await browser.waitForPage('welcome.html', 'main h1');
    await isAtStep(1);
    await page.click(NEXT);
    await isAtStep(2);
    await page.waitFor(screens.safety);
    for (const text of [english.safety.age, english.safety.conditions.wrist]) await tick(page, text);
    await page.click(`${screens.safety} ${screens.main}`);
    await isAtStep(3);
    expect(await readLocal(page, 'profile')).toMatchObject({ adult: true, conditions: ['wrist'] });
    await page.click(NEXT);
    await isAtStep(4);
  });

  test('a nudge to see is a real one: in the toolbar, and in the popup with what it offers', async () => {
    await page.click('.welcome-try .button');
    await expect
      .poll(() => readToolbar(page))
      .toMatchObject({ badge: '•', title: expect.stringContaining('As you asked to see it'), shown: '1.0' });
    await page.click(NEXT);
    await isAtStep(5);
    await page.close();
    page = await openPopupPage(browser);
    await page.waitFor(screens.prompt);
    await page.click(`${screens.prompt} .actions-row > .button`);
    await expect.poll(() => readStored(page, 'nudges')).toMatchObject([{ outcome: 'skipped' }]);
  });

  test('the first of its own comes after fifty minutes, when a tab is opened', async () => {
    await page.waitFor(screens.home);
    await seedScreenTime(page, 50);
    await waitForState(page, ({ pending }) => pending.some(({ phase }) => phase === 'due'));
    await browser.openTab();
    await waitForState(page, ({ pending }) => onShow(pending).length === 1);
    await page.close();
    page = await openPopupPage(browser);
    await page.waitForText(screens.prompt, 'Three points');
  });

  test('its routine begins with what the answers change in it, and one question', async () => {
    await page.click(`${screens.prompt} ${screens.main}`);
    await page.waitFor('.changes');
    await page.click(`.changes ${screens.main}`);
    await answerBefore(page, 7);
    await page.waitFor(screens.player);
    await expect
      .poll(() => readStored(page, 'nudges'))
      .toMatchObject([{ signals: [{ kind: 'tried' }] }, { kind: 'tension', outcome: 'started', runId: 1 }]);
    await expect.poll(async () => (await readToolbar(page)).badge).toBe('');
  });

  test('the point is new: how to find it is open, and the clock waits until it is closed', async () => {
    await page.press('ArrowRight');
    await page.waitForText(screens.player, english.points.LI4.find);
    await expect.poll(async () => (await readRuns(page))[0]?.playing).toBe(false);
    await closeFindIt(page);
    await page.waitForText(screens.player, '2:49');
    await page.press('ArrowRight');
    await page.waitForText(screens.player, 'Step 3 of 6');
    expect(await page.has(FIND_IT_OPEN)).toBe(false);
  });

  test('the popup may be closed meanwhile, and the routine ends where it ends', async () => {
    await page.close();
    page = await openPopupPage(browser);
    await page.waitForText('main', 'Resume');
    await followTo(page, 3);
    await page.waitFor(screens.done);
    await page.waitForText(screens.doneScreen, 'before 7');
    await page.click(scaleAnswer(screens.doneScreen, 4));
    await page.waitForText(screens.doneScreen, 'before 7 → after 4');
    await page.click('.actions--end .button');
    await page.waitFor(screens.home);
    expect(await readRuns(page)).toMatchObject([{ id: 1, outcome: 'completed' }]);
    await expect.poll(async () => (await readStored(page, 'checkIns')).length).toBe(2);
  });

  test('the journal shows the pause with its answers, and the nudge with what came of it', async () => {
    await goTo('journal.html');
    await page.waitForText('.journal-numbers', '1 pause');
    const nudge = { what: english.journal.day.nudges.tension, end: english.today.outcomes.completed };
    await page.waitForText('.table--day tr', nudge.what);
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll('.table--day tbody tr')].map((row) =>
        [...row.querySelectorAll('th, td:last-child')].map((cell) => cell.textContent),
      ),
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        [nudge.what, nudge.end],
        [english.routines['three-points-180'].name, expect.stringContaining('before 7 → after 4')],
      ]),
    );
    await page.waitForText('.before-after', english.routines['three-points-180'].name);
  });

  test('the settings have no day to show yet, and say so; a file brings one', async () => {
    await goTo('settings.html');
    await page.waitForText('.whatif', words.whatIf.empty);
    await chooseFile(page, fileOfYesterday());
    await page.waitForText('.import', '1 stretch of screen time');
    await page.click('.import .button--main');
    await page.waitForText('[role="status"]', '1 entry was added.');
    await page.waitForText('.whatif', words.whatIf.label.yesterday);
    expect(await timesShown()).toBe(3);
  });

  const timesShown = async () =>
    (await page.readText('.whatif-times')).split(words.whatIf.join.trim()).length;

  test('a setting is changed, and the preview follows', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#slider-tensionMinutes')?.focus());
    await page.press('End');
    await page.waitForText('output', '90 minutes');
    expect(await timesShown()).toBe(2);
    await page.waitForText('.whatif-other', 'Before the last change');
    await expect.poll(async () => ((await readLocal(page, 'settings')) as Settings).tensionMinutes).toBe(90);
  });

  test('the file has all of it, and no answer about health', async () => {
    const text = await exportFile(page, words.data.save);
    const file = readWhole(text);
    expect(file.settings).toMatchObject({ tensionMinutes: 90 });
    expect(file.rows).toMatchObject({
      runs: [{ id: 1, routineId: 'three-points-180', outcome: 'completed' }],
      checkIns: [
        { item: 'tension', value: 7, run: { id: 1, when: 'before' } },
        { item: 'tension', value: 4, run: { id: 1, when: 'after' } },
      ],
      nudges: [
        { signals: [{ kind: 'tried' }], outcome: 'skipped' },
        { kind: 'tension', outcome: 'started', runId: 1 },
      ],
    });
    expect(file.rows.segments.some(({ from, to }) => to - from === 200 * MINUTE)).toBe(true);
    expect(file.safety).toBeNull();
    expect(text).not.toContain('wrist');
  });
});

/** As a person would: by its words, out from under the buttons at the bottom. */
async function tick(page: ExtensionPage, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const label = [...document.querySelectorAll('label.tick')].find((one) => one.textContent === wanted);
    if (!label) throw new Error(`Nothing to tick says "${wanted}".`);
    label.scrollIntoView({ block: 'center' });
    label.querySelector('input')?.click();
  }, text);
}

/** What the product itself reads in a file of its own, with nothing that it cannot read. */
function readWhole(text: string): DataFile {
  const read = readDataFile(text, Date.now());
  if (!read.ok) throw new Error(`The file is refused: ${read.why}.`);
  expect(read.file.unread).toEqual([]);
  return read.file;
}
