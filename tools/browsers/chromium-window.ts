// Makes Chromium's first window fullscreen and back.
import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { defaultTimeoutMs } from './page.ts';

export async function setChromiumFullscreen(browser: Browser, isFullscreen: boolean): Promise<void> {
  const [page] = await browser.pages();
  if (!page) throw new Error('Chromium has no window');
  const id = await page.windowId();
  await browser.setWindowBounds(id, { windowState: isFullscreen ? 'fullscreen' : 'normal' });
  const deadline = Date.now() + defaultTimeoutMs;
  // No event tells of it.
  while (Date.now() < deadline) {
    const { windowState } = await browser.getWindowBounds(id);
    if ((windowState === 'fullscreen') === isFullscreen) return;
    await setTimeout(20);
  }
  throw new Error('The window did not change');
}
