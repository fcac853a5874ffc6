// Makes Firefox's window fullscreen and back, by the same switch that F11 turns.
import type { Browser } from 'puppeteer-core';
import { runPrivileged } from './firefox-chrome.ts';
import { defaultTimeoutMs } from './page.ts';

const change = `
  const isDone = () => (window.windowState === window.STATE_FULLSCREEN) === args.isFullscreen;
  if (isDone()) return true;
  const changed = new Promise((resolve) => {
    window.addEventListener('sizemodechange', () => { if (isDone()) resolve(true); });
    setTimeout(() => resolve(isDone()), args.timeoutMs);
  });
  window.fullScreen = args.isFullscreen;
  return changed;
`;

export async function setFirefoxFullscreen(browser: Browser, isFullscreen: boolean): Promise<void> {
  const isDone = await runPrivileged(browser, change, { isFullscreen, timeoutMs: defaultTimeoutMs });
  if (isDone !== true)
    throw new Error('The window did not change: on a screen it would take a window manager');
}
