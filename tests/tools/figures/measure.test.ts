import { describe, expect, it } from 'vitest';
import { measureLayers } from '../../../tools/figures/draw/measure.ts';
import { fingerPaths, type MeasuringFingers } from '../../../tools/figures/draw/measuring-fingers.ts';
import type { Part } from '../../../tools/figures/mesh/part.ts';
import { aimCamera } from '../../../tools/figures/raster/camera.ts';
import type { Vec3 } from '../../../tools/figures/vectors.ts';
import { pushOf, sideOfPoint } from '../../../tools/figures/views/push-of.ts';
import type { Pressing, Scene } from '../../../tools/figures/views/scene.ts';

/** One unit of the drawing for each of the body's, y downwards. */
const flatten = ([x, y]: Vec3): [number, number] => [x, -y];

const numbersOf = (path: string) => [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);

/** Of `M root L tip A … tip L root`: the middle of the two ends of the round tip. */
function tipOf(path: string): [number, number] {
  const [, , x1 = 0, y1 = 0, , , , , , x2 = 0, y2 = 0] = numbersOf(path);
  return [(x1 + x2) / 2, (y1 + y2) / 2];
}

describe('measuring fingers', () => {
  const up: MeasuringFingers = {
    side: 'R',
    order: ['index', 'middle', 'ring', 'little'],
    from: [0, 0, 0],
    to: [0, -40, 0],
  };

  it('fill the way from the landmark to the point, side by side', () => {
    const rows = fingerPaths(up, flatten).fingers.map((path) => tipOf(path)[1]);
    expect(rows).toEqual([5, 15, 25, 35]);
  });

  it('reach as far as real ones: the middle one furthest, the little one least', () => {
    const [index = 0, middle = 0, ring = 0, little = 0] = fingerPaths(up, flatten).fingers.map((path) =>
      Math.abs(tipOf(path)[0]),
    );
    expect(middle).toBeGreaterThan(ring);
    expect(ring).toBeGreaterThan(index);
    expect(index).toBeGreaterThan(little);
  });

  it('belong to the hand that is named: from the back, a right one with its index up points to the right', () => {
    const way = (fingers: MeasuringFingers) =>
      Math.sign(tipOf(fingerPaths(fingers, flatten).fingers[1] ?? '')[0]);
    expect(way(up)).toBe(1);
    expect(way({ ...up, side: 'L' })).toBe(-1);
    expect(way({ ...up, order: ['little', 'ring', 'middle', 'index'] })).toBe(-1);
  });

  it('leave the others folded, shorter than any that is laid down', () => {
    const lengths = fingerPaths({ ...up, order: ['middle', 'index'] }, flatten).fingers.map((path) =>
      Math.abs(tipOf(path)[0] - (numbersOf(path)[0] ?? 0)),
    );
    const [middle = 0, index = 0] = lengths.toSorted((a, b) => b - a);
    expect(lengths).toHaveLength(4);
    expect(lengths.filter((length) => length < Math.min(middle, index) / 2)).toHaveLength(2);
  });

  it('have the thumb on the index’s side, whichever way the hand lies', () => {
    const thumbOf = (fingers: MeasuringFingers) => {
      const { thumb, fingers: laid } = fingerPaths(fingers, flatten);
      const [outerEdge = ''] = thumb.split('A');
      const rows = numbersOf(outerEdge).filter((_, i) => i % 2 === 1);
      return { rows, tips: Math.sign(tipOf(laid[1] ?? '')[0]) };
    };
    const indexFirst = thumbOf(up);
    expect(Math.min(...indexFirst.rows)).toBeLessThan(-10);
    const indexLast = thumbOf({ ...up, order: ['little', 'ring', 'middle', 'index'] });
    expect(Math.max(...indexLast.rows)).toBeGreaterThan(50);
    expect(indexLast.tips).toBe(-indexFirst.tips);
  });

  it('keep the palm as wide as four, however many are laid down', () => {
    const widthOf = (order: MeasuringFingers['order']) => {
      const rows = numbersOf(
        fingerPaths({ ...up, order, to: [0, -10 * order.length, 0] }, flatten).hand,
      ).filter((_, i) => i % 2 === 1);
      return Math.max(...rows) - Math.min(...rows);
    };
    expect(widthOf(['middle', 'index'])).toBeCloseTo(widthOf(up.order), 5);
  });
});

describe('the way to a point', () => {
  const camera = aimCamera({ forward: [0, 0, -1], up: [0, 1, 0], centre: [0, 0, 0], height: 24 });

  it('has a dot at each landmark, and a tick at each end without one', () => {
    const { ways, dots, fingers } = measureLayers(
      {
        dots: [[-5, 0, 0]],
        ways: [
          [
            [-5, 0, 0],
            [5, 0, 0],
          ],
        ],
      },
      camera,
    );
    expect(ways).not.toContain('M110 116');
    expect(ways).toContain('M210 124L210 116');
    expect(dots).toMatch(/^M106\.6 120a/);
    expect(fingers).toEqual([]);
  });
});

describe('the ends of a way', () => {
  const camera = aimCamera({ forward: [0, 0, -1], up: [0, 1, 0], centre: [0, 0, 0], height: 24 });

  it('have no tick where a dot marks the landmark already', () => {
    const { ways } = measureLayers(
      {
        dots: [[-5, 0, 0]],
        ways: [
          [
            [-5, 0, 0],
            [5, 0, 0],
          ],
        ],
      },
      camera,
    );
    expect(ways).not.toContain('M110 116L110 124');
    expect(ways).toContain('M210 124L210 116');
  });
});

describe('the push of a hand', () => {
  const camera = aimCamera({ forward: [0, 0, -1], up: [0, 1, 0], centre: [0, 0, 0], height: 24 });
  const part = { positions: Float64Array.from([4, 0, 0, 4, 0, 0]) } as Part;
  const push = (target: Pressing['target'], points: Scene['points']) =>
    pushOf({ part, target, side: 'L' }, { camera, points } as Scene);

  it('goes into the skin, as it is seen', () => {
    expect(push({ place: [0, 0, 0], normal: [0, 1, 0] }, { LI4: [0, 0, 0] }).push).toEqual([0, 1]);
  });

  it('goes on where the hand came from when it is pushed straight away from the viewer', () => {
    expect(push({ place: [0, 0, 0], normal: [0, 0, 1] }, { LI4: [0, 0, 0] }).push).toEqual([-1, 0]);
  });

  it('is on the side of the point that it touches', () => {
    const points = { GB20: [1, 0, 0], GB20R: [-1, 0, 0] } as const;
    expect(push({ place: [-0.9, 0, 0], normal: [0, 0, 1] }, points).side).toBe('right');
    expect(push({ place: [0.9, 0, 0], normal: [0, 0, 1] }, points).side).toBe('left');
    expect(sideOfPoint('CV17')).toBe('midline');
  });
});
