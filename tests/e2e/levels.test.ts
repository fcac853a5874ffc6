// How a nudge shows at the two louder levels, in real browsers: the popup that opens itself, and the break page.
import { afterEach, describe, expect, test } from 'vitest';
import type { Settings } from '../../core/settings.ts';
import { openPopupPage, putLocal, readState, seedScreenTime } from '../../tools/browsers/product.ts';
import type { ExtensionBrowser, ExtensionPage } from '../../tools/browsers/types.ts';
import { BOTH, openBrowser, shutDown } from '../support/open-browser.ts';

/** Shown as soon as it is due. */
const AT_ONCE: Partial<Settings> = { maxDeferralMinutes: 0 };

/** What our pages of a kind show: the popup that the browser opened, or the break pages. */
function readViews(page: ExtensionPage, kind: 'popup' | 'break') {
  return page.evaluate((wanted) => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      typeof globalThis.chrome
    >;
    const views = (browser ?? chrome).extension.getViews(
      wanted === 'popup' ? { type: 'popup' } : { type: 'tab' },
    );
    return views
      .filter(({ location }) => location.pathname === `/${wanted}.html`)
      .map(({ document }) => ({
        title: document.title,
        question: document.querySelector('.prompt h1')?.textContent ?? null,
        focused: document.activeElement?.tagName ?? null,
        isVisible: document.visibilityState === 'visible',
      }));
  }, kind);
}

/** Presses "Not now" on the break page. */
function dismiss(page: ExtensionPage): Promise<void> {
  return page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      typeof globalThis.chrome
    >;
    const views = (browser ?? chrome).extension.getViews({ type: 'tab' });
    const view = views.find(({ location }) => location.pathname === '/break.html');
    view?.document.querySelector<HTMLButtonElement>('.actions-row > .button:last-child')?.click();
  });
}

const ASKING = { title: 'Press Pause', question: 'Time for a pause?', focused: 'BODY', isVisible: true };

describe.each(BOTH)('in %s', (kind) => {
  let browser: ExtensionBrowser;
  let page: ExtensionPage;

  async function begin(settings: Partial<Settings>): Promise<void> {
    browser = await openBrowser(kind);
    page = await openPopupPage(browser);
    await putLocal(page, { settings: { ...AT_ONCE, ...settings } });
  }
  afterEach(() => shutDown(browser));

  test('the break page opens by itself, focuses nothing, and goes with the answer', async () => {
    await begin({ level: 'page' });
    await seedScreenTime(page, 51);
    await expect.poll(() => readViews(page, 'break')).toEqual([ASKING]);
    await dismiss(page);
    await expect.poll(() => readViews(page, 'break')).toEqual([]);
    expect((await readState(page)).pending).toEqual([]);
  });

  test('a break page that is open comes forward, and no second one opens', async () => {
    await begin({ level: 'page' });
    const own = await browser.openPage('break.html', 'main');
    await page.puppeteer.bringToFront();
    await seedScreenTime(page, 51);
    await expect.poll(() => readViews(page, 'break')).toEqual([ASKING]);
    await own.close();
  });

  test('the popup opens by itself, and focuses nothing', async () => {
    await begin({ level: 'clear' });
    await page.puppeteer.bringToFront();
    await seedScreenTime(page, 51);
    await expect.poll(() => readViews(page, 'popup')).toEqual([ASKING]);
  });

  test('nothing opens at the usual level', async () => {
    await begin({});
    await seedScreenTime(page, 51);
    await page.waitFor('.prompt');
    expect([await readViews(page, 'popup'), await readViews(page, 'break')]).toEqual([[], []]);
  });
});
