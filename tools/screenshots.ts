// `npm run screenshots [-- PASS or STATE …]`: every state of the popup in light and dark, a few under other conditions,
// as pictures and one contact sheet a pass, in .output/screenshots.
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from './browsers/find.ts';
import { fromRoot } from './paths.ts';
import { reportFailure } from './report-failure.ts';
import { serveGallery } from './screenshots/build-gallery.ts';
import { PASSES } from './screenshots/passes.ts';
import { shootPass, shootSheet } from './screenshots/shoot.ts';

async function takeScreenshots(wanted: readonly string[]): Promise<void> {
  const found = findBrowser('chromium');
  if (!found) throw new Error('No Chromium, Chrome, Edge or Brave was found. Set BROWSER_PATH to one.');
  const gallery = await serveGallery();
  const args = ['--force-color-profile=srgb', '--allow-file-access-from-files'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const browser = await puppeteer.launch({ executablePath: found.executablePath, args });
  try {
    const states = await listStates(browser, gallery.url);
    const only = states.filter(({ name }) => wanted.includes(name));
    const passes = PASSES.filter(({ name }) => wanted.includes(name));
    for (const pass of passes.length > 0 ? passes : PASSES) {
      const dir = fromRoot('.output/screenshots', pass.name);
      const shots = await shootPass(browser, {
        pass,
        states: only.length > 0 ? only : states,
        url: gallery.url,
        dir,
      });
      const file = fromRoot('.output/screenshots', `${pass.name}.png`);
      await shootSheet(browser, { shots, pass, file });
      console.log(`${pass.name}: ${shots.length} pictures, ${file}`);
    }
  } finally {
    await browser.close();
    await gallery.close();
  }
}

/** The gallery knows its states; it is written in JSX, which Node does not read. */
async function listStates(browser: Browser, url: string) {
  const page = await browser.newPage();
  await page.goto(url);
  const text = await page.$eval('#states', (node) => node.textContent ?? '[]');
  await page.close();
  return JSON.parse(text) as { name: string; press: readonly string[] }[]; // our own page wrote it
}

takeScreenshots(process.argv.slice(2)).catch(reportFailure);
