// What every storage owes, tried on IndexedDB and on memory alike; and what only IndexedDB can go through.
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CheckIn } from '../../core/check-in.ts';
import type { DayTotal } from '../../core/day-total.ts';
import { isOwnId } from '../../core/routine-id.ts';
import type { Run } from '../../core/run.ts';
import { endRun, keepRun, pauseRun } from '../../core/run-control.ts';
import { firstState } from '../../core/state.ts';
import type { SwitchRow } from '../../core/switching.ts';
import { HOUR, MINUTE, type Millis, SECOND } from '../../core/time.ts';
import type { Day } from '../../core/zone.ts';
import { DATABASE_NAME, DATABASE_VERSION } from '../../platform/database.ts';
import { openIndexedStorage } from '../../platform/indexed-storage.ts';
import { createCopyingTables, createMemoryStorage } from '../../platform/memory-storage.ts';
import {
  addRoutines,
  changeRoutine,
  deleteRoutine,
  loadOwnRoutines,
  putBack,
} from '../../platform/own-routines.ts';
import type { Commit, Storage } from '../../platform/storage.ts';
import { closeByForce, inDatabase, useEmptyIndexedDb } from '../support/indexed-db.ts';
import { DRAFT, ownRoutine } from '../support/own-routines.ts';
import { runAt } from '../support/plans.ts';
import {
  answerRow,
  checkInRow,
  DAY_OF_MORNING,
  fullState,
  nudgeRow,
  segmentOn,
  segmentRow,
  switchRow,
} from '../support/rows.ts';
import { MORNING } from '../support/world.ts';

type Table = 'state' | 'segments' | 'nudges' | 'runs' | 'checkIns' | 'days' | 'signals' | 'quarantine';

/** One place to store things: opened as often as one likes, and looked into past the storage. */
type Place = {
  open(): Promise<Storage>;
  putRaw(table: Table, row: unknown): Promise<void>;
  rowsOf(table: Table): Promise<unknown[]>;
};

const LATER = MORNING + 9 * SECOND;
const clock = () => LATER;

const indexedPlace = (): Place => {
  useEmptyIndexedDb();
  return {
    open: () => openIndexedStorage(clock),
    putRaw: (table, row) =>
      inDatabase((database) => database.put(table, row, table === 'state' ? 'engine' : undefined)).then(
        () => undefined,
      ),
    rowsOf: (table) => inDatabase((database) => database.getAll(table)),
  };
};

const memoryPlace = (): Place => {
  const tables = createCopyingTables();
  const rows = async (table: Table) => ((await tables.get(table)) ?? []) as { key: number; value: unknown }[];
  return {
    open: async () => createMemoryStorage(tables, clock),
    async putRaw(table, row) {
      const before = await rows(table);
      const { id, at } = row as { id?: number; at?: number };
      const own = table === 'signals' ? at : id;
      const key = table === 'state' ? 1 : (own ?? before.length + 1);
      const others = before.filter((other) => other.key !== key);
      await tables.set({ [table]: [...others, { key, value: row }] });
    },
    rowsOf: async (table) => (await rows(table)).map(({ value }) => value),
  };
};

const commitOf = (over: Partial<Commit> = {}): Commit => ({
  state: fullState(),
  segments: [],
  ended: [],
  checkIns: [],
  switches: [],
  ...over,
});
/** All of the screen time in the hour of MORNING. */
const dayTotal = (day: Day, screenMs: Millis): DayTotal => ({
  day,
  screenMs,
  hours: Array.from({ length: 24 }, (_, hour) => (hour === 10 ? screenMs : 0)),
  inRoutine: Array(24).fill(0),
  pauses: 0,
});
const asItIs = (open: Run) => open;
const endNow = (open: Run) => endRun(open, LATER);
/** No structured clone copies a function. */
const notToBeStored = () => 0;

describe.each([
  { name: 'IndexedDB', createPlace: indexedPlace },
  { name: 'memory', createPlace: memoryPlace },
])('storage in $name', ({ createPlace }) => {
  let place: Place;
  let storage: Storage;
  beforeEach(async () => {
    place = createPlace();
    storage = await place.open();
  });
  const addRun = (over: Partial<Run> = {}, end = asItIs) =>
    storage.addRun({ ...runAt(MORNING), ...over }, end);
  const idsOf = (runs: Run[]) => runs.map(({ id }) => id);

  describe('the state', () => {
    test('is null until there is one', async () => {
      expect(await storage.loadState()).toBeNull();
    });
    test('comes back as it was kept last, also to another page and after a restart', async () => {
      await storage.commit(commitOf());
      await storage.commit(commitOf({ state: fullState({ highAnswers: 0 }) }));
      expect(await storage.loadState()).toEqual(fullState({ highAnswers: 0 }));
      expect(await (await place.open()).loadState()).toEqual(fullState({ highAnswers: 0 }));
    });
  });

  describe('the routines that a person made', () => {
    const read = async (from = storage) => (await loadOwnRoutines(from)).map(({ id, name }) => [id, name]);
    const [first, second] = [ownRoutine(), ownRoutine({ id: 'own-2', name: 'Second', madeAt: 2 })];
    test('come back in the order they were made, also to another page', async () => {
      await storage.putOwnRows([second, first]);
      expect(await loadOwnRoutines(storage)).toEqual([first, second]);
      expect(await read(await place.open())).toEqual(await read());
    });
    test('are replaced by their id, and deleted by it', async () => {
      await storage.putOwnRows([first, second]);
      await changeRoutine(storage, first, { draft: { ...DRAFT, name: 'Other' }, now: 9 });
      await deleteRoutine(storage, second.id);
      expect(await loadOwnRoutines(storage)).toEqual([{ ...first, name: 'Other', changedAt: 9 }]);
      await putBack(storage, second);
      expect((await read()).map(([id]) => id)).toEqual(['own-1', 'own-2']);
    });
    test('are added with ids of their own, in their order', async () => {
      const added = (await addRoutines(storage, [DRAFT, { ...DRAFT, name: 'Second' }], MORNING)) ?? [];
      expect((await read()).map(([, name]) => name)).toEqual(['After lunch', 'Second']);
      expect(new Set(added.map(({ id }) => id)).size).toBe(2);
      expect(added.every(({ id }) => isOwnId(id))).toBe(true);
    });
    test('are not more than fifty, however they come', async () => {
      const thirty = Array.from({ length: 30 }, () => DRAFT);
      const both = await Promise.all([
        addRoutines(storage, thirty, MORNING),
        addRoutines(await place.open(), thirty, MORNING),
      ]);
      expect(both.map((added) => added?.length)).toEqual([30, undefined]);
      expect(await read()).toHaveLength(30);
    });
    test('changed elsewhere meanwhile are kept beside each other', async () => {
      await storage.putOwnRows([first]);
      await changeRoutine(storage, first, { draft: { ...DRAFT, name: 'One' }, now: 8 });
      const late = await changeRoutine(storage, first, { draft: { ...DRAFT, name: 'Other' }, now: 9 });
      expect(late.isBeside).toBe(true);
      expect((await read()).map(([, name]) => name)).toEqual(['One', 'Other']);
    });
    test('are kept all or none', async () => {
      const bad = { ...second, steps: notToBeStored };
      await expect(storage.putOwnRows([first, bad])).rejects.toThrow();
      expect(await read()).toEqual([]);
    });
    test.each([
      ['a point that is none', { steps: [{ ...DRAFT.steps[1], point: 'XX1' }] }],
      ['no steps', { steps: [] }],
      ['no name', { name: '' }],
      ['no dates', { madeAt: 'yesterday' }],
    ])('are set aside with %s, and the others stay', async (_name, over) => {
      await storage.putOwnRows([{ ...second, ...over }, first]);
      expect(await loadOwnRoutines(storage)).toEqual([first]);
      expect(await storage.unreported()).toMatchObject([{ store: 'routines' }]);
      expect(await loadOwnRoutines(storage)).toEqual([first]);
    });
  });

  describe('a commit', () => {
    test('keeps state, segments, nudges, answers and counts of switches', async () => {
      const rows = {
        segments: [segmentRow(0), segmentRow(2)],
        ended: [nudgeRow()],
        checkIns: [checkInRow(3)],
        switches: [switchRow(0)],
      };
      await storage.commit(commitOf(rows));
      await storage.commit(
        commitOf({ segments: [segmentRow(4)], checkIns: [checkInRow(9)], switches: [switchRow(1)] }),
      );
      expect(await storage.segmentsOn(DAY_OF_MORNING)).toEqual([segmentRow(0), segmentRow(2), segmentRow(4)]);
      expect(await storage.nudgesSince(0)).toEqual([nudgeRow()]);
      expect(await place.rowsOf('checkIns')).toEqual([checkInRow(3), checkInRow(9)]);
      expect(await storage.switchesSince(0)).toEqual([switchRow(0), switchRow(1)]);
    });
    test.each<{ what: string; broken: Partial<Commit> }>([
      { what: 'state', broken: { state: { ...fullState(), highAnswers: notToBeStored as never } } },
      { what: 'second segment', broken: { segments: [segmentRow(2), notToBeStored as never] } },
      { what: 'nudge', broken: { ended: [{ ...nudgeRow(2), dueAt: notToBeStored as never }] } },
      { what: 'answer', broken: { checkIns: [notToBeStored as never] } },
      {
        what: 'count of switches',
        broken: { switches: [{ ...switchRow(2), switches: notToBeStored as never }] },
      },
    ])('keeps nothing at all when its $what cannot be stored', async ({ broken }) => {
      await storage.commit(
        commitOf({
          segments: [segmentRow()],
          ended: [nudgeRow()],
          checkIns: [checkInRow()],
          switches: [switchRow()],
        }),
      );
      const next = {
        state: fullState({ highAnswers: 0 }),
        segments: [segmentRow(2)],
        ended: [nudgeRow(2)],
        checkIns: [checkInRow(1)],
        switches: [switchRow(2)],
      };
      await expect(storage.commit({ ...next, ...broken })).rejects.toThrow(/clone/);
      expect(await storage.loadState()).toEqual(fullState());
      expect(await place.rowsOf('segments')).toEqual([segmentRow()]);
      expect(await place.rowsOf('nudges')).toEqual([nudgeRow()]);
      expect(await place.rowsOf('checkIns')).toEqual([checkInRow()]);
      expect(await place.rowsOf('signals')).toEqual([switchRow()]);
      await storage.commit(next);
      expect(await storage.loadState()).toEqual(next.state);
    });
    test('is kept whole beside others made at the same time', async () => {
      await Promise.all(
        [0, 1, 2].map((i) =>
          storage.commit(commitOf({ segments: [segmentRow(i)], checkIns: [checkInRow(i)] })),
        ),
      );
      expect(await storage.segmentsOn(DAY_OF_MORNING)).toHaveLength(3);
      expect(await place.rowsOf('checkIns')).toHaveLength(3);
    });
  });

  describe('rows of a time', () => {
    test('segments are those of the day asked for, in the order they were kept', async () => {
      const next = segmentRow(1, { day: '2026-03-03' });
      await storage.commit(commitOf({ segments: [segmentRow(4), next, segmentRow(0)] }));
      expect(await storage.segmentsOn(DAY_OF_MORNING)).toEqual([segmentRow(4), segmentRow(0)]);
      expect(await storage.segmentsOn('2026-03-03')).toEqual([next]);
      expect(await storage.segmentsOn('2026-03-04')).toEqual([]);
    });
    test('nudges are those that ended at an instant or later', async () => {
      await storage.commit(commitOf({ ended: [nudgeRow(1), nudgeRow(2), nudgeRow(3)] }));
      const since = (id: number, by: number) => storage.nudgesSince(nudgeRow(id).endedAt + by);
      expect((await since(2, 0)).map(({ id }) => id)).toEqual([2, 3]);
      expect((await since(2, 1)).map(({ id }) => id)).toEqual([3]);
      expect(await since(3, 1)).toEqual([]);
    });
    test('segments can be those of several days, both ends with them', async () => {
      const days = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'];
      const segments = days.map(segmentOn);
      await storage.commit(commitOf({ segments }));
      expect(await storage.segmentsOn('2026-03-02', '2026-03-03')).toEqual(segments.slice(1, 3));
    });
    test('nudges, answers and runs can end before an instant', async () => {
      const checkIns = [1, 2, 3].map((id) => answerRow(id, 'before'));
      await storage.commit(commitOf({ ended: [nudgeRow(1), nudgeRow(2), nudgeRow(3)], checkIns }));
      for (const minute of [0, 1, 2]) await storage.addRun(endNow(runAt(MORNING + minute * MINUTE)), endNow);
      const [nudges, answers, runs] = await Promise.all([
        storage.nudgesSince(nudgeRow(1).endedAt, nudgeRow(3).endedAt),
        storage.checkInsSince(checkIns[0]?.at ?? 0, checkIns[2]?.at),
        storage.runsSince(MORNING, MORNING + 2 * MINUTE),
      ]);
      expect(nudges.map(({ id }) => id)).toEqual([1, 2]);
      expect(answers).toEqual(checkIns.slice(0, 2));
      expect(runs.map(({ id }) => id)).toEqual([2, 1]);
    });
    test('the first day is that of all segments and totals from a day on', async () => {
      expect(await storage.firstDay('1970-01-01')).toBeNull();
      const segments = ['2026-03-01', '2019-05-04'].map(segmentOn);
      await storage.commit(commitOf({ segments }));
      expect(await storage.firstDay('1970-01-01')).toBe('2019-05-04');
      await storage.foldBefore({ segments: '2020-01-01', switches: 0, zone: 'UTC' });
      expect(await storage.firstDay('1970-01-01')).toBe('2019-05-04');
      expect(await storage.firstDay('2019-05-05')).toBe('2026-03-01');
    });
  });

  describe('answers', () => {
    const keep = (...checkIns: CheckIn[]) => storage.commit(commitOf({ checkIns }));

    test('are those given at an instant or later, oldest first', async () => {
      await keep(answerRow(2, 'after'), answerRow(1, 'before'));
      await keep(checkInRow());
      const all = [checkInRow(), answerRow(1, 'before'), answerRow(2, 'after')];
      expect(await storage.checkInsSince(0)).toEqual(all);
      expect(await storage.checkInsSince(answerRow(1, 'before').at)).toEqual(all.slice(1));
      expect(await storage.checkInsSince(answerRow(1, 'before').at + 1)).toEqual(all.slice(2));
      expect(await storage.checkInsSince(answerRow(3, 'after').at)).toEqual([]);
    });
    test('of an older version say nothing of a run, and are read all the same', async () => {
      const old = { at: MORNING, item: 'tension', value: 3 };
      await place.putRaw('checkIns', old);
      expect(await storage.checkInsSince(0)).toEqual([old]);
    });
    test.each([
      { what: 'an item we do not know', broken: { ...checkInRow(), item: 'joy' } },
      { what: 'a number off the scale', broken: { ...checkInRow(), value: 11 } },
      { what: 'a run that is none', broken: { ...checkInRow(), run: { id: 'x', when: 'after' } } },
    ])('with $what are set aside, and the rest is read', async ({ broken }) => {
      await keep(answerRow(1, 'before'));
      await place.putRaw('checkIns', broken);
      expect(await storage.checkInsSince(0)).toEqual([answerRow(1, 'before')]);
      expect(await place.rowsOf('checkIns')).toEqual([answerRow(1, 'before')]);
      expect(await place.rowsOf('quarantine')).toMatchObject([{ store: 'checkIns', value: broken }]);
    });
  });

  describe('counts of switches', () => {
    const keep = (...switches: SwitchRow[]) => storage.commit(commitOf({ switches }));

    test('are those that began at an instant or later, oldest first', async () => {
      await keep(switchRow(0), switchRow(1));
      await keep(switchRow(2));
      expect(await storage.switchesSince(0)).toEqual([switchRow(0), switchRow(1), switchRow(2)]);
      expect(await storage.switchesSince(switchRow(1).at)).toEqual([switchRow(1), switchRow(2)]);
      expect(await storage.switchesSince(switchRow(1).at + 1)).toEqual([switchRow(2)]);
      expect(await storage.switchesSince(switchRow(3).at)).toEqual([]);
    });
    test('of the same ten minutes are the later ones', async () => {
      await keep(switchRow(0), switchRow(1));
      await keep(switchRow(0, { switches: 9 }));
      expect(await storage.switchesSince(0)).toEqual([switchRow(0, { switches: 9 }), switchRow(1)]);
      expect(await place.rowsOf('signals')).toHaveLength(2);
    });
  });

  describe('folding', () => {
    const NEXT = '2026-03-03';
    const before = { segments: NEXT, switches: switchRow(1).at, zone: 'UTC' };
    const totals = () => storage.dayTotals('0000-01-01', '9999-12-31');
    const old = [segmentRow(0), segmentRow(2), segmentRow(4, { kind: 'away' })];
    const kept = segmentRow(1440, { day: NEXT });
    const folded = dayTotal(DAY_OF_MORNING, 2 * MINUTE);

    test('makes totals of the segments of earlier days, and leaves the others', async () => {
      await storage.commit(commitOf({ segments: [kept, ...old] }));
      await storage.foldBefore(before);
      expect(await totals()).toEqual([folded]);
      expect(await storage.segmentsOn(DAY_OF_MORNING)).toEqual([]);
      expect(await storage.segmentsOn(NEXT)).toEqual([kept]);
      expect(await place.rowsOf('segments')).toEqual([kept]);
    });
    test('keeps how many pauses a day had, and what of it was in a routine', async () => {
      const away = segmentRow(1, { kind: 'away', to: MORNING + 9 * MINUTE });
      const segments = [segmentRow(0), away, segmentRow(9)];
      const run = { ...runAt(MORNING), played: [{ at: 0, from: MORNING, to: MORNING + MINUTE / 2 }] };
      await storage.addRun(
        { ...run, playing: false, outcome: 'completed', endedAt: MORNING + MINUTE / 2 },
        asItIs,
      );
      await storage.commit(commitOf({ segments }));
      await storage.foldBefore(before);
      const [total] = await totals();
      expect(total).toMatchObject({ pauses: 2, screenMs: 2 * MINUTE });
      expect(total?.inRoutine?.reduce((sum, ms) => sum + ms)).toBe(MINUTE / 2);
    });
    test('done twice changes nothing more', async () => {
      await storage.commit(commitOf({ segments: [...old, kept] }));
      await storage.foldBefore(before);
      await storage.foldBefore(before);
      expect(await totals()).toEqual([folded]);
      await Promise.all([storage.foldBefore(before), storage.foldBefore(before)]);
      expect(await totals()).toEqual([folded]);
      expect(await storage.segmentsOn(NEXT)).toEqual([kept]);
    });
    test('by two at the same time counts each segment once', async () => {
      await storage.commit(commitOf({ segments: old }));
      await Promise.all([storage.foldBefore(before), (await place.open()).foldBefore(before)]);
      expect(await totals()).toEqual([folded]);
    });
    test('adds to the total that the day has', async () => {
      await storage.commit(commitOf({ segments: old }));
      await storage.foldBefore(before);
      await storage.commit(commitOf({ segments: [segmentRow(6)] }));
      await storage.foldBefore(before);
      expect(await totals()).toEqual([dayTotal(DAY_OF_MORNING, 3 * MINUTE)]);
    });
    test('counts hours in the zone of each segment, or in that given', async () => {
      const own = segmentRow(0, { zone: 'Asia/Tokyo' });
      await storage.commit(commitOf({ segments: [own, segmentRow(2)] }));
      await storage.foldBefore({ ...before, zone: 'Europe/Berlin' });
      const [total] = await totals();
      expect(total?.hours.flatMap((ms, hour) => (ms > 0 ? [[hour, ms]] : []))).toEqual([
        [11, MINUTE],
        [19, MINUTE],
      ]);
    });
    test('deletes counts of switches from before, and no others', async () => {
      await storage.commit(commitOf({ switches: [switchRow(0), switchRow(1), switchRow(2)] }));
      await storage.foldBefore(before);
      expect(await storage.switchesSince(0)).toEqual([switchRow(1), switchRow(2)]);
    });
    test('sets aside what does not parse, and folds the rest', async () => {
      const broken = { ...segmentRow(8), to: 'noon' };
      await storage.commit(commitOf({ segments: old }));
      await place.putRaw('segments', broken);
      await storage.foldBefore(before);
      expect(await totals()).toEqual([folded]);
      expect(await place.rowsOf('segments')).toEqual([]);
      expect(await place.rowsOf('quarantine')).toMatchObject([{ store: 'segments', value: broken }]);
    });
    test('sets aside a broken total, and never writes over it', async () => {
      const broken = { ...folded, screenMs: 'much' };
      await storage.commit(commitOf({ segments: old }));
      await place.putRaw('days', broken);
      await storage.foldBefore(before);
      expect(await totals()).toEqual([folded]);
      expect(await place.rowsOf('quarantine')).toMatchObject([{ store: 'days', value: broken }]);
    });
    test('of nothing leaves nothing', async () => {
      await storage.foldBefore(before);
      expect(await totals()).toEqual([]);
    });
    test('gives the totals of the days asked for, both ends with them', async () => {
      const days = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'];
      const segments = days.map(segmentOn);
      await storage.commit(commitOf({ segments }));
      await storage.foldBefore(before);
      const found = await storage.dayTotals('2026-01-02', '2026-01-03');
      expect(found.map(({ day }) => day)).toEqual(['2026-01-02', '2026-01-03']);
    });
  });

  describe('the highest id of a nudge', () => {
    test('is 0 while none has ended', async () => {
      await storage.commit(commitOf());
      expect(await storage.lastNudgeId()).toBe(0);
    });
    test('is that of all nudges ever kept, whatever their order', async () => {
      await storage.commit(commitOf({ ended: [nudgeRow(3), nudgeRow(12)] }));
      await storage.commit(commitOf({ ended: [nudgeRow(5, { endedAt: LATER + 9 * HOUR })] }));
      expect(await storage.lastNudgeId()).toBe(12);
    });
  });

  describe('runs', () => {
    test('get ascending ids from 1, whatever id they come with', async () => {
      expect(await addRun({ id: 0 })).toEqual({ ...runAt(MORNING), id: 1 });
      expect((await addRun({ id: 7 })).id).toBe(2);
      expect((await (await place.open()).addRun(runAt(MORNING), asItIs)).id).toBe(3);
    });
    test('begun at the same time get an id each', async () => {
      const runs = await Promise.all([addRun(), addRun(), addRun()]);
      expect(idsOf(runs)).toEqual([1, 2, 3]);
      expect(idsOf(await storage.runsAfter(0))).toEqual([1, 2, 3]);
    });
    test('are read oldest first after an id, newest first from the end', async () => {
      for (let i = 0; i < 4; i++) await addRun();
      expect(idsOf(await storage.runsAfter(0))).toEqual([1, 2, 3, 4]);
      expect(idsOf(await storage.runsAfter(2))).toEqual([3, 4]);
      expect(await storage.runsAfter(4)).toEqual([]);
      expect(idsOf(await storage.lastRuns(2))).toEqual([4, 3]);
      expect(idsOf(await storage.lastRuns(9))).toEqual([4, 3, 2, 1]);
      expect(await storage.lastRuns(0)).toEqual([]);
    });
    test('are found behind a long row of broken ones, then and later', async () => {
      await addRun();
      await addRun();
      for (let id = 3; id < 20; id++) await place.putRaw('runs', { ...runAt(MORNING), id, played: [] });
      expect(idsOf(await storage.lastRuns(1))).toEqual([2]);
      const { id } = await addRun();
      expect(idsOf(await storage.lastRuns(2))).toEqual([id, 2]);
    });
  });

  describe('beginning a run', () => {
    test('ends the one that is open, and no other', async () => {
      await addRun({ startedAt: 1 });
      await addRun({ startedAt: 2 }, endNow);
      await addRun({ startedAt: 3 }, endNow);
      const runs = await storage.runsAfter(0);
      expect(runs.map(({ startedAt, outcome }) => [startedAt, outcome])).toEqual([
        [1, 'stopped'],
        [2, 'stopped'],
        [3, undefined],
      ]);
    });
    test('leaves one that has ended as it is', async () => {
      const first = await addRun();
      const ended = endRun(first, MORNING + SECOND, 'sharp');
      await storage.saveRun(ended);
      await addRun({}, () => {
        throw new Error('Nothing is open.');
      });
      expect((await storage.runsAfter(0))[0]).toEqual(ended);
    });
    test('is all or nothing: a run that cannot be stored ends none', async () => {
      const open = await addRun();
      await expect(addRun({ player: notToBeStored as never }, endNow)).rejects.toThrow(/clone/);
      expect(await storage.runsAfter(0)).toEqual([open]);
    });
    test('is all or nothing: one that cannot be ended begins none', async () => {
      const open = await addRun();
      const fail = () => {
        throw new Error('not to be ended');
      };
      await expect(addRun({}, fail)).rejects.toThrow('not to be ended');
      await expect(addRun({}, (run) => ({ ...run, endedAt: notToBeStored as never }))).rejects.toThrow(
        /clone/,
      );
      expect(await storage.runsAfter(0)).toEqual([open]);
    });
  });

  describe('saving a run', () => {
    let run: Run;
    const stored = async () => (await storage.runsAfter(0))[0];
    beforeEach(async () => {
      run = await addRun();
    });

    test('keeps it as it is now', async () => {
      const kept = keepRun(run, MORNING + 5 * SECOND);
      expect(await storage.saveRun(kept)).toBe(true);
      expect(await stored()).toEqual(kept);
    });
    test('is refused once it has ended, as is every change', async () => {
      const ended = endRun(run, MORNING + 5 * SECOND);
      expect(await storage.saveRun(ended)).toBe(true);
      expect(await storage.saveRun(run)).toBe(false);
      expect(await storage.changeRun(run.id, (open) => ({ ...open, player: 'page-2' }))).toBeNull();
      expect(await stored()).toEqual(ended);
    });
    test('is refused to a page that does not play it', async () => {
      expect(await storage.saveRun({ ...run, player: 'page-2' })).toBe(false);
      expect(await stored()).toEqual(run);
    });
    test('takes it over for a page that says so, and from then on is refused to the one before', async () => {
      const kept = keepRun(run, MORNING + 4 * SECOND);
      await storage.saveRun(kept);
      const taken = await storage.changeRun(run.id, (open) => ({ ...open, player: 'page-2' }));
      if (!taken) throw new Error('It was not taken over.');
      // From what is stored, not from what the other page last saw.
      expect(taken).toEqual({ ...kept, player: 'page-2' });
      expect(await storage.saveRun(keepRun(run, MORNING + 5 * SECOND))).toBe(false);
      expect(await stored()).toEqual(taken);
      expect(await storage.saveRun(keepRun(taken, MORNING + 5 * SECOND))).toBe(true);
    });
    test('is refused for one that was never begun', async () => {
      expect(await storage.saveRun({ ...run, id: 2 })).toBe(false);
      expect(idsOf(await storage.runsAfter(0))).toEqual([1]);
    });
    test('touches no other run', async () => {
      const second = await addRun();
      await storage.saveRun(keepRun(run, MORNING + 5 * SECOND));
      expect((await storage.runsAfter(1))[0]).toEqual(second);
    });
    test('at once, without waiting, keeps it too', async () => {
      const held = pauseRun(run, MORNING + 7 * SECOND);
      storage.saveRunAtOnce(held);
      expect(await stored()).toEqual(held);
    });
  });

  describe('a broken row', () => {
    type Case = { table: Table; broken: unknown; read: () => Promise<unknown>; good: unknown; says: string };
    const cases: (() => Case)[] = [
      () => ({
        table: 'segments',
        broken: { ...segmentRow(1), to: 'noon' },
        read: () => storage.segmentsOn(DAY_OF_MORNING),
        good: [segmentRow()],
        says: 'segment.to: a number',
      }),
      () => ({
        table: 'nudges',
        broken: { ...nudgeRow(2), outcome: 'lost' },
        read: () => storage.nudgesSince(0),
        good: [nudgeRow()],
        says: 'nudge.outcome: one of started, skipped, expired, natural',
      }),
      () => ({
        table: 'runs',
        broken: { ...runAt(MORNING), id: 2, played: [] },
        read: () => storage.runsAfter(0),
        good: [{ ...runAt(MORNING), id: 1 }],
        says: 'run.played: a list of 1 or more',
      }),
      () => ({
        table: 'runs',
        broken: { ...runAt(MORNING), id: 2, played: [] },
        read: () => storage.lastRuns(1),
        good: [{ ...runAt(MORNING), id: 1 }],
        says: 'run.played: a list of 1 or more',
      }),
      () => ({
        table: 'signals',
        broken: switchRow(1, { switches: -1 }),
        read: () => storage.switchesSince(0),
        good: [switchRow()],
        says: 'signal.switches: a whole number of 0 or more',
      }),
      () => ({
        table: 'days',
        broken: { ...dayTotal('2025-12-31', 9), hours: [1] },
        read: () => storage.dayTotals('2025-12-31', '2026-01-01'),
        good: [],
        says: 'day.hours: a list from 24 to 24',
      }),
      () => ({
        table: 'state',
        broken: { ...fullState(), load: 'heavy' },
        read: () => storage.loadState(),
        good: null,
        says: 'state.load: an object',
      }),
    ];
    test.each(cases)('is set aside, told once, and the rest works (%#)', async (makeCase) => {
      const { table, broken, read, good, says } = makeCase();
      await storage.commit(
        commitOf({ segments: [segmentRow()], ended: [nudgeRow()], switches: [switchRow()] }),
      );
      await addRun();
      await place.putRaw(table, broken);
      expect(await read()).toEqual(good);

      const told = { at: LATER, store: table, reasons: [says], reported: false };
      expect(await storage.unreported()).toEqual([told]);
      expect(await place.rowsOf('quarantine')).toEqual([{ ...told, key: expect.anything(), value: broken }]);
      expect(await place.rowsOf(table)).not.toContainEqual(broken);

      expect(await read()).toEqual(good);
      expect(await storage.unreported()).toEqual([told]);
      await storage.markReported();
      expect(await storage.unreported()).toEqual([]);
      expect(await place.rowsOf('quarantine')).toEqual([
        { ...told, key: expect.anything(), value: broken, reported: true },
      ]);

      const next = commitOf({ segments: [segmentRow(9)], ended: [nudgeRow(9)] });
      await storage.commit(next);
      expect(await storage.loadState()).toEqual(fullState());
      expect(await storage.segmentsOn(DAY_OF_MORNING)).toEqual([segmentRow(), segmentRow(9)]);
      expect(await storage.nudgesSince(0)).toEqual([nudgeRow(), nudgeRow(9)]);
    });
    test('is set aside once, however many look at the same time', async () => {
      await place.putRaw('state', { broken: true });
      await place.putRaw('segments', { ...segmentRow(), from: null });
      const other = await place.open();
      await Promise.all([storage.loadState(), storage.segmentsOn(DAY_OF_MORNING), storage.loadState()]);
      await Promise.all([other.loadState(), other.segmentsOn(DAY_OF_MORNING)]);
      expect((await storage.unreported()).map(({ store }) => store).sort()).toEqual(['segments', 'state']);
    });
    test('that is the newest run leaves the one before open, to be ended by the next', async () => {
      await addRun();
      await place.putRaw('runs', { ...runAt(MORNING), id: 2, playing: 'yes' });
      await addRun({}, endNow);
      expect((await storage.runsAfter(0)).map(({ outcome }) => outcome)).toEqual(['stopped', undefined]);
    });
    test('is not written over by the page that plays the run', async () => {
      const run = await addRun();
      const broken = { ...run, player: 7 };
      await place.putRaw('runs', broken);
      expect(await storage.saveRun(run)).toBe(false);
      expect(await storage.changeRun(run.id, (open) => open)).toBeNull();
      expect(await place.rowsOf('runs')).toEqual([broken]);
    });
    test('among those set aside is passed over', async () => {
      await place.putRaw('quarantine', { at: 'noon' });
      await place.putRaw('state', { broken: true });
      await storage.loadState();
      await storage.markReported();
      expect(await storage.unreported()).toEqual([]);
      expect(await place.rowsOf('quarantine')).toHaveLength(2);
    });
  });
});

describe('IndexedDB', () => {
  let storage: Storage;
  beforeEach(async () => {
    useEmptyIndexedDb();
    storage = await openIndexedStorage(clock);
    await storage.commit(commitOf());
  });

  test('is kept beyond the browser session; memory is not', () => {
    expect(storage.isDurable).toBe(true);
    expect(createMemoryStorage(createCopyingTables(), clock).isDurable).toBe(false);
  });
  test('makes way for a newer version of the product, and says so from then on', async () => {
    const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1, {
      blocked: () => {
        throw new Error('The old connection stayed open.');
      },
    });
    await expect(storage.loadState()).rejects.toThrow(/version/);
    await expect(storage.commit(commitOf())).rejects.toThrow(/version/);
    expect(() => storage.saveRunAtOnce({ ...runAt(MORNING), id: 1 })).not.toThrow();
    expect(newer.version).toBe(DATABASE_VERSION + 1);
    newer.close();
  });
  test('works again when the database is gone and may be made anew', async () => {
    await deleteDB(DATABASE_NAME);
    expect(await storage.loadState()).toBeNull();
    await storage.commit(commitOf());
    expect(await storage.loadState()).toEqual(fullState());
  });
  test('works again after it could not be opened for a while', async () => {
    const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
    await expect(storage.loadState()).rejects.toThrow();
    newer.close();
    await deleteDB(DATABASE_NAME);
    expect(await storage.loadState()).toBeNull();
  });
  test('opens again when the browser closed it', async () => {
    closeByForce();
    expect(await storage.loadState()).toEqual(fullState());
    const run = await storage.addRun(runAt(MORNING), asItIs);
    storage.saveRunAtOnce({ ...run, playing: false });
    expect((await storage.lastRuns(1))[0]?.playing).toBe(false);
  });
  test('is not opened by two at a time that ask at once', async () => {
    closeByForce();
    const [state, runs] = await Promise.all([storage.loadState(), storage.lastRuns(1)]);
    expect([state, runs]).toEqual([fullState(), []]);
  });
});

describe('a database of version 1', () => {
  const openNow = () => openIndexedStorage(clock);
  /** As version 1 left it: its own stores, and a state that knows nothing of what came later. */
  async function leaveVersion1(state: unknown): Promise<void> {
    const database = await openDB(DATABASE_NAME, 1, {
      upgrade(first) {
        first.createObjectStore('state');
        first.createObjectStore('segments', { autoIncrement: true }).createIndex('day', 'day');
        first.createObjectStore('nudges', { keyPath: 'id' }).createIndex('endedAt', 'endedAt');
        first
          .createObjectStore('runs', { keyPath: 'id', autoIncrement: true })
          .createIndex('startedAt', 'startedAt');
        first.createObjectStore('checkIns', { autoIncrement: true }).createIndex('at', 'at');
        first.createObjectStore('quarantine', { autoIncrement: true });
      },
    });
    if (state !== undefined) await database.put('state', state, 'engine');
    await database.add('segments', segmentRow());
    await database.put('nudges', nudgeRow());
    await database.put('runs', { ...runAt(MORNING), id: 1 });
    await database.add('checkIns', checkInRow(3));
    database.close();
  }
  const STATE_1 = {
    ledger: { lastSeen: MORNING, kind: 'screen', from: MORNING - HOUR, idle: false, closedScreenMs: 7 },
    load: { debt: 5, sinceBreak: 6, at: MORNING },
    pending: [
      {
        id: 3,
        kind: 'tension',
        dueAt: MORNING,
        signals: [{ kind: 'screen-time', minutes: 50 }],
        heldBack: ['min-gap'],
        snoozes: 0,
        phase: 'due',
      },
    ],
    nextNudgeId: 4,
    restedAt: null,
    lastPromptAt: MORNING - HOUR,
    pausedUntil: null,
    tensionFrom: 8,
    today: { day: DAY_OF_MORNING, tension: 2, stress: 1 },
    scheduledTo: MORNING,
    highAnswers: 1,
    takenRun: 1,
    settledRun: 1,
  };

  beforeEach(useEmptyIndexedDb);

  test('is taken on: what it counted stays, and what waited then falls due again by itself', async () => {
    await leaveVersion1(STATE_1);
    const storage = await openNow();
    const { takenRun: _, ...kept } = STATE_1;
    expect(await storage.loadState()).toEqual({
      // What version 1 had not is as in a state that has seen nothing.
      ...firstState(MORNING),
      ...kept,
      pending: [],
      load: { ...STATE_1.load, sincePause: 0 },
    });
    expect(await storage.unreported()).toEqual([]);
  });
  test('keeps its segments, nudges, runs and answers, and takes what is new', async () => {
    await leaveVersion1(STATE_1);
    const storage = await openNow();
    expect(await storage.segmentsOn(DAY_OF_MORNING)).toEqual([segmentRow()]);
    expect(await storage.nudgesSince(0)).toEqual([nudgeRow()]);
    expect(await storage.runsAfter(0)).toEqual([{ ...runAt(MORNING), id: 1 }]);
    expect(await inDatabase((database) => database.getAll('checkIns'))).toEqual([checkInRow(3)]);
    await storage.commit(commitOf({ switches: [switchRow()] }));
    await storage.foldBefore({ segments: '2026-03-03', switches: 0, zone: 'UTC' });
    expect(await storage.switchesSince(0)).toEqual([switchRow()]);
    expect(await storage.dayTotals(DAY_OF_MORNING, DAY_OF_MORNING)).toEqual([
      dayTotal(DAY_OF_MORNING, MINUTE),
    ]);
  });
  test.each([[undefined], ['broken'], [null], [[]], [7]])('opens with %j for a state', async (state) => {
    await leaveVersion1(state);
    const storage = await openNow();
    expect(await storage.loadState()).toBeNull();
    expect(await storage.unreported()).toHaveLength(state === undefined ? 0 : 1);
    expect(await storage.segmentsOn(DAY_OF_MORNING)).toEqual([segmentRow()]);
  });
});
