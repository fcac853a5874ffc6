// The pseudo-locales of the pictures.
import { describe, expect, test } from 'vitest';
import english from '../../locales/en.json' with { type: 'json' };
import { lengthen, mirror, pseudoWords } from '../../tools/screenshots/pseudo.ts';

/** Every sentence of `words`, in order. */
function sentencesOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return Object.values(words as object).flatMap(sentencesOf);
}
const parametersOf = (text: string) => text.match(/\{\w+\}/g) ?? [];
const before = sentencesOf(english);

describe('the longer pseudo-locale', () => {
  test('has accents, brackets, and what is filled in as it was', () => {
    expect(lengthen('Start now')).toMatch(/^\[Štárt ñöw.*\]$/);
    expect(parametersOf(lengthen('{n} of {total} minutes'))).toEqual(['{n}', '{total}']);
    expect(lengthen('')).toBe('');
  });

  test('is 40 % longer than each sentence of ours', () => {
    const after = sentencesOf(pseudoWords(english, 'longer'));
    expect(after).toHaveLength(before.length);
    for (const [i, text] of before.entries()) {
      const own = text.replace(/\{\w+\}/g, '').length;
      const long = (after[i] ?? '').replace(/\{\w+\}/g, '').length;
      expect(long).toBeGreaterThanOrEqual(Math.ceil(own * 1.4));
      // Brackets alone are more than that on a word of four letters.
      expect(long).toBeLessThanOrEqual(Math.max(own + 2, Math.ceil(own * 1.4)));
    }
  });
});

describe('the mirrored pseudo-locale', () => {
  test('runs from right to left around what is filled in', () => {
    expect(mirror('at {time} today')).toBe('\u202eat \u202c{time}\u202e today\u202c');
  });

  test('has the same parameters as each sentence of ours', () => {
    const after = sentencesOf(pseudoWords(english, 'mirrored'));
    expect(after.map(parametersOf)).toEqual(before.map(parametersOf));
  });
});
