// The journal in both browsers: before there is anything, a day, weeks and ten years of seeded rows, each before axe.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../../locales/en.json' with { type: 'json' };
import { putRows } from '../../tools/browsers/indexed-db.ts';
import { look, putStored, readStored } from '../../tools/browsers/product.ts';
import type { ExtensionBrowser, ExtensionPage } from '../../tools/browsers/types.ts';
import { findFaults } from '../support/find-faults.ts';
import { BOTH, openBrowser, shutDown } from '../support/open-browser.ts';
import {
  ANSWERS,
  at,
  HOUR,
  midnight,
  NUDGE,
  nameOf,
  RUN,
  SEGMENTS,
  YESTERDAY,
} from '../support/yesterday.ts';

const { journal } = english;
const YEAR_BEFORE = midnight.getFullYear() - 5;

/** The longest name that an own routine can have as one word. */
const LONG = {
  ...RUN,
  id: 3,
  routineId: 'own-5f0c1a52-7ba3-4a5e-9b39-6f6f4d3f8c12',
  plan: { ...RUN.plan, routineId: 'own-5f0c1a52-7ba3-4a5e-9b39-6f6f4d3f8c12', name: 'W'.repeat(60) },
  startedAt: at(11, 40),
  played: [{ at: 0, from: at(11, 40), to: at(11, 41) }],
  endedAt: at(11, 41),
  outcome: 'stopped',
};
/** Ten years of days that were folded, the last of them 61 days ago. */
const TOTALS = Array.from({ length: 3650 }, (_, i) => {
  const date = new Date(midnight);
  date.setDate(date.getDate() - 61 - i);
  const hours = Array.from({ length: 24 }, (_hour, hour) => (hour === 9 ? HOUR : 0));
  return { day: nameOf(date), screenMs: HOUR, hours, inRoutine: Array(24).fill(0), pauses: i % 7 };
});

describe.each(BOTH)('in %s', (kind) => {
  let browser: ExtensionBrowser;
  let page: ExtensionPage;
  beforeAll(async () => {
    browser = await openBrowser(kind);
    page = await browser.openPage('journal.html', 'h1');
    await page.resize({ width: 1280, height: 900 });
  });
  afterAll(() => shutDown(browser));

  async function goTo(hash: string): Promise<void> {
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
  }
  const put = (store: string, values: readonly unknown[]) =>
    putRows(page, { database: 'press-pause', store, rows: values.map((value) => ({ value })) });

  test('the first day says what will stand there', async () => {
    await page.waitForText('main', journal.beforeAfter.empty);
    await page.waitForText('main', journal.kinds.empty);
    expect(await findFaults(page)).toEqual([]);
  });

  test('the page follows when the background has saved', async () => {
    await goTo(`#/${YESTERDAY}`);
    await page.waitForText('main', journal.day.empty);
    await put('segments', SEGMENTS);
    await look(page);
    await page.waitForText('.journal-numbers', '2 h 40 min at the screen, 1 pause');
  });

  test('a day has its line, its nudges with why, and its routines with their numbers', async () => {
    await put('runs', [RUN]);
    await put('nudges', [NUDGE]);
    await put('checkIns', ANSWERS);
    await page.reload();
    await page.waitForText('.journal-numbers', '2 h 37 min at the screen, 2 pauses');
    await page.waitForText('.table--day', '50 minutes since a real pause');
    await page.waitForText('.table--day', 'It waited first: sound was playing');
    await page.waitForText('.table--day', 'After lunch');
    await page.waitForText('.before-after', 'After lunch');
    expect(await findFaults(page)).toEqual([]);
    // The same with everything that opens, and with the other measure.
    await page.click('.measures .button:last-child');
    await page.click('.as-table summary');
    await page.waitForText('.heat--weeks', '157');
    expect(await findFaults(page)).toEqual([]);
  });

  test('an impossible day leads to today with a sentence', async () => {
    await goTo('#/2026-02-30');
    await page.waitForText('[role="status"]', journal.day.lost);
    expect(await page.readText('.eyebrow')).toBe(journal.today);
  });

  test('ten years are there, one at a time', async () => {
    await put('days', TOTALS);
    await page.reload();
    await page.waitUntil(() => (document.querySelector('select')?.options.length ?? 0) >= 10);
    await page.evaluate((year) => {
      const select = document.querySelector('select');
      if (!select) throw new Error('There is no year to choose.');
      select.value = String(year);
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, YEAR_BEFORE);
    await page.waitFor(`.heat--year a[href="#/${YEAR_BEFORE}-03-02"]`);
    await page.waitForText('.heat--year', '6');
    await page.click(`.heat--year a[href="#/${YEAR_BEFORE}-03-02"]`);
    await page.waitForText('main', journal.day.folded);
    await page.waitForText('.journal-numbers', '1 h 0 min at the screen');
    expect(await findFaults(page)).toEqual([]);
  });

  test('a row that does not parse is set aside, and the rest is shown', async () => {
    await putStored(page, 'runs', { id: 2, startedAt: at(11, 30) });
    await goTo(`#/${YESTERDAY}`);
    await page.waitForText('.journal-numbers', '2 pauses');
    await expect.poll(() => readStored(page, 'quarantine')).toMatchObject([{ store: 'runs' }]);
  });

  test('a name that is one long word leaves room for why', async () => {
    await put('runs', [LONG]);
    await put('checkIns', [
      { at: at(11, 40), item: 'tension', value: 5, run: { id: 3, when: 'before' } },
      { at: at(11, 41), item: 'tension', value: 4, run: { id: 3, when: 'after' } },
    ]);
    await page.resize({ width: 960, height: 900 });
    await page.reload();
    await page.waitForText('.before-after', LONG.plan.name);
    const width = await page.evaluate(
      () => document.querySelector('.table--day thead th:nth-child(3)')?.getBoundingClientRect().width,
    );
    expect(width).toBeGreaterThanOrEqual(150);
  });

  test.each([360, 320])('at %d px nothing scrolls sideways', async (width) => {
    await page.resize({ width, height: 900 });
    const hidden = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(hidden).toBeLessThanOrEqual(0);
    expect(await findFaults(page)).toEqual([]);
  });

  test('and at 320 px with text of double size neither', async () => {
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const hidden = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(hidden).toBeLessThanOrEqual(0);
  });
});
