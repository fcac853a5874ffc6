import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadShortcuts, openShortcutSettings } from '../../platform/shortcuts.ts';
import { useEmptyBrowser } from '../support/fake-browser.ts';

beforeEach(() => {
  useEmptyBrowser();
  Object.assign(fakeBrowser, { commands: undefined });
});

test('there are no commands where the browser has none', async () => {
  expect(await loadShortcuts()).toEqual([]);
});

test('commands come as the browser tells them, with or without keys', async () => {
  const getAll = async () => [
    { name: 'snooze', description: 'Later', shortcut: 'Alt+S' },
    { name: 'meeting' },
  ];
  Object.assign(fakeBrowser, { commands: { getAll } });
  expect(await loadShortcuts()).toEqual([
    { name: 'snooze', description: 'Later', keys: 'Alt+S' },
    { name: 'meeting', description: '', keys: '' },
  ]);
});

test("the browser's own page is opened by its own way where there is one, else by its address, else not", async () => {
  const opened: unknown[] = [];
  const create = async (tab: unknown) => void opened.push(tab);
  Object.assign(fakeBrowser.tabs, { create });
  expect(await openShortcutSettings()).toBe(true);
  expect(opened).toEqual([{ url: 'chrome://extensions/shortcuts' }]);
  Object.assign(fakeBrowser, { commands: { openShortcutSettings: async () => void opened.push('own') } });
  expect(await openShortcutSettings()).toBe(true);
  expect(opened.at(-1)).toBe('own');
  Object.assign(fakeBrowser, { commands: undefined });
  Object.assign(fakeBrowser.tabs, { create: async () => Promise.reject(new Error('Illegal URL')) });
  expect(await openShortcutSettings()).toBe(false);
});
