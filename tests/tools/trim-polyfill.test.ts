import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { trimCode } from '../../tools/build/trim-polyfill.ts';

const polyfill = readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8');
const trimmed = trimCode(polyfill);

type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => unknown;

/** What the package makes of a Chrome without a `browser`, as 127 to 147 are; and what that Chrome sends. */
function inOldChrome() {
  const listeners: Listener[] = [];
  const storage = { local: { kept: 7, get: async () => storage.local.kept } };
  const alarms = { count: 0, create: async () => void (alarms.count += 1) };
  const onMessage = { addListener: (listener: Listener) => void listeners.push(listener) };
  const chrome = { runtime: { id: 'ours', onMessage }, storage, alarms };
  const module: { exports: unknown } = { exports: {} };
  runInNewContext(trimmed, { chrome, module, exports: module.exports });
  return { browser: module.exports as typeof chrome, alarms, listeners };
}

describe('the polyfill in the package', () => {
  test('passes functions through as the browser has them', async () => {
    const { browser, alarms } = inOldChrome();
    expect(await browser.storage.local.get()).toBe(7);
    await browser.alarms.create();
    expect(alarms.count).toBe(1);
    expect(browser.runtime.id).toBe('ours');
  });
  test('lets a listener answer with a promise', async () => {
    const { browser, listeners } = inOldChrome();
    browser.runtime.onMessage.addListener(async (message) => ({ heard: message }));
    const answer = new Promise((resolve) => {
      // True: the answer comes later.
      expect(listeners[0]?.('hello', {}, resolve)).toBe(true);
    });
    expect(await answer).toEqual({ heard: 'hello' });
  });
  test('is much smaller', () => {
    expect(trimmed.length).toBeLessThan(polyfill.length - 13_000);
  });
  test('is refused when its table is not where it was', () => {
    expect(() => trimCode('const other = {};')).toThrow('Look at');
  });
});
