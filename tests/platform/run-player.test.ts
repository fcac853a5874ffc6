import { beforeEach, describe, expect, test } from 'vitest';
import type { Plan } from '../../core/plan.ts';
import { offsetAt, playedMs, RUN_GAP_MS, RUN_SAVE_MS, type Run } from '../../core/run.ts';
import { endRun } from '../../core/run-control.ts';
import { HOUR, type Millis, SECOND } from '../../core/time.ts';
import { createMemoryStorage, createMemoryTables } from '../../platform/memory-storage.ts';
import { createRunPlayer } from '../../platform/run-player.ts';
import type { Storage } from '../../platform/storage.ts';
import { SHORT_PLAN } from '../support/plans.ts';
import { MORNING } from '../support/world.ts';

const TICK_MS = SECOND / 4;

let time: { wall: Millis; steady: Millis };
let storage: Storage;
/** What happened, in order: what was kept and what was told. */
let log: string[];
let isDiskFull: boolean;

beforeEach(() => {
  time = { wall: MORNING, steady: 5000 };
  log = [];
  isDiskFull = false;
  storage = createMemoryStorage(createMemoryTables(), () => time.wall);
});

const pass = (ms: Millis) => {
  time.wall += ms;
  time.steady += ms;
};
const seconds = (run: Run) => offsetAt({ ...run, playing: false }, 0) / SECOND;
const described = (run: Run) => `${run.outcome ?? (run.playing ? 'playing' : 'held')} ${seconds(run)}`;

/** A page with a player. Storage and core are the real ones; a full disk and a log stand in front of the storage. */
function openPage(player = 'page-1') {
  const told: { run: Run | null; ended: boolean }[] = [];
  const page = createRunPlayer({
    storage: {
      ...storage,
      async saveRun(run) {
        if (isDiskFull) throw new Error('disk full');
        const isKept = await storage.saveRun(run);
        if (isKept) log.push(`kept ${described(run)}`);
        return isKept;
      },
      saveRunAtOnce(run) {
        log.push(`at once ${described(run)}`);
        storage.saveRunAtOnce(run);
      },
      async addRun(run, end) {
        if (isDiskFull) throw new Error('disk full');
        return storage.addRun(run, end);
      },
    },
    clock: () => time.wall,
    steadyClock: () => time.steady,
    player,
    onChange(run, ended) {
      told.push({ run, ended });
      if (ended && run) log.push(`told ${described(run)}`);
    },
  });
  return {
    page,
    told,
    /** Lets time pass with a tick every quarter of a second, as the popup does. */
    async play(ms: Millis) {
      for (let passed = 0; passed < ms; passed += TICK_MS) {
        pass(TICK_MS);
        await page.tick();
      }
    },
    get offset() {
      if (!page.run) throw new Error('No run is in hand.');
      return offsetAt(page.run, page.now()) / SECOND;
    },
  };
}

const lastStored = async (): Promise<Run> => {
  const [run] = await storage.lastRuns(1);
  if (!run) throw new Error('Nothing is stored.');
  return run;
};

async function startPlaying(ms = 0, plan: Plan = SHORT_PLAN) {
  const opened = openPage();
  await opened.page.start(plan);
  await opened.play(ms);
  return opened;
}

describe('starting', () => {
  test('stores a playing run in the name of its page, and tells it', async () => {
    const { page, told } = await startPlaying();
    const stored = await lastStored();
    expect(stored).toMatchObject({ id: 1, player: 'page-1', playing: true, startedAt: MORNING });
    expect(page.run).toEqual(stored);
    expect(told).toEqual([{ run: stored, ended: false }]);
  });
  test('ends the run that was still open', async () => {
    await startPlaying(6 * SECOND);
    await openPage('page-2').page.start(SHORT_PLAN);
    const [first, second] = await storage.runsAfter(0);
    expect([first?.outcome, second?.outcome, second?.player]).toEqual(['stopped', undefined, 'page-2']);
  });
  test('that could not be kept rejects, and leaves nothing in hand', async () => {
    isDiskFull = true;
    const { page, told } = openPage();
    await expect(page.start(SHORT_PLAN)).rejects.toThrow('disk full');
    expect([page.run, told]).toEqual([null, []]);
  });
});

describe('while it plays', () => {
  test('it is kept every five seconds, and where a step begins', async () => {
    const plan: Plan = {
      ...SHORT_PLAN,
      steps: [
        { kind: 'settle', seconds: 7, cue: 'feetFlat' },
        { kind: 'rest', seconds: 60, cue: 'restHands' },
      ],
    };
    await startPlaying(18 * SECOND, plan);
    expect(log).toEqual(['kept playing 5', 'kept playing 7', 'kept playing 12', 'kept playing 17']);
  });
  test('a crash repeats no more than the time between two saves', async () => {
    const { offset } = await startPlaying(43.75 * SECOND);
    const repeated = offset - seconds(await lastStored());
    expect(repeated).toBeGreaterThan(0);
    expect(repeated * SECOND).toBeLessThan(RUN_SAVE_MS);
  });
  test('a save that fails rejects, and the next one keeps it all', async () => {
    const opened = await startPlaying(4.75 * SECOND);
    isDiskFull = true;
    pass(TICK_MS);
    await expect(opened.page.tick()).rejects.toThrow('disk full');
    isDiskFull = false;
    await opened.play(5 * SECOND);
    expect(log).toEqual(['kept playing 10']);
    expect(seconds(await lastStored())).toBe(10);
  });
  test('a tick without a run, or with one that is held, does nothing', async () => {
    const opened = openPage();
    await opened.play(6 * SECOND);
    await opened.page.start(SHORT_PLAN);
    await opened.page.toggle();
    log = [];
    await opened.play(6 * SECOND);
    expect(log).toEqual([]);
  });
});

describe('the end of the plan', () => {
  test('is kept exactly once, before it is told, exactly once', async () => {
    const { page, told, play } = await startPlaying(65 * SECOND);
    log = [];
    await play(20 * SECOND);
    expect(log).toEqual(['kept completed 70', 'told completed 70']);
    expect(told.filter(({ ended }) => ended)).toHaveLength(1);
    expect(page.run?.outcome).toBe('completed');
    expect(await lastStored()).toEqual(page.run);
  });
  test('is when its last second was played, also when the tick came late', async () => {
    const { page } = await startPlaying(65 * SECOND);
    pass(9.123 * SECOND);
    await page.tick();
    expect(await lastStored()).toMatchObject({ outcome: 'completed', endedAt: MORNING + 70 * SECOND });
    expect(playedMs(await lastStored())).toBe(70 * SECOND);
  });
  test('is told once, though a second tick came before the first was kept', async () => {
    const { page, told } = await startPlaying(65 * SECOND);
    log = [];
    pass(5 * SECOND);
    await Promise.all([page.tick(), page.tick(), page.tick()]);
    expect(log).toEqual(['kept completed 70', 'told completed 70']);
    expect(told.at(-1)).toMatchObject({ run: { outcome: 'completed' }, ended: true });
  });
  test('that could not be kept is not told, and tried again by the next tick', async () => {
    const { page, play } = await startPlaying(69.75 * SECOND);
    log = [];
    isDiskFull = true;
    pass(TICK_MS);
    await expect(page.tick()).rejects.toThrow('disk full');
    expect([log, page.run?.outcome]).toEqual([[], undefined]);
    isDiskFull = false;
    await play(TICK_MS);
    expect(log).toEqual(['kept completed 70', 'told completed 70']);
  });
});

describe('the person', () => {
  test('holds it and goes on: the time between is not played', async () => {
    const opened = await startPlaying(6 * SECOND);
    await opened.page.toggle();
    expect(await lastStored()).toMatchObject({ playing: false });
    pass(HOUR);
    expect(opened.offset).toBe(6);
    await opened.page.toggle();
    await opened.play(2 * SECOND);
    expect(opened.offset).toBe(8);
    expect(await lastStored()).toMatchObject({ playing: true });
  });
  test('skips a step and goes back to its start', async () => {
    const opened = await startPlaying(6 * SECOND);
    await opened.page.skip();
    expect(opened.offset).toBe(10);
    await opened.play(4 * SECOND);
    await opened.page.back();
    expect(opened.offset).toBe(10);
    expect(seconds(await lastStored())).toBe(10);
  });
  test('skips the last step: the plan is done', async () => {
    const { page, told } = await startPlaying(67 * SECOND);
    await page.skip();
    expect(await lastStored()).toMatchObject({ outcome: 'completed', endedAt: MORNING + 67 * SECOND });
    expect(told.at(-1)).toEqual({ run: page.run, ended: true });
  });
  test('stops, for a reason, and gets the run as it ended', async () => {
    const { page, told } = await startPlaying(12 * SECOND);
    const ended = await page.stop('dizzy');
    expect(ended).toMatchObject({ outcome: 'stopped', stopReason: 'dizzy', endedAt: MORNING + 12 * SECOND });
    expect(await lastStored()).toEqual(ended);
    expect(told.at(-1)).toEqual({ run: ended, ended: true });
  });
  test('cannot change a run that has ended', async () => {
    const { page, told, play } = await startPlaying(12 * SECOND);
    const ended = await page.stop();
    const before = told.length;
    await page.toggle();
    await page.skip();
    await page.back();
    await play(10 * SECOND);
    expect(await page.stop('sharp')).toBeNull();
    log = [];
    page.leave();
    expect([await lastStored(), told.length, log]).toEqual([ended, before, []]);
  });
  test('can do nothing without a run', async () => {
    const { page, told } = openPage();
    await page.toggle();
    await page.skip();
    page.leave();
    expect([await page.stop(), told]).toEqual([null, []]);
  });
  test('may try again to stop when that could not be kept', async () => {
    const { page } = await startPlaying(12 * SECOND);
    isDiskFull = true;
    await expect(page.stop('sharp')).rejects.toThrow('disk full');
    isDiskFull = false;
    expect(await page.stop('sharp')).toMatchObject({ outcome: 'stopped', stopReason: 'sharp' });
  });
});

describe('a sleep of the computer', () => {
  test.each([
    { steadyClock: 'stands still', steadyMs: 0 },
    { steadyClock: 'runs on', steadyMs: HOUR },
  ])('holds the run where it was last kept, when the steady clock $steadyClock', async ({ steadyMs }) => {
    const opened = await startPlaying(12 * SECOND);
    time.wall += HOUR;
    time.steady += steadyMs;
    await opened.page.tick();
    expect([opened.page.run?.playing, opened.offset]).toEqual([false, 10]);
    expect(await lastStored()).toEqual(opened.page.run);
    expect(opened.told.at(-1)).toEqual({ run: opened.page.run, ended: false });

    await opened.page.toggle();
    await opened.play(3 * SECOND);
    expect(opened.offset).toBe(13);
    expect(playedMs(opened.page.run as Run)).toBeLessThanOrEqual(13 * SECOND);
  });
  test('is no sleep when it was only a slow disk', async () => {
    const opened = await startPlaying(12 * SECOND);
    pass(RUN_GAP_MS - 2 * SECOND);
    await opened.page.tick();
    expect([opened.page.run?.playing, opened.offset]).toEqual([true, 30]);
  });
});

describe('the clock of the computer', () => {
  test.each([{ by: 15 * SECOND }, { by: -15 * SECOND }, { by: RUN_GAP_MS }, { by: -RUN_GAP_MS }])(
    'set by $by ms during a run does not move it',
    async ({ by }) => {
      const opened = await startPlaying(12 * SECOND);
      time.wall += by;
      await opened.play(3 * SECOND);
      expect([opened.page.run?.playing, opened.offset]).toEqual([true, 15]);
      expect(opened.page.now()).toBe(MORNING + 15 * SECOND);
    },
  );
  test.each([{ by: HOUR }, { by: -HOUR }, { by: RUN_GAP_MS + 1 }, { by: -RUN_GAP_MS - 1 }])(
    'set by $by ms during a run holds it where it was last kept, and going on is smooth',
    async ({ by }) => {
      const opened = await startPlaying(12 * SECOND);
      time.wall += by;
      await opened.page.tick();
      expect([opened.page.run?.playing, opened.offset]).toEqual([false, 10]);
      await opened.page.toggle();
      await opened.play(7 * SECOND);
      expect([opened.page.run?.playing, opened.offset]).toEqual([true, 17]);
      expect(seconds(await lastStored())).toBe(15);
      expect(opened.page.now()).toBe(time.wall);
    },
  );
});

describe('another page', () => {
  test('takes the run over from its last save, and plays it on', async () => {
    const first = await startPlaying(12 * SECOND);
    const second = openPage('page-2');
    pass(SECOND);
    await second.page.resume(await lastStored());
    expect([second.offset, (await lastStored()).player]).toEqual([10, 'page-2']);
    expect(second.told).toEqual([{ run: second.page.run, ended: false }]);
    expect(first.page.run?.player).toBe('page-1');
  });
  test('that took it over makes the first let go at its next save', async () => {
    const first = await startPlaying(12 * SECOND);
    const second = openPage('page-2');
    await second.page.resume(await lastStored());
    const taken = await lastStored();
    await first.play(3 * SECOND);
    expect([first.page.run, first.told.at(-1)]).toEqual([null, { run: null, ended: false }]);
    expect(await lastStored()).toEqual(taken);
    const told = first.told.length;
    await first.play(10 * SECOND);
    first.page.leave();
    expect([first.told.length, await lastStored()]).toEqual([told, taken]);
  });
  test('that took it over keeps it, whatever is pressed on the first', async () => {
    const first = await startPlaying(12 * SECOND);
    await openPage('page-2').page.resume(await lastStored());
    const taken = await lastStored();
    expect(await first.page.stop('sharp')).toBeNull();
    expect([first.page.run, await lastStored()]).toEqual([null, taken]);
    expect(first.told.some(({ ended }) => ended)).toBe(false);
  });
  test('goes on from the last save after a crash, however long ago', async () => {
    await startPlaying(12 * SECOND);
    pass(HOUR);
    const second = openPage('page-2');
    await second.page.resume(await lastStored());
    expect(second.offset).toBe(10);
    await second.play(4 * SECOND);
    expect(second.offset).toBe(14);
    expect(playedMs(await lastStored())).toBeLessThanOrEqual(14 * SECOND);
  });
  test('cannot take up what has ended meanwhile', async () => {
    const first = await startPlaying(12 * SECOND);
    const open = await lastStored();
    const ended = await first.page.stop();
    const second = openPage('page-2');
    expect(await second.page.resume(open)).toBe(false);
    expect([second.page.run, second.told, await lastStored()]).toEqual([null, [], ended]);
  });
  test('that ends the run makes the first let go', async () => {
    const first = await startPlaying(12 * SECOND);
    await storage.changeRun((await lastStored()).id, (open) => endRun(open, time.wall));
    await first.play(3 * SECOND);
    expect([first.page.run, first.told.at(-1)]).toEqual([null, { run: null, ended: false }]);
  });
});

describe('when stored rows have changed', () => {
  test('a run that is still its own stays with the page, and nothing is told', async () => {
    const { page, told } = await startPlaying(12 * SECOND);
    const before = [page.run, told.length];
    await page.check();
    expect([page.run, told.length]).toEqual(before);
  });
  test.each<{ what: string; happens: (open: Run) => Promise<unknown> }>([
    { what: 'was taken over', happens: (open) => openPage('page-2').page.resume(open) },
    {
      what: 'was ended elsewhere',
      happens: (open) => storage.changeRun(open.id, (stored) => endRun(stored, time.wall)),
    },
    { what: 'gave way to another', happens: () => openPage('page-2').page.start(SHORT_PLAN) },
  ])('a run that $what is let go at once', async ({ happens }) => {
    const { page, told } = await startPlaying(12 * SECOND);
    await happens(await lastStored());
    const others = await storage.runsAfter(0);
    await page.check();
    expect([page.run, told.at(-1)]).toEqual([null, { run: null, ended: false }]);
    page.leave();
    expect(await storage.runsAfter(0)).toEqual(others);
  });
  test('a run that has ended here stays, to be looked back at', async () => {
    const { page, told } = await startPlaying(12 * SECOND);
    const ended = await page.stop();
    const before = told.length;
    await page.check();
    expect([page.run, told.length]).toEqual([ended, before]);
  });
  test('a page without a run tells nothing', async () => {
    await startPlaying();
    const { page, told } = openPage('page-2');
    await page.check();
    expect(told).toEqual([]);
  });
});

describe('a page that goes away', () => {
  test('holds its run where it is, without waiting', async () => {
    const { page } = await startPlaying(12.75 * SECOND);
    page.leave();
    expect(page.run?.playing).toBe(false);
    expect(await lastStored()).toEqual(page.run);
    expect([seconds(await lastStored()), (await lastStored()).outcome]).toEqual([12.75, undefined]);
  });
  test('writes nothing for a run that is held: it may be played elsewhere', async () => {
    const { page } = await startPlaying(12 * SECOND);
    await page.toggle();
    const held = await lastStored();
    log = [];
    pass(HOUR);
    page.leave();
    expect([log, await lastStored()]).toEqual([[], held]);
  });
  test('writes once, however often it is told to go', async () => {
    const { page } = await startPlaying(12 * SECOND);
    log = [];
    page.leave();
    page.leave();
    expect(log).toEqual(['at once held 12']);
  });
  test('after a sleep that nobody noticed holds it where it was last kept', async () => {
    const { page } = await startPlaying(12 * SECOND);
    pass(HOUR);
    page.leave();
    expect([seconds(await lastStored()), (await lastStored()).playing]).toEqual([10, false]);
  });
});
