// The library in both browsers: every address, a routine of one's own from the form to the player, files, a point left
// out, and a daily plan. Each page by itself is before axe in accessibility.test.ts.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OwnRoutine } from '../../core/own-routine.ts';
import english from '../../locales/en.json' with { type: 'json' };
import {
  openPopupPage,
  putLocal,
  readLocal,
  readRuns,
  readStored,
  screens,
} from '../../tools/browsers/product.ts';
import type { ExtensionBrowser, ExtensionPage } from '../../tools/browsers/types.ts';
import { chooseFile } from '../support/choose-file.ts';
import { findFaults } from '../support/find-faults.ts';
import { BOTH, openBrowser, shutDown } from '../support/open-browser.ts';

const { builder, library } = english;
const MADE = 'After lunch';

describe.each(BOTH)('in %s', (kind) => {
  let browser: ExtensionBrowser;
  let page: ExtensionPage;
  beforeAll(async () => {
    browser = await openBrowser(kind);
    page = await browser.openPage('library.html', 'h1');
    await page.resize({ width: 1280, height: 900 });
    const profile = { kind: 'answered', answeredAt: Date.now(), adult: true, conditions: [] };
    await putLocal(page, { profile, settings: { ratings: false } });
  });
  afterAll(() => shutDown(browser));

  test.each([
    ['#/points', english.pointPages.title],
    ['#/points/PC6', 'Nei Guan'],
    ['#/find', english.finder.title],
    ['#/find/neck-shoulders', english.finder.offers['neck-shoulders'].name],
    ['#/find/migraine', english.finder.declines.migraine.name],
    ['#/routines', builder.title],
    ['#/routines/steady-180', english.routines['steady-180'].name],
    ['#/routines/new', builder.form.newTitle],
    ['#/plan', english.dailyPlan.title],
    ['#/learn', english.learn.title],
    ['#/learn/red-flags', english.learn.pages['red-flags'].title],
  ])('%s shows its page', async (hash, title) => {
    await goTo(hash);
    await page.waitForText('h1', title);
  });

  test.each([
    ['#/points/ZZ9', library.notFound],
    ['#/nowhere', library.notFound],
    ['#/points/constructor', library.notFound],
    ['#/routines/__proto__', builder.lost],
    ['#/learn/toString', english.learn.notFound],
    ['#/%E0%A4%A', library.notFound],
  ])('%s leads to the library with a sentence', async (hash, sentence) => {
    await goTo(hash);
    await page.waitForText('[role="status"]', sentence);
    expect(await page.has('h1')).toBe(true);
  });

  test('a routine is made, and what was typed outlives the page', async () => {
    await goTo('#/routines/new');
    await page.waitForText('h1', builder.form.newTitle);
    await page.click('.add-point .button');
    await page.click('.builder-foot .button--main');
    // It has no name yet: it says so, and nothing is kept.
    await page.waitForText('.field--wrong', '1 to 60 characters');
    expect(await readStored(page, 'routines')).toEqual([]);
    await page.type('.builder-head input', MADE);
    await expect
      .poll(async () => JSON.stringify(await readLocal(page, 'routineDrafts')))
      .toContain(`"${MADE}"`);
    await page.reload();
    await page.waitForText('.note', builder.form.restored);
    expect(await findFaults(page)).toEqual([]);
    await page.click('.builder-foot .button--main');
    await page.waitForText('h1', MADE);
    expect(await ownNames()).toEqual([MADE]);
  });

  test('it is played from its page, step by step as it was made', async () => {
    const [own] = (await readStored(page, 'routines')) as OwnRoutine[];
    const player = await browser.openPage(`break.html?start=${own?.id}`, screens.player);
    await player.waitForText(screens.player, MADE);
    const run = (await readRuns(player)).at(-1);
    expect(
      run?.plan.steps.map((step) => ('point' in step ? `${step.point} ${step.side}` : step.kind)),
    ).toEqual(['LI4 left', 'switch', 'LI4 right']);
    await player.press('s');
    await player.waitFor(screens.stop);
    await player.click('.stop-reasons .button:last-child');
    await player.waitFor(screens.done);
    await player.close();
    const popup = await openPopupPage(browser);
    await popup.waitFor(screens.home);
    await popup.click('.label-row .link');
    await popup.waitForText('.rows li:first-child', MADE);
    await popup.close();
  });

  test('a file is taken in whole, and a wrong one not at all, with its place and reason', async () => {
    const [own] = (await readStored(page, 'routines')) as OwnRoutine[];
    const { name: _, goal, steps } = own ?? {};
    const fileOf = (...routines: unknown[]) =>
      JSON.stringify({ format: 'press-pause-routines', version: 1, routines });
    await goTo('#/routines');
    await page.waitFor('.file-button');
    await chooseFile(
      page,
      fileOf({ name: 'Good', goal, steps }, { name: 'Bad', goal, steps: [{ kind: 'needle' }] }),
    );
    await page.waitForText('[role="alert"]', 'routines.1.steps.0.kind');
    expect(await ownNames()).toEqual([MADE]);
    await chooseFile(page, fileOf({ name: 'Good', goal, steps }, { name: 'Other', goal, steps }));
    await page.waitForText('[role="status"]', '2 routines were taken in.');
    expect(await ownNames()).toEqual([MADE, 'Good', 'Other'].sort());
    expect(await findFaults(page)).toEqual([]);
  });

  test('one that is deleted can be put back', async () => {
    await page.click('.routine-rows a');
    await page.waitForText('h1', MADE);
    await page.click('.routine-actions .button:last-child');
    await page.waitForText('[role="status"]', `${MADE} was deleted.`);
    expect(await ownNames()).toEqual(['Good', 'Other']);
    await page.click('.note .link');
    await page.waitForText('.routine-rows', MADE);
    expect(await ownNames()).toEqual(['Good', MADE, 'Other'].sort());
  });

  test('a point that is left out stays out of every routine', async () => {
    await goTo('#/points/LI4');
    await page.waitForText('h1', 'He Gu');
    await page.click('input[role="switch"]');
    await expect
      .poll(async () => (await readLocal(page, 'safety')) as object)
      .toMatchObject({ leftOut: ['LI4'] });
    await page.reload();
    await page.waitForText('main', english.pointPages.standing.chosen);
    const start = await browser.openPage('break.html?start=reset-60', '.changes');
    await start.waitForText('.changes', 'He Gu left out');
    await start.close();
  });

  test('a daily plan is kept as a setting', async () => {
    await goTo('#/plan');
    await page.waitForText('h1', english.dailyPlan.title);
    await page.click('.page-main .button--main');
    await page.waitFor('.chosen-form');
    expect(await findFaults(page)).toEqual([]);
    await page.click('.chosen-form .button--main');
    await page.waitForGone('.chosen-form');
    const { plans } = (await readLocal(page, 'settings')) as { plans: { times: string[] }[] };
    expect(plans).toHaveLength(1);
    expect(plans[0]?.times.length).toBeGreaterThanOrEqual(1);
    expect(await findFaults(page)).toEqual([]);
  });

  async function goTo(hash: string): Promise<void> {
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
  }

  async function ownNames(): Promise<string[]> {
    return ((await readStored(page, 'routines')) as OwnRoutine[]).map(({ name }) => name).sort();
  }
});
