import { describe, expect, it } from 'vitest';
import { maskWhere } from '../../../tools/figures/raster/grids.ts';
import { FINENESS, MARGIN } from '../../../tools/figures/raster/render.ts';
import { centreLines } from '../../../tools/figures/trace/centre-lines.ts';
import { contoursOf, traceMask } from '../../../tools/figures/trace/contours.ts';
import { curveAt, fitCurves } from '../../../tools/figures/trace/fit.ts';
import { joinChains } from '../../../tools/figures/trace/join-chains.ts';
import { numberText, pathOf } from '../../../tools/figures/trace/path-text.ts';
import { areaOf, lengthOf, resample, smooth, type Vec2 } from '../../../tools/figures/trace/polyline.ts';

const size = { width: 200, height: 200 };
const discMask = (radius: number) =>
  maskWhere(size, (i) => Math.hypot((i % 200) - 100, Math.floor(i / 200) - 100) < radius);
const circle = Array.from({ length: 201 }, (_, i): Vec2 => {
  const angle = (2 * Math.PI * i) / 200;
  return [50 * Math.cos(angle), 50 * Math.sin(angle)];
});

describe('contours', () => {
  it('of a disc have its area within one per cent', () => {
    const [line, ...others] = traceMask(discMask(80), { smoothing: 0.6, leastArea: 5 });
    expect(others).toEqual([]);
    const area = Math.PI * (80 / FINENESS) ** 2;
    expect(Math.abs(areaOf(line))).toBeGreaterThan(0.99 * area);
    expect(Math.abs(areaOf(line))).toBeLessThan(1.01 * area);
  });

  it('close, also where a shape leaves the picture', () => {
    const data = Float32Array.of(0, 0, 0, 0, 1, 1, 0, 1, 1);
    const [line] = contoursOf({ width: 3, height: 3, data }, 0.5);
    expect(line.at(-1)).toEqual(line[0]);
  });

  it('go around a hole the other way', () => {
    const [outer, inner] = [discMask(80).data, discMask(40).data];
    const ring = maskWhere(size, (i) => outer[i] === 1 && !inner[i]);
    const signs = traceMask(ring, { smoothing: 0.6, leastArea: 5 }).map((line) => Math.sign(areaOf(line)));
    expect(signs.toSorted((a, b) => a - b)).toEqual([-1, 1]);
  });

  it('leave small shapes out', () => {
    expect(traceMask(discMask(5), { smoothing: 0.6, leastArea: 100 })).toEqual([]);
  });
});

describe('lines', () => {
  it('keep their length when their points are spread evenly', () => {
    expect(lengthOf(resample(circle, 0.5))).toBeCloseTo(lengthOf(circle), 0);
  });

  it('keep their ends when smoothed', () => {
    const zigzag = Array.from({ length: 30 }, (_, i): Vec2 => [i, i % 2]);
    const soft = smooth(zigzag, 3, false);
    expect([soft[0], soft[29]]).toEqual([
      [expect.closeTo(0), expect.closeTo(0)],
      [expect.closeTo(29), expect.closeTo(1)],
    ]);
    expect(Math.abs(soft[15][1] - 0.5)).toBeLessThan(0.1);
  });

  it('run along the middle of a stroke', () => {
    const bar = maskWhere(
      size,
      (i) => Math.abs(Math.floor(i / 200) - 100) < 4 && Math.abs((i % 200) - 100) < 80,
    );
    const [line, ...others] = centreLines(bar, 7);
    expect(others).toEqual([]);
    const height = 100.5 / FINENESS - MARGIN;
    expect(line.every(([, y]) => Math.abs(y - height) < 0.5)).toBe(true);
  });

  it('are joined where one goes on in the other, and not around a corner', () => {
    const run = (x: number, y: number, dx: number, dy: number) =>
      Array.from({ length: 20 }, (_, i): Vec2 => [x + i * dx, y + i * dy]);
    expect(joinChains([run(0, 0, 1, 0), run(21, 0, 1, 0)], 1)).toHaveLength(1);
    expect(joinChains([run(0, 0, 1, 0), run(20, 1, 0, 1)], 1)).toHaveLength(2);
  });
});

describe('curves', () => {
  it('lie within the tolerance of their points, and are few', () => {
    const curves = fitCurves(circle, 0.2, true);
    expect(curves.length).toBeLessThan(12);
    for (const curve of curves) {
      for (const u of [0, 0.25, 0.5, 0.75, 1])
        expect(Math.abs(Math.hypot(...curveAt(curve, u)) - 50)).toBeLessThan(0.3);
    }
  });

  it('start and end where their line does', () => {
    const line = circle.slice(0, 80);
    const curves = fitCurves(line, 0.2, false);
    expect([curves[0][0], curves.at(-1)?.[3]]).toEqual([line[0], line[79]]);
  });
});

describe('path text', () => {
  it.each([
    [0, '0'],
    [5, '.5'],
    [-5, '-.5'],
    [10, '1'],
    [-123, '-12.3'],
  ])('writes %i tenths as %s', (tenths, text) => expect(numberText(tenths)).toBe(text));

  it('ends where the line ends, whatever was rounded on the way', () => {
    const text = pathOf([circle.slice(0, 120)], { tolerance: 0.2, isClosed: false });
    const numbers = [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([number]) => Number(number));
    let [x, y] = numbers;
    for (let i = 2; i < numbers.length; i += 6) [x, y] = [x + numbers[i + 4], y + numbers[i + 5]];
    expect([x, y]).toEqual([expect.closeTo(circle[119][0], 0), expect.closeTo(circle[119][1], 0)]);
  });

  it('is the same text for the same line', () => {
    const choice = { tolerance: 0.3, isClosed: true };
    expect(pathOf([circle], choice)).toBe(pathOf([circle], choice));
  });
});
