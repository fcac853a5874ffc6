// Every page of the extension, each part of the library and each step of the welcome: what is checked on all of them
// goes through this list.
import { routeHash } from '../../core/library-route.ts';
import {
  BREAK_PAGE,
  JOURNAL_PAGE,
  LIBRARY_PAGE,
  POPUP_PAGE,
  SETTINGS_PAGE,
  WELCOME_PAGE,
} from '../../core/page-paths.ts';
import { stepHash, WELCOME_STEPS } from '../../core/welcome-steps.ts';
import { putRows } from '../../tools/browsers/indexed-db.ts';
import { putLocal } from '../../tools/browsers/product.ts';
import type { ExtensionBrowser, ExtensionPage } from '../../tools/browsers/types.ts';
import { ANSWERS, NUDGE, RUN, SEGMENTS, YESTERDAY } from './yesterday.ts';

export interface PageAddress {
  path: string;
  /** Its heading, where nothing more is waited for. */
  ready: string;
}

const at = (path: string, ready = 'h1'): PageAddress => ({ path, ready });
const LIBRARY_PARTS = [
  at(routeHash({ part: 'points' })),
  at(routeHash({ part: 'points', point: 'PC6' }), '.own-choices'),
  at(routeHash({ part: 'find' }), '.body-plate'),
  at(routeHash({ part: 'find', topic: 'neck-shoulders' })),
  at(routeHash({ part: 'find', topic: 'migraine' })),
  at(routeHash({ part: 'find', topic: 'nape' })),
  at(routeHash({ part: 'routines' })),
  at(routeHash({ part: 'routines', routine: 'steady-180' })),
  at(routeHash({ part: 'routines', routine: 'new' }), '.builder-foot'),
  at(routeHash({ part: 'plan' })),
  at(routeHash({ part: 'learn' })),
  at(routeHash({ part: 'learn', page: 'red-flags' })),
  at('#/nowhere', '.page-main:has([role="status"]) h1'),
];

export const EVERY_PAGE: readonly PageAddress[] = [
  at(POPUP_PAGE, '.home'),
  at(BREAK_PAGE, '.home'),
  ...WELCOME_STEPS.map((step) => at(WELCOME_PAGE + stepHash(step), 'main h1')),
  at(SETTINGS_PAGE, '.settings-group'),
  at(JOURNAL_PAGE, '.heat--year'),
  at(`${JOURNAL_PAGE}#/${YESTERDAY}`, '.table--day'),
  ...LIBRARY_PARTS.map(({ path, ready }) => at(LIBRARY_PAGE + path, ready)),
];

/** Somebody who has answered the safety questions, and has a day behind them. */
export async function seedPages(browser: ExtensionBrowser): Promise<void> {
  const page = await browser.openPage(JOURNAL_PAGE, 'h1');
  const put = (store: string, values: readonly unknown[]) =>
    putRows(page, { database: 'press-pause', store, rows: values.map((value) => ({ value })) });
  const profile = { kind: 'answered', answeredAt: Date.now(), adult: true, conditions: [] };
  await putLocal(page, { profile });
  await put('segments', SEGMENTS);
  await put('runs', [RUN]);
  await put('nudges', [NUDGE]);
  await put('checkIns', ANSWERS);
  await page.close();
}

/** Opens it in a tab as wide as it is meant for. */
export async function openEvery(
  browser: ExtensionBrowser,
  { path, ready }: PageAddress,
): Promise<ExtensionPage> {
  const page = await browser.openPage(path, ready);
  await page.resize(path === POPUP_PAGE ? { width: 380, height: 580 } : { width: 1280, height: 900 });
  return page;
}
