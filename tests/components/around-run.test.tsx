// From a start to its end, over storage in memory: what is asked, what is told the background, what is kept.
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CheckIn } from '../../core/check-in.ts';
import type { NudgeRow } from '../../core/nudge-row.ts';
import type { Run } from '../../core/run.ts';
import { endRun, keepRun } from '../../core/run-control.ts';
import { EMPTY_SAFETY, type SafetyRecord } from '../../core/safety-record.ts';
import type { Settings } from '../../core/settings.ts';
import { DAY, MINUTE } from '../../core/time.ts';
import type { RoutineId } from '../../data/routines.ts';
import { App } from '../../entrypoints/popup/App.tsx';
import { DoneScreen } from '../../entrypoints/popup/DoneScreen.tsx';
import { loadRows } from '../../entrypoints/popup/load-rows.ts';
import { createCopyingTables, createMemoryStorage } from '../../platform/memory-storage.ts';
import type { Storage } from '../../platform/storage.ts';
import { useEmptyBrowser } from '../support/fake-browser.ts';
import { runAt } from '../support/plans.ts';
import { atScreen, endedNudge, prompted } from '../support/states.ts';
import { answered, show } from './support.tsx';

const told: object[] = [];
let storage: Storage;

beforeEach(() => {
  useEmptyBrowser();
  told.length = 0;
  storage = createMemoryStorage(createCopyingTables(), () => Date.now());
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (message: { kind: string }) => {
      if (message.kind !== 'look') told.push(message);
      return { ok: true };
    },
  });
  // happy-dom has none; only one page asks here.
  const locks = { request: (_: string, work: () => unknown) => work() };
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue(locks as unknown as LockManager);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const local = async (name: string) => (await fakeBrowser.storage.local.get(name))[name];
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const choose = async (name: string) => fireEvent.click(await screen.findByRole('radio', { name }));
const failToStore = () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
  vi.spyOn(console, 'error').mockImplementation(() => {});
};
const notKept = () => screen.findByText('That could not be stored. Please try again.');

async function keep(rows: { nudges?: NudgeRow[]; checkIns?: CheckIn[]; isPrompted?: boolean } = {}) {
  const now = Date.now();
  const pending = rows.isPrompted ? [prompted(now - MINUTE, { kind: 'stress' })] : [];
  await storage.commit({
    state: atScreen(now, 52, { pending }),
    segments: [],
    ended: rows.nudges ?? [],
    checkIns: rows.checkIns ?? [],
    switches: [],
  });
}

describe('a start', () => {
  type Given = { routine?: RoutineId; settings?: Partial<Settings>; checkIns?: CheckIn[]; isPrompted?: true };

  async function open({ routine = 'shoulders-180', settings = {}, ...rows }: Given = {}) {
    await keep(rows);
    const profile = { ...answered(), answeredAt: Date.now() };
    await fakeBrowser.storage.local.set({ profile, settings });
    show(<App storage={{ ...storage, isDurable: true }} begin={{ kind: 'start', routine }} />);
  }
  const isPlaying = () => screen.findByRole('button', { name: 'Pause' });
  const question = async (name: string) => screen.findByRole('heading', { level: 1, name });

  it('asks first, and tells the answer once the run has its id', async () => {
    await open();
    await question('How tense do you feel?');
    expect(await storage.lastRuns(1)).toEqual([]);
    await choose('7');
    await choose('6');
    expect(told).toEqual([]);
    await press('Start');
    await isPlaying();
    const run = { id: 1, when: 'before' };
    await vi.waitFor(() => expect(told).toEqual([{ kind: 'answered', item: 'tension', value: 6, run }]));
  });

  it('that plays is held when an answer given meanwhile leaves out what it presses, and can only be ended', async () => {
    await open({ settings: { ratings: false } });
    await isPlaying();
    const profile = { ...answered('neck_risk'), answeredAt: Date.now() };
    await fakeBrowser.storage.local.set({ profile });
    await screen.findByText(/It no longer fits as it is/);
    expect(screen.queryByRole('button', { name: 'Resume' })).toBeNull();
    await vi.waitFor(async () => expect((await storage.lastRuns(1))[0]?.playing).toBe(false));
    await press('Finish here');
    await vi.waitFor(async () => expect((await storage.lastRuns(1))[0]?.outcome).toBe('stopped'));
  });

  it('of the mat is refused while another time on it is open today', async () => {
    await storage.addRun({ ...runAt(Date.now() - MINUTE), routineId: 'mat-300' }, (before) => before);
    await open({ routine: 'mat-300' });
    await screen.findByText(/Once a day on the mat is enough/);
  });

  it('shows what hurt was not kept, where it was not', async () => {
    await open({ settings: { ratings: false } });
    await isPlaying();
    await press('Stop');
    failToStore();
    await press('Sharp pain');
    await notKept();
  });

  it('skipped, tells nothing and begins', async () => {
    await open();
    await choose('7');
    await press('Skip');
    await isPlaying();
    expect(told).toEqual([]);
  });

  it('goes straight to the first step where nothing is to be asked', async () => {
    await open({ settings: { ratings: false } });
    await isPlaying();
    expect(await storage.lastRuns(1)).toHaveLength(1);
  });

  it('comes after what the safety rules changed', async () => {
    await open({ routine: 'reset-60' });
    await question('How stressed do you feel?');
    cleanup();
    await fakeBrowser.storage.local.set({ profile: { ...answered('pregnancy'), answeredAt: Date.now() } });
    show(<App storage={{ ...storage, isDurable: true }} begin={{ kind: 'start', routine: 'reset-60' }} />);
    await question('One change before you start');
    await press(/^Start, /);
    await question('How stressed do you feel?');
    await press('Start');
    await isPlaying();
    expect((await storage.lastRuns(1))[0]?.plan.changes).toHaveLength(1);
  });

  it('asks about stress where a stress prompt led to it', async () => {
    await open({ routine: 'farview-60', isPrompted: true });
    await question('How stressed do you feel?');
  });

  it('asks nothing that was just answered at the prompt', async () => {
    await open({ isPrompted: true, checkIns: [{ at: Date.now(), item: 'stress', value: 8 }] });
    await isPlaying();
  });

  it('turns the questions off and on again on the spot, and begins only when told', async () => {
    await open({ settings: { snoozeMinutes: 20 } });
    await press('Don’t ask before and after');
    await question('Ready when you are');
    await vi.waitFor(async () => expect(await local('settings')).toMatchObject({ ratings: false }));
    expect(await storage.lastRuns(1)).toEqual([]);
    await press('Ask before and after');
    await question('How tense do you feel?');
    await vi.waitFor(async () =>
      expect(await local('settings')).toMatchObject({ ratings: true, snoozeMinutes: 20 }),
    );
  });

  it('says so where that could not be kept, and asks on', async () => {
    await open();
    await question('How tense do you feel?');
    failToStore();
    await press('Don’t ask before and after');
    await notKept();
    await question('How tense do you feel?');
  });

  it('leads back home', async () => {
    await open();
    await press('Back');
    await screen.findByText('Suggested');
    expect(await storage.lastRuns(1)).toEqual([]);
  });
});

describe('an end', () => {
  type Given = {
    routine?: RoutineId;
    settings?: Partial<Settings>;
    checkIns?: (run: Run) => CheckIn[];
    nudges?: (run: Run) => NudgeRow[];
  };

  /** The page, and what it was told to do last. */
  async function open({ routine = 'shoulders-180', settings = {}, checkIns, nudges }: Given = {}) {
    const startedAt = Date.now() - 5 * MINUTE;
    const begun = await storage.addRun({ ...runAt(startedAt), routineId: routine }, (run) => run);
    const run = endRun(keepRun(begun, startedAt + 3 * MINUTE), startedAt + 3 * MINUTE, 'just-done');
    await storage.saveRun(run);
    await keep({ checkIns: checkIns?.(run) ?? [], nudges: nudges?.(run) ?? [] });
    await fakeBrowser.storage.local.set({ settings });
    const loaded = await loadRows(storage);
    const [onBack, onFailed] = [vi.fn(), vi.fn()];
    const ask = async (message: object) => void told.push(message);
    const page = show(<DoneScreen {...{ storage, loaded, run, ask, onBack, onFailed }} />);
    await screen.findByRole('heading', { level: 1 });
    return { run, onBack, onFailed, page };
  }
  const asTold = (run: Run, value: number) => ({
    kind: 'answered',
    item: 'tension',
    value,
    run: { id: run.id, when: 'after' },
  });
  const answerBefore = (run: Run): CheckIn[] => [
    { at: run.startedAt, item: 'tension', value: 7, run: { id: run.id, when: 'before' } },
  ];

  it('tells the last choice, once, when the person goes', async () => {
    const { run, onBack } = await open();
    await choose('3');
    await choose('4');
    expect(told).toEqual([]);
    await press('Back to it');
    expect(told).toEqual([asTold(run, 4)]);
    expect(onBack).toHaveBeenCalledOnce();
    window.dispatchEvent(new Event('pagehide'));
    expect(told).toHaveLength(1);
  });

  it('tells it when the page hides, and when the screen goes away', async () => {
    const first = await open();
    await choose('3');
    window.dispatchEvent(new Event('pagehide'));
    expect(told).toEqual([asTold(first.run, 3)]);
    await choose('5');
    first.page.unmount();
    await vi.waitFor(() => expect(told.slice(1)).toEqual([asTold(first.run, 5)]));
  });

  it('tells nothing where nothing was chosen', async () => {
    const { page } = await open();
    await press('Back to it');
    page.unmount();
    expect(told).toEqual([]);
  });

  it('shows the first answer, and the pair', async () => {
    await open({ checkIns: answerBefore });
    await choose('4');
    expect(screen.getByText('before 7 → after 4')).toBeTruthy();
  });

  it('has the answer at the prompt as the first', async () => {
    await open({
      nudges: (run) => [endedNudge(run.startedAt, { kind: 'stress', outcome: 'started', runId: run.id })],
      checkIns: (run) => [{ at: run.startedAt - 1000, item: 'stress', value: 8 }],
    });
    expect(screen.getByRole('radiogroup', { name: 'How stressed do you feel now?' })).toBeTruthy();
    expect(screen.getByText('before 8')).toBeTruthy();
  });

  it('asks all the same where the answers cannot be read', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    storage = { ...storage, checkInsSince: () => Promise.reject(new Error('no disk')) };
    await open();
    expect(screen.getByRole('radiogroup')).toBeTruthy();
  });

  it('asks nothing where that was turned off, and can be turned on there', async () => {
    await open({ settings: { ratings: false } });
    expect(screen.queryByRole('radiogroup')).toBeNull();
    await press('Ask before and after');
    expect(screen.getByRole('radiogroup')).toBeTruthy();
    await vi.waitFor(async () => expect(await local('settings')).toMatchObject({ ratings: true }));
  });

  describe('on the mat', () => {
    const matOff = async () => ((await local('safety')) as SafetyRecord | undefined)?.matOffUntil;

    it('asks about the skin, and nowhere else does', async () => {
      await open({ routine: 'mat-300' });
      expect(screen.getByText('Look at the skin')).toBeTruthy();
      cleanup();
      await open();
      expect(screen.queryByText('Look at the skin')).toBeNull();
    });

    it.each<{ routine: RoutineId; asks: boolean }>([
      { routine: 'mat-300', asks: true },
      { routine: 'reset-60', asks: false },
    ])(
      'asks after $routine that waited and is finished where it stands: $asks',
      async ({ routine, asks }) => {
        await keep();
        const waits = { ...runAt(Date.now() - MINUTE), routineId: routine, playing: false };
        await storage.addRun(waits, (run) => run);
        show(<App storage={{ ...storage, isDurable: true }} />);
        await press('Finish here');
        await screen.findByText(asks ? 'Look at the skin' : 'Suggested');
        expect(await storage.lastRuns(1)).toMatchObject([{ outcome: 'stopped', stopReason: 'just-done' }]);
      },
    );

    it('a yes leaves the mat out for a week at once, and a no after it takes that back', async () => {
      await open({ routine: 'mat-300' });
      const before = Date.now();
      await press('Yes');
      await vi.waitFor(async () => expect(await matOff()).toBeGreaterThanOrEqual(before + 7 * DAY));
      await press('No');
      await vi.waitFor(async () => expect(await matOff()).toBeUndefined());
    });

    it('a first no changes nothing that was known', async () => {
      const safety = { ...EMPTY_SAFETY, matOffUntil: 5 };
      await fakeBrowser.storage.local.set({ safety });
      await open({ routine: 'mat-300' });
      await press('No');
      expect(await local('safety')).toEqual(safety);
    });

    it('a yes that could not be kept is not shown as given', async () => {
      const { onFailed } = await open({ routine: 'mat-300' });
      failToStore();
      await press('Yes');
      await vi.waitFor(() => expect(onFailed).toHaveBeenCalledOnce());
      await vi.waitFor(() =>
        expect(screen.getByRole('button', { name: 'Yes' }).getAttribute('aria-pressed')).toBe('false'),
      );
      expect(await matOff()).toBeUndefined();
    });
  });
});
