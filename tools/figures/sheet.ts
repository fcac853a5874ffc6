// `npm run figures:sheet`: all drawings on one picture, with and without the pressing hand, in light, dark and forced
// colours and in the five tones, as docs/figures.png. For looking at: left and right, fingers, joints, where hands touch.
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { DRAWINGS } from '../../data/drawings.ts';
import { ensureBrowser } from '../browsers/install.ts';
import { fromRoot } from '../paths.ts';
import { reportFailure } from '../report-failure.ts';

const WIDTH = 160;
const HEIGHT = 120;
const TONES = ['neutral', '1', '2', '3', '4'];
const CONDITIONS = ['light', 'dark', 'forced'] as const;

const STYLE = `
  body { margin: 8px; font: 12px/1.2 sans-serif; background: #777; }
  section { display: grid; grid-template-columns: repeat(10, ${WIDTH}px); gap: 4px; margin-block-end: 8px; }
  .cell { width: ${WIDTH}px; height: ${HEIGHT}px; background: var(--figure-ground); overflow: hidden; }
  .cell svg { width: 100%; height: 100%; }
  .bare .press { display: none; }
  .forced { --figure-ground: Canvas; --fig-skin: Canvas; --fig-pskin: Canvas; --fig-shade: Canvas; --fig-line: CanvasText;
    --fig-nail: Canvas; --fig-hair: color-mix(in srgb, CanvasText 35%, Canvas); --fig-cloth: Canvas; --fig-accent: Highlight; }`;

/** The conditions in the neutral tone, then the other tones in light and dark, with the hand. */
function cellsOf(name: string): string {
  const svg = readFileSync(fromRoot('data', 'figures', `${name}.svg`), 'utf8');
  const cell = (theme: string, more: string) =>
    `<div data-theme="${theme === 'dark' ? 'dark' : 'light'}" ${more}><div class="cell">${svg}</div></div>`;
  const conditions = CONDITIONS.flatMap((condition) => [
    cell(condition, `class="bare ${condition}"`),
    cell(condition, `class="${condition}"`),
  ]);
  const tones = TONES.slice(1).map((tone, i) => cell(i % 2 === 0 ? 'light' : 'dark', `data-skin="${tone}"`));
  return `<section>${conditions.join('')}${tones.join('')}</section>`;
}

async function makeSheet(): Promise<void> {
  const { executablePath } = ensureBrowser('chromium');
  const args = ['--force-color-profile=srgb', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const browser = await puppeteer.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 10 * (WIDTH + 4) + 16, height: 800 });
    const tokens = readFileSync(fromRoot('components', 'tokens.css'), 'utf8');
    const rows = Object.keys(DRAWINGS).map(cellsOf).join('');
    await page.setContent(`<style>${tokens}${STYLE}</style>${rows}`);
    await page.screenshot({ path: `${fromRoot('docs', 'figures')}.png`, fullPage: true });
    console.log('docs/figures.png');
  } finally {
    await browser.close();
  }
}

makeSheet().catch(reportFailure);
