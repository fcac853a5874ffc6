// Storage in memory: for tests, and for a browser session in which IndexedDB won't open. In the browser the
// tables lie in `storage.session`, so that background and pages see the same ones and a stopped worker loses none.
import type { Parsed } from '../core/parsed.ts';
import { parseNudgeRow, parseRun, parseSegment, parseSetAside, parseState } from '../core/rows.ts';
import { mayReplace, type Run } from '../core/run.ts';
import type { Clock } from '../core/time.ts';
import type { Storage } from './storage.ts';

/** Where the tables lie; a table not set yet is undefined. */
export type KeyValue = {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
};

type Row = { key: number; value: unknown };

/** Storage over `tables`. `clock` dates what is set aside. */
export function createMemoryStorage(tables: KeyValue, clock: Clock): Storage {
  const read = async (table: string): Promise<Row[]> => {
    const rows = await tables.get(table);
    return Array.isArray(rows) ? rows : [];
  };
  const append = async (table: string, values: readonly unknown[]): Promise<void> => {
    if (values.length === 0) return;
    const rows = await read(table);
    const next = (rows.at(-1)?.key ?? 0) + 1;
    await tables.set(table, [...rows, ...values.map((value, i) => ({ key: next + i, value }))]);
  };
  async function readParsed<T>(table: string, parse: (row: unknown) => Parsed<T>): Promise<T[]> {
    const rows = await read(table);
    const parsed = rows.map((row) => ({ row, result: parse(row.value) }));
    const bad = parsed.flatMap(({ row, result }) => (result.ok ? [] : [{ row, reasons: result.reasons }]));
    if (bad.length > 0) {
      await tables.set(
        table,
        rows.filter((row) => !bad.some((other) => other.row === row)),
      );
      await append(
        'quarantine',
        bad.map(({ row, reasons }) => ({
          at: clock(),
          store: table,
          ...row,
          reasons: [...reasons],
          reported: false,
        })),
      );
    }
    return parsed.flatMap(({ result }) => (result.ok ? [result.value] : []));
  }
  async function writeRun(run: Run, takeOver: boolean): Promise<boolean> {
    const rows = await read('runs');
    const row = rows.find(({ key }) => key === run.id);
    const stored = parseRun(row?.value);
    if (!stored.ok || !mayReplace(stored.value, run, takeOver)) return false;
    await tables.set(
      'runs',
      rows.map((other) => (other === row ? { key: run.id, value: run } : other)),
    );
    return true;
  }
  return {
    isDurable: false,
    loadState: async () => (await readParsed('state', parseState)).at(-1) ?? null,
    async commit({ state, segments, ended, checkIns }) {
      await append('segments', segments);
      await append('nudges', ended);
      await append('checkIns', checkIns);
      await tables.set('state', [{ key: 1, value: state }]);
    },
    segmentsOn: async (day) => (await readParsed('segments', parseSegment)).filter((row) => row.day === day),
    nudgesSince: async (at) => (await readParsed('nudges', parseNudgeRow)).filter((row) => row.endedAt >= at),
    runsAfter: async (id) => (await readParsed('runs', parseRun)).filter((run) => run.id > id),
    lastRuns: async (count) => (await readParsed('runs', parseRun)).slice(-count).reverse(),
    async addRun(run, end) {
      const last = (await readParsed('runs', parseRun)).at(-1);
      if (last && !last.outcome) await writeRun(end(last), true);
      const id = ((await read('runs')).at(-1)?.key ?? 0) + 1;
      const stored = { ...run, id };
      await append('runs', [stored]);
      return stored;
    },
    saveRun: (run, options) => writeRun(run, options?.takeOver ?? false),
    saveRunAtOnce: (run) => void writeRun(run, false),
    async unreported() {
      const rows = await readParsed('quarantine', parseSetAside);
      return rows.filter(({ reported }) => !reported);
    },
    async markReported() {
      const rows = await read('quarantine');
      await tables.set(
        'quarantine',
        rows.map(({ key, value }) => ({ key, value: { ...(value as object), reported: true } })),
      );
    },
  };
}

/** Tables in plain memory, for tests and the simulator. */
export function createMemoryTables(): KeyValue {
  const tables = new Map<string, unknown>();
  return {
    get: async (key) => structuredClone(tables.get(key)),
    set: async (key, value) => void tables.set(key, structuredClone(value)),
  };
}
