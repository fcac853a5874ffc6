// Curves as the text of an SVG path: relative, one digit after the point, no space that can go. Pure.
import { type Curve, fitCurves } from './fit.ts';
import type { Polyline, Vec2 } from './polyline.ts';

export type PathChoice = {
  /** How far a curve may lie off its line, in units of the drawing. */
  tolerance: number;
  isClosed: boolean;
};

export function pathOf(lines: readonly Polyline[], { tolerance, isClosed }: PathChoice): string {
  return lines.map((line) => curvesText(fitCurves(line, tolerance, isClosed), isClosed)).join('');
}

export function curvesText(curves: readonly Curve[], isClosed: boolean): string {
  if (curves.length === 0) return '';
  // In tenths of a unit, so that rounding never adds up along the path.
  let at = inTenths(curves[0][0]);
  let text = `M${joinNumbers(at)}`;
  let command = '';
  for (const curve of curves) {
    const [, first, second, end] = curve.map(inTenths);
    const steps = [first, second, end].flatMap(([x, y]) => [x - at[0], y - at[1]]);
    if (steps.every((step) => step === 0)) continue;
    const [letter, numbers] = isStraight(steps) ? ['l', steps.slice(4)] : ['c', steps];
    const written = joinNumbers(numbers);
    text += letter === command ? spacedAfter(text, written) : letter + written;
    command = letter;
    at = end;
  }
  return text + (isClosed ? 'z' : '');
}

function inTenths([x, y]: Vec2): Vec2 {
  return [Math.round(x * 10), Math.round(y * 10)];
}

/** Whether both handles lie on the chord, within what one digit can show. */
function isStraight([ax, ay, bx, by, cx, cy]: readonly number[]): boolean {
  const chord = Math.hypot(cx, cy);
  if (chord === 0) return false;
  const off = (x: number, y: number) => Math.abs(x * cy - y * cx) / chord;
  const within = (x: number, y: number) => x * cx + y * cy >= 0 && x * cx + y * cy <= chord * chord;
  return off(ax, ay) < 1 && off(bx, by) < 1 && within(ax, ay) && within(bx, by);
}

function joinNumbers(tenths: readonly number[]): string {
  return tenths.reduce((text, tenth) => {
    const written = numberText(tenth);
    return text === '' ? written : text + spacedAfter(text, written);
  }, '');
}

/** A sign sets a number off, and so does a point after a number that has one. */
function spacedAfter(text: string, written: string): string {
  if (written.startsWith('-')) return written;
  const before = /[\d.]*$/.exec(text)?.[0] ?? '';
  return written.startsWith('.') && before.includes('.') ? written : ` ${written}`;
}

export function numberText(tenths: number): string {
  const text = (tenths / 10)
    .toFixed(1)
    .replace(/\.0$/, '')
    .replace(/^(-?)0\./, '$1.');
  return text === '-0' ? '0' : text;
}
