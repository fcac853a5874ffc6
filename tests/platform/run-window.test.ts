import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeRunWindow, isRunWindow, openRunWindow } from '../../platform/run-window.ts';
import { useEmptyBrowser } from '../support/fake-browser.ts';

const create = vi.fn(async (_options: { type: string; url: string }) => ({}));
const remove = vi.fn(async () => undefined);

beforeEach(() => {
  useEmptyBrowser();
  Object.assign(fakeBrowser.windows, { create });
});

describe('a window of its own', () => {
  test.each([true, false])('is one without tabs, and knows whether the run plays on: %s', async (goesOn) => {
    await openRunWindow(goesOn);
    const [options] = create.mock.lastCall ?? [];
    const { pathname, search } = new URL(options?.url ?? '');
    expect([options?.type, pathname]).toEqual(['popup', '/popup.html']);
    expect(search).toBe(goesOn ? '?window=go-on' : '?window=waits');
    expect(isRunWindow(search)).toBe(true);
  });
  test.each(['', '?start=reset-60', '?window=other'])('is not a page opened with "%s"', (search) => {
    expect(isRunWindow(search)).toBe(false);
  });
  test('closes with the tab in it', async () => {
    Object.assign(fakeBrowser.tabs, { getCurrent: () => Promise.resolve({ id: 9 }), remove });
    await closeRunWindow();
    expect(remove).toHaveBeenCalledWith(9);
  });
});
