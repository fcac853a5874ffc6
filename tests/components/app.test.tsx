// The popup as a whole, over storage in memory and a background that only listens.
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Pending } from '../../core/nudge.ts';
import type { Settings } from '../../core/settings.ts';
import type { State } from '../../core/state.ts';
import { DAY, MINUTE } from '../../core/time.ts';
import { dayAt } from '../../core/zone.ts';
import { App } from '../../entrypoints/popup/App.tsx';
import { DEAF_MS } from '../../entrypoints/popup/guard-keys.ts';
import type { Opened } from '../../entrypoints/popup/opened.ts';
import { createMemoryStorage } from '../../platform/memory-storage.ts';
import { type Surroundings, useEmptyBrowser } from '../support/fake-browser.ts';
import { atScreen, badged, due, prompted } from '../support/states.ts';
import { show } from './support.tsx';

let around: Surroundings;
const asked: object[] = [];
let isDeaf = false;
let onLeave = vi.fn(() => Promise.resolve());

beforeEach(() => {
  around = useEmptyBrowser();
  asked.length = 0;
  isDeaf = false;
  // A new one each time: what an earlier popup still does is not this one's.
  onLeave = vi.fn(() => Promise.resolve());
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (message: { kind: string }) => {
      if (message.kind !== 'look') asked.push(message);
      return isDeaf ? { ok: false } : { ok: true };
    },
  });
  // happy-dom has none; only one page asks here.
  const locks = { request: (_: string, work: () => unknown) => work() };
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue(locks as unknown as LockManager);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function open(
  over: (now: number) => Partial<State>,
  settings: Partial<Settings> = {},
  begin: Opened | null = null,
) {
  const now = Date.now();
  const tables = new Map<string, unknown>();
  const storage = createMemoryStorage(
    {
      get: (table) => Promise.resolve(tables.get(table)),
      set: async (next) => Object.entries(next).forEach(([table, rows]) => tables.set(table, rows)),
    },
    () => now,
  );
  const state = atScreen(now, 52, over(now));
  await storage.commit({ state, segments: [], ended: [], checkIns: [], switches: [] });
  await fakeBrowser.storage.local.set({ settings });
  show(<App storage={{ ...storage, isDurable: true }} onLeave={onLeave} begin={begin} />);
}

const pending =
  (...make: ((now: number) => Pending)[]) =>
  (now: number) => ({ pending: make.map((nudge) => nudge(now)) });
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const settings = async () => (await fakeBrowser.storage.local.get('settings'))['settings'];

describe('a nudge that stands on the badge only', () => {
  it('is asked in the popup, and can be answered', async () => {
    await open(pending((now) => badged(now - 40 * MINUTE)));
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Time for a pause?');
    await press('Not now');
    await vi.waitFor(() => expect(asked).toEqual([{ kind: 'skipped' }]));
  });
});

describe('"start a routine"', () => {
  const begin = { kind: 'suggested' } as const;
  it('leads to the routine that is suggested, after the safety questions', async () => {
    await open(() => ({}), {}, begin);
    fireEvent.click(await screen.findByRole('checkbox', { name: /18 or older/ }));
    await press('None of these');
    await screen.findByText(/Three points/);
  });
  it('leads to the one that was chosen with a time', async () => {
    const signals = [{ kind: 'chosen-time' as const, at: 0 }];
    const routineId = 'steady-180';
    await fakeBrowser.storage.local.set({
      profile: { kind: 'answered', answeredAt: Date.now(), adult: true, conditions: [] },
    });
    await open(
      pending((now) => prompted(now, { kind: 'scheduled', signals, routineId })),
      {},
      begin,
    );
    await screen.findByText(/Steady/);
  });
});

describe('what the person says', () => {
  it('that a sound is no call goes to the background', async () => {
    await open(pending((now) => due(now - MINUTE, { held: ['audio'] })));
    await press('Not a call');
    await vi.waitFor(() => expect(asked).toEqual([{ kind: 'said-no-call' }]));
  });

  it('that a meeting is on, and that it is over, goes to the background', async () => {
    await open(() => ({}));
    await press('In a meeting');
    await press('Until it ends');
    await vi.waitFor(() => expect(asked).toEqual([{ kind: 'meeting', minutes: 'until-it-ends' }]));
    cleanup();
    await open((now) => ({ meeting: { until: now + MINUTE, untilItEnds: false, seen: false } }));
    await press(/^It’s over/);
    await vi.waitFor(() => expect(asked.at(-1)).toEqual({ kind: 'meeting', minutes: 'off' }));
  });

  it('that a prompt waits for the end of the meeting goes to the background', async () => {
    await open(pending((now) => prompted(now - MINUTE)));
    await press('Other times');
    await press('After the meeting');
    await vi.waitFor(() => expect(asked).toEqual([{ kind: 'snoozed', minutes: 'until-meeting-ends' }]));
  });
});

describe('the break page', () => {
  it('is left when the prompt was put off', async () => {
    await open(pending((now) => prompted(now - MINUTE)));
    await press('In 10 min');
    await vi.waitFor(() => expect(onLeave).toHaveBeenCalledOnce());
  });

  it('stays when the background did not hear it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    isDeaf = true;
    await open(pending((now) => prompted(now - MINUTE)));
    await press('Not now');
    expect(await screen.findByText(/is not answering/)).toBeTruthy();
    expect(onLeave).not.toHaveBeenCalled();
  });
});

describe('a prompt that opened the page itself', () => {
  const enter = () =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, bubbles: true }),
    );

  it('focuses no button and hears no key for a second', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(Date.now());
    await open(pending((now) => prompted(now - 200)));
    await screen.findByRole('button', { name: 'Not now' });
    expect(document.activeElement).toBe(document.body);
    expect(enter()).toBe(false);
    vi.advanceTimersByTime(DEAF_MS);
    expect(enter()).toBe(true);
    vi.useRealTimers();
  });

  it('hears at once when the person came to a prompt that was there', async () => {
    vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(Date.now());
    await open(pending((now) => prompted(now - MINUTE)));
    await screen.findByRole('button', { name: 'Not now' });
    expect(enter()).toBe(true);
  });
});

describe('fewer, different or off', () => {
  const refused = (now: number) => ({
    refused: { days: [4, 3, 2].map((ago) => dayAt(now - ago * DAY, 'UTC')), asked: false },
  });

  it('is not asked for nothing', async () => {
    await open(() => ({}));
    await screen.findByText(/^Next nudge likely|^No more nudges/);
    expect(screen.queryByRole('button', { name: /^Fewer/ })).toBeNull();
  });

  it('changes the settings, then tells the background that it was answered', async () => {
    await open(refused, { snoozeMinutes: 20 });
    await press(/^Fewer/);
    expect((await screen.findByRole('status')).textContent).toContain('after 75 minutes');
    expect(await settings()).toMatchObject({ tensionMinutes: 75, tensionPerDay: 3, snoozeMinutes: 20 });
    expect(asked).toEqual([{ kind: 'told-how-often' }]);
  });

  it('changes nothing when all is to stay', async () => {
    await open(refused, { tensionMinutes: 40 });
    await press(/^Leave it/);
    await screen.findByRole('status');
    expect(await settings()).toMatchObject({ tensionMinutes: 40, tensionPerDay: 6, level: 'gentle' });
    expect(asked).toEqual([{ kind: 'told-how-often' }]);
  });

  it('says so when the answer could not be kept, and does not count it as answered', async () => {
    await open(refused);
    await screen.findByRole('button', { name: /^Different/ });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    await press(/^Different/);
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(asked).toEqual([]);
  });
});

describe('nudges that were turned off', () => {
  it('are turned on again: six and two a day', async () => {
    await open(() => ({}), { tensionPerDay: 0, stressPerDay: 0, tensionMinutes: 75 });
    expect(await screen.findByText('Nudges are off. Only times that you chose still come.')).toBeTruthy();
    await press('Turn on nudges again');
    expect(await screen.findByRole('button', { name: 'Nudges on' })).toBeTruthy();
    expect(await settings()).toMatchObject({ tensionPerDay: 6, stressPerDay: 2, tensionMinutes: 75 });
  });

  it('stay off, and the popup says so, when that could not be kept', async () => {
    await open(() => ({}), { tensionPerDay: 0, stressPerDay: 0 });
    await screen.findByText('Nudges off');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    await press('Turn on nudges again');
    expect(await screen.findByText('That could not be stored. Please try again.')).toBeTruthy();
  });
});

describe('the switch for meetings in tabs', () => {
  const box = () => screen.findByRole<HTMLInputElement>('checkbox', { name: /^Notice meetings/ });
  const openPanel = async (stored: Partial<Settings> = {}) => {
    await open(() => ({}), stored);
    await press('In a meeting');
    return box();
  };
  const isChecked = (checked: boolean) => vi.waitFor(async () => expect((await box()).checked).toBe(checked));
  const said = (words: string) => screen.findByText(words);
  const failToStore = () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
    vi.spyOn(console, 'error').mockImplementation(() => {});
  };

  it('asks the browser within the click, and does not wait for the answer to store it', async () => {
    let answer: (isAllowed: boolean) => void = () => {};
    const request = vi.fn(() => new Promise<boolean>((resolve) => (answer = resolve)));
    Object.assign(fakeBrowser.permissions, { request });
    const asks = await openPanel();
    expect(asks.checked).toBe(false);
    fireEvent.click(asks);
    expect(request).toHaveBeenCalledOnce();
    await vi.waitFor(async () => expect(await settings()).toMatchObject({ meetingHosts: true }));
    around.isAllowedHosts = true;
    answer(true);
    await isChecked(true);
  });

  it('stays on when the panel is opened again', async () => {
    fireEvent.click(await openPanel());
    await vi.waitFor(() => expect(around.isAllowedHosts).toBe(true));
    await isChecked(true);
    await press('In a meeting');
    await press('In a meeting');
    await isChecked(true);
  });

  it('goes back when the person says no, and says so', async () => {
    around.allowsHosts = false;
    fireEvent.click(await openPanel());
    await said('The permission was not given. Nothing changed.');
    expect(await settings()).toMatchObject({ meetingHosts: false });
    await isChecked(false);
  });

  it('goes back when the browser does not ask at all', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    Object.assign(fakeBrowser.permissions, { request: () => Promise.reject(new Error('no gesture')) });
    fireEvent.click(await openPanel());
    await said('The permission was not given. Nothing changed.');
    expect(await settings()).toMatchObject({ meetingHosts: false });
  });

  it('gives the permission back when the setting could not be stored', async () => {
    const on = await openPanel();
    failToStore();
    fireEvent.click(on);
    await said('That could not be stored. Please try again.');
    expect(around.isAllowedHosts).toBe(false);
    await isChecked(false);
  });

  it('gives the permission back when it is turned off', async () => {
    around.isAllowedHosts = true;
    const off = await openPanel({ meetingHosts: true });
    expect(off.checked).toBe(true);
    fireEvent.click(off);
    await vi.waitFor(() => expect(around.isAllowedHosts).toBe(false));
    expect(await settings()).toMatchObject({ meetingHosts: false });
    await isChecked(false);
  });

  it('stays on, permission and all, when turning it off could not be stored', async () => {
    around.isAllowedHosts = true;
    const off = await openPanel({ meetingHosts: true });
    failToStore();
    fireEvent.click(off);
    await said('That could not be stored. Please try again.');
    expect(around.isAllowedHosts).toBe(true);
    await isChecked(true);
  });

  it('is off when the permission was taken back in the browser’s own settings, and asks again', async () => {
    await openPanel({ meetingHosts: true });
    await isChecked(false);
    fireEvent.click(await box());
    await vi.waitFor(() => expect(around.permissionsAsked).toHaveLength(1));
    await isChecked(true);
  });

  it('is not there in Firefox, which tells of calls by itself', async () => {
    vi.stubEnv('FIREFOX', 'true');
    await open(() => ({}));
    await screen.findByText(/^Next nudge likely|^No more nudges/);
    await press('In a meeting');
    await screen.findByRole('group', { name: 'In a meeting for' });
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
