import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Everything, readDataFile, writeDataFile } from '../../core/data-file.ts';
import { DATA_TABLES, type DataRows } from '../../core/data-tables.ts';
import { type Segment, splitByDay } from '../../core/ledger.ts';
import { mergeData } from '../../core/merge-data.ts';
import { IMPORTED, type Run } from '../../core/run.ts';
import { endRun } from '../../core/run-control.ts';
import { EMPTY_SAFETY } from '../../core/safety-record.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { DAY, HOUR, MINUTE } from '../../core/time.ts';
import { DRAFT, ownRoutine } from '../support/own-routines.ts';
import { runAt } from '../support/plans.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { answerRow, checkInRow, fullState, nudgeRow, segmentRow, switchRow } from '../support/rows.ts';
import { MORNING } from '../support/world.ts';

const NO_ROWS: DataRows = {
  routines: [],
  runs: [],
  checkIns: [],
  nudges: [],
  segments: [],
  days: [],
  signals: [],
};
/** After all that is in the rows. */
const LATER = MORNING + 10 * HOUR;
const NOBODY = { runs: 0, nudges: 0 };
const ended = (id: number, startedAt = MORNING + id * HOUR): Run => ({
  ...endRun({ ...runAt(startedAt), id }, startedAt + 2 * MINUTE),
  id,
});
const dayTotal = (day: string) => ({ day, screenMs: HOUR, hours: Array<number>(24).fill(0) });
const ROWS: DataRows = {
  routines: [ownRoutine()],
  runs: [ended(3), ended(7)],
  checkIns: [checkInRow(), answerRow(7, 'before')],
  nudges: [nudgeRow(4, { runId: 3 })],
  segments: [segmentRow(0), segmentRow(60, { kind: 'away' })],
  days: [dayTotal('2025-12-01')],
  signals: [switchRow()],
};

function everything(over: Partial<DataRows> = {}, safety: Everything['safety'] = null): Everything {
  return {
    settings: { ...DEFAULT_SETTINGS, tensionMinutes: 65 },
    rows: { ...ROWS, ...over, state: [fullState()], quarantine: [{ store: 'runs', value: 'broken' }] },
    safety,
  };
}
function readBack(what: Everything) {
  const read = readDataFile(writeDataFile(what, MORNING), LATER);
  if (!read.ok) throw new Error(read.why);
  return read.file;
}
/** The rows after the file was taken into what is here. */
function take(file: DataRows, here: DataRows = NO_ROWS) {
  const highest = {
    runs: Math.max(0, ...here.runs.map(({ id }) => id)),
    nudges: Math.max(0, ...here.nudges.map(({ id }) => id)),
  };
  const merged = mergeData(file, here, highest);
  const after = Object.fromEntries(
    DATA_TABLES.map((table) => [table, [...here[table], ...merged.add[table]]]),
  ) as unknown as DataRows;
  return { ...merged, after };
}
const countAdded = ({ add }: { add: DataRows }) =>
  DATA_TABLES.reduce((sum, table) => sum + add[table].length, 0);

describe('the file of everything', () => {
  test('gives back the settings and every row that was written', () => {
    const file = readBack(everything());
    expect(file).toEqual({
      settings: { ...DEFAULT_SETTINGS, tensionMinutes: 65 },
      safety: null,
      rows: ROWS,
      unread: [],
    });
  });
  test('has no safety answers unless they are asked for, nor why a point was left out', () => {
    const change = {
      point: 'LI4' as const,
      action: 'substitute' as const,
      by: 'TE3' as const,
      reasons: ['pregnancy' as const],
    };
    const run = ended(3);
    const told: Run = { ...run, plan: { ...run.plan, changes: [change], matWarnings: ['leg_risk'] } };
    const broken = { plan: { changes: [{ reasons: ['bleeding'] }] } } as unknown as Run;
    const safety = {
      profile: { kind: 'answered' as const, answeredAt: 1, adult: true, conditions: ['pregnancy' as const] },
      record: EMPTY_SAFETY,
    };
    const without = writeDataFile(everything({ runs: [told, broken] }), MORNING);
    for (const word of ['pregnancy', 'leg_risk', 'bleeding', 'profile', 'quarantine'])
      expect(without).not.toContain(word);
    const full = readBack(everything({ runs: [told] }, safety));
    expect(full.safety).toEqual(safety);
    expect(full.rows.runs).toEqual([told]);
  });
  test.each([
    ['no JSON', '{', 'not-json'],
    ['another file', '{"format":"press-pause-routines","version":1}', 'not-a-file'],
    ['a newer one', '{"format":"press-pause-data","version":2}', 'newer'],
    ['of no version that ever was', '{"format":"press-pause-data","version":0}', 'not-a-file'],
    ['of a version in words', '{"format":"press-pause-data","version":"1"}', 'not-a-file'],
    ['of no version', '{"format":"press-pause-data"}', 'not-a-file'],
  ])('is refused as a whole where it is %s', (_what, text, why) => {
    expect(readDataFile(text, LATER)).toEqual({ ok: false, why });
  });
  test('is read row by row: what is broken is told with its place, and the rest is taken', () => {
    const text = JSON.stringify({
      format: 'press-pause-data',
      version: 1,
      settings: { tensionMinutes: 5, level: 'badge' },
      safety: { profile: 'broken', record: EMPTY_SAFETY },
      runs: [ended(1), { id: 2 }],
      nudges: 'none',
    });
    const read = readDataFile(text, LATER);
    if (!read.ok) throw new Error(read.why);
    expect(read.file.settings).toMatchObject({ tensionMinutes: 50, level: 'badge' });
    expect(read.file.safety).toBeNull();
    expect(read.file.rows.runs).toEqual([ended(1)]);
    expect(read.file.unread.map(({ part, place }) => [part, place])).toEqual([
      ['settings', undefined],
      ['safety', undefined],
      ['nudges', undefined],
      ['runs', 2],
    ]);
  });
  test('has no screen time that cannot have been: none longer than its day, on another day, or still to come', () => {
    const file = readBack(
      everything({
        segments: [
          segmentRow(0),
          segmentRow(10, { to: MORNING + 30 * HOUR }),
          segmentRow(20, { day: '2025-03-02' }),
          segmentRow(0, { from: LATER - HOUR, to: LATER + 1 }),
          segmentRow(30),
        ],
      }),
    );
    expect(file.rows.segments).toEqual([segmentRow(0), segmentRow(30)]);
    expect(file.unread).toEqual([
      {
        part: 'segments',
        place: 2,
        reasons: ['segment: no longer than its day, and within it', 'segment: not in the future'],
      },
      { part: 'segments', place: 3, reasons: ['segment: no longer than its day, and within it'] },
      { part: 'segments', place: 4, reasons: ['segment: not in the future'] },
    ]);
  });
  test.each(['Pacific/Kiritimati', 'Etc/GMT+12', 'Europe/Berlin', 'America/New_York'])(
    'keeps whole days at the screen as they are counted in %s, those of 25 hours too',
    (zone) => {
      const from = Date.UTC(2025, 9, 20);
      const segments = splitByDay({ kind: 'screen', from, to: from + 20 * DAY }, zone);
      const read = readDataFile(writeDataFile(everything({ segments }), LATER), LATER);
      if (!read.ok) throw new Error(read.why);
      expect(read.file.unread).toEqual([]);
      expect(read.file.rows.segments).toEqual(segments);
    },
  );
  test('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (rest) => {
        const of = (value: unknown) =>
          readDataFile(
            JSON.stringify({ format: 'press-pause-data', version: 1, ...(value as object) }),
            LATER,
          );
        for (const table of [...DATA_TABLES, 'settings', 'safety'])
          expect(of({ [table]: rest })).toHaveProperty('ok', true);
      }),
      { numRuns: propertyRuns(300) },
    );
  });
});

const anyRows: fc.Arbitrary<DataRows> = fc
  .record({
    runs: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 8 }),
    days: fc.uniqueArray(fc.integer({ min: 10, max: 28 }), { maxLength: 6 }),
    minutes: fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { maxLength: 12 }),
    values: fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 6 }),
    own: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 4 }),
  })
  .map(({ runs, days, minutes, values, own }) => ({
    routines: own.map((n) => ownRoutine({ id: `own-${n}`, name: `Mine ${n}` })),
    runs: runs.map((id) => ended(id)),
    checkIns: [
      ...values.map((value, i) => ({ at: MORNING + i, item: 'tension' as const, value })),
      ...runs.map((id) => ({ ...answerRow(id, 'after'), at: MORNING + id * HOUR })),
    ],
    nudges: runs.map((id) => nudgeRow(id, { dueAt: MORNING + id, runId: id })),
    segments: minutes.map((minute) =>
      segmentRow(0, { from: MORNING + minute * MINUTE, to: MORNING + (minute + 1) * MINUTE }),
    ),
    days: days.map((day) => dayTotal(`2025-11-${day}`)),
    signals: minutes.map((index) => switchRow(index)),
  }));

/** Without what a file cannot bring: who played a run, and the numbers, which are others here. */
function plain({ runs, nudges, checkIns, ...rows }: DataRows) {
  const keyOf = new Map(runs.map((run) => [run.id, run.startedAt]));
  return {
    ...rows,
    runs: runs.map((run) => ({ ...run, player: '', id: 0 })).toSorted((a, b) => a.startedAt - b.startedAt),
    nudges: nudges.map(({ runId, ...nudge }) => ({ ...nudge, id: 0, run: keyOf.get(runId ?? 0) })),
    checkIns: checkIns.map(({ run, ...row }) => ({ ...row, run: run && { ...run, id: keyOf.get(run.id) } })),
  };
}

describe('a file that is taken in', () => {
  test('gives an empty browser the same rows, and twice adds nothing', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { rows: read } = readBack(everything(rows));
        const once = take(read);
        expect(plain(once.after)).toEqual(plain(rows));
        expect(once.left).toEqual([]);
        expect(countAdded(take(read, once.after))).toBe(0);
      }),
      { numRuns: propertyRuns(200) },
    );
  });
  test('changes nothing that is here, whatever is in it', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (file, here) => {
        const merged = take(file, here);
        const runIds = merged.after.runs.map(({ id }) => id);
        const nudgeIds = merged.after.nudges.map(({ id }) => id);
        expect(new Set(runIds).size).toBe(runIds.length);
        expect(new Set(nudgeIds).size).toBe(nudgeIds.length);
        expect(new Set(merged.after.routines.map(({ id }) => id)).size).toBe(merged.after.routines.length);
        expect(new Set(merged.after.days.map(({ day }) => day)).size).toBe(merged.after.days.length);
        const total = DATA_TABLES.reduce((sum, table) => sum + file[table].length, 0);
        expect(countAdded(merged) + merged.left.length).toBe(total);
      }),
      { numRuns: propertyRuns(200) },
    );
  });
  test('links answers and nudges to their run as that is called here', () => {
    const here = { ...NO_ROWS, runs: [ended(1, MORNING - HOUR), ended(2, MORNING)] };
    const file = {
      ...NO_ROWS,
      runs: [ended(1, MORNING + 5 * HOUR)],
      checkIns: [answerRow(1, 'after'), { ...answerRow(9, 'after'), at: 5 }],
      nudges: [nudgeRow(1, { runId: 1 })],
    };
    const { add } = take(file, here);
    expect(add.runs).toMatchObject([{ id: 3, player: IMPORTED }]);
    expect(add.nudges).toMatchObject([{ runId: 3 }]);
    expect(add.checkIns.map(({ run }) => run?.id)).toEqual([3, undefined]);
  });
  test('leaves an unfinished run, and the answer before it, where they are', () => {
    const open = { ...runAt(MORNING), id: 1 };
    const { add, left } = take({ ...NO_ROWS, runs: [open], checkIns: [answerRow(1, 'before')] });
    expect([add.runs, add.checkIns]).toEqual([[], []]);
    expect(left).toEqual([
      { table: 'runs', why: 'unfinished' },
      { table: 'checkIns', why: 'unfinished' },
    ]);
  });
  test('counts no time twice: none of which something is known here, and no day both in parts and as a sum', () => {
    const here = { ...NO_ROWS, segments: [segmentRow(30)], days: [dayTotal('2026-01-01')] };
    const file = {
      ...NO_ROWS,
      segments: [
        segmentRow(30, { to: segmentRow(30).to + 1 }),
        segmentRow(0, { day: '2026-01-01', from: MORNING - 50 * HOUR, to: MORNING - 49 * HOUR }),
      ],
      days: [dayTotal(segmentRow().day), dayTotal('2026-01-01')],
    };
    const { add, left } = take(file, here);
    expect([add.segments, add.days]).toEqual([[], []]);
    expect(left).toHaveLength(4);
  });
  test('counts no time twice where the file has a day both as a sum and in parts: the sum is taken', () => {
    const { day } = segmentRow();
    const file = { ...NO_ROWS, segments: [segmentRow(0), segmentRow(30)], days: [dayTotal(day)] };
    const once = take(file);
    expect([once.add.segments, once.add.days]).toEqual([[], file.days]);
    expect(once.left).toEqual([
      { table: 'segments', why: 'summed' },
      { table: 'segments', why: 'summed' },
    ]);
    expect(countAdded(take(file, once.after))).toBe(0);
    // Where parts of the day are here its sum is not taken: then further parts count once.
    const beside = take(file, { ...NO_ROWS, segments: [segmentRow(30)] });
    expect([beside.add.segments, beside.add.days]).toEqual([[segmentRow(0)], []]);
  });
  test('counts no time twice that stands in the file twice', () => {
    const twice = [segmentRow(30), segmentRow(0, { to: segmentRow(30).from + 1 }), segmentRow(31)];
    const { add, left } = take({ ...NO_ROWS, segments: twice });
    expect(add.segments).toEqual([twice[1], twice[2]]);
    expect(left).toEqual([{ table: 'segments', why: 'here' }]);
  });
  test('adds just the time that overlaps nothing, however it lies', () => {
    const minutes = fc.array(fc.tuple(fc.nat(120), fc.integer({ min: 1, max: 20 })), { maxLength: 12 });
    const rowsOf = (pairs: readonly [number, number][]) =>
      pairs.map(([from, length]) => segmentRow(from, { to: segmentRow(from + length).from }));
    const overlap = (a: Segment, b: Segment) => a.from < b.to && b.from < a.to;
    fc.assert(
      fc.property(minutes, minutes, (inFile, inHere) => {
        const [file, here] = [rowsOf(inFile), rowsOf(inHere)];
        const { segments } = take({ ...NO_ROWS, segments: file }, { ...NO_ROWS, segments: here }).add;
        for (const [i, one] of segments.entries())
          expect([...here, ...segments.slice(i + 1)].some((other) => overlap(one, other))).toBe(false);
        for (const one of file)
          expect(segments.includes(one) || [...here, ...segments].some((other) => overlap(one, other))).toBe(
            true,
          );
      }),
      { numRuns: propertyRuns(200) },
    );
  });
  test('looks at a day of very many parts part by part, not at each with each', () => {
    const parts = Array.from({ length: 100_000 }, (_, i) =>
      segmentRow(0, { from: MORNING + 2 * i, to: MORNING + 2 * i + 1 }),
    );
    const others = parts.map((part) => ({ ...part, from: part.from + 1, to: part.to + 1 }));
    const { add } = take({ ...NO_ROWS, segments: others }, { ...NO_ROWS, segments: parts });
    expect(add.segments).toHaveLength(100_000);
  });
  test('keeps both of two routines that have one id and say different things', () => {
    const here = { ...NO_ROWS, routines: [ownRoutine()] };
    const other = ownRoutine({ name: 'Before lunch' });
    const once = take({ ...NO_ROWS, routines: [ownRoutine({ id: 'own-9' }), other] }, here);
    expect(once.add.routines).toMatchObject([{ name: 'Before lunch', steps: DRAFT.steps }]);
    expect(once.add.routines[0]?.id).not.toBe('own-1');
    expect(once.left).toEqual([{ table: 'routines', why: 'here' }]);
  });
  test('brings no nudge under a number that the engine will give', () => {
    const { add } = mergeData({ ...NO_ROWS, nudges: [nudgeRow(1)] }, NO_ROWS, { ...NOBODY, nudges: 40 });
    expect(add.nudges[0]?.id).toBeGreaterThan(100_000);
  });
});
