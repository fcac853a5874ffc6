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

/** Crowded but for the first line. */
const CROWDED = `<!doctype html>
  <p>All is well here.</p>
  <p style="inline-size: 60px; overflow: hidden; white-space: nowrap">This is cut off</p>
  <p><button style="inline-size: 40px; white-space: nowrap">Out of its box</button></p>
  <p style="margin-block: 40px -12px">One over</p><p style="margin: 0">the other</p>
  <p style="margin-block-start: 40px; margin-inline-start: -30px">Out of the window</p>
  <div style="inline-size: 900px">Too wide</div>`;

test('what is cut, over something else or out of the window is found', async () => {
  const page = await gallery.browser.newPage();
  await page.setViewport({ width: 400, height: 600 });
  await page.setContent(CROWDED);
  const faults = await page.evaluate(findCrowding);
  await page.close();
  expect(faults.map((fault) => fault.replace(/<\w+ class="">/g, '').trim())).toEqual([
    'the page is 908 px wide, 400 fit',
    'cut:  "This is cut off"',
    'wider than its place:  "This is cut off"',
    'wider than its place:  "Out of its box"',
    'out of its box  "Out of its box":  "Out of its box"',
    'out of the window:  "Out of the window"',
    'one over the other:  "One over" and  "the other"',
  ]);
});

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
  480_000,
);
