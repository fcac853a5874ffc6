// Photographs the states of one pass, and lays them out on a contact sheet.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { findCrowding } from './find-crowding.ts';
import type { OpenGallery } from './open-gallery.ts';
import type { Pass } from './passes.ts';
import { emulate, showState, sizeOf } from './show-state.ts';

export type Shot = { name: string; file: string };

export async function shootPass(
  { browser, url, states }: Pick<OpenGallery, 'browser' | 'url' | 'states'>,
  { pass, dir }: { pass: Pass; dir: string },
): Promise<Shot[]> {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const page = await browser.newPage();
  await emulate(page, pass);
  const shots: Shot[] = [];
  for (const state of states) {
    const { width, low, high: most } = sizeOf(state, pass);
    const setHeight = (height: number, deviceScaleFactor = 2) =>
      page.setViewport({ width, height, deviceScaleFactor });
    await setHeight(low);
    await showState(page, { state, pass, url });
    const high = await page.evaluate(() => document.documentElement.scrollHeight);
    await setHeight(Math.min(most, Math.max(low, high)));
    const file = join(dir, `${state.name}.png`);
    await page.screenshot({ path: file, captureBeyondViewport: false });
    shots.push({ name: state.name, file });
    if (high > most) {
      // A wide page may be many screens long: too much for double size, and for a sheet.
      await setHeight(high, state.page ? 1 : 2);
      const whole = join(dir, `${state.name}-whole.png`);
      await page.screenshot({ path: whole, captureBeyondViewport: false });
      if (!state.page) shots.push({ name: `${state.name}, whole (${high})`, file: whole });
    }
    for (const fault of await page.evaluate(findCrowding))
      console.warn(`${pass.name} ${state.name}: ${fault}`);
  }
  await page.close();
  return shots;
}

/** One picture of all pictures. */
export async function shootSheet(
  browser: Browser,
  { shots, pass, file }: { shots: readonly Shot[]; pass: Pass; file: string },
): Promise<void> {
  const page = await browser.newPage();
  const ground = pass.theme === 'dark' ? '#0c0b0a; color: #ddd' : '#e6ded2; color: #333';
  const figures = shots.map(
    (shot) =>
      `<figure><figcaption>${shot.name}</figcaption><img src="file://${shot.file}" width="380"></figure>`,
  );
  const html = `<!doctype html><style>
    body { margin: 24px; background: ${ground}; font: 13px system-ui; display: grid; gap: 24px; grid-template-columns: repeat(5, 380px); align-items: start }
    figure { margin: 0 } figcaption { margin-bottom: 6px } img { display: block }
  </style>${figures.join('')}`;
  const path = `${file}.html`;
  writeFileSync(path, html);
  await page.setViewport({ width: 48 + 5 * 380 + 4 * 24, height: 600 });
  await page.goto(`file://${path}`, { waitUntil: 'load' });
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}
