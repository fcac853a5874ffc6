import { describe, expect, test } from 'vitest';
import { fill } from '../../core/fill.ts';

const minutes = { one: '{n} minute', other: '{n} minutes' };

describe('a sentence', () => {
  test('stays as it is without parameters', () => {
    expect(fill('Time for a pause?')).toBe('Time for a pause?');
  });
  test('takes each value wherever its name stands', () => {
    expect(fill('{a}, {b}, {a}', { a: 'x', b: 'y' })).toBe('x, y, x');
  });
  test('leaves a name without a value as it is written', () => {
    expect(fill('until {time}', {})).toBe('until {time}');
  });
  test('takes an empty text and a zero for values', () => {
    expect(fill('[{a}] {n}', { a: '', n: 0 })).toBe('[] 0');
  });
  test('puts values in once: one that looks like a name stays a value', () => {
    expect(fill('{a} {b}', { a: '{b}', b: '$&' })).toBe('{b} $&');
  });
  test('writes numbers as its language does, and texts as they are', () => {
    expect(fill('{n}', { n: 1234.5 }, 'en')).toBe('1,234.5');
    expect(fill('{n}', { n: 1234.5 }, 'de')).toBe('1.234,5');
    expect(fill('{n}', { n: '1234.5' }, 'de')).toBe('1234.5');
  });
});

describe('a sentence with plural forms', () => {
  test.each([
    [0, '0 minutes'],
    [1, '1 minute'],
    [2, '2 minutes'],
    [1.5, '1.5 minutes'],
  ])('of %d is "%s"', (n, sentence) => {
    expect(fill(minutes, { n })).toBe(sentence);
  });
  test.each([
    [1, 'jedna'],
    [2, 'kilka'],
    [5, 'wiele'],
    [22, 'kilka'],
  ])('follows the rules of its language: %d in Polish', (n, sentence) => {
    expect(fill({ one: 'jedna', few: 'kilka', many: 'wiele', other: 'inna' }, { n }, 'pl')).toBe(sentence);
  });
  test('uses the form for all others where it has none for the number', () => {
    expect(fill({ other: '{n} min' }, { n: 1 })).toBe('1 min');
  });
  test('counts a number written as a text, and none as zero', () => {
    expect(fill(minutes, { n: '1' })).toBe('1 minute');
    expect(fill({ one: 'one', other: 'not one' })).toBe('not one');
  });
});
