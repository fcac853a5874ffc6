// The menu of the toolbar button and the browser's keys, with the real background behind them.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { State } from '../../core/state.ts';
import { MINUTE } from '../../core/time.ts';
import { nextMidnight } from '../../core/zone.ts';
import { localZone } from '../../platform/local-zone.ts';
import { startBackground } from '../../platform/start-background.ts';
import { type Surroundings, useEmptyBrowser } from '../support/fake-browser.ts';
import { inDatabase, useEmptyIndexedDb } from '../support/indexed-db.ts';
import { useLocks } from '../support/locks.ts';
import { atScreen, badged, prompted } from '../support/states.ts';
import { MORNING } from '../support/world.ts';

let around: Surroundings;
const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: MORNING });
  around = useEmptyBrowser();
  useEmptyIndexedDb();
  useLocks();
});
afterEach(() => {
  vi.useRealTimers();
  expect(errors).not.toHaveBeenCalled();
});

async function send(message: unknown): Promise<unknown> {
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
  return (await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined))[0];
}
/** Wake-ups are done in turn: when this answer is kept, all before it are done. It changes nothing here. */
const settle = () => send({ kind: 'said-no-call' });
const stored = () => inDatabase<State>((database) => database.get('state', 'engine'));
const at = (ms: number) =>
  new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(ms);

async function start(over: Partial<State> = {}): Promise<void> {
  startBackground();
  await settle();
  await inDatabase(
    async (database) => void (await database.put('state', atScreen(MORNING, 20, over), 'engine')),
  );
}
const choose = async (id: string) => {
  around.choose(id);
  await settle();
};
const press = async (command: string) => {
  around.pressKeys(command);
  await settle();
};
const titles = () => around.menu.map(({ title }) => title);
const opened = async () => {
  const tabs = vi.mocked(fakeBrowser.tabs.create).mock.calls.map(([tab]) => tab.url);
  return tabs.map((url) => url?.replace(fakeBrowser.runtime.getURL('/'), ''));
};

const PAUSE = ['Pause nudges for', '30 min', '1 h', 'Until tomorrow'];
const PAGES = ['Start a routine', 'Open the journal', 'Open the settings'];

describe('the menu of the toolbar button', () => {
  beforeEach(() => start());

  test('offers a pause, a routine, the journal and the settings, on the button alone', () => {
    expect(titles()).toEqual([...PAUSE, ...PAGES]);
    expect(around.menu.every(({ contexts }) => contexts.join() === 'action')).toBe(true);
  });
  test('has no more entries at its top than browsers show', () => {
    expect(around.menu.filter(({ parentId }) => parentId === undefined).length).toBeLessThanOrEqual(6);
  });
  test.each([
    ['pause30', MORNING + 30 * MINUTE],
    ['pause60', MORNING + 60 * MINUTE],
    ['pauseTomorrow', nextMidnight(MORNING, localZone())],
  ])('pauses with "%s", and then says until when and how to end it', async (id, until) => {
    await choose(id);
    expect((await stored()).pausedUntil).toBe(until);
    expect(titles()).toEqual([`Resume nudges (paused until ${at(until)})`, ...PAGES]);
    expect(await fakeBrowser.action.getTitle({})).toBe(`Press Pause · Nudges paused until ${at(until)}`);
  });
  test('resumes, and offers the pause again', async () => {
    await choose('pause30');
    await choose('resume');
    expect((await stored()).pausedUntil).toBeNull();
    expect(titles()).toEqual([...PAUSE, ...PAGES]);
  });
  test('says what is so also when a page paused', async () => {
    await send({ kind: 'paused', minutes: 15 });
    expect(titles()[0]).toBe(`Resume nudges (paused until ${at(MORNING + 15 * MINUTE)})`);
  });
  test('is made once for each thing it says, and anew after a restart of the browser', async () => {
    const create = vi.spyOn(fakeBrowser.contextMenus, 'create');
    await settle();
    expect(create).not.toHaveBeenCalled();
    await fakeBrowser.storage.session.clear();
    await settle();
    expect(create).toHaveBeenCalledTimes(PAUSE.length + PAGES.length);
    expect(titles()).toEqual([...PAUSE, ...PAGES]);
  });
  test('is made again at the next look where it was left half made', async () => {
    vi.spyOn(fakeBrowser.contextMenus, 'create').mockImplementationOnce(() => {
      throw new Error('no menu');
    });
    await choose('pause30');
    expect(errors).toHaveBeenCalledExactlyOnceWith(expect.anything(), new Error('no menu'));
    errors.mockClear();
    expect(titles()[0]).toContain('Resume nudges');
  });
  test.each([
    ['start', 'break.html?start=suggested'],
    ['journal', 'journal.html'],
    ['settings', 'settings.html'],
  ])('opens with "%s" the page %s', async (id, page) => {
    vi.spyOn(fakeBrowser.tabs, 'create');
    await choose(id);
    await vi.waitFor(async () => expect(await opened()).toEqual([page]));
  });
  test('does nothing for an entry that it does not know', async () => {
    vi.spyOn(fakeBrowser.tabs, 'create');
    const before = await stored();
    await choose('toString');
    expect(await opened()).toEqual([]);
    expect((await stored()).pausedUntil).toBe(before.pausedUntil);
  });
});

describe('the key that puts off', () => {
  const snooze = () => press('snooze');

  test('snoozes the prompt, by the usual time', async () => {
    await start({ pending: [prompted(MORNING)] });
    await snooze();
    expect(await stored()).toMatchObject({
      pending: [{ phase: 'snoozed', until: MORNING + 10 * MINUTE }],
      pausedUntil: null,
    });
  });
  test('snoozes what stands on the badge only', async () => {
    await start({ pending: [badged(MORNING)], today: { day: '', tension: 0, stress: 0 } });
    await snooze();
    expect((await stored()).pending).toMatchObject([{ phase: 'snoozed' }]);
  });
  test.each([
    ['none is up', []],
    ['it cannot be put off any more', [prompted(MORNING, { snoozes: 3 })]],
  ])('pauses nudges for half an hour where %s', async (_, pending) => {
    await start({ pending });
    await snooze();
    expect((await stored()).pausedUntil).toBe(MORNING + 30 * MINUTE);
  });
  test('never makes a pause shorter', async () => {
    await start({ pausedUntil: MORNING + 60 * MINUTE });
    await snooze();
    expect((await stored()).pausedUntil).toBe(MORNING + 60 * MINUTE);
  });
  test('makes one longer that would end sooner', async () => {
    await start({ pausedUntil: MORNING + 5 * MINUTE });
    await snooze();
    expect((await stored()).pausedUntil).toBe(MORNING + 30 * MINUTE);
  });
});

describe('the other keys', () => {
  test('say that a meeting is on until it ends, and that it is over', async () => {
    await start();
    await press('meeting');
    expect((await stored()).meeting).toMatchObject({ untilItEnds: true });
    expect(await fakeBrowser.action.getBadgeText({})).toBe('–');
    await press('meeting');
    expect((await stored()).meeting).toBeNull();
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });
  test('end a meeting of a set length too', async () => {
    await start({ meeting: { until: MORNING + 30 * MINUTE, untilItEnds: false, seen: false } });
    await press('meeting');
    expect((await stored()).meeting).toBeNull();
  });
  test('open the suggested routine', async () => {
    await start();
    vi.spyOn(fakeBrowser.tabs, 'create');
    await press('start-routine');
    await vi.waitFor(async () => expect(await opened()).toEqual(['break.html?start=suggested']));
  });
  test('do nothing that we do not know', async () => {
    await start();
    const before = await stored();
    await press('another');
    expect(await stored()).toMatchObject({ pending: before.pending, meeting: null, pausedUntil: null });
  });
});

describe('the welcome', () => {
  const install = (reason: string) => fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
  beforeEach(async () => {
    await start();
    vi.spyOn(fakeBrowser.tabs, 'create');
  });

  test('opens when this was installed, once', async () => {
    await install('install');
    await vi.waitFor(async () => expect(await opened()).toEqual(['welcome.html']));
    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.local.get('greeted')).toEqual({ greeted: true }),
    );
    // Loaded from a folder once more.
    await install('install');
    await settle();
    expect(await opened()).toEqual(['welcome.html']);
  });
  test.each(['update', 'browser_update', 'chrome_update'])('never opens on "%s"', async (reason) => {
    await install(reason);
    await settle();
    expect(await opened()).toEqual([]);
  });
});
