import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { countUnreported, markAllReported } from '../../platform/local-store.ts';
import { loadSettings } from '../../platform/settings-store.ts';
import { useEmptyBrowser } from '../support/fake-browser.ts';

const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });

beforeEach(() => {
  useEmptyBrowser();
});

describe('the stored settings', () => {
  test('are the defaults while nothing is stored, without a report', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(errors).not.toHaveBeenCalled();
  });
  test('are what was stored, with defaults for the rest', async () => {
    await store({ tensionMinutes: 40, level: 'badge' });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, tensionMinutes: 40, level: 'badge' });
    expect(errors).not.toHaveBeenCalled();
  });
  test('are the default where one is out of range, and that is reported once', async () => {
    await store({ tensionMinutes: 5, level: 'badge', idleSeconds: 'x' });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, level: 'badge' });
    expect(errors.mock.calls).toEqual([
      [
        'Press Pause: reading "settings" failed.',
        'tensionMinutes: a whole number from 25 to 90; idleSeconds: a whole number from 30 to 180',
      ],
    ]);
  });
  test('that are broken are set aside as they were, told once, and replaced', async () => {
    const broken = { tensionMinutes: 5, level: 'badge' };
    await store(broken);
    await loadSettings();
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, level: 'badge' });
    expect(errors).toHaveBeenCalledTimes(1);
    const { setAside } = await fakeBrowser.storage.local.get('setAside');
    expect(setAside).toMatchObject([{ key: 'settings', value: broken }]);
    expect(await countUnreported()).toBe(1);
    await markAllReported();
    expect(await countUnreported()).toBe(0);
  });
  test('are the defaults when they cannot be read at all', async () => {
    await store('broken');
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(errors).toHaveBeenCalledTimes(1);
  });
});
