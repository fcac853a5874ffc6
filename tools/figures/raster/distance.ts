// How far each pixel of a mask lies from the nearest pixel outside it (Felzenszwalb and Huttenlocher, 2012), and what
// follows from that: growing, shrinking and closing by a disc. Pure.
import { type Field, type Mask, maskWhere } from './grids.ts';

const FAR = 1e9;

/** Distance in pixels to the nearest unset pixel; 0 where the mask is not set. The border counts as set. */
export function distanceWithin({ width, height, data }: Mask): Field {
  const squares = Float64Array.from(data, (set) => (set ? FAR : 0));
  const column = new Float64Array(height);
  for (let x = 0; x < width; x++) {
    for (let y = 0; y < height; y++) column[y] = squares[y * width + x];
    const lowest = lowestParabolas(column);
    for (let y = 0; y < height; y++) squares[y * width + x] = lowest[y];
  }
  for (let y = 0; y < height; y++) {
    const row = squares.subarray(y * width, (y + 1) * width);
    if (row.some((value) => value > 0)) row.set(lowestParabolas(row));
  }
  return { width, height, data: Float32Array.from(squares, Math.sqrt) };
}

/** At each place the least of all f[q] + (place − q)². */
function lowestParabolas(f: Float64Array): Float64Array {
  const n = f.length;
  const roots = new Int32Array(n);
  const starts = new Float64Array(n + 1).fill(Infinity);
  starts[0] = -Infinity;
  let last = 0;
  for (let q = 1; q < n; q++) {
    let meet = crossing(f, q, roots[last]);
    while (meet <= starts[last]) {
      last--;
      meet = crossing(f, q, roots[last]);
    }
    last++;
    roots[last] = q;
    starts[last] = meet;
    starts[last + 1] = Infinity;
  }
  const out = new Float64Array(n);
  for (let q = 0, k = 0; q < n; q++) {
    while (starts[k + 1] < q) k++;
    out[q] = (q - roots[k]) ** 2 + f[roots[k]];
  }
  return out;
}

function crossing(f: Float64Array, a: number, b: number): number {
  return (f[a] + a * a - (f[b] + b * b)) / (2 * (a - b));
}

/** The mask without its rim of `radius` pixels. */
export function shrink(mask: Mask, radius: number): Mask {
  const { data } = distanceWithin(mask);
  return maskWhere(mask, (i) => data[i] > radius);
}

export function grow(mask: Mask, radius: number): Mask {
  const { data } = distanceWithin(invert(mask));
  return maskWhere(mask, (i) => data[i] <= radius);
}

/** Fills gaps narrower than twice the radius. */
export function close(mask: Mask, radius: number): Mask {
  return shrink(grow(mask, radius), radius);
}

export function invert(mask: Mask): Mask {
  return { ...mask, data: mask.data.map((set) => 1 - set) };
}
