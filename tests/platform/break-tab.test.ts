import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { claimBreakTab, leaveBreakTab, showBreakTab } from '../../platform/break-tab.ts';
import { useEmptyBrowser } from '../support/fake-browser.ts';
import { useLocks } from '../support/locks.ts';

const ADDRESS = 'chrome-extension://test-extension-id/break.html';

const create = vi.fn(() => Promise.resolve({}));
const update = vi.fn(() => Promise.resolve({}));
const remove = vi.fn(() => Promise.resolve());
let locks: ReturnType<typeof useLocks>;

/** A break page opens in this tab, and closes when what is given is called. */
async function openPage(tab: number): Promise<() => void> {
  Object.assign(fakeBrowser.tabs, { getCurrent: () => Promise.resolve({ id: tab }) });
  await claimBreakTab();
  return () => locks.closePage();
}

beforeEach(() => {
  useEmptyBrowser();
  Object.assign(fakeBrowser.tabs, { create, update, remove });
  locks = useLocks();
});
afterEach(() => vi.unstubAllGlobals());

describe('the break page', () => {
  test('opens in front', async () => {
    await showBreakTab();
    expect(create.mock.calls).toEqual([[{ url: ADDRESS, active: true }]]);
    expect(update).not.toHaveBeenCalled();
  });
  test('that is open already comes to the front, and no second one opens', async () => {
    await openPage(7);
    await showBreakTab();
    expect(update.mock.calls).toEqual([[7, { active: true }]]);
    expect(create).not.toHaveBeenCalled();
  });
  test('opens anew when it was closed, or its tab was led elsewhere', async () => {
    const close = await openPage(7);
    close();
    await showBreakTab();
    expect([create.mock.calls.length, update.mock.calls.length]).toEqual([1, 0]);
  });
  test('is not taken for something else that is locked', async () => {
    void navigator.locks.request('something else', () => new Promise(() => {}));
    await showBreakTab();
    expect(create).toHaveBeenCalledOnce();
  });
  test('that is not in a tab claims none', async () => {
    Object.assign(fakeBrowser.tabs, { getCurrent: () => Promise.resolve(undefined) });
    await claimBreakTab();
    await showBreakTab();
    expect(create).toHaveBeenCalledOnce();
  });
});

describe('leaving the break page', () => {
  const leaveOf = (tabs: number) => {
    Object.assign(fakeBrowser.tabs, {
      getCurrent: () => Promise.resolve({ id: 7 }),
      query: () => Promise.resolve(Array.from({ length: tabs }, (_, id) => ({ id }))),
    });
    return leaveBreakTab();
  };
  test('closes its tab', async () => {
    await leaveOf(2);
    expect(remove.mock.calls).toEqual([[7]]);
  });
  test('does not close the window with its last tab', async () => {
    await leaveOf(1);
    expect(remove).not.toHaveBeenCalled();
  });
});
