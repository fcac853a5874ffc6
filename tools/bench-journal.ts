// `npm run bench:journal [-- --years 10 --seed N]`: builds years of rows in an IndexedDB in memory and prints how long each
// part of the journal takes, to read and to count, beside what it may take. Exit code 1 when one takes longer.
import * as fake from 'fake-indexeddb';
import { openDB } from 'idb';
import { addDays } from '../core/zone.ts';
import {
  loadDay,
  loadHistory,
  loadRecent,
  loadYear,
  loadYears,
} from '../entrypoints/journal/load-journal.ts';
import { DATABASE_NAME } from '../platform/database.ts';
import { openIndexedStorage } from '../platform/indexed-storage.ts';
import { formatTable } from './bench/format-table.ts';
import { journalRows } from './bench/journal-rows.ts';
import { readCounts } from './bench/read-counts.ts';
import { timeRuns } from './bench/time-runs.ts';
import { reportFailure } from './report-failure.ts';

// The database opens what is global, as in a browser.
const { default: _default, ...indexedDb } = fake;
Object.assign(globalThis, indexedDb);

const TODAY = '2026-11-20';
const ZONE = 'Europe/Berlin';
const NOW = Date.UTC(2026, 10, 20, 15);

/** Milliseconds: what a person takes for at once. */
const MAY_TAKE = 100;
/** A year of answers is read when the page is opened, and not at each change. */
const HISTORY_MAY_TAKE = 400;

async function bench(words: readonly string[]): Promise<void> {
  const { years, seed } = readCounts(words, { years: 10, seed: 1 });
  const rows = journalRows({ days: Math.round(years * 365.25), today: TODAY, zone: ZONE, seed });
  const storage = await openIndexedStorage(() => NOW);
  await put(rows);
  const when = { now: NOW, zone: ZONE };
  const lastYear = Number(TODAY.slice(0, 4)) - 1;
  const parts = [
    ['today', MAY_TAKE, () => loadDay(storage, TODAY, when)],
    ['a day of last month', MAY_TAKE, () => loadDay(storage, addDays(TODAY, -31), when)],
    ['a day of long ago', MAY_TAKE, () => loadDay(storage, addDays(TODAY, -2000), when)],
    ['four weeks, hours, kinds', MAY_TAKE, () => loadRecent(storage, TODAY, when)],
    ['this year', MAY_TAKE, () => loadYear(storage, lastYear + 1, when)],
    ['last year', MAY_TAKE, () => loadYear(storage, lastYear, when)],
    ['which years there are', MAY_TAKE, () => loadYears(storage, TODAY)],
    ['times that fit, before and after', HISTORY_MAY_TAKE, () => loadHistory(storage, when)],
  ] as const;
  const counts = Object.entries(rows).map(([name, list]) => `${list.length} ${name}`);
  console.log(`${years} years, seed ${seed}: ${counts.join(', ')}.\n`);
  const lines: string[][] = [];
  for (const [name, most, work] of parts) {
    const { first, middle } = await timeRuns(work);
    const isMet = first <= most;
    if (!isMet) process.exitCode = 1;
    lines.push([
      name,
      `${first.toFixed(1)} ms`,
      `${middle.toFixed(1)} ms`,
      `${most} ms`,
      isMet ? '' : 'missed',
    ]);
  }
  console.log(formatTable([['', 'first', 'then', 'at most', ''], ...lines]));
}

async function put(rows: ReturnType<typeof journalRows>): Promise<void> {
  const database = await openDB(DATABASE_NAME);
  const { totals, ...others } = rows;
  for (const [store, list] of Object.entries({ ...others, days: totals })) {
    const transaction = database.transaction(store, 'readwrite');
    for (const row of list) void transaction.store.add(row);
    await transaction.done;
  }
  database.close();
}

bench(process.argv.slice(2)).catch(reportFailure);
