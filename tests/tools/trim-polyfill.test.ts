import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { trimTable, USED_METHODS } from '../../tools/build/trim-polyfill.ts';

const folder = new URL('../../platform/', import.meta.url);
const sources = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
const polyfill = readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8');

describe('the polyfill in the package', () => {
  test('knows every function that the platform calls, and no other', () => {
    const called = sources.flatMap((code) =>
      [...code.matchAll(/\bbrowser\.((?:\w+\.)+\w+)(?=[(,)])/g)].flatMap(([, path = '']) =>
        /\.on[A-Z]/.test(path) ? [] : [path],
      ),
    );
    expect(new Set(called)).toEqual(new Set(USED_METHODS));
  });
  test('keeps what it says of them', () => {
    const trimmed = trimTable(polyfill);
    expect(trimmed.length).toBeLessThan(polyfill.length - 12_000);
    const table = JSON.parse(/const apiMetadata = (\{.*\});/.exec(trimmed)?.[1] ?? '');
    expect(table.alarms.clear).toEqual({ minArgs: 0, maxArgs: 1 });
    expect(table.storage.local.get).toEqual({ minArgs: 0, maxArgs: 1 });
    expect(table.alarms.clearAll).toBeUndefined();
    expect(table.bookmarks).toBeUndefined();
  });
  test('is refused when its table is not where it was', () => {
    expect(() => trimTable('const other = {};')).toThrow('Look at');
  });
});
