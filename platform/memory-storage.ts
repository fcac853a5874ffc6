// Storage in memory: for tests, and for a browser session in which IndexedDB won't open. In the browser the
// tables lie in `storage.session`, so that background and pages see the same ones and a stopped worker loses none.
import type { Parsed } from '../core/parsed.ts';
import { parseNudgeRow, parseRun, parseSegment, parseSetAside, parseState } from '../core/rows.ts';
import { mayReplace, type Run } from '../core/run.ts';
import type { Clock } from '../core/time.ts';
import { letRun } from './report.ts';
import type { Storage } from './storage.ts';

/** Where the tables lie; a table not set yet is undefined. */
export type KeyValue = {
  get(table: string): Promise<unknown>;
  /** Sets all of these or, when it rejects, none. */
  set(tables: Readonly<Record<string, unknown>>): Promise<void>;
};

type Row = { key: number; value: unknown };

/** Storage over `tables`. `clock` dates what is set aside. */
export function createMemoryStorage(tables: KeyValue, clock: Clock): Storage {
  // One at a time: each reads a whole table and writes it back.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn =
    <Args extends readonly unknown[], T>(work: (...args: Args) => Promise<T>) =>
    (...args: Args): Promise<T> => {
      const next = last.then(() => work(...args));
      last = next.catch(() => undefined);
      return next;
    };
  const read = async (table: string): Promise<Row[]> => {
    const rows = await tables.get(table);
    return Array.isArray(rows) ? rows : [];
  };
  const withMore = async (table: string, values: readonly unknown[]): Promise<Row[]> => {
    const rows = await read(table);
    const next = (rows.at(-1)?.key ?? 0) + 1;
    return [...rows, ...values.map((value, i) => ({ key: next + i, value }))];
  };
  async function readParsed<T>(table: string, parse: (row: unknown) => Parsed<T>): Promise<T[]> {
    const rows = await read(table);
    const parsed = rows.map((row) => ({ row, result: parse(row.value) }));
    const bad = parsed.flatMap(({ row, result }) => (result.ok ? [] : [{ row, reasons: result.reasons }]));
    if (bad.length > 0) {
      const setAside = bad.map(({ row, reasons }) => ({
        at: clock(),
        store: table,
        ...row,
        reasons: [...reasons],
        reported: false,
      }));
      await tables.set({
        [table]: rows.filter((row) => !bad.some((other) => other.row === row)),
        quarantine: await withMore('quarantine', setAside),
      });
    }
    return parsed.flatMap(({ result }) => (result.ok ? [result.value] : []));
  }
  const replaceRun = (rows: readonly Row[], run: Run): Row[] =>
    rows.map((row) => (row.key === run.id ? { key: run.id, value: run } : row));
  async function changeRun(id: number, change: (stored: Run) => Run | null): Promise<Run | null> {
    const rows = await read('runs');
    const stored = parseRun(rows.find(({ key }) => key === id)?.value);
    const changed = stored.ok && !stored.value.outcome ? change(stored.value) : null;
    if (changed) await tables.set({ runs: replaceRun(rows, changed) });
    return changed;
  }
  const saveRun = async (run: Run) =>
    (await changeRun(run.id, (stored) => (mayReplace(stored, run) ? run : null))) !== null;
  return {
    isDurable: false,
    loadState: inTurn(async () => (await readParsed('state', parseState)).at(-1) ?? null),
    dayTotals: inTurn(async () => []),
    switchesSince: inTurn(async () => []),
    foldBefore: inTurn(async () => undefined),
    commit: inTurn(async ({ state, segments, ended, checkIns }) =>
      tables.set({
        state: [{ key: 1, value: state }],
        segments: await withMore('segments', segments),
        nudges: await withMore('nudges', ended),
        checkIns: await withMore('checkIns', checkIns),
      }),
    ),
    segmentsOn: inTurn(async (day) =>
      (await readParsed('segments', parseSegment)).filter((row) => row.day === day),
    ),
    nudgesSince: inTurn(async (at) =>
      (await readParsed('nudges', parseNudgeRow)).filter((row) => row.endedAt >= at),
    ),
    lastNudgeId: inTurn(async () =>
      Math.max(0, ...(await readParsed('nudges', parseNudgeRow)).map(({ id }) => id)),
    ),
    runsAfter: inTurn(async (id) => (await readParsed('runs', parseRun)).filter((run) => run.id > id)),
    lastRuns: inTurn(async (count) => (await readParsed('runs', parseRun)).reverse().slice(0, count)),
    runsSince: inTurn(async (startedAt) =>
      (await readParsed('runs', parseRun)).filter((run) => run.startedAt >= startedAt).reverse(),
    ),
    changeRun: inTurn(changeRun),
    addRun: inTurn(async (run, end) => {
      const open = (await readParsed('runs', parseRun)).at(-1);
      const rows = await read('runs');
      const stored = { ...run, id: (rows.at(-1)?.key ?? 0) + 1 };
      const before = open && !open.outcome ? replaceRun(rows, end(open)) : rows;
      await tables.set({ runs: [...before, { key: stored.id, value: stored }] });
      return stored;
    }),
    saveRun: inTurn(saveRun),
    saveRunAtOnce: (run) => letRun(inTurn(saveRun)(run), 'keeping the routine'),
    unreported: inTurn(async () => {
      const parsed = (await read('quarantine')).map(({ value }) => parseSetAside(value));
      return parsed.flatMap((row) => (row.ok && !row.value.reported ? [row.value] : []));
    }),
    markReported: inTurn(async () => {
      const rows = await read('quarantine');
      const reported = rows.map(({ key, value }) => ({
        key,
        value: { ...(value as object), reported: true },
      }));
      await tables.set({ quarantine: reported });
    }),
  };
}

/** Tables in plain memory, for tests and the simulator. */
export function createMemoryTables(): KeyValue {
  const tables = new Map<string, unknown>();
  return {
    get: async (table) => structuredClone(tables.get(table)),
    async set(given) {
      // Copied first: what can't be copied is refused before anything is set.
      for (const [table, rows] of Object.entries(structuredClone(given))) tables.set(table, rows);
    },
  };
}
