// Reads and seeds the extension's IndexedDB from one of its pages, with raw calls: the product's own code must not
// be what proves that the product's own code works.
import type { ExtensionPage } from './types.ts';

export interface StoreAddress {
  database: string;
  store: string;
}

export interface Row {
  value: unknown;
  /** Needed only where the store has no key path. */
  key?: IDBValidKey;
}

/** Writes rows in one transaction, over those with the same keys. The store must exist: open the popup first. */
export function putRows(
  page: ExtensionPage,
  address: StoreAddress & { rows: readonly Row[] },
): Promise<void> {
  return page.evaluate(writeInPage, address);
}

export function readRows(page: ExtensionPage, address: StoreAddress): Promise<Row[]> {
  return page.evaluate(readInPage, address);
}

// The functions below run inside the page and may use nothing from this file.

function writeInPage(address: StoreAddress & { rows: readonly Row[] }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(address.database);
    // Otherwise a database that is not there yet would be made, empty, and stay so.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => reject(opening.error ?? new Error('IndexedDB did not open'));
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains(address.store)) {
        database.close();
        reject(new Error(`No store "${address.store}" in "${address.database}"`));
        return;
      }
      const transaction = database.transaction(address.store, 'readwrite', { durability: 'strict' });
      const store = transaction.objectStore(address.store);
      for (const { key, value } of address.rows) store.put(value, key);
      transaction.onabort = () => reject(transaction.error ?? new Error('The write was aborted'));
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}

function readInPage(address: StoreAddress): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(address.database);
    // Otherwise a database that is not there yet would be made, empty, and stay so.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => reject(opening.error ?? new Error('IndexedDB did not open'));
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains(address.store)) {
        database.close();
        reject(new Error(`No store "${address.store}" in "${address.database}"`));
        return;
      }
      const rows: Row[] = [];
      const reading = database.transaction(address.store).objectStore(address.store).openCursor();
      reading.onerror = () => reject(reading.error ?? new Error('The read failed'));
      reading.onsuccess = () => {
        const cursor = reading.result;
        if (!cursor) {
          database.close();
          resolve(rows);
          return;
        }
        // As text: Firefox hands over an object that stands in a row twice only once.
        const value: unknown = JSON.parse(JSON.stringify(cursor.value));
        rows.push({ key: cursor.primaryKey, value });
        cursor.continue();
      };
    };
  });
}
