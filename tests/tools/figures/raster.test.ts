import { describe, expect, it } from 'vitest';
import { blur, blurWithin } from '../../../tools/figures/raster/blur.ts';
import { aimCamera, project } from '../../../tools/figures/raster/camera.ts';
import { dropSmall, fillGaps, hysteresis } from '../../../tools/figures/raster/components.ts';
import { close, distanceWithin, grow, shrink } from '../../../tools/figures/raster/distance.ts';
import { maskWhere } from '../../../tools/figures/raster/grids.ts';
import { FINENESS, MARGIN, render } from '../../../tools/figures/raster/render.ts';
import { thin } from '../../../tools/figures/raster/thin.ts';
import { FORWARD, scale, UP } from '../../../tools/figures/vectors.ts';
import { sheet } from './support.ts';

const size = { width: 61, height: 61 };
const away = (i: number) => Math.hypot((i % 61) - 30, Math.floor(i / 61) - 30);
const disc = (radius: number) => maskWhere(size, (i) => away(i) <= radius);
const count = ({ data }: { data: Uint8Array }) => data.reduce((all, set) => all + set, 0);

describe('the camera', () => {
  const camera = aimCamera({ forward: scale(FORWARD, -1), up: UP, centre: [0, 0, 0], height: 2 });

  it('shows the person’s left on the right when it sees the face', () => {
    expect(project(camera, [1, 0, 0])).toEqual([280, 120, expect.closeTo(0)]);
    expect(project(camera, [0, 1, 0])[1]).toBe(0);
  });

  it('counts depth away from itself', () => {
    expect(project(camera, [0, 0, 1])[2]).toBeLessThan(project(camera, [0, 0, 0])[2]);
  });

  it('keeps the nearest part in each pixel, and where its skin lay at rest', () => {
    const flat = sheet(1);
    const normals = Float64Array.from(flat.positions, (_, i) => (i % 3 === 2 ? 1 : 0));
    const near = {
      ...flat,
      normals,
      positions: flat.positions.map((value, i) => (i % 3 === 2 ? 0.5 : value)),
    };
    const far = { ...flat, normals, rest: flat.rest.map((value) => value + 5) };
    const middle = (120 + MARGIN - 40) * FINENESS;
    for (const [parts, owner] of [
      [[near, far], 0],
      [[far, near], 1],
    ] as const) {
      const picture = render(parts, camera);
      const pixel = middle * picture.width + (160 + MARGIN + 40) * FINENESS;
      expect(picture.owner[pixel]).toBe(owner);
      expect(picture.rest[0][pixel]).toBeLessThan(1);
      expect(picture.owner[0]).toBe(-1);
    }
  });
});

describe('masks', () => {
  it('know how far each pixel lies from the outside', () => {
    const { data } = distanceWithin(disc(20));
    expect(data[30 * 61 + 30]).toBeGreaterThan(20);
    expect(data[30 * 61 + 30]).toBeLessThan(21.5);
    expect(data[0]).toBe(0);
  });

  it('shrink and grow by a disc', () => {
    expect(Math.abs(count(shrink(disc(20), 5)) - count(disc(15)))).toBeLessThan(60);
    expect(Math.abs(count(grow(disc(15), 5)) - count(disc(20)))).toBeLessThan(60);
  });

  it('close narrow gaps and leave wide ones', () => {
    const gap = (width: number) => maskWhere(size, (i) => Math.abs((i % 61) - 30) >= width && away(i) < 25);
    expect(close(gap(1), 2).data[30 * 61 + 30]).toBe(1);
    expect(close(gap(8), 2).data[30 * 61 + 30]).toBe(0);
  });

  it('lose small patches', () => {
    const two = maskWhere(size, (i) => away(i) < 5 || i < 3);
    expect(count(dropSmall(two, 3))).toBe(count(two) - 3);
  });

  it('fill small gaps that they close off together with what else is seen', () => {
    // One gap of one pixel and one of five touch #; one of two lies within o alone.
    const drawn = ['#########', '#.ooooo.#', '##o..o..#', '##oooo..#', '#########'].join('');
    const mask = (signs: string) =>
      maskWhere({ width: 9, height: 5 }, (i) => signs.includes(drawn.charAt(i)));
    const filled = (gap: number) => {
      const { data } = fillGaps(mask('#'), mask('#o'), gap);
      return [...data.keys()].filter((i) => data[i] && drawn[i] !== '#');
    };
    expect(filled(0)).toEqual([]);
    expect(filled(4)).toEqual([10]);
    expect(filled(5)).toEqual([10, 16, 24, 25, 33, 34]);
  });

  it('keep weak pixels only where a strong one is among them', () => {
    const data = Float32Array.of(1, 2, 1, 0, 1, 1);
    expect([...hysteresis({ width: 6, height: 1, data }, 0.5, 1.5).data]).toEqual([1, 1, 1, 0, 0, 0]);
  });

  it('thin to lines one pixel wide that stay whole', () => {
    const bar = maskWhere(size, (i) => Math.abs(Math.floor(i / 61) - 30) < 3 && Math.abs((i % 61) - 30) < 20);
    const { data } = thin(bar);
    for (let x = 15; x < 45; x++) {
      const column = Array.from({ length: 61 }, (_, y) => data[y * 61 + x]);
      expect(column.reduce((all, set) => all + set, 0)).toBe(1);
    }
  });

  it.each([
    [1, 6],
    [1, 7],
    [-1, 6],
    [-1, 7],
  ])('thin a slanting bar to a line that goes on from pixel to pixel: %i, %i wide', (way, wide) => {
    const bar = maskWhere(size, (i) => {
      const [x, y] = [(i % 61) - 30, Math.floor(i / 61) - 30];
      return x + way * y >= 0 && x + way * y < wide && Math.abs(x) < 20;
    });
    const { data } = thin(bar);
    const around = [-62, -61, -60, -1, 1, 60, 61, 62];
    const neighbours = [...data.keys()]
      .filter((i) => data[i])
      .map((i) => around.filter((step) => data[i + step]).length);
    expect(neighbours.length).toBeGreaterThan(30);
    expect(neighbours.filter((near) => near === 1)).toHaveLength(2);
    expect(neighbours.every((near) => near === 1 || near === 2)).toBe(true);
  });
});

describe('blur', () => {
  it('keeps what there is, and a plain picture as it is', () => {
    const total = (data: Float32Array) => data.reduce((all, value) => all + value, 0);
    const spot = { ...size, data: Float32Array.from(disc(3).data) };
    expect(total(blur(spot, 2).data)).toBeCloseTo(total(spot.data), 2);
    const plain = { ...size, data: new Float32Array(61 * 61).fill(7) };
    expect(blur(plain, 2).data.every((value) => Math.abs(value - 7) < 1e-4)).toBe(true);
  });

  it('inside a mask is not darkened by what is outside', () => {
    const mask = disc(10);
    const [soft] = blurWithin([new Float32Array(61 * 61).fill(3)], mask, 4);
    expect(soft.every((value, i) => !mask.data[i] || Math.abs(value - 3) < 1e-4)).toBe(true);
  });
});
