import { beforeEach, describe, expect, test } from 'vitest';
import { splitByDay } from '../../core/ledger.ts';
import { loadNow } from '../../core/load.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../core/time.ts';
import { createWorld, MORNING, type World } from '../support/world.ts';

let it: World;
const minutes = async () => (await it.screenMs()) / MINUTE;

beforeEach(async () => {
  it = createWorld();
  await it.startBrowser();
});

describe('screen time', () => {
  test('is the time with input', async () => {
    await it.pass(30 * MINUTE);
    expect(await minutes()).toBe(30);
  });
  test('ends when input ended, not when the idle event came', async () => {
    await it.pass(20 * MINUTE);
    await it.setInput(false);
    await it.pass(10 * MINUTE);
    expect(await minutes()).toBe(20);
  });
  test('goes on through pauses shorter than the idle interval', async () => {
    await it.pass(10 * MINUTE);
    await it.setInput(false);
    await it.pass(50 * SECOND);
    await it.setInput(true);
    await it.pass(5 * MINUTE);
    await it.wake();
    expect(await it.screenMs()).toBe(15 * MINUTE + 50 * SECOND);
  });
  test('goes on without input while the active tab sounds, and ends when the sound does', async () => {
    await it.pass(10 * MINUTE);
    await it.setMedia(true);
    await it.setInput(false);
    await it.pass(40 * MINUTE);
    expect(await minutes()).toBe(50);
    await it.setMedia(false);
    await it.pass(10 * MINUTE);
    expect(await minutes()).toBe(50);
  });
  test('does not count media when the person turned that off', async () => {
    it = createWorld({ settings: { countMedia: false } });
    await it.startBrowser();
    await it.setMedia(true);
    await it.setInput(false);
    await it.pass(40 * MINUTE);
    expect(await minutes()).toBe(0);
  });
  test('stops at once when the computer is locked, even while something plays', async () => {
    await it.setMedia(true);
    await it.pass(10 * MINUTE);
    await it.setLocked(true);
    await it.pass(30 * MINUTE);
    expect(await minutes()).toBe(10);
  });
  test('leaves a sleep out', async () => {
    await it.pass(10 * MINUTE);
    await it.sleep(8 * HOUR);
    await it.pass(5 * MINUTE);
    expect(await minutes()).toBe(15);
  });
  test('takes a gap of more than two heartbeats for a sleep', async () => {
    await it.pass(10 * MINUTE);
    await it.sleep(2 * MINUTE + SECOND);
    expect(await minutes()).toBe(10);
  });
  test('keeps a gap of two heartbeats, which a dead worker may leave', async () => {
    await it.pass(10 * MINUTE);
    await it.sleep(2 * MINUTE);
    expect(await minutes()).toBe(12);
  });
  test('neither grows nor is repaid across a short stop of the browser', async () => {
    await it.pass(40 * MINUTE);
    it.stopBrowser();
    await it.pass(2 * MINUTE);
    await it.startBrowser();
    const { load } = await it.state();
    expect([await minutes(), load.debt / MINUTE]).toEqual([40, 40]);
  });
  describe('an absence through a short stop of the browser', () => {
    // The idle event comes a minute after the person left; nothing is seen after it.
    async function leaveAndRestart() {
      await it.pass(50 * MINUTE);
      await it.setInput(false);
      await it.pass(70 * SECOND);
      it.stopBrowser();
      await it.pass(90 * SECOND);
    }
    test('is one absence, and ends when the person comes back', async () => {
      await leaveAndRestart();
      await it.startBrowser();
      await it.pass(4 * MINUTE + 30 * SECOND);
      await it.setInput(true);
      const { restedAt, load } = await it.state();
      expect([restedAt, load.debt]).toEqual([it.clock(), 0]);
    });
    test('is not paid back for the stop itself', async () => {
      await leaveAndRestart();
      await it.setInput(true);
      await it.startBrowser();
      expect((await it.state()).load.debt).toBe(50 * MINUTE);
    });
  });
  test('counts a longer stop of the browser as absence', async () => {
    await it.pass(40 * MINUTE);
    it.stopBrowser();
    await it.pass(20 * MINUTE);
    await it.startBrowser();
    const { load } = await it.state();
    expect([await minutes(), load.debt]).toEqual([40, 0]);
  });
  test('adds nothing when the clock is set back, and loses nothing', async () => {
    await it.pass(10 * MINUTE);
    it.shiftClock(-2 * DAY);
    await it.pass(5 * MINUTE);
    expect(await minutes()).toBeGreaterThanOrEqual(14);
    expect(await minutes()).toBeLessThanOrEqual(15);
  });
  test('takes a clock set forward for a sleep', async () => {
    await it.pass(10 * MINUTE);
    it.shiftClock(2 * DAY);
    await it.pass(5 * MINUTE);
    expect(await minutes()).toBeLessThanOrEqual(15);
    expect(await minutes()).toBeGreaterThan(13);
  });
  test('needs the focus when only this browser counts', async () => {
    it = createWorld({ settings: { countWhere: 'browser' } });
    await it.startBrowser();
    await it.pass(10 * MINUTE);
    it.world.focused = false;
    await it.wake();
    await it.pass(10 * MINUTE);
    expect(await minutes()).toBe(10);
  });
  test('wakes nobody while away', async () => {
    await it.pass(10 * MINUTE);
    await it.setInput(false);
    await it.pass(2 * MINUTE);
    const before = it.world.wakeUps;
    await it.pass(5 * HOUR);
    expect(it.world.wakeUps).toBe(before);
  });
});

describe('another application, while only this browser counts,', () => {
  const debt = async () => (await it.state()).load.debt / MINUTE;
  const kind = async () => (await it.state()).ledger.kind;
  const kept = async () =>
    (await it.segmentsToday()).map((row) => [
      row.kind,
      (row.from - MORNING) / MINUTE,
      (row.to - MORNING) / MINUTE,
    ]);
  beforeEach(async () => {
    it = createWorld({ settings: { countWhere: 'browser', tensionPerDay: 0 } });
    await it.startBrowser();
    await it.pass(40 * MINUTE);
    await it.happen('window-blurred');
  });

  test('neither counts nor pays back', async () => {
    expect(await kind()).toBe('elsewhere');
    await it.pass(30 * MINUTE);
    await it.happen('window-focused');
    expect([await minutes(), await debt()]).toEqual([40, 40]);
    await it.pass(10 * MINUTE);
    await it.wake();
    const { load, ledger } = await it.state();
    expect([await minutes(), loadNow(load, ledger).debt / MINUTE]).toEqual([50, 50]);
  });
  test('is no pause, nor a break', async () => {
    await it.pass(30 * MINUTE);
    await it.happen('window-focused');
    const { load, restedAt } = await it.state();
    expect([load.sincePause / MINUTE, load.sinceBreak / MINUTE, restedAt]).toEqual([40, 40, null]);
  });
  test('leaves no segment: what was done there is nobody’s business', async () => {
    await it.pass(30 * MINUTE);
    await it.happen('window-focused');
    await it.pass(5 * MINUTE);
    await it.setLocked(true);
    expect(await kept()).toEqual([
      ['screen', 0, 40],
      ['screen', 70, 75],
    ]);
  });
  test('keeps the heartbeat, which tells of a sleep', async () => {
    await it.pass(5 * MINUTE);
    expect(it.world.heartbeatAt).not.toBeNull();
    const before = it.world.wakeUps;
    await it.pass(10 * MINUTE);
    expect(it.world.wakeUps - before).toBeGreaterThanOrEqual(10);
  });
  test('ends with a sleep, which is absence', async () => {
    await it.pass(5 * MINUTE);
    await it.sleep(8 * HOUR);
    await it.happen('window-focused');
    expect([await minutes(), await debt()]).toEqual([40, 0]);
    await it.setLocked(true);
    expect(await kept()).toEqual([
      ['screen', 0, 40],
      ['away', 45, 45 + 8 * 60],
    ]);
  });
  test('ends with the input, and the absence began then, not when the idle event came', async () => {
    await it.pass(5 * MINUTE);
    await it.setInput(false);
    await it.pass(4 * MINUTE);
    expect(await kind()).toBe('away');
    await it.setInput(true);
    await it.happen('window-focused');
    // Four minutes away pay back forty.
    expect([await minutes(), await debt()]).toEqual([40, 0]);
    await it.setLocked(true);
    expect((await kept())[1]).toEqual(['away', 45, 49]);
  });
  test('is absence when what plays in the browser plays on for nobody', async () => {
    await it.setMedia(true);
    await it.setInput(false);
    await it.pass(4 * MINUTE);
    expect([await kind(), await minutes()]).toEqual(['away', 40]);
  });
  test('is absence at once when the computer is locked there', async () => {
    await it.setLocked(true);
    await it.pass(3 * MINUTE);
    await it.setLocked(false);
    await it.happen('window-focused');
    expect([await minutes(), await debt()]).toEqual([40, 10]);
  });
  test('shows no prompt', async () => {
    it = createWorld({ settings: { countWhere: 'browser' } });
    await it.startBrowser();
    await it.act({ kind: 'paused', minutes: 60 });
    await it.pass(55 * MINUTE);
    await it.happen('window-blurred');
    await it.pass(30 * MINUTE);
    expect(it.world.shown).toEqual([]);
    await it.happen('window-focused');
    expect(it.world.shown.map(({ at }) => (at - MORNING) / MINUTE)).toEqual([85]);
  });
  test('survives a short stop of the browser with nothing added or paid back', async () => {
    await it.pass(5 * MINUTE);
    it.stopBrowser();
    await it.pass(2 * MINUTE);
    await it.startBrowser();
    expect([await kind(), await minutes(), await debt()]).toEqual(['elsewhere', 40, 40]);
  });
});

describe('what is kept', () => {
  test('has no segment across local midnight', () => {
    const from = Date.parse('2026-03-02T22:00:00Z');
    const parts = splitByDay({ kind: 'screen', from, to: from + 3 * HOUR }, 'Europe/Berlin');
    expect(parts.map(({ day, from: begin, to }) => [day, (to - begin) / HOUR])).toEqual([
      ['2026-03-02', 1],
      ['2026-03-03', 2],
    ]);
  });
  test('says nothing of time elsewhere', () => {
    expect(splitByDay({ kind: 'elsewhere', from: MORNING, to: MORNING + HOUR }, 'UTC')).toEqual([]);
  });
  test('says in which zone it was', () => {
    expect(splitByDay({ kind: 'away', from: MORNING, to: MORNING + HOUR }, 'Europe/Berlin')).toEqual([
      { kind: 'away', day: '2026-03-02', from: MORNING, to: MORNING + HOUR, zone: 'Europe/Berlin' },
    ]);
  });
  test('is cut to its last 60 days: a clock that stood at 1970 leaves no rows for fifty years', () => {
    const parts = splitByDay({ kind: 'away', from: 0, to: MORNING }, 'UTC');
    expect(parts).toHaveLength(61);
    expect(parts.at(-1)).toMatchObject({ day: '2026-03-02', to: MORNING });
  });
  test('adds up to the total, without holes', async () => {
    await it.pass(20 * MINUTE);
    await it.setInput(false);
    await it.pass(10 * MINUTE);
    await it.setInput(true);
    await it.pass(5 * MINUTE);
    await it.setInput(false);
    await it.pass(10 * MINUTE);
    const rows = await it.segmentsToday();
    expect(
      rows.map(({ kind, from, to }) => [kind, (from - MORNING) / MINUTE, (to - MORNING) / MINUTE]),
    ).toEqual([
      ['screen', 0, 20],
      ['away', 20, 30],
      ['screen', 30, 35],
    ]);
  });
});
