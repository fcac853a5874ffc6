// Shows one state of the gallery under the conditions of a pass.
import type { Page } from 'puppeteer-core';
import type { Pass } from './passes.ts';
import type { NamedState } from './states.tsx';

/** A toolbar popup: this wide, at least and at most this high. */
const POPUP = { width: 380, low: 580, high: 600 };
/** A wide page: a window on a small notebook. */
const WIDE = { width: 1280, high: 860 };
/** On a busy machine. */
const LONGEST_MS = 15_000;

/** How wide the page is, and from and to which height it is seen at once. */
export function sizeOf({ page }: NamedState, { tab }: Pass): { width: number; low: number; high: number } {
  if (tab) return { width: tab.width, low: tab.height, high: tab.height };
  return page ? { width: WIDE.width, low: WIDE.high, high: WIDE.high } : POPUP;
}

export async function showState(
  page: Page,
  { state, pass, url }: { state: NamedState; pass: Pass; url: string },
): Promise<void> {
  const query = new URLSearchParams({
    ...pass.query,
    ...(pass.tab && { tab: '' }),
    ...(state.isFresh && { fresh: '' }),
    state: state.name,
  });
  await page.goto(`${url}?${query}${state.hash ?? ''}`);
  if (state.ready) await page.waitForSelector(state.ready, { timeout: LONGEST_MS });
  await page.waitForFunction(isDrawn);
  if (state.type) await page.locator(state.type[0]).fill(state.type[1]);
  for (const selector of state.press ?? []) await page.locator(selector).click();
  await page.waitForFunction(isDrawn);
  await page.mouse.move(0, 0);
}

/** Nothing lazy is still on its way. */
function isDrawn(): boolean {
  const late = document.querySelectorAll('.thumb:empty, .swap:empty, .figure:empty, .today--later').length;
  return document.body.children.length > 0 && late === 0 && document.fonts.status === 'loaded';
}

/** Colours and motion as somebody has set them in their system. */
export async function emulate(page: Page, pass: Pass): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: pass.theme },
      { name: 'prefers-reduced-motion', value: pass.reducedMotion ? 'reduce' : 'no-preference' },
      { name: 'prefers-contrast', value: pass.moreContrast ? 'more' : 'no-preference' },
      { name: 'forced-colors', value: pass.forcedColors ? 'active' : 'none' },
    ],
  });
}
