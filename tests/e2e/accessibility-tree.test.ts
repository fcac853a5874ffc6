// Every page as its accessibility tree, as the browser itself hands it to a screen reader: Chromium over the DevTools
// protocol (which leaves out `aria-current`: that is taken from the document), Firefox from its accessibility service.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../../locales/en.json' with { type: 'json' };
import { screens } from '../../tools/browsers/product.ts';
import type { ExtensionBrowser } from '../../tools/browsers/types.ts';
import { EVERY_PAGE, openEvery, seedPages } from '../support/every-page.ts';
import { findTreeFaults, listNodes } from '../support/find-tree-faults.ts';
import { BOTH, openBrowser, shutDown } from '../support/open-browser.ts';
import { tabTo } from '../support/tab-to.ts';

const { navLabel } = english.page;

describe.each(BOTH)('in %s', (kind) => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await openBrowser(kind);
    await seedPages(browser);
  });
  afterAll(() => shutDown(browser));

  test.each(EVERY_PAGE)('$path has its headings, landmarks, names and states', async (address) => {
    const page = await openEvery(browser, address);
    const tree = await page.readTree();
    expect(findTreeFaults(tree)).toEqual([]);
    // The way between the pages, where there is one, says where one is.
    const way = listNodes(tree).find(({ role, name }) => role === 'navigation' && name === navLabel);
    const here = way ? listNodes(way).filter(({ states }) => states.current === 'page') : [];
    expect(here.map(({ role }) => role)).toEqual(way ? ['link'] : []);
    await page.close();
  });

  test('what opens says so, before and after', async () => {
    const page = await browser.openPage('popup.html', screens.home);
    const another = english.popup.home.anotherRoutine;
    const isOpen = async () =>
      listNodes(await page.readTree()).find(({ role, name }) => role === 'button' && name === another)?.states
        .expanded;
    expect(await isOpen()).toBe('false');
    await tabTo(page, another);
    await page.press('Enter');
    await page.waitFor('.rows');
    await expect.poll(isOpen).toBe('true');
    await page.close();
  });

  test('what is changed says how it stands', async () => {
    const page = await browser.openPage('settings.html', '.settings-group');
    const { label: name } = english.settings.items.holdForAudio;
    const stands = async () =>
      listNodes(await page.readTree()).find((node) => node.role === 'switch' && node.name === name)?.states
        .checked;
    expect(await stands()).toBe('true');
    await tabTo(page, name);
    await page.press(' ');
    await expect.poll(stands).toBe('false');
    await page.close();
  });
});
