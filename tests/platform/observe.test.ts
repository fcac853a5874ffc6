import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { observeBrowser } from '../../platform/observe.ts';
import { claimOwnSound } from '../../platform/own-sound.ts';
import { type Surroundings, useEmptyBrowser } from '../support/fake-browser.ts';
import { useLocks } from '../support/locks.ts';

let around: Surroundings;
const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
const look = () => observeBrowser(DEFAULT_SETTINGS);

beforeEach(() => {
  around = useEmptyBrowser();
});

describe('what is seen of the browser', () => {
  test('is a person at a silent window', async () => {
    expect(await look()).toEqual({
      activity: 'active',
      focused: true,
      fullscreen: false,
      sounding: [],
      activeSounds: false,
      call: false,
    });
  });
  test('is what the browser says of the person, by the interval of the settings', async () => {
    const asked: number[] = [];
    Object.assign(fakeBrowser.idle, {
      queryState: async (seconds: number) => {
        asked.push(seconds);
        return 'locked';
      },
    });
    expect((await observeBrowser({ ...DEFAULT_SETTINGS, idleSeconds: 90 })).activity).toBe('locked');
    expect(asked).toEqual([90]);
  });
  test('is what an idle event has just said, without asking again', async () => {
    expect((await observeBrowser(DEFAULT_SETTINGS, 'idle')).activity).toBe('idle');
    expect(around.looks).toBe(0);
  });
  test.each([
    { focused: [true, false], expected: true },
    { focused: [false, true], expected: true },
    { focused: [false, false], expected: false },
    { focused: [], expected: false },
  ])('is focused $expected with windows focused $focused', async ({ focused, expected }) => {
    around.windows = focused.map((isFocused) => ({ focused: isFocused, state: 'normal' }));
    expect((await look()).focused).toBe(expected);
  });
  test.each([
    { tab: { active: true, audible: true }, sounding: [2], activeSounds: true },
    { tab: { active: false, audible: true }, sounding: [2], activeSounds: false },
    { tab: { active: true, audible: false }, sounding: [], activeSounds: false },
    { tab: { active: true, audible: true, mutedInfo: { muted: true } }, sounding: [], activeSounds: false },
  ])('hears $sounding with a tab $tab', async ({ tab, ...heard }) => {
    around.tabs.push({ id: 2, ...tab });
    expect(await look()).toMatchObject(heard);
  });
  test('does not hear our own chimes: they are no call and no film', async () => {
    const locks = useLocks();
    Object.assign(fakeBrowser.tabs, { getCurrent: () => Promise.resolve({ id: 2 }) });
    await claimOwnSound();
    around.tabs.push({ id: 2, active: true, audible: true });
    expect(await look()).toMatchObject({ sounding: [], activeSounds: false });
    around.tabs.push({ id: 3, active: false, audible: true });
    expect(await look()).toMatchObject({ sounding: [3], activeSounds: false });
    locks.closePage();
    expect((await look()).sounding).toEqual([2, 3]);
    vi.unstubAllGlobals();
  });
  test.each([
    { focused: true, state: 'fullscreen', expected: true },
    { focused: false, state: 'fullscreen', expected: false },
    { focused: true, state: 'maximized', expected: false },
  ])(
    'is fullscreen $expected with a window focused $focused, $state',
    async ({ focused, state, expected }) => {
      around.windows.push({ focused, state });
      expect((await look()).fullscreen).toBe(expected);
    },
  );
  test('is still the person when the windows cannot be seen, and that is reported', async () => {
    Object.assign(fakeBrowser.windows, { getAll: () => Promise.reject(new Error('no window')) });
    around.tabs = [{ id: 1, active: true, audible: true }];
    expect(await look()).toMatchObject({ activity: 'active', sounding: [], focused: false });
    expect(errors).toHaveBeenCalledTimes(1);
  });
  test('is nothing when the browser does not say whether the person is there', async () => {
    Object.assign(fakeBrowser.idle, { queryState: () => Promise.reject(new Error('no idle')) });
    await expect(look()).rejects.toThrow('no idle');
  });
});

describe('a call', () => {
  const url = 'https://meet.google.com/abc';
  test('is a meeting tab that sounds, where the person allowed to see it', async () => {
    around.tabs.push({ id: 2, active: false, audible: true, url });
    around.isAllowedHosts = true;
    expect((await observeBrowser({ ...DEFAULT_SETTINGS, meetingHosts: true })).call).toBe(true);
    around.tabs = [{ id: 2, active: false, audible: false, url }];
    expect((await observeBrowser({ ...DEFAULT_SETTINGS, meetingHosts: true })).call).toBe(false);
  });
  test('is not looked for where the person did not turn it on, or took the permission back', async () => {
    around.tabs.push({ id: 2, active: false, audible: true, url });
    expect((await observeBrowser({ ...DEFAULT_SETTINGS, meetingHosts: true })).call).toBe(false);
    around.isAllowedHosts = true;
    expect((await look()).call).toBe(false);
  });
  test.each(['camera', 'microphone', 'screen'] as const)(
    'is, in Firefox, a tab that uses the %s',
    async (use) => {
      // WXT puts a true or nothing there; the test runner's types know only text.
      vi.stubEnv('FIREFOX', 'true');
      expect((await look()).call).toBe(false);
      around.tabs.push({ id: 2, active: false, audible: false, [use]: true });
      expect((await look()).call).toBe(true);
      vi.unstubAllEnvs();
    },
  );
});
