// What the tour and the end-to-end tests know of the product: its screens, how to seed it, what it stored.
import { planMs } from '../../core/plan.ts';
import type { Run } from '../../core/run.ts';
import type { State } from '../../core/state.ts';
import { putRows, readRows } from './indexed-db.ts';
import type { ExtensionBrowser, ExtensionPage } from './types.ts';

export const POPUP = 'popup.html';
const DATABASE = 'press-pause';

/** Selectors of the popup's screens and of what is pressed on them. */
export const screens = {
  home: '.home',
  prompt: '.prompt',
  safety: '.safety',
  /** The question before the first step. */
  before: '.check',
  player: '.player',
  /** Resume and Done share a look; their buttons tell them apart. */
  main: '.button--main',
  done: '.facts',
  doneScreen: '.done--asks',
  stop: '.stop',
  notice: '.bar-notice',
} as const;

/** What closes how to find a point. */
export const FIND_IT_OPEN = '.step-foot button[aria-expanded="true"]';

/** Opens the popup in a tab, at popup size, at rest or prompted or resuming. */
export async function openPopupPage(browser: ExtensionBrowser): Promise<ExtensionPage> {
  await browser.touchInput();
  const page = await browser.openPage(POPUP, 'main');
  await page.resize({ width: 380, height: 580 });
  return page;
}

/** Asks the background to look again, as the popup does when it opens; resolves when it has kept and shown the result. */
export async function look(page: ExtensionPage): Promise<void> {
  await page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      typeof globalThis.chrome | undefined
    >;
    await (browser ?? chrome)?.runtime.sendMessage({ kind: 'look' });
  });
}

/** Makes it so that `minutes` of screen time went by without a break, up to now, and lets the background see it. */
export async function seedScreenTime(page: ExtensionPage, minutes: number): Promise<void> {
  await look(page);
  const state = await readState(page);
  const now = Date.now();
  const ms = minutes * 60_000;
  const ledger: State['ledger'] = {
    lastSeen: now,
    kind: 'screen',
    from: now,
    idle: false,
    closedScreenMs: ms,
  };
  const seeded: State = { ...state, ledger, load: { debt: ms, sinceBreak: ms, sincePause: ms, at: now } };
  const segment = { kind: 'screen', day: state.today.day, from: now - ms, to: now };
  await putRows(page, { database: DATABASE, store: 'segments', rows: [{ value: segment }] });
  await putRows(page, { database: DATABASE, store: 'state', rows: [{ key: 'engine', value: seeded }] });
  await look(page);
}

export async function readState(page: ExtensionPage): Promise<State> {
  const [row] = await readRows(page, { database: DATABASE, store: 'state' });
  if (!row) throw new Error('The background has stored no state yet.');
  return row.value as State;
}

/** All runs, oldest first. */
export async function readRuns(page: ExtensionPage): Promise<Run[]> {
  const rows = await readRows(page, { database: DATABASE, store: 'runs' });
  return rows.map(({ value }) => value as Run);
}

export async function readStored(page: ExtensionPage, store: string): Promise<unknown[]> {
  return (await readRows(page, { database: DATABASE, store })).map(({ value }) => value);
}

export function putStored(
  page: ExtensionPage,
  store: string,
  value: unknown,
  key?: IDBValidKey,
): Promise<void> {
  const row = key === undefined ? { value } : { key, value };
  return putRows(page, { database: DATABASE, store, rows: [row] });
}

/** Writes into the extension's `storage.local`. */
export async function putLocal(page: ExtensionPage, values: Record<string, unknown>): Promise<void> {
  await page.evaluate(async (given) => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      typeof globalThis.chrome | undefined
    >;
    await (browser ?? chrome)?.storage.local.set(given);
  }, values);
}

/** What stands under a name in the extension's `storage.local`. */
export function readLocal(page: ExtensionPage, name: string): Promise<unknown> {
  return page.evaluate(async (key) => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      typeof globalThis.chrome | undefined
    >;
    const kept: Record<string, unknown> | undefined = await (browser ?? chrome)?.storage.local.get(key);
    return kept?.[key];
  }, name);
}

/** What the toolbar and the one notification say. */
export function readToolbar(
  page: ExtensionPage,
): Promise<{ badge: string; title: string; shown: string | null }> {
  return page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      typeof globalThis.chrome | undefined
    >;
    const api = browser ?? chrome;
    if (!api) throw new Error('This is no page of an extension.');
    const { shown } = await api.storage.session.get('shown');
    return {
      badge: await api.action.getBadgeText({}),
      title: await api.action.getTitle({}),
      shown: typeof shown === 'string' ? shown : null,
    };
  });
}

/** Says to be 18 or older and that nothing on the list fits. */
export async function answerNoneOfThese(page: ExtensionPage): Promise<void> {
  const adult = `${screens.safety} input[type="checkbox"]`;
  await page.waitFor(adult);
  // As a person would: out from under the buttons at the bottom.
  await page.evaluate((css) => document.querySelector(css)?.scrollIntoView({ block: 'center' }), adult);
  await page.click(adult);
  await page.click(`${screens.safety} ${screens.main}`);
}

/** Answers the question before a run with `value`, or skips it. */
export async function answerBefore(page: ExtensionPage, value: number | null): Promise<void> {
  await page.waitFor(screens.before);
  if (value !== null) await page.click(scaleAnswer(screens.before, value));
  await page.click(value === null ? `${screens.before} .button` : `${screens.before} ${screens.main}`);
}

/** Closes how to find a point, which is open by itself where the point is new, as somebody does who has read it. */
export function closeFindIt(page: ExtensionPage): Promise<void> {
  return page.click(FIND_IT_OPEN);
}

/** As if all but the last `seconds` of the run that waits had been followed until now; then it is gone on with. */
export async function followTo(page: ExtensionPage, seconds: number): Promise<void> {
  const waiting = (await readRuns(page)).find(({ outcome }) => !outcome);
  if (!waiting) throw new Error('No run waits.');
  const now = Date.now();
  const from = now - planMs(waiting.plan) + seconds * 1000;
  await putStored(page, 'runs', { ...waiting, played: [{ at: 0, from, to: now }] });
  await page.reload();
  await page.click(screens.main);
}

/** One of the eleven answers of a screen's scale. */
export function scaleAnswer(screen: string, value: number): string {
  return `${screen} .scale label:nth-child(${value + 1}) input`;
}

/** Milliseconds into its plan that a stored run stands at, and when that was. */
export function offsetOf(run: Run): { at: number; since: number } {
  const last = run.played.at(-1);
  if (!last) throw new Error('The run was never played.');
  return { at: last.at + last.to - last.from, since: last.to };
}
