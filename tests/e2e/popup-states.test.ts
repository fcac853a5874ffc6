// Every state of the popup, as the gallery of the screenshots has it, in both browsers: before axe, by keys from end to
// end, and as its accessibility tree.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser, ExtensionPage } from '../../tools/browsers/types.ts';
import { type Gallery, serveGallery } from '../../tools/screenshots/build-gallery.ts';
import type { NamedState } from '../../tools/screenshots/states.tsx';
import { CONDITIONS, findFaultsNow } from '../support/find-faults.ts';
import { findTreeFaults, listNodes } from '../support/find-tree-faults.ts';
import { BOTH, openBrowser, shutDown } from '../support/open-browser.ts';
import { walkByKeys } from '../support/walk-by-keys.ts';

/** Single drawings, what stands on other pages, and what is gone in a moment. */
const NO_STATE = /^(figure|point|history|sound|loading)/;

/** Each sweep goes through some hundred states; a busy machine takes several times the half minute of a quiet one. */
const SWEEP = { timeout: 480_000 };

/** One of each screen and of each way it can be opened up: the others differ in words or drawings alone. */
const WALKED = [
  'home-first-day',
  'home',
  'home-held',
  'home-held-meeting',
  'home-paused',
  'home-ask',
  'home-routines',
  'home-pause-menu',
  'home-meeting-menu',
  'home-nudges-many',
  'home-set-aside',
  'no-background',
  'prompt',
  'prompt-times',
  'prompt-signals',
  'prompt-stress-answered',
  'safety',
  'safety-some',
  'red-flags-two',
  'blocked-red-flag',
  'blocked-answers',
  'changes-pregnancy',
  'choose-point',
  'before-chosen',
  'player-hold',
  'player-breathe-in',
  'player-close',
  'player-find',
  'player-keys',
  'player-paused',
  'resume',
  'stop',
  'stop-help',
  'stop-sharp',
  'done',
  'done-pair',
  'done-mat',
];

/** Those with something open over home: it closes as soon as the focus goes elsewhere, so that Tab never meets all. */
const OVER_HOME = ['home-pause-menu', 'home-meeting-menu', 'home-nudges-many'];

let gallery: Gallery;
beforeAll(async () => {
  gallery = await serveGallery();
});
afterAll(() => gallery.close());

describe.each(BOTH)('in %s', (kind) => {
  let browser: ExtensionBrowser;
  let page: ExtensionPage;
  let states: NamedState[];
  beforeAll(async () => {
    browser = await openBrowser(kind);
    const list = await browser.openPage(gallery.url, '#states');
    const all = JSON.parse(await list.readText('#states')) as NamedState[]; // our own page wrote it
    states = all.filter(({ name, page: wide }) => !wide && !NO_STATE.test(name));
    await list.close();
    page = await browser.openPage(`${gallery.url}#${states[0]?.name}`, '#root');
    await page.resize({ width: 380, height: 580 });
    await page.emulate({ colorScheme: 'light', reducedMotion: true, forcedColors: false });
  });
  afterAll(() => shutDown(browser));

  /** What `find` has to say of each of them. */
  async function findIn(
    names: readonly string[],
    find: (name: string) => Promise<string[]>,
  ): Promise<string[]> {
    const faults: string[] = [];
    for (const name of names) {
      const state = states.find((one) => one.name === name);
      if (!state) throw new Error(`The gallery has no state "${name}".`);
      await show(state);
      faults.push(...(await find(name)).map((fault) => `${name}: ${fault}`));
    }
    return faults;
  }

  async function show({ name, press = [] }: NamedState): Promise<void> {
    await page.evaluate((next) => {
      location.hash = next;
    }, name);
    await page.waitUntil(isDrawn, {}, name);
    for (const selector of press) await page.click(selector);
    await page.waitUntil(isOpened);
    // What takes the focus as it opens does so after it is painted.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  }

  test.each(CONDITIONS)('axe finds nothing, $name', SWEEP, async (condition) => {
    await page.emulate(condition.media);
    const names = states.map(({ name }) => name);
    expect(await findIn(names, () => findFaultsNow(page, condition))).toEqual([]);
    await page.emulate({ colorScheme: 'light', reducedMotion: true, forcedColors: false });
  });

  test('Tab meets each control in order, and it shows', SWEEP, async () => {
    const names = WALKED.filter((name) => !OVER_HOME.includes(name));
    expect(await findIn(names, () => walkByKeys(page))).toEqual([]);
  });

  test('what lies over home covers nothing that has the focus', SWEEP, async () => {
    const faults = await findIn(OVER_HOME, async () => {
      // Into it, and back over what it covers; what opened it has the focus.
      const met = [await pressAndLook('Tab')];
      for (let i = 0; i < 4; i++) met.push(await pressAndLook('Shift+Tab'));
      const [inside, last] = [met[0], met.at(-1)];
      return [
        ...met.filter(({ isInSight }) => !isInSight).map(({ name }) => `"${name}" is covered`),
        ...(inside?.isOpen ? [] : ['it closed too soon']),
        ...(last?.isOpen ? ['it never closed'] : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  async function pressAndLook(key: string) {
    await page.press(key);
    return page.evaluate(() => {
      const focused = document.activeElement;
      const { left, top, width, height } = focused?.getBoundingClientRect() ?? new DOMRect();
      const hit = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 10));
      return {
        name: focused?.textContent ?? '',
        isInSight: hit !== null && focused !== null && focused !== document.body && focused.contains(hit),
        isOpen: document.querySelector('[aria-expanded="true"]') !== null,
      };
    });
  }

  test('the accessibility tree has it all', SWEEP, async () => {
    const withVoice: string[] = [];
    const faults = await findIn(WALKED, async (name) => {
      const tree = await page.readTree();
      if (listNodes(tree).some(({ role, states: { live } }) => role === 'status' && live === 'polite'))
        withVoice.push(name);
      return findTreeFaults(tree);
    });
    expect(faults).toEqual([]);
    // The player's one voice is there in all that it can show.
    expect(withVoice).toEqual(expect.arrayContaining(WALKED.filter((name) => name.startsWith('player'))));
  });
});

/** Runs in the page: the state is up, and nothing of it is still on its way. */
function isDrawn(name: string): boolean {
  const late = document.querySelectorAll('.thumb:empty, .swap:empty, .today--later').length;
  return document.getElementById('root')?.dataset['state'] === name && late === 0;
}

/** Runs in the page: the code of what was opened on home has come. */
function isOpened(): boolean {
  const isThere = (opener: string, opened: string) =>
    !document.querySelector(`${opener} [aria-expanded="true"]`) || document.querySelector(opened) !== null;
  return isThere('.foot-row', '.foot-panel') && isThere('.label-row', '.row-button');
}
