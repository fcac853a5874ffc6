import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { listenToSettings } from '../../platform/listen-to-settings.ts';
import { countUnreported, markAllReported } from '../../platform/local-store.ts';
import { saveSettings } from '../../platform/save-settings.ts';
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

describe('a change of settings', () => {
  const stored = async () => (await fakeBrowser.storage.local.get('settings'))['settings'];

  test('is kept, leaves the rest, and gives what holds from now on', async () => {
    await store({ tensionMinutes: 40 });
    const next = { ...DEFAULT_SETTINGS, tensionMinutes: 40, level: 'badge' };
    expect(await saveSettings({ level: 'badge' })).toEqual({ ok: true, value: next });
    expect(await loadSettings()).toEqual(next);
  });
  test.each([
    {
      what: 'a value out of range',
      patch: { tensionMinutes: 91 },
      says: 'tensionMinutes: a whole number from 25 to 90',
    },
    {
      what: 'a good value beside a bad one',
      patch: { level: 'page', idleSeconds: 5 },
      says: 'idleSeconds: a whole number from 30 to 180',
    },
    { what: 'a name that is no setting', patch: { colour: 'red' }, says: 'colour: no setting of this name' },
    { what: 'no object', patch: null, says: 'settings: an object' },
  ])('to $what is refused with the reason, and what is stored stays as it is', async ({ patch, says }) => {
    const before = { tensionMinutes: 40, level: 'clear' };
    await store(before);
    expect(await saveSettings(patch)).toEqual({ ok: false, reasons: [says] });
    expect(await stored()).toEqual(before);
    expect(errors).not.toHaveBeenCalled();
  });
  test('from each of two pages at the same time loses neither', async () => {
    await Promise.all([saveSettings({ tensionMinutes: 40 }), saveSettings({ minGapMinutes: 60 })]);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, tensionMinutes: 40, minGapMinutes: 60 });
  });
  test('of broken settings sets those aside and changes what stands in for them', async () => {
    await store({ tensionMinutes: 5, level: 'badge' });
    await saveSettings({ minGapMinutes: 60 });
    expect(await stored()).toEqual({ ...DEFAULT_SETTINGS, level: 'badge', minGapMinutes: 60 });
    expect(await countUnreported()).toBe(1);
  });
});

describe('whoever listens to the settings', () => {
  test('hears each change, until they stop', async () => {
    const heard = vi.fn<() => void>();
    const stop = listenToSettings(heard);
    await saveSettings({ tensionMinutes: 40 });
    expect(heard).toHaveBeenCalledTimes(1);
    await saveSettings({ tensionMinutes: 30 });
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    await saveSettings({ tensionMinutes: 60 });
    expect(heard).toHaveBeenCalledTimes(2);
  });
  test('hears nothing of what is refused, nor of what else is stored', async () => {
    const heard = vi.fn<() => void>();
    listenToSettings(heard);
    await saveSettings({ tensionMinutes: 91 });
    await fakeBrowser.storage.local.set({ profile: { kind: 'cautious' } });
    expect(heard).not.toHaveBeenCalled();
  });
});
