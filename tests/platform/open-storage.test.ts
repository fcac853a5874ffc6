import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endRun, pauseRun } from '../../core/run-control.ts';
import { SECOND } from '../../core/time.ts';
import { indexedJournalStorage } from '../../platform/indexed-journal-storage.ts';
import { openEngineStorage } from '../../platform/open-engine-storage.ts';
import { openPageStorage } from '../../platform/open-page-storage.ts';
import type { Storage } from '../../platform/storage.ts';
import { useEmptyBrowser } from '../support/fake-browser.ts';
import { useEmptyIndexedDb, useRefusingIndexedDb } from '../support/indexed-db.ts';
import { runAt } from '../support/plans.ts';
import { checkInRow, DAY_OF_MORNING, fullState, nudgeRow, segmentRow, switchRow } from '../support/rows.ts';
import { MORNING } from '../support/world.ts';

const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
/** The background's and the pages' side, as if both were one. */
const open = async (): Promise<Storage> => ({
  ...(await openEngineStorage(() => MORNING)),
  ...(await openPageStorage(() => MORNING, indexedJournalStorage)),
});
const commit = {
  state: fullState(),
  segments: [segmentRow()],
  ended: [nudgeRow()],
  checkIns: [checkInRow()],
  switches: [switchRow()],
};

beforeEach(() => {
  useEmptyBrowser();
});

describe('where IndexedDB opens', () => {
  beforeEach(useEmptyIndexedDb);

  test('everything is kept there, and nothing in the session', async () => {
    const storage = await open();
    await storage.commit(commit);
    expect(storage.isDurable).toBe(true);
    expect(await (await open()).loadState()).toEqual(fullState());
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect(errors).not.toHaveBeenCalled();
  });
});

describe('where IndexedDB opens nothing', () => {
  beforeEach(useRefusingIndexedDb);

  test('the storage says that it does not last, and the reason is reported', async () => {
    expect((await open()).isDurable).toBe(false);
    const failed = [
      'Press Pause: opening the database failed.',
      expect.objectContaining({ name: 'InvalidStateError' }),
    ];
    // By either side.
    expect(errors.mock.calls).toEqual([failed, failed]);
  });
  test('what a worker kept is there for the next worker and for the pages', async () => {
    const worker = await open();
    await worker.commit(commit);
    const page = await open();
    const run = await page.addRun(runAt(MORNING), (before) => before);
    await page.saveRun(pauseRun(run, MORNING + SECOND));

    const next = await open();
    expect(await next.loadState()).toEqual(fullState());
    expect(await next.segmentsOn(DAY_OF_MORNING)).toEqual([segmentRow()]);
    expect(await next.nudgesSince(0)).toEqual([nudgeRow()]);
    expect(await next.switchesSince(0)).toEqual([switchRow()]);
    expect(await next.runsAfter(0)).toEqual([pauseRun(run, MORNING + SECOND)]);
    expect(await worker.saveRun(endRun(run, MORNING + SECOND))).toBe(true);
    expect(await page.saveRun(run)).toBe(false);
  });
  test('a commit is one writing, so that it is kept whole or not at all', async () => {
    const storage = await open();
    const set = vi.spyOn(fakeBrowser.storage.session, 'set');
    await storage.commit(commit);
    expect(set).toHaveBeenCalledTimes(1);
  });
  test('beside what else the session keeps', async () => {
    await fakeBrowser.storage.session.set({ running: true, state: 'mine' });
    await (await open()).commit(commit);
    expect(await fakeBrowser.storage.session.get(['running', 'state'])).toEqual({
      running: true,
      state: 'mine',
    });
  });
  test('all of it is gone with the browser session', async () => {
    await (await open()).commit(commit);
    await fakeBrowser.storage.session.clear();
    expect(await (await open()).loadState()).toBeNull();
  });
});
