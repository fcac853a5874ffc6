import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { trimTable, USED_NAMESPACES } from '../../tools/build/trim-polyfill.ts';

const folder = new URL('../../platform/', import.meta.url);
const sources = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
const polyfill = readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8');

describe('the polyfill in the package', () => {
  test('knows every namespace that the platform uses, and no other', () => {
    const used = sources.flatMap((code) =>
      [...code.matchAll(/\bbrowser\.(?!ts\b)(\w+)/g)].map(([, name]) => name),
    );
    expect(new Set(used)).toEqual(new Set(USED_NAMESPACES));
  });
  test('keeps what it says of them', () => {
    const trimmed = trimTable(polyfill);
    expect(trimmed.length).toBeLessThan(polyfill.length - 10_000);
    const table = JSON.parse(/const apiMetadata = (\{.*\});/.exec(trimmed)?.[1] ?? '');
    expect(table.alarms.clear).toEqual({ minArgs: 0, maxArgs: 1 });
    expect(table.bookmarks).toBeUndefined();
  });
  test('is refused when its table is not where it was', () => {
    expect(() => trimTable('const other = {};')).toThrow('Look at');
  });
});
