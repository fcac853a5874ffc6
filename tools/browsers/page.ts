// Wraps a puppeteer page of the extension in the interface both browsers share.
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { AccessibleNode, ExtensionPage, MediaEmulation, WaitOptions } from './types.ts';

export const defaultTimeoutMs = 30_000;
// A frame callback never comes in a tab that is not in front, so conditions are polled by time.
const pollMs = 50;

type Key = Parameters<Page['keyboard']['press']>[0];

interface PageParts {
  page: Page;
  emulate: (media: MediaEmulation) => Promise<void>;
  readTree: () => Promise<AccessibleNode>;
  reload: () => Promise<void>;
}

function asWait({ timeoutMs = defaultTimeoutMs }: WaitOptions = {}) {
  return { timeout: timeoutMs, polling: pollMs };
}

export function wrapPage({ page, emulate, readTree, reload }: PageParts): ExtensionPage {
  // Puppeteer's types allow for handles as arguments; ours are plain values, hence the casts here and below.
  const waitUntil: ExtensionPage['waitUntil'] = async (test, options, ...args) => {
    const run = test as (...given: unknown[]) => unknown;
    const handle = await page.waitForFunction(run, asWait(options), ...args);
    await handle.dispose();
  };
  const waitFor = async (selector: string, options?: WaitOptions) => {
    await waitUntil(isVisible, options, selector).catch((cause: unknown) => {
      throw new Error(`"${selector}" did not appear`, { cause });
    });
  };
  return {
    puppeteer: page,
    emulate,
    readTree,
    reload,
    waitUntil,
    waitFor,
    evaluate: (run, ...args) => page.evaluate(run as never, ...args) as never,
    waitForGone: (selector, options) => waitUntil((css) => !document.querySelector(css), options, selector),
    waitForText: (selector, text, options) => waitUntil(hasText, options, selector, text),
    click: async (selector, options) => {
      await waitFor(selector, options);
      await page.click(selector);
    },
    press: async (keys) => {
      const [key, ...held] = keys.split('+').reverse() as Key[];
      for (const one of held) await page.keyboard.down(one);
      await page.keyboard.press(key ?? 'Tab');
      for (const one of held) await page.keyboard.up(one);
    },
    type: (selector, text) => page.type(selector, text),
    readText: (selector) => page.$eval(selector, (element) => (element.textContent ?? '').trim()),
    has: async (selector) => (await page.$(selector)) !== null,
    screenshot: async (file) => {
      await mkdir(dirname(file), { recursive: true });
      await page.screenshot({ path: file });
    },
    resize: (size) => page.setViewport(size),
    close: () => page.close(),
  };
}

// Both run inside the page, so they may use nothing from this file.
function isVisible(selector: string): boolean {
  const element = document.querySelector(selector);
  return element !== null && element.getClientRects().length > 0;
}

function hasText(selector: string, text: string): boolean {
  return [...document.querySelectorAll(selector)].some((element) => element.textContent?.includes(text));
}
