import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  check,
  flag,
  list,
  number,
  oneOf,
  optional,
  orNull,
  read,
  record,
  type Shape,
  text,
  variant,
  whole,
} from '../../core/shape.ts';

const readX = <T>(shape: Shape<T>, raw: unknown) => read(shape, raw, 'x');
const value = <T>(given: T) => ({ ok: true, value: given });
const refused = (...reasons: string[]) => ({ ok: false, reasons });

const person = record({ name: text(), age: optional(whole(0)) });
const animal = variant('kind', {
  cat: { lives: whole(1, 9) },
  dog: {},
});
const ascending = check(list(number()), ([a = 0, b = 0]) => b > a, 'in order');

describe('a shape reads', () => {
  const cases: { what: string; shape: Shape<unknown>; raw: unknown; as?: unknown }[] = [
    { what: 'a number', shape: number(), raw: -1.5 },
    { what: 'a number at either end of its range', shape: list(number(1, 2)), raw: [1, 2] },
    { what: 'a whole number', shape: whole(0, 10), raw: 10 },
    { what: 'a text', shape: text(), raw: '' },
    { what: 'a text of a form', shape: text(/^a+$/), raw: 'aa' },
    { what: 'true', shape: flag, raw: true },
    { what: 'false', shape: flag, raw: false },
    { what: 'one of some values', shape: oneOf(['a', 2, false]), raw: 2 },
    { what: 'false as one of some values', shape: oneOf([true, false]), raw: false },
    { what: 'null where that may be', shape: orNull(number()), raw: null },
    { what: 'a value where null may be', shape: orNull(number()), raw: 3 },
    { what: 'an empty list', shape: list(number()), raw: [] },
    {
      what: 'a list at either end of its length',
      shape: list(list(flag, 1, 2)),
      raw: [[true], [true, false]],
    },
    { what: 'a record', shape: person, raw: { name: 'Li', age: 40 } },
    { what: 'a record without what may be missing', shape: person, raw: { name: 'Li' } },
    {
      what: 'a missing field that says so',
      shape: person,
      raw: { name: 'Li', age: undefined },
      as: { name: 'Li' },
    },
    { what: 'only what it knows', shape: person, raw: { name: 'Li', shoes: 2 }, as: { name: 'Li' } },
    { what: 'a variant', shape: animal, raw: { kind: 'cat', lives: 9 } },
    { what: 'what passes a check', shape: ascending, raw: [1, 2] },
  ];
  test.each(cases)('$what', ({ shape, raw, ...rest }) => {
    expect(readX(shape, raw)).toStrictEqual(value('as' in rest ? rest.as : raw));
  });
});

describe('a shape refuses', () => {
  const cases: { what: string; shape: Shape<unknown>; raw: unknown; says: string[] }[] = [
    { what: 'a text for a number', shape: number(), raw: '1', says: ['x: a number'] },
    { what: 'no number at all', shape: number(), raw: Number.NaN, says: ['x: a number'] },
    { what: 'a number without end', shape: number(), raw: Infinity, says: ['x: a number'] },
    { what: 'a number below its range', shape: number(0), raw: -1, says: ['x: a number of 0 or more'] },
    { what: 'a number above its range', shape: number(0, 1), raw: 1.1, says: ['x: a number from 0 to 1'] },
    { what: 'a broken number', shape: whole(), raw: 1.5, says: ['x: a whole number'] },
    {
      what: 'a whole number out of range',
      shape: whole(1),
      raw: 0,
      says: ['x: a whole number of 1 or more'],
    },
    { what: 'a number for a text', shape: text(), raw: 1, says: ['x: a text'] },
    { what: 'a text of another form', shape: text(/^a+$/, 'some a'), raw: 'ab', says: ['x: some a'] },
    { what: 'a number for a flag', shape: flag, raw: 1, says: ['x: true or false'] },
    { what: 'another value', shape: oneOf(['a', 'b']), raw: 'c', says: ['x: one of a, b'] },
    { what: 'a value that only looks the same', shape: oneOf([1, 2]), raw: '1', says: ['x: one of 1, 2'] },
    { what: 'nothing where null may be', shape: orNull(flag), raw: undefined, says: ['x: true or false'] },
    { what: 'an object for a list', shape: list(flag), raw: { length: 0 }, says: ['x: a list of 0 or more'] },
    { what: 'a list that is too short', shape: list(flag, 1), raw: [], says: ['x: a list of 1 or more'] },
    {
      what: 'a list that is too long',
      shape: list(flag, 0, 1),
      raw: [true, true],
      says: ['x: a list from 0 to 1'],
    },
    {
      what: 'a list for its entries, each by its place',
      shape: list(flag),
      raw: [true, 1, false, null],
      says: ['x.1: true or false', 'x.3: true or false'],
    },
    { what: 'a list for a record', shape: person, raw: [], says: ['x: an object'] },
    { what: 'null for a record', shape: person, raw: null, says: ['x: an object'] },
    {
      what: 'a record for each of its fields',
      shape: person,
      raw: { age: -1 },
      says: ['x.name: a text', 'x.age: a whole number of 0 or more'],
    },
    {
      what: 'null for what may be missing',
      shape: person,
      raw: { name: 'Li', age: null },
      says: ['x.age: a whole number of 0 or more'],
    },
    {
      what: 'a variant it does not know',
      shape: animal,
      raw: { kind: 'cow' },
      says: ['x.kind: one of cat, dog'],
    },
    { what: 'a variant without a name', shape: animal, raw: {}, says: ['x.kind: one of cat, dog'] },
    {
      what: 'a variant named after something every object has',
      shape: animal,
      raw: { kind: 'constructor' },
      says: ['x.kind: one of cat, dog'],
    },
    { what: 'nothing for a variant', shape: animal, raw: null, says: ['x.kind: one of cat, dog'] },
    {
      what: 'a variant for its own fields',
      shape: animal,
      raw: { kind: 'cat', lives: 10 },
      says: ['x.lives: a whole number from 1 to 9'],
    },
    { what: 'what does not pass a check', shape: ascending, raw: [2, 1], says: ['x: in order'] },
    { what: 'a misfit before it is checked', shape: ascending, raw: ['2', 1], says: ['x.0: a number'] },
  ];
  test.each(cases)('$what', ({ shape, raw, says }) => {
    expect(readX(shape, raw)).toEqual(refused(...says));
  });
});

describe('reading', () => {
  const everything = record({
    people: list(person, 1),
    pet: optional(animal),
    mood: orNull(oneOf(['good', 'bad'])),
    scores: ascending,
  });
  const raws = fc.oneof(
    fc.anything(),
    fc.jsonValue(),
    fc.record({ people: fc.anything(), pet: fc.anything(), mood: fc.anything(), scores: fc.anything() }),
  );
  test('never throws, and gives a value or at least one reason', () => {
    fc.assert(
      fc.property(raws, (raw) => {
        const parsed = readX(everything, raw);
        if (!parsed.ok) expect(parsed.reasons.length).toBeGreaterThan(0);
        else expect(readX(everything, parsed.value)).toEqual(parsed);
      }),
    );
  });
  test('changes nothing in what it reads', () => {
    const raw = Object.freeze({ name: 'Li', shoes: 2 });
    expect(readX(person, raw)).toEqual(value({ name: 'Li' }));
    expect(raw).toEqual({ name: 'Li', shoes: 2 });
  });
});
