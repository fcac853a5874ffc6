// Everything out of a real database and into one, and gone from it with a real background beside.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readDataFile, writeDataFile } from '../../core/data-file.ts';
import { DATA_TABLES, type DataRows } from '../../core/data-tables.ts';
import { IMPORTED, type Run } from '../../core/run.ts';
import { endRun } from '../../core/run-control.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { firstState, type State } from '../../core/state.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import { addRows, readAllRows, weighRows } from '../../platform/all-data.ts';
import { deleteEverything, deleteHistory } from '../../platform/delete-data.ts';
import { openIndexedStorage } from '../../platform/indexed-storage.ts';
import { startBackground } from '../../platform/start-background.ts';
import { type Surroundings, useEmptyBrowser } from '../support/fake-browser.ts';
import { inDatabase, useEmptyIndexedDb } from '../support/indexed-db.ts';
import { useLocks } from '../support/locks.ts';
import { ownRoutine } from '../support/own-routines.ts';
import { runAt } from '../support/plans.ts';
import { answerRow, checkInRow, nudgeRow, segmentRow, switchRow } from '../support/rows.ts';
import { MORNING } from '../support/world.ts';

let around: Surroundings;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: MORNING + 60 * MINUTE });
  around = useEmptyBrowser();
  useEmptyIndexedDb();
  useLocks();
  return () => vi.useRealTimers();
});

const clock = () => Date.now();
const completed = (): Run => ({ ...endRun(runAt(MORNING), MORNING + 5 * MINUTE), outcome: 'completed' });

/** Something in every table. */
async function fill(): Promise<void> {
  const storage = await openIndexedStorage(clock);
  const { id } = await storage.addRun(completed(), (run) => run);
  await storage.commit({
    state: { ...firstState(MORNING), nextNudgeId: 2, settledRun: id },
    segments: [segmentRow(), segmentRow(30, { kind: 'away' })],
    ended: [nudgeRow(1, { runId: id })],
    checkIns: [checkInRow(), answerRow(id, 'after')],
    switches: [switchRow()],
  });
  await storage.putOwnRows([ownRoutine()]);
  await inDatabase(async (database) => {
    await database.put('days', { day: '2025-12-01', screenMs: 1, hours: Array<number>(24).fill(0) });
    await database.add('quarantine', { at: 1, store: 'runs', reasons: ['broken'], reported: true });
  });
}
async function fileOf(): Promise<DataRows> {
  const text = writeDataFile({ settings: DEFAULT_SETTINGS, rows: await readAllRows(), safety: null }, 0);
  const read = readDataFile(text, clock());
  if (!read.ok) throw new Error(read.why);
  expect(read.file.unread).toEqual([]);
  return read.file.rows;
}
const counts = async () => {
  const rows = await readAllRows();
  return Object.values(rows).map(({ length }) => length);
};

describe('a data file', () => {
  test('fills an empty browser with what the other had, once', async () => {
    await fill();
    const file = await fileOf();
    expect(DATA_TABLES.map((table) => file[table].length)).toEqual([1, 1, 2, 1, 2, 1, 1]);
    useEmptyIndexedDb();
    expect(await weighRows(file)).toMatchObject({ left: [], add: { routines: file.routines } });
    expect(await counts()).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
    await addRows(file);
    const there = await fileOf();
    expect(there).toMatchObject({
      ...file,
      runs: [{ ...file.runs[0], player: IMPORTED }],
      nudges: [{ runId: 1 }],
    });
    const again = await addRows(file);
    expect(again?.left).toHaveLength(9);
    expect(await fileOf()).toEqual(there);
  });
  test('adds nothing while a routine is open', async () => {
    await fill();
    const file = await fileOf();
    useEmptyIndexedDb();
    const storage = await openIndexedStorage(clock);
    await storage.addRun(runAt(MORNING + MINUTE), (run) => run);
    expect(await weighRows(file)).toBeNull();
    expect(await addRows(file)).toBeNull();
    expect(await counts()).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0]);
  });
  test('leaves what cannot be read here as it is, and takes none of its numbers', async () => {
    await openIndexedStorage(clock);
    await inDatabase((database) => database.add('runs', { broken: true }));
    const run = { ...completed(), id: 1 };
    await addRows({ ...(await fileOfNothing()), runs: [run] });
    const { runs } = await readAllRows();
    expect(runs).toMatchObject([{ broken: true }, { id: 2, startedAt: run.startedAt }]);
  });
  test('brings no pause that was taken elsewhere: the load here stays', async () => {
    await fill();
    const file = await fileOf();
    useEmptyIndexedDb();
    await start();
    await inDatabase(async (database) => {
      const state: State = await database.get('state', 'engine');
      const load = { debt: 40 * MINUTE, sinceBreak: 40 * MINUTE, sincePause: 40 * MINUTE, at: Date.now() };
      await database.put('state', { ...state, load }, 'engine');
    });
    await addRows(file);
    await send({ kind: 'look' });
    const state = await inDatabase<State>((database) => database.get('state', 'engine'));
    expect(state.load.debt).toBeGreaterThanOrEqual(40 * MINUTE);
    expect(state.settledRun).toBe(1);
  });
});

async function fileOfNothing(): Promise<DataRows> {
  const read = readDataFile('{"format":"press-pause-data","version":1}', clock());
  if (!read.ok) throw new Error(read.why);
  return read.file.rows;
}

async function send(message: unknown): Promise<unknown> {
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/settings.html') };
  const replies = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
  return replies[0];
}
/** A real background, which the page asks. */
async function start(): Promise<void> {
  startBackground();
  Object.assign(fakeBrowser.runtime, { sendMessage: send });
  await send({ kind: 'look' });
}

describe('deleting', () => {
  test('everything leaves nothing behind, and the background goes on as on the first day', async () => {
    await fill();
    await fakeBrowser.storage.local.set({
      settings: { level: 'page' },
      profile: { kind: 'cautious' },
      other: 1,
    });
    await fakeBrowser.storage.session.set({ safetyDraft: { adult: true, conditions: ['wrist'] } });
    around.isAllowedHosts = true;
    await start();
    await deleteEverything();
    // A worker that still lives says so later: it must not bring back what it knew.
    await vi.advanceTimersByTimeAsync(20 * SECOND);
    await send({ kind: 'look' });
    expect(await counts()).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 0]);
    const { state } = await readAllRows();
    expect(state).toMatchObject([{ nextNudgeId: 1, settledRun: 0, pending: [] }]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect((await fakeBrowser.storage.session.get('safetyDraft'))['safetyDraft'] ?? null).toBeNull();
    expect(around.permissionsGivenBack).toHaveLength(1);
  });
  test('the history leaves the own routines, the settings and a pause that the person switched on', async () => {
    await fill();
    await fakeBrowser.storage.local.set({ settings: DEFAULT_SETTINGS });
    await start();
    await send({ kind: 'paused', minutes: 30 });
    const before = await inDatabase<State>((database) => database.get('state', 'engine'));
    await deleteHistory();
    await vi.advanceTimersByTimeAsync(20 * SECOND);
    await send({ kind: 'look' });
    const { state, ...rows } = await readAllRows();
    expect(Object.values(rows).map(({ length }) => length)).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
    expect(state).toMatchObject([{ pausedUntil: before.pausedUntil, nextNudgeId: before.nextNudgeId }]);
    expect(before.pausedUntil).not.toBeNull();
    expect((await fakeBrowser.storage.local.get('settings'))['settings']).toEqual(DEFAULT_SETTINGS);
  });
  test('that the background refuses has changed nothing', async () => {
    await fakeBrowser.storage.local.set({ settings: DEFAULT_SETTINGS });
    Object.assign(fakeBrowser.runtime, { sendMessage: async () => ({ ok: false, reason: 'no disk' }) });
    await expect(deleteEverything()).rejects.toThrow('no disk');
    expect((await fakeBrowser.storage.local.get('settings'))['settings']).toEqual(DEFAULT_SETTINGS);
  });
});
