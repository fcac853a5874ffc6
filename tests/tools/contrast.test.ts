import { describe, expect, it } from 'vitest';
import { coloursOf, contrast, SKIN_TONES, type Theme } from '../support/contrast.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];

type Pair = readonly [front: string, ground: string];
const each = (fronts: readonly string[], grounds: readonly string[]): Pair[] =>
  fronts.flatMap((front) => grounds.map((ground) => [front, ground] as const));

const TEXT: readonly Pair[] = [
  ...each(['ink', 'ink-soft', 'accent', 'calm'], ['paper', 'sheet', 'sunk']),
  ...each(['ink', 'ink-soft', 'accent'], ['accent-wash']),
  ...each(['ink', 'ink-soft', 'calm'], ['calm-wash']),
  ...each(['ink', 'ink-soft'], ['figure-ground']),
  ...each(['on-accent'], ['accent', 'accent-hover']),
  ['on-calm', 'calm'],
  ['ink', 'calm-2'],
];

const SHAPES: readonly Pair[] = [
  ...each(['line-strong', 'focus'], ['paper', 'sheet', 'sunk']),
  ...each(['accent', 'calm', 'ink-soft'], ['track']),
  ...each(['accent', 'fig-hair'], ['figure-ground']),
];

/** On the body itself, whatever its tone. */
const MARKS: readonly Pair[] = [...each(['fig-accent'], ['fig-skin', 'fig-pskin', 'fig-halo'])];

const miss = (pairs: readonly Pair[], colours: Readonly<Record<string, string>>, least: number) =>
  pairs.flatMap(([front, ground]) => {
    const [a, b] = [colours[front], colours[ground]];
    if (!a || !b) return [`${front} on ${ground}: no such colour`];
    const is = contrast(a, b);
    return is < least ? [`${front} on ${ground}: ${is.toFixed(2)}`] : [];
  });

describe.each(THEMES)('in the %s theme', (theme) => {
  it('all text stands out at 4.5 or more', () => {
    expect(miss(TEXT, coloursOf(theme), 4.5)).toEqual([]);
  });

  it('all that carries meaning without being text stands out at 3 or more', () => {
    expect(miss(SHAPES, coloursOf(theme), 3)).toEqual([]);
  });

  it.each(SKIN_TONES)('the outline of a body of skin tone %s stands out from its ground', (tone) => {
    const outline = theme === 'light' ? 'fig-line' : 'fig-rim';
    expect(miss([[outline, 'figure-ground']], coloursOf(theme, tone), 3)).toEqual([]);
  });

  it.each(SKIN_TONES)('the marks stand out on the skin tone %s', (tone) => {
    expect(miss(MARKS, coloursOf(theme, tone), 3)).toEqual([]);
  });
});

it('knows black from white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
