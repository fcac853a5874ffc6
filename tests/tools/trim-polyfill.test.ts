import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { trimTable } from '../../tools/build/trim-polyfill.ts';

const polyfill = readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8');

type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => unknown;
type Polyfilled = {
  alarms: { get(name: string): unknown };
  runtime: { onMessage: { addListener(listener: (message: unknown) => unknown): void } };
};

/** The trimmed polyfill over `chrome`, as a background of Chrome 127 has it. */
function polyfilled(chrome: object): Polyfilled {
  const module = { exports: {} as Polyfilled };
  runInNewContext(trimTable(polyfill), { chrome, module, exports: module.exports });
  return module.exports;
}

describe('the polyfill in the package', () => {
  test('has no table of functions', () => {
    expect(trimTable(polyfill).length).toBeLessThan(polyfill.length - 12_000);
  });
  test('passes on what the browser gives, with nothing but the arguments given', async () => {
    const given: unknown[][] = [];
    const alarms = {
      get: async (...args: unknown[]) => {
        given.push(args);
        return { name: 'next' };
      },
    };
    const { alarms: own } = polyfilled({ runtime: { id: 'x' }, alarms });
    expect(await own.get('next')).toEqual({ name: 'next' });
    expect(given).toEqual([['next']]);
  });
  test('lets a listener answer with a promise', async () => {
    const listeners: Listener[] = [];
    const onMessage = { addListener: (listener: Listener) => listeners.push(listener) };
    polyfilled({ runtime: { id: 'x', onMessage } }).runtime.onMessage.addListener(async (message) => [
      message,
    ]);
    const answer = await new Promise((resolve) => {
      expect(listeners[0]?.('look', {}, resolve)).toBe(true);
    });
    expect(answer).toEqual(['look']);
  });
  test('is refused when its table is not where it was', () => {
    expect(() => trimTable('const other = {};')).toThrow('Look at');
  });
});
