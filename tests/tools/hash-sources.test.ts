import { expect, it } from 'vitest';
import { hashFiles } from '../../tools/build/hash-sources.ts';

const a = { path: 'core/a.ts', content: 'one' };
const b = { path: 'core/b.ts', content: 'two' };

it('gives the same files in another order the same hash', () => {
  expect(hashFiles([a, b])).toBe(hashFiles([b, a]));
});

it.each([
  ['content changed', [a, { ...b, content: 'three' }]],
  ['name changed', [a, { ...b, path: 'core/c.ts' }]],
  ['file is missing', [a]],
  ['file is new', [a, b, { path: 'core/c.ts', content: '' }]],
  [
    'line moved into another file',
    [
      { ...a, content: 'on' },
      { ...b, content: 'etwo' },
    ],
  ],
])('gives another hash when a %s', (_what, files) => {
  expect(hashFiles(files)).not.toBe(hashFiles([a, b]));
});
