import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { DRAWINGS } from '../../data/drawings.ts';

const FOLDER = new URL('../../data/figures/', import.meta.url);
const files = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(new URL(name, FOLDER)) }));
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

test('there is a file for each drawing of the table, and no other', () => {
  expect(files.map(({ name }) => name).toSorted()).toEqual(
    Object.keys(DRAWINGS)
      .map((name) => `${name}.svg`)
      .toSorted(),
  );
});

test.each(files)('$name is at most 8 KB with its hands', ({ text }) => {
  expect(text.length).toBeLessThanOrEqual(8 * 1024);
});

test('all of them are at most 200 KB, and 3 KB each on average when compressed', () => {
  expect(sum(files.map(({ text }) => text.length))).toBeLessThanOrEqual(200 * 1024);
  expect(sum(files.map(({ text }) => gzipSync(text).length)) / files.length).toBeLessThanOrEqual(3 * 1024);
});
