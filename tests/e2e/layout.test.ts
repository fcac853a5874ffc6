// The pictures' states of the popup and of each page where room is short: on a phone's width, with text of double size, in
// words that run from right to left, and in words that are 40 % longer. Nothing is cut, and nothing lies over anything else.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findCrowding } from '../../tools/screenshots/find-crowding.ts';
import { type OpenGallery, openGallery } from '../../tools/screenshots/open-gallery.ts';
import { CROWDED_PASSES, statesOf } from '../../tools/screenshots/passes.ts';
import { emulate, showState, sizeOf } from '../../tools/screenshots/show-state.ts';

let gallery: OpenGallery;
beforeAll(async () => {
  gallery = await openGallery();
}, 120_000);
afterAll(() => gallery?.close());

test.each(CROWDED_PASSES)(
  '$name: all of it can be read and reached',
  async (pass) => {
    const { browser, states, url } = gallery;
    const page = await browser.newPage();
    await emulate(page, pass);
    const faults: string[] = [];
    for (const state of statesOf(states, pass)) {
      const { width, low: height } = sizeOf(state, pass);
      await page.setViewport({ width, height });
      await showState(page, { state, pass, url });
      const found = await page.evaluate(findCrowding);
      faults.push(...found.map((fault) => `${state.name}: ${fault}`));
    }
    await page.close();
    expect(faults).toEqual([]);
  },
  240_000,
);
