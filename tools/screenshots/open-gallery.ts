// The gallery in a browser: for its pictures, and for the test that nothing in it is cut.
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../browsers/find.ts';
import { serveGallery } from './build-gallery.ts';
import type { NamedState } from './states.tsx';

export type OpenGallery = {
  browser: Browser;
  url: string;
  states: readonly NamedState[];
  close: () => Promise<void>;
};

export async function openGallery(): Promise<OpenGallery> {
  const found = findBrowser('chromium');
  if (!found) throw new Error('No Chromium, Chrome, Edge or Brave was found. Set BROWSER_PATH to one.');
  const gallery = await serveGallery();
  const args = ['--force-color-profile=srgb', '--allow-file-access-from-files', '--lang=en-GB'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const browser = await puppeteer.launch({
    executablePath: found.executablePath,
    args,
    // The pages write times of the day: the same ones everywhere.
    env: { ...process.env, TZ: 'UTC' },
  });
  const close = async () => {
    await browser.close();
    await gallery.close();
  };
  try {
    return { browser, url: gallery.url, states: await listStates(browser, gallery.url), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The gallery knows its states; it is written in JSX, which Node does not read. */
async function listStates(browser: Browser, url: string): Promise<NamedState[]> {
  const page = await browser.newPage();
  await page.goto(url);
  const text = await page.$eval('#states', (node) => node.textContent ?? '[]');
  await page.close();
  return JSON.parse(text) as NamedState[]; // our own page wrote it
}
