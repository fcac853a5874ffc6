// Opens what the product keeps its rows in: IndexedDB, or this browser session's memory where that won't open.
import type { Clock } from '../core/time.ts';
import { browser } from './browser.ts';
import { type IndexedTables, openIndexedTables } from './indexed-tables.ts';
import type { KeyValue } from './memory-tables.ts';
import { report } from './report.ts';

/** One side's storage, over tables of either kind. */
type Side<T> = {
  indexed: (tables: IndexedTables) => T;
  memory: (tables: KeyValue, clock: Clock) => T | Promise<T>;
};

/**
 * Never rejects. Firefox opens no IndexedDB in private-only mode ("never remember history"): then
 * `isDurable` is false and the pages say so.
 */
export async function openStorage<T>(clock: Clock, { indexed, memory }: Side<T>): Promise<T> {
  try {
    return indexed(await openIndexedTables(clock));
  } catch (error) {
    report(error, 'opening the database');
    return memory(sessionTables, clock);
  }
}

const keyOf = (table: string) => `table:${table}`;

const sessionTables: KeyValue = {
  async get(table) {
    return (await browser.storage.session.get(keyOf(table)))[keyOf(table)];
  },
  async set(tables, more = {}) {
    const whole = { ...tables };
    for (const [table, rows] of Object.entries(more)) {
      const known = whole[table] ?? (await sessionTables.get(table));
      whole[table] = Array.isArray(known) ? [...known, ...rows] : rows;
    }
    await browser.storage.session.set(
      Object.fromEntries(Object.entries(whole).map(([table, rows]) => [keyOf(table), rows])),
    );
  },
};
