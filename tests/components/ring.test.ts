import { describe, expect, it } from 'vitest';
import { bandPath, breathEdges, OUTER, pressEdges } from '../../components/player/ring.ts';

const width = ({ outer, inner }: { outer: number; inner: number }) => outer - inner;

describe('the pressure ring', () => {
  it('keeps its outer edge a circle while the inner one moves', () => {
    expect([0, 0.5, 1].map((pressure) => pressEdges(pressure).outer)).toEqual([OUTER, OUTER, OUTER]);
    expect([0, 0.5, 1].map((pressure) => width(pressEdges(pressure)))).toEqual([2.5, 7.75, 13]);
  });

  it('never grows thick under a light press', () => {
    expect(width(pressEdges(1, true))).toBeLessThan(width(pressEdges(0.5)));
  });

  it('is one brush stroke a breath, thick where the lungs are full', () => {
    expect(width(breathEdges(1))).toBeGreaterThan(6 * width(breathEdges(0)));
  });

  it('draws a closed band without gaps in the numbers', () => {
    const path = bandPath(0, 0.25, () => pressEdges(1));
    expect(path.startsWith('M140.0 10.0L')).toBe(true);
    expect(path.endsWith('Z')).toBe(true);
    expect(path).not.toContain('NaN');
  });
});
