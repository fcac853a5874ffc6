import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEAF_MS, guardKeys, isSudden } from '../../entrypoints/popup/guard-keys.ts';

let heard: string[] = [];
let stop = () => {};
const note = (event: KeyboardEvent) => heard.push(`${event.type} ${event.key}`);

/** Gives whether the browser may act on it. */
function key(type: 'keydown' | 'keyup', name: string, repeat = false): boolean {
  return document.body.dispatchEvent(
    new KeyboardEvent(type, { key: name, code: name, repeat, bubbles: true, cancelable: true }),
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  for (const type of ['keydown', 'keyup'] as const) document.addEventListener(type, note);
});
afterEach(() => {
  stop();
  for (const type of ['keydown', 'keyup'] as const) document.removeEventListener(type, note);
  vi.useRealTimers();
});

describe('a prompt that has only just come up', () => {
  it('ignores what is typed in its first second', () => {
    stop = guardKeys();
    for (const name of ['Enter', ' ', 'a', 'Tab'])
      expect([key('keydown', name), key('keyup', name)]).toEqual([false, false]);
    expect(heard).toEqual([]);
  });

  it('leaves Escape to the browser', () => {
    stop = guardKeys();
    expect(key('keydown', 'Escape')).toBe(true);
  });

  it('hears again after the second', () => {
    stop = guardKeys();
    vi.advanceTimersByTime(DEAF_MS - 1);
    expect(key('keydown', 'Tab')).toBe(false);
    key('keyup', 'Tab');
    vi.advanceTimersByTime(1);
    expect([key('keydown', 'Enter'), key('keyup', 'Enter')]).toEqual([true, true]);
    expect(heard).toEqual(['keydown Enter', 'keyup Enter']);
  });

  it('ignores a key that is still held down from then, until it is let go', () => {
    stop = guardKeys();
    key('keydown', 'Enter');
    vi.advanceTimersByTime(DEAF_MS);
    expect(key('keydown', 'Enter', true)).toBe(false);
    expect(key('keydown', 'Tab')).toBe(true);
    expect(key('keyup', 'Enter')).toBe(false);
    expect(key('keydown', 'Enter')).toBe(true);
  });

  it('hears a key that is pressed anew though its letting go was not seen', () => {
    stop = guardKeys();
    key('keydown', 'Enter');
    vi.advanceTimersByTime(DEAF_MS);
    expect(key('keydown', 'Enter')).toBe(true);
  });

  it('hears at once when the prompt has gone', () => {
    guardKeys()();
    expect(key('keydown', 'Enter')).toBe(true);
  });
});

describe('a prompt is sudden', () => {
  const openedAt = 100_000;
  it.each([
    ['when it opened the page', openedAt - 400, true, true],
    ['up to three seconds before the page', openedAt - 2999, true, true],
    ['not when the person came to it later', openedAt - 3000, true, false],
    ['not when the person is at the page when it comes up', openedAt + 5000, true, false],
    ['when it brings an open page to the front', openedAt + 5000, false, true],
  ])('%s', (_, promptedAt, hasFocus, sudden) => {
    expect(isSudden(promptedAt, { openedAt, hasFocus })).toBe(sudden);
  });
});
