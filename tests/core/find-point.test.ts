import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPoints, findPointsOrPlace } from '../../core/find-point.ts';
import { POINT_CODES } from '../../data/point-codes.ts';
import { POINT_FACTS } from '../../data/point-facts.ts';
import { POINTS } from '../../data/points.ts';
import { points } from '../../locales/en.json' with { type: 'json' };

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

describe('where no name fits', () => {
  const wheres = Object.fromEntries(POINT_CODES.map((code) => [code, points[code].where]));
  const find = (query: string) => findPointsOrPlace(query, { more: {}, wheres });

  test.each([
    ['nei gaun', 'PC6'],
    ['neiguann', 'PC6'],
    ['He Goo', 'LI4'],
    ['san yin jao', 'SP6'],
    ['tsusanli', 'ST36'],
    ['Tsu San Li', 'ST36'],
  ])('"%s" is %s, for all its slip', (query, code) => {
    expect(find(query)).toEqual([code]);
  });

  test.each([
    ['thumb', ['LI4']],
    ['wrist', ['PC6', 'HT7']],
    ['neck', ['GB21', 'GB20']],
    ['back of the hand', ['LI4', 'TE3']],
    ['knee', ['ST36']],
    ['top of foot', ['LR3']],
    ['nekc', ['GB21', 'GB20']],
    ['shoudler', ['GB21']],
  ])('"%s" finds what lies there', (query, codes) => {
    expect([...find(query)].sort()).toEqual([...codes].sort());
  });

  test('a name goes before a slip and a place', () => {
    for (const query of ['PC6', 'nei guan', 'yin', 'z', '']) expect(find(query)).toEqual(findPoints(query));
  });

  test.each(['chest pain', 'suicide', 'PC7', 'xyz', '%', 'wrist pain'])('"%s" asks for no point', (query) => {
    expect(find(query)).toEqual([]);
  });
});
