// The IndexedDB schema. One upgrade block a version; a block is never edited after its release.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { isObject } from '../core/parsed.ts';

/** Rows are unknown until parsed: what an older or broken version wrote is not to be trusted. */
export interface Schema extends DBSchema {
  /** One row, key `engine`. */
  state: { key: string; value: unknown };
  segments: { key: number; value: unknown; indexes: { day: string } };
  nudges: { key: number; value: unknown; indexes: { endedAt: number } };
  runs: { key: number; value: unknown; indexes: { startedAt: number } };
  checkIns: { key: number; value: unknown; indexes: { at: number } };
  /** Totals of days whose segments were folded. */
  days: { key: string; value: unknown };
  /** Counts of switches by ten minutes: the key is when they began. */
  signals: { key: number; value: unknown };
  /** The routines that the person made. */
  routines: { key: string; value: unknown };
  /** Rows that did not parse: `{at, store, key, value, reasons, reported}`. */
  quarantine: { key: number; value: unknown };
}

export type Database = IDBPDatabase<Schema>;

export const DATABASE_NAME = 'press-pause';
export const DATABASE_VERSION = 3;

/** The one key of the store `state`. */
export const STATE_KEY = 'engine';

/**
 * Opens the database. `onClosed` is called when the browser or a newer version of the product closed the
 * connection, so that the next use opens a new one. Rejects where IndexedDB is not to be had.
 */
export function openDatabase(onClosed: () => void): Promise<Database> {
  return openDB<Schema>(DATABASE_NAME, DATABASE_VERSION, {
    async upgrade(database, from, _to, transaction) {
      if (from < 1) {
        database.createObjectStore('state');
        database.createObjectStore('segments', { autoIncrement: true }).createIndex('day', 'day');
        database.createObjectStore('nudges', { keyPath: 'id' }).createIndex('endedAt', 'endedAt');
        database
          .createObjectStore('runs', { keyPath: 'id', autoIncrement: true })
          .createIndex('startedAt', 'startedAt');
        database.createObjectStore('checkIns', { autoIncrement: true }).createIndex('at', 'at');
        database.createObjectStore('quarantine', { autoIncrement: true });
      }
      if (from < 2) {
        database.createObjectStore('days', { keyPath: 'day' });
        database.createObjectStore('signals', { keyPath: 'at' });
        // A nudge that waited in version 1 knows too little of its waiting. It falls due again by itself.
        const state: unknown = await transaction.objectStore('state').get(STATE_KEY);
        if (isObject(state)) await transaction.objectStore('state').put({ ...state, pending: [] }, STATE_KEY);
      }
      if (from < 3) database.createObjectStore('routines', { keyPath: 'id' });
    },
    blocking(_from, _to, event) {
      // A newer version waits for us: let it pass.
      (event.target as IDBDatabase | null)?.close();
      onClosed();
    },
    terminated: onClosed,
  });
}
