// `npm run bench:popup [-- --times 5]`: opens the popup and an empty one in turn in a real Chromium and prints what each
// took beside what may be. Exit code 1 when the popup is over. Take the ratios: the times are this machine's.
import { buildBesideEmpty, EMPTY } from './bench/build-beside-empty.ts';
import { type Opening, openTimed } from './bench/open-timed.ts';
import { compare, type Openings, tableOf } from './bench/popup-figures.ts';
import { findBrowser } from './browsers/find.ts';
import { launchBrowser } from './browsers/launch.ts';
import { openPopupPage, POPUP, seedScreenTime } from './browsers/product.ts';
import { sumFirstLoad } from './build/measure.ts';
import { reportFailure } from './report-failure.ts';

/** Dial, bars of the day, and the drawing on the suggestion. The first paint owes the dial. */
const PARTS = ['.dial-number b', '.day-screen', '.thumb svg path'];
const SEEDED_MINUTES = 38;

function parseTimes([name, inline]: readonly string[]): number {
  if (name === undefined) return 5;
  const times = Number(inline);
  if (name !== '--times' || !Number.isSafeInteger(times) || times < 1)
    throw new Error('There is --times N, a whole number from 1 on.');
  return times;
}

async function openBoth(extensionDir: string, times: number): Promise<Pick<Openings, 'popup' | 'empty'>> {
  const found = findBrowser('chromium');
  if (!found) throw new Error('No Chromium, Chrome, Edge or Brave was found. Set BROWSER_PATH to one.');
  const extension = await launchBrowser({ ...found, extensionDir, headless: true });
  try {
    const page = await openPopupPage(extension);
    await seedScreenTime(page, SEEDED_MINUTES);
    const browser = page.puppeteer.browser();
    await page.close();
    const [popup, empty]: [Opening[], Opening[]] = [[], []];
    // The first opening of each is cold and does not count.
    for (let i = 0; i <= times; i++) {
      const one = await openTimed(browser, `${extension.origin}/${POPUP}`, PARTS);
      const other = await openTimed(browser, `${extension.origin}/${EMPTY}`, ['p']);
      if (i > 0) popup.push(one);
      if (i > 0) empty.push(other);
    }
    return { popup, empty };
  } finally {
    await extension.close();
  }
}

async function bench(words: readonly string[]): Promise<void> {
  const times = parseTimes(words);
  const dir = await buildBesideEmpty();
  const opened = await openBoth(dir, times);
  const firstLoadBytes = { popup: sumFirstLoad(dir, POPUP), empty: sumFirstLoad(dir, EMPTY) };
  const rows = compare({ ...opened, firstLoadBytes });
  console.log(`Medians of ${times} warm openings of each, in turn, with the figures of a day in storage.\n`);
  console.log(tableOf(rows));
  if (rows.some(({ isMissed }) => isMissed)) process.exitCode = 1;
}

bench(process.argv.slice(2)).catch(reportFailure);
