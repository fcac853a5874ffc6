// Everything that is kept, for a file: read as it is stored, and added to from one. Only where there is IndexedDB.
import type { StoredRows } from '../core/data-file.ts';
import { DATA_TABLES, type DataRows, type DataTable, readRows } from '../core/data-tables.ts';
import { type Merged, mergeData } from '../core/merge-data.ts';
import { parseRun } from '../core/rows.ts';
import { createAnnouncer } from './changes.ts';
import { type Database, openDatabase } from './database.ts';
import { keepAll } from './indexed-tables.ts';

/** Rows of every table as they are stored, read at one moment. */
export function readAllRows(): Promise<StoredRows> {
  return withDatabase(async (database) => {
    const tables = [...DATA_TABLES, 'state', 'quarantine'] as const;
    const transaction = database.transaction(tables);
    const lists = await Promise.all(
      tables.map(async (table) => [table, await transaction.objectStore(table).getAll()] as const),
    );
    // Every table is named just above.
    return Object.fromEntries(lists) as Record<(typeof tables)[number], unknown[]>;
  });
}

/** What adding `rows` would do; null while a routine is open, whose end would be lost from sight. */
export function weighRows(rows: DataRows): Promise<Merged | null> {
  return withDatabase((database) => mergeIn(database.transaction(DATA_TABLES), rows));
}

/** Adds what is not here yet, all of it or nothing, and says what it did. Null while a routine is open: then nothing. */
export function addRows(rows: DataRows): Promise<Merged | null> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(DATA_TABLES, 'readwrite', { durability: 'strict' });
    const merged = await mergeIn(transaction, rows);
    const writes = DATA_TABLES.flatMap((table) =>
      (merged?.add[table] ?? []).map((row) => () => transaction.objectStore(table).put(row)),
    );
    await keepAll(transaction, writes);
    createAnnouncer()();
    return merged;
  });
}

type Reading = {
  objectStore(table: DataTable): { getAll(): Promise<unknown[]>; getAllKeys(): Promise<unknown[]> };
};

async function mergeIn(transaction: Reading, rows: DataRows): Promise<Merged | null> {
  const [runKeys, nudgeKeys, ...lists] = await Promise.all([
    transaction.objectStore('runs').getAllKeys(),
    transaction.objectStore('nudges').getAllKeys(),
    ...DATA_TABLES.map((table) => transaction.objectStore(table).getAll()),
  ]);
  const stored = Object.fromEntries(DATA_TABLES.map((table, i) => [table, lists[i] ?? []]));
  // Every table is named just above.
  const { rows: here } = readRows(stored as Record<DataTable, unknown[]>);
  if (here.runs.some((run) => parseRun(run).ok && !run.outcome)) return null;
  return mergeData(rows, here, { runs: highest(runKeys), nudges: highest(nudgeKeys) });
}

// In the order of their numbers, as a store gives them.
function highest(keys: readonly unknown[]): number {
  const last = keys.at(-1);
  return typeof last === 'number' ? last : 0;
}

async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(() => undefined);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
