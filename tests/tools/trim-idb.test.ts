import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { cutLoops } from '../../tools/build/trim-idb.ts';
import { useEmptyIndexedDb } from '../support/indexed-db.ts';

const idb = readFileSync(
  createRequire(import.meta.url)
    .resolve('idb')
    .replace('.cjs', '.js'),
  'utf8',
);
const folder = mkdtempSync(join(tmpdir(), 'trim-idb-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The trimmed module, as the extension loads it. */
async function loadTrimmed(): Promise<Pick<typeof import('idb'), 'openDB'>> {
  const file = join(folder, 'idb.mjs');
  writeFileSync(file, cutLoops(idb));
  return import(pathToFileURL(file).href);
}

describe('idb in the package', () => {
  test('is loaded without its loops over cursors', () => {
    expect(cutLoops(idb)).not.toContain('asyncIterator');
    expect(cutLoops(idb).length).toBeLessThan(idb.length - 1900);
  });
  test('reads and writes without them, with a cursor as well', async () => {
    useEmptyIndexedDb();
    const { openDB } = await loadTrimmed();
    const database = await openDB('trimmed', 1, {
      upgrade: (upgraded) => void upgraded.createObjectStore('rows', { keyPath: 'id' }),
    });
    const { store, done } = database.transaction('rows', 'readwrite');
    await Promise.all([store.put({ id: 1 }), store.put({ id: 2 }), done]);
    expect(await database.getAll('rows')).toEqual([{ id: 1 }, { id: 2 }]);
    const keys: IDBValidKey[] = [];
    let cursor = await database.transaction('rows').store.openCursor(null, 'prev');
    while (cursor) {
      keys.push(cursor.key);
      cursor = await cursor.continue();
    }
    expect(keys).toEqual([2, 1]);
    database.close();
  });
  test('is looped over nowhere in the platform', () => {
    const platform = new URL('../../platform/', import.meta.url);
    for (const file of readdirSync(platform))
      expect(readFileSync(new URL(file, platform), 'utf8')).not.toMatch(/for await|\.iterate\(/);
  });
  test('is refused when its loops are not where they were', () => {
    expect(() => cutLoops('export { openDB };')).toThrow('Look at');
  });
});
