import { beforeEach, describe, expect, test, vi } from 'vitest';
import { endRun } from '../../core/run-control.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { DAY, MINUTE, type Millis, SECOND } from '../../core/time.ts';
import { createMemoryStorage, createMemoryTables, type KeyValue } from '../../platform/memory-storage.ts';
import { createService, type Service } from '../../platform/service.ts';
import type { Ports } from '../../platform/service-ports.ts';
import type { Storage } from '../../platform/storage.ts';
import { runAt } from '../support/plans.ts';
import { MORNING } from '../support/world.ts';

let now: Millis;
let settings: Settings;
let activity: 'active' | 'idle';
/** What the service did to its surroundings, in order. */
let log: string[];
/** Steps that fail, by name, until taken out. */
let failing: Set<string>;
/** What a look takes its time for. */
let whileLooking: () => Promise<void>;
let isNewSession: boolean;
let timer: { ms: Millis; run: () => Promise<void> } | null;
let tables: KeyValue;
let storage: Storage;

function note(what: string): void {
  if (failing.has(what)) throw new Error(`${what} failed`);
  log.push(what);
}

/** A worker: the real service and storage between surroundings that only take notes. */
function startWorker(): Service {
  const ports: Ports = {
    storage: {
      ...storage,
      async commit(commit) {
        note('commit');
        await storage.commit(commit);
        log.push('committed');
      },
    },
    clock: () => now,
    loadEnv: async () => ({ settings, zone: 'UTC' }),
    async observe(_env, said) {
      note('look');
      const seen = {
        activity: said ?? activity,
        focused: true,
        fullscreen: false,
        sounding: [],
        activeSounds: false,
        call: false,
      };
      await whileLooking();
      return seen;
    },
    isNewSession: async () => isNewSession,
    async markSession() {
      note('mark');
      isNewSession = false;
    },
    arm: async (hasScreenTime, next) =>
      note(`arm ${hasScreenTime} ${next === null ? null : (next - now) / MINUTE}`),
    setTimer(ms, run) {
      timer = ms === null ? null : { ms, run };
    },
    show: async ({ badge }) => note(`show ${badge}`),
    announce: () => note('announce'),
  };
  return createService(ports);
}

let service: Service;
const answers = async () => ((await tables.get('checkIns')) ?? []) as { value: unknown }[];

beforeEach(() => {
  now = MORNING;
  settings = { ...DEFAULT_SETTINGS, maxDeferralMinutes: 0 };
  activity = 'active';
  log = [];
  failing = new Set();
  whileLooking = async () => undefined;
  isNewSession = true;
  timer = null;
  tables = createMemoryTables();
  storage = createMemoryStorage(tables, () => now);
  service = startWorker();
});

describe('a wake-up', () => {
  test('looks, arms, keeps, and only then tells and shows', async () => {
    await service.reconcile();
    expect(log).toEqual(['look', 'arm true 50', 'commit', 'committed', 'mark', 'announce', 'show false']);
  });
  test('clears the alarms of somebody who left only when that is kept', async () => {
    activity = 'idle';
    await service.reconcile();
    expect(log).toEqual(['look', 'commit', 'committed', 'mark', 'arm false null', 'announce', 'show false']);
  });
  test('takes what an idle event said for what is', async () => {
    await service.reconcile();
    now += MINUTE;
    await service.reconcile({ activity: 'idle' });
    expect((await storage.loadState())?.ledger.kind).toBe('away');
  });
  test('goes on from what is kept, also in a new worker', async () => {
    for (let minute = 0; minute <= 50; minute++) {
      service = startWorker();
      await service.reconcile();
      now += MINUTE;
    }
    expect(log.at(-1)).toBe('show true');
    expect((await storage.loadState())?.pending.map(({ phase }) => phase)).toEqual(['prompted']);
  });
  test('after a restart of the browser counts the gap as no screen time', async () => {
    await service.reconcile();
    now += 2 * MINUTE;
    isNewSession = true;
    await service.reconcile();
    expect((await storage.loadState())?.ledger.closedScreenMs).toBe(0);
  });
  test('sees the runs that began since the last one', async () => {
    await service.reconcile();
    await storage.addRun(runAt(now), (open) => open);
    await service.reconcile();
    expect((await storage.loadState())?.taken?.run).toBe(1);
  });
});

describe('what happens in the browser', () => {
  beforeEach(() => service.reconcile());
  const saves = () => log.filter((what) => what === 'committed').length;
  const noticeAll = async (count: number) => {
    for (let i = 0; i < count; i++) await service.notice('tab-switched');
  };
  const fireTimer = async () => {
    now += timer?.ms ?? 0;
    await timer?.run();
  };

  test('is kept at once when nothing was written for twelve seconds', async () => {
    now += 12 * SECOND;
    await noticeAll(1);
    expect([saves(), (await storage.loadState())?.switching?.switches]).toEqual([2, 1]);
  });
  test('is gathered until twelve seconds after the last writing', async () => {
    now += 4 * SECOND;
    await noticeAll(3);
    expect([saves(), timer?.ms]).toEqual([1, 8 * SECOND]);
    await fireTimer();
    expect((await storage.loadState())?.switching?.switches).toBe(3);
  });
  test('goes along with the next wake-up', async () => {
    now += SECOND;
    await noticeAll(2);
    await service.reconcile();
    expect((await storage.loadState())?.switching?.switches).toBe(2);
    expect(timer?.ms).toBe(14 * SECOND);
  });
  test('is not lost when it could not be kept', async () => {
    now += SECOND;
    await noticeAll(2);
    failing.add('commit');
    await expect(service.reconcile()).rejects.toThrow('commit failed');
    failing.clear();
    await service.reconcile();
    expect((await storage.loadState())?.switching?.switches).toBe(2);
  });
  test('is kept at once when the time in this browser is what counts', async () => {
    settings = { ...settings, countWhere: 'browser' };
    await service.reconcile();
    now += SECOND;
    await service.notice('window-blurred');
    expect(saves()).toBe(3);
  });
  test('while a nudge waits for a breakpoint is looked at at once, but for a switch, which must settle', async () => {
    settings = { ...settings, maxDeferralMinutes: 5 };
    for (let minute = 0; minute < 50; minute++) {
      now += MINUTE;
      await service.reconcile();
    }
    now += SECOND;
    await noticeAll(1);
    expect(timer?.ms).toBe(10 * SECOND);
    now += SECOND;
    await service.notice('tab-closed');
    expect(await storage.loadState()).toMatchObject({ pending: [{ phase: 'prompted', atBreakpoint: true }] });
  });
});

describe('the timer', () => {
  test('does what an alarm is too slow for', async () => {
    await service.reconcile();
    for (let minute = 0; minute < 49; minute++) {
      now += MINUTE;
      await service.reconcile();
    }
    now += 50 * SECOND;
    await service.reconcile();
    expect(timer?.ms).toBe(10 * SECOND);
  });
  test('keeps once more that time has passed, and asks nobody', async () => {
    await service.reconcile();
    log.length = 0;
    expect(timer?.ms).toBe(14 * SECOND);
    now += 14 * SECOND;
    await timer?.run();
    expect(log).toEqual(['commit', 'committed']);
    expect((await storage.loadState())?.ledger).toMatchObject({ kind: 'screen', lastSeen: now });
  });
  test.each([
    { what: 'without stress nudges', settings: { stress: false }, act: null },
    { what: 'with a prompt on screen', settings: {}, act: { kind: 'said', feeling: 'tense' } as const },
    { what: 'while nudges are paused', settings: {}, act: { kind: 'paused', minutes: 60 } as const },
  ])('asks nobody $what either', async ({ settings: given, act }) => {
    settings = { ...settings, ...given };
    await service.reconcile();
    if (act) await service.reconcile({ act });
    log.length = 0;
    now += 14 * SECOND;
    await timer?.run();
    expect(log).toEqual(['commit', 'committed']);
  });
  test('looks in earnest when it had slept', async () => {
    await service.reconcile();
    activity = 'idle';
    now += 3 * MINUTE;
    await timer?.run();
    expect((await storage.loadState())?.ledger.kind).toBe('away');
  });
  test('looks in earnest when a nudge falls due meanwhile', async () => {
    await service.reconcile();
    for (let minute = 0; minute < 49; minute++) {
      now += MINUTE;
      await service.reconcile();
    }
    now += 46 * SECOND;
    await service.reconcile();
    expect(timer?.ms).toBe(14 * SECOND);
    log.length = 0;
    now += 14 * SECOND;
    await timer?.run();
    expect(log).toContain('look');
  });
  test('looks in earnest on a new day', async () => {
    now = Date.UTC(2026, 2, 2, 23, 59, 50);
    await service.reconcile();
    log.length = 0;
    now += 14 * SECOND;
    await timer?.run();
    expect(log).toContain('look');
  });
  test('is not set while away', async () => {
    await service.reconcile();
    activity = 'idle';
    await service.reconcile();
    expect(timer).toBeNull();
  });
});

describe('once a day', () => {
  test('what is too old is folded', async () => {
    await service.reconcile();
    now += MINUTE;
    await service.reconcile();
    const day = '2026-03-02';
    expect(await storage.segmentsOn(day)).toEqual([]);
    activity = 'idle';
    now += MINUTE;
    await service.reconcile();
    expect(await storage.segmentsOn(day)).toHaveLength(1);
    now += 61 * DAY;
    activity = 'active';
    await service.reconcile();
    expect(await storage.segmentsOn(day)).toEqual([]);
    expect(await storage.dayTotals(day, day)).toMatchObject([{ day, screenMs: MINUTE }]);
  });
});

describe('a state that was lost', () => {
  test('is begun anew, without an id used twice or a run settled twice', async () => {
    await service.reconcile({ act: { kind: 'said', feeling: 'tense' } });
    const run = await storage.addRun(runAt(now), (open) => open);
    await service.reconcile();
    await storage.saveRun(endRun(run, now));
    await service.reconcile();
    await tables.set({ state: [] });
    now += MINUTE;
    await service.reconcile({ act: { kind: 'said', feeling: 'tense' } });
    expect(await storage.loadState()).toMatchObject({ nextNudgeId: 3, settledRun: 1 });
    expect((await storage.nudgesSince(0)).map(({ id, outcome }) => [id, outcome])).toEqual([[1, 'started']]);
  });
  test('is begun anew with the run that is open still to be settled', async () => {
    await service.reconcile();
    const run = await storage.addRun(runAt(now), (open) => open);
    await tables.set({ state: [] });
    await service.reconcile();
    expect(await storage.loadState()).toMatchObject({ settledRun: 0 });
    await storage.saveRun(endRun(run, now));
    await service.reconcile();
    expect(await storage.loadState()).toMatchObject({ settledRun: 1 });
  });
});

describe('what the person does', () => {
  test('is kept in the same wake-up that it caused', async () => {
    await service.reconcile({ act: { kind: 'paused', minutes: 30 } });
    expect((await storage.loadState())?.pausedUntil).toBe(MORNING + 30 * MINUTE);
  });
  test('is shown in the same wake-up that it caused', async () => {
    await service.reconcile({ act: { kind: 'said', feeling: 'tense' } });
    expect(log.at(-1)).toBe('show true');
  });
  test('as an answer around a run is kept with that run, and is nothing to the nudges', async () => {
    await service.reconcile();
    const before = await storage.loadState();
    const run = { id: 3, when: 'after' } as const;
    await service.reconcile({ act: { kind: 'answered', item: 'energy', value: 10, run } });
    expect(await storage.checkInsSince(0)).toEqual([{ at: MORNING, item: 'energy', value: 10, run }]);
    expect(await storage.loadState()).toEqual(before);
  });
  test('as an answer is kept as a row of its own, and nothing else is', async () => {
    await service.reconcile({ act: { kind: 'answered', item: 'tension', value: 4 } });
    await service.reconcile({ act: { kind: 'skipped' } });
    expect((await answers()).map(({ value }) => value)).toEqual([{ at: MORNING, item: 'tension', value: 4 }]);
  });
});

describe('wake-ups that come together', () => {
  test('are done one after the other', async () => {
    whileLooking = async () => {
      for (let i = 0; i < 20; i++) await storage.loadState();
    };
    await Promise.all([service.reconcile(), service.reconcile({ act: { kind: 'said', feeling: 'tense' } })]);
    const one = ['look', 'arm', 'commit', 'committed', 'announce', 'show'];
    const first = one.toSpliced(4, 0, 'mark');
    expect(log.map((what) => what.split(' ')[0])).toEqual([...first, ...one]);
    expect(log.at(-1)).toBe('show true');
  });
  test('only to look are one look', async () => {
    await Promise.all([service.reconcile(), service.reconcile(), service.reconcile()]);
    expect(log.filter((what) => what === 'committed')).toHaveLength(1);
  });
  test('one that comes while another looks looks for itself: what that one reads may be old', async () => {
    let second: Promise<void> | undefined;
    whileLooking = async () => {
      settings = { ...settings, idleSeconds: 90 };
      second ??= service.reconcile();
    };
    await service.reconcile();
    await second;
    expect(log.filter((what) => what === 'committed')).toHaveLength(2);
  });
  test('each do what they came for', async () => {
    const said = [0, 1, 2].map((value) =>
      service.reconcile({ act: { kind: 'answered', item: 'stress', value } }),
    );
    await Promise.all(said);
    expect((await answers()).map(({ value }) => (value as { value: number }).value)).toEqual([0, 1, 2]);
  });
});

describe('a wake-up that fails', () => {
  test.each([
    { step: 'look', done: [] },
    { step: 'arm true 50', done: ['look'] },
    { step: 'commit', done: ['look', 'arm true 50'] },
  ])('at "$step" rejects, and nothing is told or shown', async ({ step, done }) => {
    failing.add(step);
    await expect(service.reconcile()).rejects.toThrow(`${step} failed`);
    expect(log).toEqual(done);
    expect([await storage.loadState(), isNewSession]).toEqual([null, true]);
  });
  test('is made good by the next one', async () => {
    failing.add('commit');
    const first = service.reconcile({ act: { kind: 'paused', minutes: 30 } });
    const second = first.catch(() => failing.clear()).then(() => service.reconcile());
    await expect(first).rejects.toThrow();
    await second;
    expect(log.at(-1)).toBe('show false');
    expect((await storage.loadState())?.pausedUntil).toBeNull();
  });
  test('does not stop one that waits behind it', async () => {
    failing.add('commit');
    const first = service.reconcile();
    const second = service.reconcile();
    await expect(first).rejects.toThrow('commit failed');
    await expect(second).rejects.toThrow('commit failed');
    failing.clear();
    await service.reconcile();
    expect(log.at(-1)).toBe('show false');
  });
  test('at showing has kept everything all the same', async () => {
    failing.add('show false');
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await service.reconcile();
    expect(errors).toHaveBeenCalledExactlyOnceWith('Press Pause: showing it failed.', expect.any(Error));
    expect((await storage.loadState())?.ledger.kind).toBe('screen');
    expect(isNewSession).toBe(false);
    expect(timer).not.toBeNull();
  });
});
