// `npm run figures:sheet`: every drawing as the pages show it, with the place, the way to it and the pressing hand, in light
// and dark and all skin tones, in forced colours and on paper, as docs/figures.webp. For looking at: left and right, fingers,
// joints, where hands touch.
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBrowser } from '../browsers/install.ts';
import { fromRoot } from '../paths.ts';
import { reportFailure } from '../report-failure.ts';
import { serveGallery } from '../screenshots/build-gallery.ts';

type Condition = {
  name: string;
  theme: 'light' | 'dark';
  skin?: string;
  forcedColors?: true;
  media?: 'print';
};

const TONES = ['1', '2', '3', '4'];

const CONDITIONS: readonly Condition[] = [
  { name: 'light', theme: 'light' },
  ...TONES.map((skin): Condition => ({ name: `light, tone ${skin}`, theme: 'light', skin })),
  { name: 'paper', theme: 'light', media: 'print' },
  { name: 'dark', theme: 'dark' },
  ...TONES.map((skin): Condition => ({ name: `dark, tone ${skin}`, theme: 'dark', skin })),
  { name: 'forced colours', theme: 'dark', forcedColors: true },
];

const PER_ROW = 6;

/** Runs in the page: this tool is built without the browser's own types. */
const ALL_DRAWN = `document.querySelector('.figures-sheet svg') && !document.querySelector('.figures-sheet svg:not(:has(.body))')`;

async function makeSheet(): Promise<void> {
  const { executablePath } = ensureBrowser('chromium');
  const args = ['--force-color-profile=srgb', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const gallery = await serveGallery();
  const browser = await puppeteer.launch({ executablePath, args });
  try {
    const cells: string[] = [];
    for (const condition of CONDITIONS) {
      const picture = await photograph(browser, `${gallery.url}?figures`, condition);
      cells.push(
        `<figure><figcaption>${condition.name}</figcaption><img src="data:image/png;base64,${picture}"></figure>`,
      );
    }
    await assemble(browser, cells);
  } finally {
    await browser.close();
    await gallery.close();
  }
}

async function photograph(browser: Browser, url: string, { theme, skin, forcedColors, media }: Condition) {
  const page = await browser.newPage();
  await page.setViewport({ width: 400, height: 1400 });
  // Both at once: each of Puppeteer's own calls would undo the other.
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: media ?? 'screen',
    features: [
      { name: 'prefers-color-scheme', value: theme },
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
    ],
  });
  await page.goto(skin ? `${url}&skin=${skin}` : url);
  await page.waitForFunction(ALL_DRAWN);
  const sheet = await page.$('.figures-sheet');
  if (!sheet) throw new Error('The gallery has no figures.');
  const picture = await sheet.screenshot({ encoding: 'base64' });
  await page.close();
  return picture;
}

async function assemble(browser: Browser, cells: readonly string[]): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: PER_ROW * 400 + 16, height: 800 });
  await page.setContent(
    `<style>body { margin: 8px; font: 13px/1.6 sans-serif; display: grid; gap: 10px; grid-template-columns: repeat(${PER_ROW}, max-content) } figure { margin: 0 } img { display: block }</style>${cells.join('')}`,
  );
  await page.screenshot({
    path: fromRoot('docs', 'figures.webp'),
    type: 'webp',
    quality: 85,
    fullPage: true,
  });
  console.log('docs/figures.webp');
}

makeSheet().catch(reportFailure);
