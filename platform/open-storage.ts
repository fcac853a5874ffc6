// Opens what the product keeps its rows in: IndexedDB, or this browser session's memory where that won't open.
import type { Clock } from '../core/time.ts';
import { browser } from './browser.ts';
import { openIndexedStorage } from './indexed-storage.ts';
import type { KeyValue } from './memory-storage.ts';
import { report } from './report.ts';
import type { Storage } from './storage.ts';

type MemoryModule = Pick<typeof import('./memory-storage.ts'), 'createMemoryStorage'>;

/**
 * `loadMemory`: pages load it only when it is needed; the background is one file and has it.
 * Never rejects. Firefox opens no IndexedDB in private-only mode ("never remember history"): then
 * `isDurable` is false and the pages say so.
 */
export async function openStorage(
  clock: Clock,
  loadMemory: () => MemoryModule | Promise<MemoryModule>,
): Promise<Storage> {
  try {
    return await openIndexedStorage(clock);
  } catch (error) {
    report(error, 'opening the database');
    const { createMemoryStorage } = await loadMemory();
    return createMemoryStorage(sessionTables, clock);
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
