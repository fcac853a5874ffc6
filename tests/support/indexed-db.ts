// IndexedDB for tests: an empty one each time, and a way in beside the product for rows it would never write.

import * as fake from 'fake-indexeddb';
import { IDBFactory as FakeFactory, forceCloseDatabase } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { DATABASE_NAME } from '../../platform/database.ts';

const { default: _default, indexedDB: _indexedDB, forceCloseDatabase: _close, ...classes } = fake;

let opened: IDBDatabase[] = [];

/** Puts an IndexedDB without any database in place of the one before. */
export function useEmptyIndexedDb(): void {
  opened = [];
  const indexedDB = new FakeFactory();
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (...args) => {
    const request = open(...args);
    request.addEventListener('success', () => opened.push(request.result));
    return request;
  };
  Object.assign(globalThis, classes, { indexedDB });
}

/** An IndexedDB that opens nothing, as Firefox has it where it keeps no history. */
export function useRefusingIndexedDb(): void {
  const indexedDB = new FakeFactory();
  indexedDB.open = () => {
    throw new DOMException('A mutation operation was attempted on a database.', 'InvalidStateError');
  };
  Object.assign(globalThis, classes, { indexedDB });
}

/** What a browser does that closes a database by itself: when its files are cleared, or the disk fails. */
export function closeByForce(): void {
  for (const database of opened) forceCloseDatabase(database as never);
}

/** Does `work` on the product's own database, past the product. */
export async function inDatabase<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  const database = await openDB(DATABASE_NAME);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
