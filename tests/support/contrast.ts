// WCAG 2.2 contrast, and the colours of the tokens as each theme and skin tone has them.
import { readFileSync } from 'node:fs';

const CSS = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');

export type Theme = 'light' | 'dark';
/** The person's choice; "neutral" unless they made one. */
export const SKIN_TONES = ['neutral', '1', '2', '3', '4'] as const;
export type SkinTone = (typeof SKIN_TONES)[number];
type Colours = Readonly<Record<string, string>>;

/** Every colour by the name of its token. */
export function coloursOf(theme: Theme, tone: SkinTone = 'neutral'): Colours {
  const [, body = ''] = CSS.match(new RegExp(`\\[data-skin="${tone}"\\] \\{([^}]*)\\}`)) ?? [];
  return { ...read(CSS.slice(0, CSS.indexOf('[data-theme')), theme), ...read(body, theme) };
}

function read(css: string, theme: Theme): Colours {
  const pairs = css.matchAll(/--([\w-]+):\s*(?:light-dark\((#\w{6}|transparent),\s*(#\w{6})\)|(#\w{6}))/g);
  return Object.fromEntries(
    Array.from(pairs, ([, name = '', light = '', dark = '', same]) => [
      name,
      same ?? (theme === 'light' ? light : dark),
    ]),
  );
}

/** 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
