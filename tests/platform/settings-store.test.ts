import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
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
        'Press Pause: reading the settings failed.',
        'tensionMinutes: a whole number from 25 to 90; idleSeconds: a whole number from 30 to 180',
      ],
    ]);
  });
  test('are the defaults when they cannot be read at all', async () => {
    await store('broken');
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(errors).toHaveBeenCalledTimes(1);
  });
});
