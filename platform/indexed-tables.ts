// The tables of IndexedDB, as both of their users read them: rows are parsed, and those that do not parse set aside.
import type { IDBPTransaction, StoreNames } from 'idb';
import type { Parsed } from '../core/parsed.ts';
import type { Clock } from '../core/time.ts';
import { type Database, openDatabase, type Schema } from './database.ts';

export type Row = { key: IDBValidKey; value: unknown };
type Table = Exclude<StoreNames<Schema>, 'quarantine'>;
type Reading = IDBPTransaction<Schema, StoreNames<Schema>[]>;

export type IndexedTables = ReturnType<typeof createTables> & {
  connect(): Promise<Database>;
  /** The connection at hand, for what can wait for nothing; null while there is none. */
  current(): Database | null;
};

/** Opens IndexedDB; rejects where it won't open. `clock` dates what is set aside. */
export async function openIndexedTables(clock: Clock): Promise<IndexedTables> {
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
  return { ...createTables(connect, clock), connect, current: () => current };
}

function createTables(connect: () => Promise<Database>, clock: Clock) {
  let turn: Reading | null = null;
  /** All tables, to read. What is asked for in one turn shares a transaction: making one takes longer than a read. */
  async function toRead(): Promise<Reading> {
    const database = await connect();
    if (!turn) {
      turn = database.transaction([...database.objectStoreNames]);
      // A transaction takes requests until the turn ends that made it.
      queueMicrotask(() => {
        turn = null;
      });
    }
    return turn;
  }
  /** Moves those under `keys` that do not parse into the quarantine. */
  async function setAside<T>(
    store: Table,
    keys: readonly IDBValidKey[],
    parse: (row: unknown) => Parsed<T>,
  ): Promise<void> {
    const transaction = (await connect()).transaction([store, 'quarantine'], 'readwrite', {
      durability: 'strict',
    });
    for (const key of keys) {
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
  /** What parses of a query to a store, or to one of its indexes; the rest is set aside. */
  async function readParsed<T>(
    store: Table,
    parse: (row: unknown) => Parsed<T>,
    query?: IDBValidKey | IDBKeyRange,
    index?: string,
  ): Promise<T[]> {
    const source = (reading: Reading) => {
      // Which index a store has, and of what its keys are, is known to the callers below and to no type here.
      const whole = reading.objectStore(store) as unknown as AnySource & { index(name: string): AnySource };
      return index ? whole.index(index) : whole;
    };
    const values = await source(await toRead()).getAll(query);
    const good = values.flatMap((value) => {
      const parsed = parse(value);
      return parsed.ok ? [parsed.value] : [];
    });
    // Only what is set aside needs its key, and that is seldom.
    if (good.length < values.length)
      await setAside(store, await source(await toRead()).getAllKeys(query), parse);
    return good;
  }
  return { readParsed, toRead };
}

/**
 * Makes every write and gives what each gave, when all are kept. If one fails, none is: a value that can't be
 * stored is refused at once, and without an abort the writes before it would stay.
 */
export async function keepAll(
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

type AnySource = Source<IDBValidKey | IDBKeyRange>;

/** A store or an index. */
type Source<Query> = {
  getAll(query?: Query): Promise<unknown[]>;
  getAllKeys(query?: Query): Promise<IDBValidKey[]>;
};

/** Values and keys of one query, side by side. */
export async function readRows<Query>(source: Source<Query>, query?: Query): Promise<Row[]> {
  const [values, keys] = await Promise.all([source.getAll(query), source.getAllKeys(query)]);
  return keys.map((key, i) => ({ key, value: values[i] }));
}
