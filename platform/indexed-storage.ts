// Storage in IndexedDB. One transaction for each change; nothing is awaited inside one but its own requests.
import type { StoreNames } from 'idb';
import type { Parsed } from '../core/parsed.ts';
import { parseNudgeRow, parseRun, parseSegment, parseSetAside, parseState } from '../core/rows.ts';
import { mayReplace } from '../core/run.ts';
import type { Clock } from '../core/time.ts';
import { type Database, openDatabase, type Schema } from './database.ts';
import type { Storage } from './storage.ts';

const STATE_KEY = 'engine';

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
    ...createQuarantine(connect),
  };
}

type Tables = ReturnType<typeof createTables>;
type Connect = () => Promise<Database>;

function createTables(connect: Connect, clock: Clock) {
  async function setAside(
    store: Table,
    rows: readonly (Row & { reasons: readonly string[] })[],
  ): Promise<void> {
    const transaction = (await connect()).transaction([store, 'quarantine'], 'readwrite', {
      durability: 'strict',
    });
    for (const { key, value, reasons } of rows) {
      const row = { at: clock(), store, key, value, reasons: [...reasons], reported: false };
      void transaction.objectStore('quarantine').add(row);
      // The key came from this very store.
      void transaction.objectStore(store).delete(key as number & string);
    }
    await transaction.done;
  }
  return {
    /** What parses of `rows`; the rest is set aside. */
    async keepParsed<T>(
      store: Table,
      rows: readonly Row[],
      parse: (row: unknown) => Parsed<T>,
    ): Promise<T[]> {
      const good: T[] = [];
      const bad: (Row & { reasons: readonly string[] })[] = [];
      for (const row of rows) {
        const parsed = parse(row.value);
        if (parsed.ok) good.push(parsed.value);
        else bad.push({ ...row, reasons: parsed.reasons });
      }
      if (bad.length > 0) await setAside(store, bad);
      return good;
    },
  };
}

// Values and keys of one query, side by side.
async function readRows<Q>(
  source: { getAll(query: Q): Promise<unknown[]>; getAllKeys(query: Q): Promise<IDBValidKey[]> },
  query: Q,
): Promise<Row[]> {
  const [values, keys] = await Promise.all([source.getAll(query), source.getAllKeys(query)]);
  return keys.map((key, i) => ({ key, value: values[i] }));
}

function createEngineTables(connect: Connect, { keepParsed }: Tables) {
  return {
    async loadState() {
      const value = await (await connect()).get('state', STATE_KEY);
      if (value === undefined) return null;
      return (await keepParsed('state', [{ key: STATE_KEY, value }], parseState))[0] ?? null;
    },
    async commit({ state, segments, ended, checkIns }) {
      const database = await connect();
      const transaction = database.transaction(['state', 'segments', 'nudges', 'checkIns'], 'readwrite');
      void transaction.objectStore('state').put(state, STATE_KEY);
      for (const segment of segments) void transaction.objectStore('segments').add(segment);
      for (const nudge of ended) void transaction.objectStore('nudges').put(nudge);
      for (const checkIn of checkIns) void transaction.objectStore('checkIns').add(checkIn);
      await transaction.done;
    },
    async segmentsOn(day) {
      const index = (await connect()).transaction('segments').store.index('day');
      return keepParsed('segments', await readRows(index, day), parseSegment);
    },
    async nudgesSince(endedAt) {
      const index = (await connect()).transaction('nudges').store.index('endedAt');
      return keepParsed('nudges', await readRows(index, IDBKeyRange.lowerBound(endedAt)), parseNudgeRow);
    },
  } satisfies Partial<Storage>;
}

function createRunTables(connect: Connect, { keepParsed }: Tables, current: () => Database | null) {
  return {
    async runsAfter(id) {
      const store = (await connect()).transaction('runs').store;
      return keepParsed('runs', await readRows(store, IDBKeyRange.lowerBound(id, true)), parseRun);
    },
    async lastRuns(count) {
      const rows: Row[] = [];
      let cursor = await (await connect()).transaction('runs').store.openCursor(null, 'prev');
      while (cursor && rows.length < count) {
        rows.push({ key: cursor.key, value: cursor.value });
        cursor = await cursor.continue();
      }
      return keepParsed('runs', rows, parseRun);
    },
    async addRun(run, end) {
      const transaction = (await connect()).transaction('runs', 'readwrite', { durability: 'strict' });
      const open = await transaction.store.openCursor(null, 'prev');
      const before = open ? parseRun(open.value) : null;
      if (open && before?.ok && !before.value.outcome) void open.update(end(before.value));
      const { id: _none, ...row } = run;
      const id = await transaction.store.add(row);
      await transaction.done;
      return { ...run, id };
    },
    async saveRun(run, options) {
      const durability = run.outcome ? 'strict' : 'default';
      const transaction = (await connect()).transaction('runs', 'readwrite', { durability });
      const stored = parseRun(await transaction.store.get(run.id));
      const isOurs = stored.ok && mayReplace(stored.value, run, options?.takeOver ?? false);
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
