// Photographs the states of one pass, and lays them out on a contact sheet.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Pass } from './passes.ts';

/** A toolbar popup: this wide, at least and at most this high. */
const WIDTH = 380;
const LOW = 580;
const HIGH = 600;

export type Shot = { name: string; file: string };
type NamedState = { name: string; press: readonly string[] };

export async function shootPass(
  browser: Browser,
  { pass, states, url, dir }: { pass: Pass; states: readonly NamedState[]; url: string; dir: string },
): Promise<Shot[]> {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const page = await browser.newPage();
  await emulate(page, pass);
  const shots: Shot[] = [];
  const { width, height: low } = pass.tab ?? { width: WIDTH, height: LOW };
  const most = pass.tab?.height ?? HIGH;
  const setHeight = (height: number) => page.setViewport({ width, height, deviceScaleFactor: 2 });
  for (const state of states.filter(({ name }) => pass.only?.includes(name) ?? true)) {
    await setHeight(low);
    const query = { ...pass.query, ...(pass.tab && { tab: '' }), state: state.name };
    await page.goto(`${url}?${new URLSearchParams(query)}`);
    await page.waitForFunction(isDrawn);
    for (const selector of state.press) await page.locator(selector).click();
    await page.mouse.move(0, 0);
    const high = await page.evaluate(() => document.documentElement.scrollHeight);
    await setHeight(Math.min(most, Math.max(low, high)));
    const file = join(dir, `${state.name}.png`);
    await page.screenshot({ path: file, captureBeyondViewport: false });
    shots.push({ name: state.name, file });
    if (high > most) {
      await setHeight(high);
      const whole = join(dir, `${state.name}-whole.png`);
      await page.screenshot({ path: whole, captureBeyondViewport: false });
      shots.push({ name: `${state.name}, whole (${high})`, file: whole });
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) console.warn(`${pass.name} ${state.name}: ${wide} px wide, ${width} fit`);
  }
  await page.close();
  return shots;
}

/** Nothing lazy is still on its way. */
function isDrawn(): boolean {
  const late = document.querySelectorAll('.thumb:empty, .swap:empty, .today--later').length;
  return document.body.children.length > 0 && late === 0 && document.fonts.status === 'loaded';
}

async function emulate(page: Page, pass: Pass): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: pass.theme },
      { name: 'prefers-reduced-motion', value: pass.reducedMotion ? 'reduce' : 'no-preference' },
      { name: 'prefers-contrast', value: pass.moreContrast ? 'more' : 'no-preference' },
      { name: 'forced-colors', value: pass.forcedColors ? 'active' : 'none' },
    ],
  });
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
