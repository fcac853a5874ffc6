import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { State } from '../../core/state.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import { listenToChanges } from '../../platform/changes.ts';
import { DATABASE_NAME, DATABASE_VERSION } from '../../platform/database.ts';
import { NOTIFICATION_ID } from '../../platform/show-display.ts';
import { startBackground } from '../../platform/start-background.ts';
import { type Surroundings, useEmptyBrowser } from '../support/fake-browser.ts';
import { inDatabase, useEmptyIndexedDb } from '../support/indexed-db.ts';
import { MORNING } from '../support/world.ts';

let around: Surroundings;
const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: MORNING });
  around = useEmptyBrowser();
  useEmptyIndexedDb();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What the background answers to a message. */
async function send(message: unknown, url = fakeBrowser.runtime.getURL('/popup.html')): Promise<unknown> {
  const sender = { id: fakeBrowser.runtime.id, url };
  const replies = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
  return replies[0];
}
/**
 * Wake-ups are done in turn: when this one has been answered, all before it are done. It is no mere look, which
 * would be one with theirs.
 */
const settle = () => send({ kind: 'resumed' });
const stored = () => inDatabase<State>((database) => database.get('state', 'engine'));
const alarmNames = async () => (await fakeBrowser.alarms.getAll()).map(({ name }) => name).sort();

async function start(): Promise<void> {
  startBackground();
  await settle();
}
/** How often the browser was looked at while `happens` happened, without the looks of settling. */
async function looksDuring(happens: () => unknown): Promise<number> {
  const before = around.looks;
  await happens();
  await settle();
  return around.looks - before - 1;
}

describe('the background at its start', () => {
  test('listens at once to everything that may have woken it', () => {
    startBackground();
    const { alarms, runtime, windows, tabs, notifications } = fakeBrowser;
    for (const event of [
      alarms.onAlarm,
      runtime.onStartup,
      runtime.onInstalled,
      runtime.onMessage,
      windows.onFocusChanged,
      tabs.onUpdated,
      tabs.onActivated,
      tabs.onCreated,
      tabs.onRemoved,
      notifications.onClicked,
    ])
      expect(event.hasListeners()).toBe(true);
  });
  test('looks, keeps what it saw and arms the alarms', async () => {
    await start();
    expect((await stored()).ledger).toMatchObject({ kind: 'screen', from: MORNING });
    expect(await alarmNames()).toEqual(['heartbeat', 'next']);
    expect(await fakeBrowser.action.getTitle({})).toBe('Press Pause · 0 minutes since a real pause');
    expect(errors).not.toHaveBeenCalled();
  });
  test('sets the idle interval once, and again when the person changes it', async () => {
    await start();
    await settle();
    expect(around.intervals).toEqual([60]);
    await fakeBrowser.storage.local.set({ settings: { idleSeconds: 90 } });
    await settle();
    await settle();
    expect(around.intervals).toEqual([60, 90]);
  });
});

describe('the background wakes', () => {
  beforeEach(start);

  test.each<{ what: string; happens: () => unknown; looks: number }>([
    {
      what: 'at an alarm',
      happens: () => fakeBrowser.alarms.onAlarm.trigger({ name: 'next' } as never),
      looks: 1,
    },
    { what: 'with the browser', happens: () => fakeBrowser.runtime.onStartup.trigger(), looks: 1 },
    {
      what: 'after an update',
      happens: () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never),
      looks: 1,
    },
    { what: 'when a tab begins to sound', happens: () => updateTab({ audible: true }), looks: 1 },
    { what: 'when a tab falls silent', happens: () => updateTab({ audible: false }), looks: 1 },
    { what: 'when a tab is muted', happens: () => updateTab({ mutedInfo: { muted: true } }), looks: 1 },
    {
      what: 'when a tab begins to share',
      happens: () => updateTab({ sharingState: { camera: true } }),
      looks: 1,
    },
    {
      what: 'at once when the settings change',
      happens: () => fakeBrowser.storage.local.set({ settings: {} }),
      looks: 1,
    },
    {
      what: 'not when something else is stored',
      happens: () => fakeBrowser.storage.local.set({ other: 1 }),
      looks: 0,
    },
    { what: 'not when a tab changes otherwise', happens: () => updateTab({ title: 'News' }), looks: 0 },
  ])('$what', async ({ happens, looks }) => {
    expect(await looksDuring(happens)).toBe(looks);
  });
  const updateTab = (change: object) => fakeBrowser.tabs.onUpdated.trigger(1, change, {} as never);

  const { tabs, windows } = fakeBrowser;
  const none = fakeBrowser.windows.WINDOW_ID_NONE;
  let someWindow = 1;
  test.each([
    { what: 'a tab is switched', happens: () => tabs.onActivated.trigger({ tabId: 2, windowId: 1 }) },
    { what: 'a tab is opened', happens: () => tabs.onCreated.trigger({ id: 2 } as never) },
    { what: 'a tab is closed', happens: () => tabs.onRemoved.trigger(2, {} as never) },
    { what: 'a window gets the focus', happens: () => windows.onFocusChanged.trigger(++someWindow) },
  ])('within twelve seconds when $what', async ({ happens }) => {
    const looks = (ms: number) =>
      looksDuring(async () => {
        await happens();
        vi.advanceTimersByTime(ms);
      });
    expect(await looks(12 * SECOND - 1)).toBe(0);
    expect(await looks(12 * SECOND)).toBe(1);
  });
  test('for a lost focus when it has not come back in a second', async () => {
    await fakeBrowser.storage.local.set({ settings: { countWhere: 'browser' } });
    await settle();
    expect(await looksDuring(() => windows.onFocusChanged.trigger(none))).toBe(0);
    expect(await looksDuring(() => vi.advanceTimersByTime(SECOND - 1))).toBe(0);
    expect(await looksDuring(() => vi.advanceTimersByTime(1))).toBe(1);
    // Another window: this one is a switch, and looked at.
    expect(await looksDuring(() => windows.onFocusChanged.trigger(1))).toBe(1);
    const comesBack = async () => {
      await windows.onFocusChanged.trigger(none);
      await windows.onFocusChanged.trigger(1);
    };
    expect(await looksDuring(comesBack)).toBe(0);
    expect(await looksDuring(() => vi.advanceTimersByTime(SECOND))).toBe(0);
  });
  test('at an idle event, and believes it, whatever the browser would say', async () => {
    vi.setSystemTime(MORNING + 2 * MINUTE);
    around.sayIdle('idle');
    await settle();
    // Input ended a minute before the event came; the look that settled saw the person back.
    expect((await stored()).ledger).toMatchObject({
      kind: 'screen',
      from: MORNING + 2 * MINUTE,
      closedScreenMs: MINUTE,
    });
  });
  test('no more while the person is away', async () => {
    around.activity = 'idle';
    await settle();
    expect((await stored()).ledger.kind).toBe('away');
    expect(await alarmNames()).toEqual([]);
  });
});

describe('the background answers', () => {
  beforeEach(start);

  test('a page of ours when everything is kept', async () => {
    expect(await send({ kind: 'paused', minutes: 30 })).toEqual({ ok: true });
    expect((await stored()).pausedUntil).toBe(MORNING + 30 * MINUTE);
  });
  test('and tells the other pages', async () => {
    const heard = new Promise<void>((resolve) => {
      const stop = listenToChanges(() => {
        stop();
        resolve();
      });
    });
    await send({ kind: 'look' });
    await heard;
  });
  test('nobody else, and does nothing for them', async () => {
    const refused = { ok: false, reason: expect.stringContaining('Only the pages of Press Pause') };
    expect(
      await looksDuring(() =>
        expect(send({ kind: 'skipped' }, 'https://example.org/')).resolves.toEqual(refused),
      ),
    ).toBe(0);
  });
  test('what it does not know with what is wrong', async () => {
    expect(await send({ kind: 'dance' })).toEqual({
      ok: false,
      reason: expect.stringContaining('message.kind'),
    });
    expect(await send({ kind: 'paused', minutes: 0 })).toMatchObject({ ok: false });
    expect((await stored()).pausedUntil).toBeNull();
  });
  test('that it could not keep it when the storage fails, and reports that', async () => {
    // A newer version of the product has taken the database over.
    const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
    expect(await send({ kind: 'skipped' })).toEqual({
      ok: false,
      reason: expect.stringContaining('could not keep'),
    });
    expect(errors.mock.calls).toEqual([
      ['Press Pause: the message "skipped" failed.', expect.objectContaining({ name: 'VersionError' })],
    ]);
    newer.close();
  });
  test('again after a failure', async () => {
    vi.spyOn(fakeBrowser.alarms, 'get').mockRejectedValueOnce(new Error('no alarms'));
    expect(await send({ kind: 'look' })).toMatchObject({ ok: false });
    expect(await send({ kind: 'look' })).toEqual({ ok: true });
  });
  test('that it is kept though it could not be shown, and reports that', async () => {
    vi.spyOn(fakeBrowser.action, 'setTitle').mockRejectedValueOnce(new Error('no toolbar'));
    expect(await send({ kind: 'paused', minutes: 30 })).toEqual({ ok: true });
    expect((await stored()).pausedUntil).toBe(MORNING + 30 * MINUTE);
    expect(errors).toHaveBeenCalledExactlyOnceWith('Press Pause: showing it failed.', expect.any(Error));
  });
});

describe('the notification', () => {
  beforeEach(start);
  const click = async (id: string) => {
    await fakeBrowser.notifications.onClicked.trigger(id);
    await settle();
  };
  const create = vi.spyOn(fakeBrowser.tabs, 'create');

  test('comes when the screen time has reached its limit', async () => {
    // Due after fifty minutes, and after five more it has waited long enough for a good moment.
    for (let minute = 1; minute <= 55; minute++) {
      vi.setSystemTime(MORNING + minute * MINUTE);
      await settle();
    }
    expect(fakeBrowser.notifications.getAllCreateOptions()[NOTIFICATION_ID]).toMatchObject({
      title: 'Time for a pause?',
      message: '55 minutes without one',
    });
    expect(await fakeBrowser.action.getBadgeText({})).toBe('•');
  });
  test('opens the popup when clicked', async () => {
    await click(NOTIFICATION_ID);
    expect([around.popupsOpened, create.mock.calls]).toEqual([1, []]);
  });
  test('opens the same page in a tab where the popup cannot open', async () => {
    around.popupOpens = false;
    await click(NOTIFICATION_ID);
    expect(create.mock.calls).toEqual([[{ url: 'chrome-extension://test-extension-id/popup.html' }]]);
  });
  test('of somebody else opens nothing', async () => {
    await click('other');
    expect([around.popupsOpened, create.mock.calls]).toEqual([0, []]);
  });
});
