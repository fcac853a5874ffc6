// `npm run icons`: draws public/icon/*.png from the marks next to this file with headless Chromium.
import { mkdirSync, readFileSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import { ensureBrowser } from '../browsers/install.ts';
import { fromRoot } from '../paths.ts';
import { reportFailure } from '../report-failure.ts';
import { drawIcon, isForToolbar } from './draw-icon.ts';

const sizes = [16, 32, 48, 96, 128];
const folder = fromRoot('public', 'icon');

function readMark(size: number): string {
  return readFileSync(fromRoot('tools', 'icons', isForToolbar(size) ? 'mark-16.svg' : 'mark.svg'), 'utf8');
}

async function renderIcon(page: Page, size: number): Promise<void> {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0; line-height: 0; }</style>${drawIcon(readMark(size), size)}`,
  );
  await page.screenshot({ path: `${folder}/${size}.png`, omitBackground: true });
  console.log(`public/icon/${size}.png`);
}

async function renderIcons(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { executablePath } = ensureBrowser('chromium');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    for (const size of sizes) await renderIcon(page, size);
  } finally {
    await browser.close();
  }
}

renderIcons().catch(reportFailure);
