// Storage in IndexedDB. One transaction for each change; nothing is awaited inside one but its own requests.
import type { StoreNames } from 'idb';
import { addTotals, foldSegments } from '../core/fold.ts';
import type { Segment } from '../core/ledger.ts';
import type { Parsed } from '../core/parsed.ts';
import {
  parseCheckIn,
  parseDayTotal,
  parseNudgeRow,
  parseRun,
  parseSegment,
  parseSetAside,
  parseState,
  parseSwitchRow,
} from '../core/rows.ts';
import { mayReplace } from '../core/run.ts';
import type { Clock } from '../core/time.ts';
import { type Database, openDatabase, type Schema, STATE_KEY } from './database.ts';
import type { Storage } from './storage.ts';

type Row = { key: IDBValidKey; value: unknown };
type Table = Exclude<StoreNames<Schema>, 'quarantine'>;

/** Opens IndexedDB as storage; rejects where it won't open. `clock` dates what is set aside. */
export async function openIndexedStorage(clock: Clock): Promise<Storage> {
  let opened: Promise<Database> | null = null;
  let current: Database | null = null;
  const connect = async (): Promise<Database> => {
    opened ??= openDatabase(() => {
      opened = null;
      current = null;
    });
    current = await opened.catch((error: unknown) => {
      // The next use tries again.
      opened = null;
      throw error;
    });
    return current;
  };
  await connect();
  const tables = createTables(connect, clock);
  return {
    isDurable: true,
    ...createEngineTables(connect, tables),
    ...createRunTables(connect, tables, () => current),
    ...createOwnTable(connect, tables),
    ...createQuarantine(connect),
  };
}

type Tables = ReturnType<typeof createTables>;
type Connect = () => Promise<Database>;

function createTables(connect: Connect, clock: Clock) {
  async function setAside<T>(
    store: Table,
    rows: readonly Row[],
    parse: (row: unknown) => Parsed<T>,
  ): Promise<void> {
    const transaction = (await connect()).transaction([store, 'quarantine'], 'readwrite', {
      durability: 'strict',
    });
    for (const { key } of rows) {
      // The key came from this very store.
      const ownKey = key as number & string;
      // Read again: meanwhile another page may have set it aside, or the background put a good one in its place.
      const value: unknown = await transaction.objectStore(store).get(ownKey);
      const parsed = parse(value);
      if (value === undefined || parsed.ok) continue;
      const row = { at: clock(), store, key, value, reasons: [...parsed.reasons], reported: false };
      void transaction.objectStore('quarantine').add(row);
      void transaction.objectStore(store).delete(ownKey);
    }
    await transaction.done;
  }
  /** What parses of `rows`; the rest is set aside. */
  async function keepParsed<T>(
    store: Table,
    rows: readonly Row[],
    parse: (row: unknown) => Parsed<T>,
  ): Promise<T[]> {
    const good: T[] = [];
    const bad: Row[] = [];
    for (const row of rows) {
      const parsed = parse(row.value);
      if (parsed.ok) good.push(parsed.value);
      else bad.push(row);
    }
    if (bad.length > 0) await setAside(store, bad, parse);
    return good;
  }
  /** What parses of a query to a store, or to one of its indexes; the rest is set aside. */
  async function readParsed<T>(
    store: Table,
    parse: (row: unknown) => Parsed<T>,
    query?: IDBValidKey | IDBKeyRange,
    index?: string,
  ): Promise<T[]> {
    // Which index a store has, and of what its keys are, is known to the callers below and to no type here.
    const source = (await connect()).transaction(store).store as unknown as Source & {
      index(name: string): Source;
    };
    return keepParsed(store, await readRows(index ? source.index(index) : source, query), parse);
  }
  return { keepParsed, readParsed };
}

/**
 * Makes every write and gives what each gave, when all are kept. If one fails, none is: a value that can't be
 * stored is refused at once, and without an abort the writes before it would stay.
 */
async function keepAll(
  transaction: { done: Promise<void>; abort(): void },
  writes: readonly (() => Promise<unknown>)[],
): Promise<unknown[]> {
  const made: Promise<unknown>[] = [];
  try {
    for (const write of writes) made.push(write());
  } catch (error) {
    transaction.abort();
    await Promise.allSettled([...made, transaction.done]);
    throw error;
  }
  const [results] = await Promise.all([Promise.all(made), transaction.done]);
  return results;
}

/** A store or an index. */
type Source = {
  getAll(query?: IDBValidKey | IDBKeyRange): Promise<unknown[]>;
  getAllKeys(query?: IDBValidKey | IDBKeyRange): Promise<IDBValidKey[]>;
};

// Values and keys of one query, side by side.
async function readRows(source: Source, query?: IDBValidKey | IDBKeyRange): Promise<Row[]> {
  const [values, keys] = await Promise.all([source.getAll(query), source.getAllKeys(query)]);
  return keys.map((key, i) => ({ key, value: values[i] }));
}

// The segments of a query that parse, with their keys. What does not parse stays where it is.
async function readParsedRows(
  source: {
    getAll(query: IDBKeyRange): Promise<unknown[]>;
    getAllKeys(query: IDBKeyRange): Promise<number[]>;
  },
  query: IDBKeyRange,
): Promise<{ rows: Segment[]; keys: number[] }> {
  const [values, keys] = await Promise.all([source.getAll(query), source.getAllKeys(query)]);
  const parsed = values.map((value) => parseSegment(value));
  return {
    rows: parsed.flatMap((row) => (row.ok ? [row.value] : [])),
    keys: keys.filter((_key, i) => parsed[i]?.ok),
  };
}

function createEngineTables(connect: Connect, { keepParsed, readParsed }: Tables) {
  return {
    async loadState() {
      const value = await (await connect()).get('state', STATE_KEY);
      if (value === undefined) return null;
      return (await keepParsed('state', [{ key: STATE_KEY, value }], parseState))[0] ?? null;
    },
    async commit({ state, segments, ended, checkIns, switches }) {
      const database = await connect();
      const stores = ['state', 'segments', 'nudges', 'checkIns', 'signals'] as const;
      const transaction = database.transaction(stores, 'readwrite');
      await keepAll(transaction, [
        () => transaction.objectStore('state').put(state, STATE_KEY),
        ...segments.map((segment) => () => transaction.objectStore('segments').add(segment)),
        ...ended.map((nudge) => () => transaction.objectStore('nudges').put(nudge)),
        ...checkIns.map((checkIn) => () => transaction.objectStore('checkIns').add(checkIn)),
        ...switches.map((row) => () => transaction.objectStore('signals').put(row)),
      ]);
    },
    segmentsOn: (day) => readParsed('segments', parseSegment, day, 'day'),
    dayTotals: (from, to) => readParsed('days', parseDayTotal, IDBKeyRange.bound(from, to)),
    switchesSince: (at) => readParsed('signals', parseSwitchRow, IDBKeyRange.lowerBound(at)),
    async foldBefore(before) {
      const database = await connect();
      const old = IDBKeyRange.upperBound(before.segments, true);
      // What does not parse is set aside first, and is not there when the rest is folded.
      const [first] = await readParsed('segments', parseSegment, old, 'day');
      // They come by day: this is the earliest.
      if (first) await readParsed('days', parseDayTotal, IDBKeyRange.bound(first.day, before.segments));
      const transaction = database.transaction(['segments', 'days', 'signals'], 'readwrite');
      const [store, days] = [transaction.objectStore('segments'), transaction.objectStore('days')];
      const { rows, keys } = await readParsedRows(store.index('day'), old);
      for (const total of foldSegments(rows, before.zone)) {
        const kept = parseDayTotal(await days.get(total.day));
        void days.put(kept.ok ? addTotals(kept.value, total) : total);
      }
      for (const key of keys) void store.delete(key);
      void transaction.objectStore('signals').delete(IDBKeyRange.upperBound(before.switches, true));
      await transaction.done;
    },
    async lastNudgeId() {
      const cursor = await (await connect()).transaction('nudges').store.openKeyCursor(null, 'prev');
      return typeof cursor?.key === 'number' ? cursor.key : 0;
    },
    nudgesSince: (endedAt) => readParsed('nudges', parseNudgeRow, IDBKeyRange.lowerBound(endedAt), 'endedAt'),
    checkInsSince: (at) => readParsed('checkIns', parseCheckIn, IDBKeyRange.lowerBound(at), 'at'),
  } satisfies Partial<Storage>;
}

function createRunTables(
  connect: Connect,
  { keepParsed, readParsed }: Tables,
  current: () => Database | null,
) {
  return {
    runsAfter: (id) => readParsed('runs', parseRun, IDBKeyRange.lowerBound(id, true)),
    async lastRuns(count) {
      const rows: Row[] = [];
      let good = 0;
      let cursor = await (await connect()).transaction('runs').store.openCursor(null, 'prev');
      while (cursor && good < count) {
        rows.push({ key: cursor.key, value: cursor.value });
        if (parseRun(cursor.value).ok) good += 1;
        cursor = await cursor.continue();
      }
      return keepParsed('runs', rows, parseRun);
    },
    async addRun(run, end) {
      const transaction = (await connect()).transaction('runs', 'readwrite', { durability: 'strict' });
      let newest = await transaction.store.openCursor(null, 'prev');
      while (newest && !parseRun(newest.value).ok) newest = await newest.continue();
      const before = parseRun(newest?.value);
      const ended = before.ok && !before.value.outcome ? [end(before.value)] : [];
      const { id: _none, ...row } = run;
      const kept = await keepAll(transaction, [
        ...ended.map((open) => () => transaction.store.put(open)),
        () => transaction.store.add(row),
      ]);
      // The last write was the new row; its key is its id.
      const id = Number(kept.at(-1));
      return { ...run, id };
    },
    async runsSince(startedAt) {
      const runs = await readParsed('runs', parseRun, IDBKeyRange.lowerBound(startedAt), 'startedAt');
      return runs.sort((a, b) => b.id - a.id);
    },
    async changeRun(id, change) {
      const transaction = (await connect()).transaction('runs', 'readwrite', { durability: 'strict' });
      const stored = parseRun(await transaction.store.get(id));
      const changed = stored.ok && !stored.value.outcome ? change(stored.value) : null;
      if (changed) void transaction.store.put(changed);
      await transaction.done;
      return changed;
    },
    async saveRun(run) {
      const durability = run.outcome ? 'strict' : 'default';
      const transaction = (await connect()).transaction('runs', 'readwrite', { durability });
      const stored = parseRun(await transaction.store.get(run.id));
      const isOurs = stored.ok && mayReplace(stored.value, run);
      if (isOurs) void transaction.store.put(run);
      await transaction.done;
      return isOurs;
    },
    saveRunAtOnce(run) {
      // Only with a connection at hand: a page that is closing waits for nothing.
      const transaction = current()?.transaction('runs', 'readwrite');
      void transaction?.store.put(run);
      transaction?.commit();
    },
  } satisfies Partial<Storage>;
}

function createOwnTable(connect: Connect, { readParsed }: Tables) {
  return {
    ownRows: (parse) => readParsed('routines', parse),
    async putOwnRows(rows) {
      const transaction = (await connect()).transaction('routines', 'readwrite', { durability: 'strict' });
      await keepAll(
        transaction,
        rows.map((row) => () => transaction.store.put(row)),
      );
    },
    async deleteOwnRow(id) {
      await (await connect()).delete('routines', id);
    },
  } satisfies Partial<Storage>;
}

function createQuarantine(connect: Connect) {
  return {
    async unreported() {
      const rows = await (await connect()).getAll('quarantine');
      return rows.flatMap((row) => {
        const parsed = parseSetAside(row);
        return parsed.ok && !parsed.value.reported ? [parsed.value] : [];
      });
    },
    async markReported() {
      const transaction = (await connect()).transaction('quarantine', 'readwrite');
      let cursor = await transaction.store.openCursor();
      while (cursor) {
        if (parseSetAside(cursor.value).ok)
          void cursor.update({ ...(cursor.value as object), reported: true });
        cursor = await cursor.continue();
      }
      await transaction.done;
    },
  } satisfies Partial<Storage>;
}
