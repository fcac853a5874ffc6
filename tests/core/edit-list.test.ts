import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editList, namesOf, undoOf } from '../../core/edit-list.ts';

const [a, b, c] = [
  { n: 1, of: [1] },
  { n: 2, of: [2] },
  { n: 3, of: [3] },
];

describe('a list of what was chosen', () => {
  test('takes a new entry at its end', () => {
    expect(editList([a, b], { after: c })).toEqual([a, b, c]);
  });
  test('takes another in the place of one', () => {
    expect(editList([a, b, c], { before: { of: [2], n: 2 }, after: { n: 4, of: [] } })).toEqual([
      a,
      { n: 4, of: [] },
      c,
    ]);
  });
  test('lets one go, and only one of two that say the same', () => {
    expect(editList([a, b, a], { before: a })).toEqual([b, a]);
  });
  test('loses nothing that comes when another page has taken away what it was to replace', () => {
    expect(editList([a], { before: b, after: c })).toEqual([a, c]);
    expect(editList([a], { before: b })).toEqual([a]);
  });
  test('is as before after any change and its way back', () => {
    const entry = fc.record({ n: fc.integer({ min: 0, max: 3 }), of: fc.constant([1]) });
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ n }) => n }), entry, fc.nat(3), (list, other, i) => {
        const before = list[i];
        fc.pre(list.every(({ n }) => n !== other.n));
        for (const change of [{ after: other }, { before, after: other }, { before }])
          expect(editList(editList(list, change), undoOf(list, change))).toEqual(list);
      }),
    );
  });
  test('takes back only what came, where another page had taken away what it was to replace', () => {
    const change = { before: b, after: c };
    expect(editList(editList([a], change), undoOf([a], change))).toEqual([a]);
  });
  test('gives each entry a name that stays while it says the same', () => {
    const [one, , again] = namesOf([a, b, a]);
    expect(one).not.toBe(again);
    expect(namesOf([c, a])[1]).toBe(one);
  });
});
