import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Display } from '../../core/display.ts';
import type { Signal } from '../../core/nudge.ts';
import { MINUTE } from '../../core/time.ts';
import { notification as words } from '../../locales/en.json';
import { NOTIFICATION_ID, showDisplay } from '../../platform/show-display.ts';
import { type Surroundings, useEmptyBrowser } from '../support/fake-browser.ts';
import { useLocks } from '../support/locks.ts';

const COUNTING: Display = {
  badge: false,
  tooltip: { kind: 'counting', sinceBreakMs: 12.9 * MINUTE },
  pausedUntil: null,
  notification: null,
  open: null,
};
const prompt = (over: Partial<NonNullable<Display['notification']>> = {}): Display => ({
  badge: true,
  tooltip: {
    kind: 'prompt',
    sinceBreakMs: 52 * MINUTE,
    signal: { kind: 'screen-time', minutes: 50, limit: 50 },
  },
  pausedUntil: null,
  notification: {
    key: '1.0',
    kind: 'tension',
    signals: [{ kind: 'screen-time', minutes: 50, limit: 50 }],
    sinceBreakMs: 52 * MINUTE,
    reminder: false,
    ...over,
  },
  open: null,
});
const opening = (where: 'popup' | 'page', key = '1.0'): Display => ({
  ...prompt({ key }),
  open: { key, where },
});

const show = (display: Display) => showDisplay(display, words, (at) => `<${at}>`);
const create = vi.spyOn(fakeBrowser.notifications, 'create');
const clear = vi.spyOn(fakeBrowser.notifications, 'clear');
const shown = () => fakeBrowser.notifications.getAllCreateOptions();
const restartBrowser = () => fakeBrowser.storage.session.clear();

let around: Surroundings;

beforeEach(() => {
  around = useEmptyBrowser();
});

describe('the toolbar', () => {
  test('has a badge exactly while a prompt waits', async () => {
    await show(prompt());
    expect(await fakeBrowser.action.getBadgeText({})).toBe('•');
    expect(await fakeBrowser.action.getBadgeBackgroundColor({})).toEqual([0xad, 0x42, 0x24, 255]);
    await show(COUNTING);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });
  test('says with a quiet badge that nudges are kept quiet', async () => {
    for (const kind of ['paused', 'meeting', 'meetingOpen'] as const) {
      await show({ ...COUNTING, tooltip: { kind, until: 77 } });
      expect(await fakeBrowser.action.getBadgeText({})).toBe('–');
      expect(await fakeBrowser.action.getBadgeBackgroundColor({})).toEqual([0x62, 0x59, 0x4e, 255]);
    }
  });
  test.each<{ tooltip: Display['tooltip']; title: string }>([
    { tooltip: COUNTING.tooltip, title: 'Press Pause · 12 minutes since a real pause' },
    {
      tooltip: { kind: 'counting', sinceBreakMs: 1.5 * MINUTE },
      title: 'Press Pause · 1 minute since a real pause',
    },
    { tooltip: prompt().tooltip, title: 'Press Pause · Time for a pause? 52 minutes without one' },
    { tooltip: { kind: 'paused', until: 77 }, title: 'Press Pause · Nudges paused until <77>' },
    {
      tooltip: { kind: 'meeting', until: 78 },
      title: 'Press Pause · You are in a meeting until <78>. Nudges wait.',
    },
    {
      tooltip: { kind: 'meetingOpen', until: 79 },
      title: 'Press Pause · You are in a meeting. Nudges wait until it ends, or until <79>.',
    },
    {
      tooltip: { kind: 'prompt', sinceBreakMs: 52 * MINUTE, signal: undefined },
      title: 'Press Pause · Time for a pause?',
    },
  ])('says "$title"', async ({ tooltip, title }) => {
    await show({ ...COUNTING, tooltip });
    expect(await fakeBrowser.action.getTitle({})).toBe(title);
  });
  test('that refuses makes showing fail', async () => {
    vi.spyOn(fakeBrowser.action, 'setTitle').mockRejectedValueOnce(new Error('no toolbar'));
    await expect(show(COUNTING)).rejects.toThrow('no toolbar');
  });
});

describe('the notification', () => {
  test.each<{ signal: Signal; message: string }>([
    { signal: { kind: 'screen-time', minutes: 50, limit: 50 }, message: '52 minutes without one' },
    { signal: { kind: 'chosen-time', at: 88 }, message: 'It is <88>, the time you chose' },
    { signal: { kind: 'you-said', feeling: 'tense' }, message: 'You asked for one' },
    { signal: { kind: 'high-answers' }, message: 'A few quiet minutes, if you like' },
    { signal: { kind: 'many-switches' }, message: 'A few quiet minutes, if you like' },
    { signal: { kind: 'two-dismissed' }, message: 'A few quiet minutes, if you like' },
    { signal: { kind: 'no-pause', minutes: 95.5 }, message: '95 minutes without one' },
    { signal: { kind: 'past-hours', minutes: 31 }, message: 'Your working day is over' },
  ])('says why: "$message"', async ({ signal, message }) => {
    await show(prompt({ signals: [signal, { kind: 'high-answers' }] }));
    expect(shown()).toEqual({
      [NOTIFICATION_ID]: {
        type: 'basic',
        iconUrl: 'chrome-extension://test-extension-id/icon/128.png',
        title: 'Time for a pause?',
        message,
        priority: 0,
      },
    });
  });
  test('has no word about health in it: screens are shared', () => {
    const texts = JSON.stringify([words.title, words.reminder, words.because, words.tooltip]);
    expect(texts).not.toMatch(/stress|tens(e|ion)|health|neck|shoulder|head|pain|acupress|feel/i);
  });
  test('asks for nothing that Firefox refuses', async () => {
    await show(prompt());
    for (const refused of ['buttons', 'silent', 'requireInteraction'])
      expect(shown()[NOTIFICATION_ID]).not.toHaveProperty(refused);
  });
  test('comes without a reason when there is none', async () => {
    await show(prompt({ signals: [] }));
    expect(shown()[NOTIFICATION_ID]?.message).toBe('');
  });
  test('of one prompt comes once, however often it is shown', async () => {
    for (let i = 0; i < 3; i++) await show(prompt());
    expect(create).toHaveBeenCalledTimes(1);
  });
  test('of another prompt takes its place: there is never more than one', async () => {
    await show(prompt());
    await show(prompt({ key: '1.0.reminder', reminder: true }));
    expect(create).toHaveBeenCalledTimes(2);
    expect(Object.keys(shown())).toEqual([NOTIFICATION_ID]);
    expect(shown()[NOTIFICATION_ID]?.title).toBe('Still time for a pause');
  });
  test('goes when there is no prompt any more, once', async () => {
    await show(prompt());
    clear.mockClear();
    await show(COUNTING);
    await show(COUNTING);
    expect([shown(), clear.mock.calls]).toEqual([{}, [[NOTIFICATION_ID]]]);
  });
  test('comes again for a prompt that went and came back', async () => {
    await show(prompt());
    await show(COUNTING);
    await show(prompt());
    expect(create).toHaveBeenCalledTimes(2);
  });
  test('comes again after a restart of the browser, which shows none', async () => {
    await show(prompt());
    await restartBrowser();
    await show(prompt());
    expect(create).toHaveBeenCalledTimes(2);
  });
  test('is not touched where there was none', async () => {
    await show(COUNTING);
    expect([create.mock.calls, clear.mock.calls]).toEqual([[], []]);
  });
  test('that failed is missing rather than twice there, and the failure is said', async () => {
    create.mockRejectedValueOnce(new Error('no notifications'));
    await expect(show(prompt())).rejects.toThrow('no notifications');
    await show(prompt());
    expect(create).toHaveBeenCalledTimes(1);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('•');
  });
});

describe('what is to be opened', () => {
  const createTab = vi.fn(() => Promise.resolve({}));
  beforeEach(() => {
    useLocks();
    Object.assign(fakeBrowser.tabs, { create: createTab });
  });
  afterEach(() => vi.unstubAllGlobals());

  test('is nothing at the quieter levels', async () => {
    await show(prompt());
    expect([around.popupsOpened, createTab.mock.calls]).toEqual([0, []]);
  });
  test('is the popup, once for each key', async () => {
    for (let i = 0; i < 3; i++) await show(opening('popup'));
    expect(around.popupsOpened).toBe(1);
    await show(opening('popup', '1.1'));
    expect(around.popupsOpened).toBe(2);
  });
  test('is not opened again for a prompt that went and came back', async () => {
    await show(opening('popup'));
    await show(COUNTING);
    await show(opening('popup'));
    expect(around.popupsOpened).toBe(1);
  });
  test('is not tried again where the browser refuses, and that is no failure: badge and notification tell', async () => {
    around.popupOpens = false;
    await show(opening('popup'));
    around.popupOpens = true;
    await show(opening('popup'));
    expect(around.popupsOpened).toBe(0);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('•');
    expect(Object.keys(shown())).toEqual([NOTIFICATION_ID]);
  });
  test('is left out where the browser cannot open it', async () => {
    Object.assign(fakeBrowser.action, { openPopup: undefined });
    await show(opening('popup'));
    expect(Object.keys(shown())).toEqual([NOTIFICATION_ID]);
  });
  test('is the break page, once for each key', async () => {
    for (let i = 0; i < 3; i++) await show(opening('page'));
    expect(createTab.mock.calls).toEqual([
      [{ url: 'chrome-extension://test-extension-id/break.html', active: true }],
    ]);
    expect(around.popupsOpened).toBe(0);
  });
  test('is opened again for a prompt that is still there after a restart of the browser', async () => {
    await show(opening('page'));
    await restartBrowser();
    await show(opening('page'));
    expect(createTab).toHaveBeenCalledTimes(2);
  });
  test('that fails is said, and not tried again', async () => {
    createTab.mockRejectedValueOnce(new Error('no window'));
    await expect(show(opening('page'))).rejects.toThrow('no window');
    await show(opening('page'));
    expect(createTab).toHaveBeenCalledTimes(1);
  });
});
