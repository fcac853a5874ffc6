// The pictures of the README: five places of the product in light and dark, and a short film of a pause.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Frame, filmOf } from './film.ts';
import type { OpenGallery } from './open-gallery.ts';
import type { Pass } from './passes.ts';
import { emulate, showState, sizeOf } from './show-state.ts';

/** State of the gallery, and what its picture is called. */
const STILLS = [
  ['home', 'popup'],
  ['player-hold', 'routine'],
  ['journal-today', 'journal'],
  ['library-point', 'point'],
  ['settings-all', 'settings'],
] as const;

const LIGHT: Pass = { name: 'light', theme: 'light' };
const DARK: Pass = { name: 'dark', theme: 'dark' };

/** What comes before the pressing, the seconds of the routine that are shown of it, and what comes after. */
const BEFORE = [
  ['home', 1800],
  ['prompt', 2200],
] as const;
const PRESSING = { from: 4, to: 24, every: 1, ms: 240 };
const AFTER = [['done-pair', 2600]] as const;
const FILM_SIZE = { width: 380, height: 580 };

type Gallery = Pick<OpenGallery, 'browser' | 'url' | 'states'>;

export async function takeReadmePictures(gallery: Gallery, dir: string): Promise<string[]> {
  mkdirSync(dir, { recursive: true });
  const files: string[] = [];
  const keep = (name: string, data: string | Uint8Array) => {
    writeFileSync(join(dir, name), data);
    files.push(name);
  };
  for (const pass of [LIGHT, DARK]) {
    const page = await gallery.browser.newPage();
    await emulate(page, pass);
    for (const [state, name] of STILLS)
      keep(`${name}-${pass.name}.webp`, await photograph(page, gallery, { state, pass }));
    if (pass === LIGHT) keep('pause.svg', await film(page, gallery));
    await page.close();
  }
  return files;
}

async function photograph(
  page: Page,
  { states, url }: Gallery,
  { state: name, pass }: { state: string; pass: Pass },
): Promise<Uint8Array> {
  const state = states.find((one) => one.name === name);
  if (!state) throw new Error(`There is no state "${name}" for the README.`);
  const { width, low } = sizeOf(state, pass);
  // A wide page is shrunk on the README, a popup is shown as large as it is.
  await page.setViewport({ width, height: low, deviceScaleFactor: state.page ? 1 : 2 });
  await showState(page, { state, pass, url });
  return page.screenshot({ type: 'webp', quality: 82, captureBeyondViewport: false });
}

async function film(page: Page, { states, url }: Gallery): Promise<string> {
  const frames: Frame[] = [];
  await page.setViewport({ ...FILM_SIZE, deviceScaleFactor: 1.5 });
  const shoot = async (name: string, ms: number, query: Record<string, string> = {}) => {
    const state = states.find((one) => one.name === name);
    if (!state) throw new Error(`There is no state "${name}" for the film.`);
    await showState(page, { state, pass: { ...LIGHT, query }, url });
    const webp = await page.screenshot({ type: 'webp', quality: 70, encoding: 'base64' });
    frames.push({ webp, ms });
  };
  for (const [name, ms] of BEFORE) await shoot(name, ms);
  const { from, to, every, ms } = PRESSING;
  for (let at = from; at <= to; at += every) await shoot('player-hold', ms, { seconds: String(at) });
  for (const [name, length] of AFTER) await shoot(name, length);
  const middle = BEFORE.length + Math.floor((to - from) / every / 2);
  return filmOf(frames, FILM_SIZE, middle);
}
