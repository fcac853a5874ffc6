import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  isNewSession,
  markOpened,
  markSession,
  markShown,
  openedKey,
  shownKey,
} from '../../platform/session.ts';
import { useEmptyBrowser } from '../support/fake-browser.ts';

const restartBrowser = () => fakeBrowser.storage.session.clear();

beforeEach(() => {
  useEmptyBrowser();
});

describe('a browser session', () => {
  test('is new until it is marked, and again after a restart', async () => {
    expect(await isNewSession()).toBe(true);
    await markSession();
    expect(await isNewSession()).toBe(false);
    await restartBrowser();
    expect(await isNewSession()).toBe(true);
  });
  test('is new when something else lies where the mark should be', async () => {
    await fakeBrowser.storage.session.set({ running: 'yes' });
    expect(await isNewSession()).toBe(true);
  });
  test('remembers which notification was shown last, and forgets it with the browser', async () => {
    expect(await shownKey()).toBeNull();
    await markShown('1.0');
    await markShown('1.0.reminder');
    expect(await shownKey()).toBe('1.0.reminder');
    await restartBrowser();
    expect(await shownKey()).toBeNull();
  });
  test('remembers that none is shown', async () => {
    await markShown('1.0');
    await markShown(null);
    expect(await shownKey()).toBeNull();
  });
  test('takes anything but a text for none', async () => {
    await fakeBrowser.storage.session.set({ shown: { key: '1.0' } });
    expect(await shownKey()).toBeNull();
  });
  test('remembers for which prompt something was opened last, apart from what was shown', async () => {
    expect(await openedKey()).toBeNull();
    await markOpened('1.0');
    await markShown('1.0.reminder');
    await markOpened('2.0');
    expect([await openedKey(), await shownKey()]).toEqual(['2.0', '1.0.reminder']);
    await restartBrowser();
    expect(await openedKey()).toBeNull();
  });
  test('is marked without touching what was shown', async () => {
    await markShown('1.0');
    await markSession();
    expect([await shownKey(), await isNewSession()]).toEqual(['1.0', false]);
  });
});
