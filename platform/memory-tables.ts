// Tables in memory, as both of their users read them: for tests, and for a browser session in which IndexedDB won't open.
// In the browser they lie in `storage.session`, so that background and pages see the same ones and a stopped worker
// loses none.
import { isObject, type Parsed } from '../core/parsed.ts';
import type { Clock } from '../core/time.ts';

/** Where the tables lie; a table not set yet is undefined. */
export type KeyValue = {
  get(table: string): Promise<unknown>;
  /** Sets all of `tables` and adds `more` at the ends of theirs; when it rejects, it has done none of it. */
  set(tables: Tables, more?: Tables): Promise<void>;
};

export type Row = { key: number; value: unknown };
export type Tables = Readonly<Record<string, readonly Row[]>>;

// An index of IndexedDB: what lies in the field decides, before the row is parsed.
export const hasField =
  (name: string, test: (value: unknown) => boolean) =>
  ({ value }: Row): boolean =>
    isObject(value) && test(value[name]);

/** Those with `from` or more in the field, and less than `until`. */
export const since = (name: string, from: number, until = Infinity) =>
  hasField(name, (own) => Number(own) >= from && Number(own) < until);

export const toRows = (values: readonly unknown[]): Row[] =>
  values.map((value, i) => ({ key: i + 1, value }));

export type MemoryTables = ReturnType<typeof createMemoryRows>;

/** Rows over `tables`. `clock` dates what is set aside. */
export function createMemoryRows(tables: KeyValue, clock: Clock) {
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
  // Rows for the ends of their tables, with the next keys.
  const withKeys = async (given: Readonly<Record<string, readonly unknown[]>>): Promise<Tables> => {
    const more: Record<string, Row[]> = {};
    for (const [table, values] of Object.entries(given)) {
      if (values.length === 0) continue;
      const next = ((await read(table)).at(-1)?.key ?? 0) + 1;
      more[table] = values.map((value, i) => ({ key: next + i, value }));
    }
    return more;
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
      const good = rows.filter((row) => !bad.some((other) => other.row === row));
      await tables.set({ [table]: good }, await withKeys({ quarantine: setAside }));
    }
    return parsed.flatMap(({ result }) => (result.ok ? [result.value] : []));
  }
  return { tables, inTurn, read, withKeys, readParsed };
}

/** Tables in plain memory that copy what comes in and what goes out, as a browser's storage does. */
export function createCopyingTables(): KeyValue {
  const tables = new Map<string, Row[]>();
  return {
    get: async (table) => structuredClone(tables.get(table)),
    async set(given, more = {}) {
      // Copied first: what can't be copied is refused before anything is set.
      const [whole, added] = structuredClone([given, more]);
      setTables(tables, whole, added);
    },
  };
}

/** Tables in plain memory that hand out the very rows they were given, for long simulated lives: no reader changes one. */
export function createMemoryTables(): KeyValue {
  const tables = new Map<string, Row[]>();
  return {
    get: async (table) => tables.get(table),
    async set(given, more = {}) {
      setTables(tables, given, more);
    },
  };
}

function setTables(tables: Map<string, Row[]>, given: Tables = {}, more: Tables = {}): void {
  for (const [table, rows] of Object.entries(given)) tables.set(table, [...rows]);
  for (const [table, rows] of Object.entries(more)) {
    const known = tables.get(table);
    // Long tables only grow here; a copy of them at every change would take longer than all else.
    if (known) known.push(...rows);
    else tables.set(table, [...rows]);
  }
}
