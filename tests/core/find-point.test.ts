import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPoints } from '../../core/find-point.ts';
import { POINT_CODES } from '../../data/point-codes.ts';
import { POINT_FACTS } from '../../data/point-facts.ts';
import { POINTS } from '../../data/points.ts';

describe.each(POINT_CODES)('%s', (code) => {
  const { pinyin, hans, names, otherNames } = POINT_FACTS[code];
  const { plain, hant } = POINTS[code];

  test.each([code, plain, pinyin, hans, hant, ...Object.values(names), ...otherNames])(
    'is found first by %s, also without accents, spaces and capitals',
    (name) => {
      expect(findPoints(name)[0]).toBe(code);
      expect(findPoints(`  ${name.toUpperCase()} `)[0]).toBe(code);
      const bare = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
      expect(findPoints(bare.toLowerCase().replaceAll(' ', ''))[0]).toBe(code);
    },
  );
});

test.each([
  ['shan zhong', 'CV17'],
  ['Shanzhong', 'CV17'],
  ['tan-zhong', 'CV17'],
  ['P6', 'PC6'],
  ['pc 6', 'PC6'],
  ['PC06', 'PC6'],
  ['ＰＣ６', 'PC6'],
  ['nèi guān', 'PC6'],
  ['neiguan', 'PC6'],
  ['内关', 'PC6'],
  ['內關', 'PC6'],
  ['關', 'PC6'],
  ['내관', 'PC6'],
  ['noi quan', 'PC6'],
  ['Hoku', 'LI4'],
  ['ho ku', 'LI4'],
  ["tiger's mouth", 'LI4'],
  ['sj3', 'TE3'],
  ['Dan Trung', 'CV17'],
  ['sanin', 'SP6'],
] as const)('"%s" finds %s first', (query, code) => {
  expect(findPoints(query)[0]).toBe(code);
});

test('finds by names that are brought along', () => {
  expect(findPoints('spirit g', { HT7: ['spirit gate'] })).toEqual(['HT7']);
  expect(findPoints('pericardium 6', { PC6: ['Pericardium 6'] })).toEqual(['PC6']);
  expect(findPoints('spirit gate')).toEqual([]);
});

test('a whole name comes before the beginning of one, and that before the beginning of a word', () => {
  expect(findPoints('SP6')).toEqual(['SP6']);
  expect(findPoints('yin')).toEqual(['GV29', 'SP6']);
  expect(findPoints('z')).toEqual(expect.arrayContaining(['TE3', 'ST36', 'CV17']));
});

test('nothing asked for shows all, in their order', () => {
  expect(findPoints('')).toEqual(POINT_CODES);
  expect(findPoints('  ')).toEqual(POINT_CODES);
});

test.each(['xyz', '...', '%', 'PC7', '头'])('"%s" finds nothing', (query) => {
  expect(findPoints(query)).toEqual([]);
});

test('whatever is typed finds points, each once, or none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (query) => {
      const found = findPoints(query);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});
