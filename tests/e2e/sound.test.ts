// A run is heard after the click that starts it, never where the volume is nothing, and goes on in a window of its own.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  offsetOf,
  openPopupPage,
  putLocal,
  readLocal,
  readRuns,
  screens,
} from '../../tools/browsers/product.ts';
import type { ExtensionBrowser, ExtensionPage } from '../../tools/browsers/types.ts';
import { BOTH, openBrowser, shutDown } from '../support/open-browser.ts';

const POP_OUT = '.player-tools button:nth-child(3)';

describe.each(BOTH)('in %s', (kind) => {
  let browser: ExtensionBrowser;
  let page: ExtensionPage;

  beforeAll(async () => {
    browser = await openBrowser(kind);
  });
  afterAll(() => shutDown(browser));
  beforeEach(async () => {
    page = await openPopupPage(browser);
  });
  afterEach(() => page.close());

  /** Starts the suggested routine with these settings, and counts what the page makes to sound. */
  async function start(settings: Record<string, unknown>): Promise<void> {
    const profile = { kind: 'answered', answeredAt: Date.now(), adult: true, conditions: [] };
    await putLocal(page, { profile, settings: { ratings: false, ...settings } });
    await page.reload();
    await page.waitFor(screens.home);
    await page.evaluate(listenIn);
    await page.click('.suggest .button--main');
    await page.waitFor(screens.player);
  }
  async function stop(): Promise<void> {
    await page.press('s');
    await page.click('.stop-reasons .button:last-child');
    await page.waitForGone(screens.stop);
  }

  test('a run sounds after the click that starts it', async () => {
    await start({});
    await page.waitUntil(isSounding);
    expect(await page.evaluate(countContexts)).toBe(1);
    await stop();
  });

  test('at volume 0 nothing is made that could sound, and one press makes it sound', async () => {
    await start({ sound: 0 });
    await page.press('ArrowRight');
    await page.waitForText(screens.player, 'Step 2 of');
    expect(await page.evaluate(countContexts)).toBe(0);
    await page.press('m');
    await page.press('ArrowRight');
    await page.waitUntil(isSounding);
    await expect.poll(() => readLocal(page, 'settings')).toMatchObject({ sound: 0.5, muted: false });
    await stop();
  });

  test('moved to a window of its own, it goes on where it was, and is one row', async () => {
    const earlier = (await readRuns(page)).length;
    await start({});
    // To the other hand: how to find its point was open on the way, and held the clock there only.
    for (const step of [2, 3]) {
      await page.press('ArrowRight');
      await page.waitForText(screens.player, `Step ${step} of`);
    }
    await expect.poll(async () => (await readRuns(page)).at(-1)?.playing).toBe(true);
    const before = (await readRuns(page)).at(-1);
    await page.click(POP_OUT);
    await expect.poll(async () => (await readRuns(page)).at(-1)?.player).not.toBe(before?.player);
    const runs = await readRuns(page);
    const after = runs.at(-1);
    if (!before || !after) throw new Error('The run is gone.');
    expect(runs.length - earlier).toBe(1);
    expect([after.id, after.playing]).toEqual([before.id, true]);
    // The place at which the window took it up is the one at which it was held here.
    const [held, taken] = after.played.slice(-2);
    if (!held || !taken) throw new Error('It was not taken up.');
    expect(taken.at).toBe(held.at + held.to - held.from);
    // And it plays on there.
    await expect
      .poll(async () => offsetOf((await readRuns(page)).at(-1) ?? after).at)
      .toBeGreaterThan(taken.at + 4000);
    expect(await readRuns(page)).toHaveLength(earlier + 1);
  });
});

/** In the page: keeps every context that is made. */
function listenIn(): void {
  const made: AudioContext[] = [];
  const Native = AudioContext;
  globalThis.AudioContext = class extends Native {
    constructor() {
      super();
      made.push(this);
    }
  };
  Object.assign(globalThis, { made });
}

function isSounding(): boolean {
  const { made } = globalThis as unknown as { made: AudioContext[] };
  return made.some(({ state }) => state === 'running');
}

function countContexts(): number {
  const { made } = globalThis as unknown as { made: AudioContext[] };
  return made.length;
}
