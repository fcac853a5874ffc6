// Storage in memory: for tests, and for a browser session in which IndexedDB won't open. In the browser the
// tables lie in `storage.session`, so that background and pages see the same ones and a stopped worker loses none.

import { addTotals, foldSegments } from '../core/fold.ts';
import type { Parsed } from '../core/parsed.ts';
import {
  parseDayTotal,
  parseNudgeRow,
  parseRun,
  parseSegment,
  parseSetAside,
  parseState,
  parseSwitchRow,
} from '../core/rows.ts';
import { mayReplace, type Run } from '../core/run.ts';
import type { SwitchRow } from '../core/switching.ts';
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

const toRows = (values: readonly unknown[]): Row[] => values.map((value, i) => ({ key: i + 1, value }));

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
    if (values.length === 0) return rows;
    const next = (rows.at(-1)?.key ?? 0) + 1;
    return [...rows, ...values.map((value, i) => ({ key: next + i, value }))];
  };
  async function readParsed<T>(
    table: string,
    parse: (row: unknown) => Parsed<T>,
    which: (row: Row) => boolean = () => true,
  ): Promise<T[]> {
    const rows = await read(table);
    const parsed = rows.filter(which).map((row) => ({ row, result: parse(row.value) }));
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
  // The same ten minutes twice: the later count.
  const withSwitches = async (switches: readonly SwitchRow[]): Promise<Row[]> => {
    const kept = (await read('signals')).filter(({ key }) => switches.every(({ at }) => at !== key));
    const rows = [...kept, ...switches.map((value) => ({ key: value.at, value }))];
    return rows.sort((a, b) => a.key - b.key);
  };
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
    commit: inTurn(async ({ state, segments, ended, checkIns, switches }) =>
      tables.set({
        state: [{ key: 1, value: state }],
        ...(segments.length > 0 ? { segments: await withMore('segments', segments) } : {}),
        ...(ended.length > 0 ? { nudges: await withMore('nudges', ended) } : {}),
        ...(checkIns.length > 0 ? { checkIns: await withMore('checkIns', checkIns) } : {}),
        ...(switches.length > 0 ? { signals: await withSwitches(switches) } : {}),
      }),
    ),
    dayTotals: inTurn(async (from, to) =>
      (await readParsed('days', parseDayTotal)).filter(({ day }) => day >= from && day <= to),
    ),
    switchesSince: inTurn((at) => readParsed('signals', parseSwitchRow, ({ key }) => key >= at)),
    foldBefore: inTurn(async (before) => {
      const segments = await readParsed('segments', parseSegment);
      const old = segments.filter(({ day }) => day < before.segments);
      const switches = (await read('signals')).filter(({ key }) => key >= before.switches);
      if (old.length === 0) return tables.set({ signals: switches });
      const kept = new Map((await readParsed('days', parseDayTotal)).map((total) => [total.day, total]));
      for (const total of foldSegments(old, before.zone)) {
        const known = kept.get(total.day);
        kept.set(total.day, known ? addTotals(known, total) : total);
      }
      const rest = segments.filter(({ day }) => day >= before.segments);
      await tables.set({ segments: toRows(rest), days: toRows([...kept.values()]), signals: switches });
    }),
    segmentsOn: inTurn(async (day) =>
      (await readParsed('segments', parseSegment)).filter((row) => row.day === day),
    ),
    nudgesSince: inTurn(async (at) =>
      (await readParsed('nudges', parseNudgeRow)).filter((row) => row.endedAt >= at),
    ),
    lastNudgeId: inTurn(async () =>
      Math.max(0, ...(await readParsed('nudges', parseNudgeRow)).map(({ id }) => id)),
    ),
    runsAfter: inTurn((id) => readParsed('runs', parseRun, ({ key }) => key > id)),
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

/** Tables in plain memory that copy what comes in and what goes out, as a browser's storage does. */
export function createCopyingTables(): KeyValue {
  const tables = new Map<string, unknown>();
  return {
    get: async (table) => structuredClone(tables.get(table)),
    async set(given) {
      // Copied first: what can't be copied is refused before anything is set.
      for (const [table, rows] of Object.entries(structuredClone(given))) tables.set(table, rows);
    },
  };
}

/** Tables in plain memory that hand out the very rows they were given, for long simulated lives: no reader changes one. */
export function createMemoryTables(): KeyValue {
  const tables = new Map<string, unknown>();
  return {
    get: async (table) => tables.get(table),
    async set(given) {
      for (const [table, rows] of Object.entries(given)) tables.set(table, rows);
    },
  };
}
