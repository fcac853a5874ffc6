// How far each pixel of a mask lies from the nearest pixel outside it (Felzenszwalb and Huttenlocher, 2012), and what
// follows from that: growing, shrinking and closing by a disc. Pure.
import { type Field, type Mask, maskWhere } from './grids.ts';

/** More than any picture is wide. Its square still tells whole numbers apart. */
const FAR = 1e6;

/** Distance in pixels to the nearest unset pixel; 0 where the mask is not set. The border counts as set. */
export function distanceWithin(mask: Mask): Field {
  const { width, height } = mask;
  const upright = distanceInColumns(mask);
  const data = new Float32Array(width * height);
  const scratch = {
    squares: new Float64Array(width),
    roots: new Int32Array(width),
    starts: new Float64Array(width + 1),
  };
  for (let y = 0; y < height; y++) {
    const row = upright.subarray(y * width, (y + 1) * width);
    lowestParabolas(row, scratch, data.subarray(y * width, (y + 1) * width));
  }
  return { width, height, data };
}

/** To the nearest unset pixel straight above or below. */
function distanceInColumns({ width, height, data }: Mask): Float32Array {
  const out = new Float32Array(width * height);
  for (let i = 0; i < out.length; i++) {
    out[i] = data[i] ? (i < width ? FAR : Math.min(out[i - width] + 1, FAR)) : 0;
  }
  for (let i = width * (height - 1) - 1; i >= 0; i--) {
    if (out[i + width] + 1 < out[i]) out[i] = out[i + width] + 1;
  }
  return out;
}

type Scratch = { squares: Float64Array; roots: Int32Array; starts: Float64Array };

/** Writes the root of the least of all row[q]² + (place − q)², at each place. */
function lowestParabolas(row: Float32Array, { squares, roots, starts }: Scratch, out: Float32Array): void {
  for (let q = 0; q < row.length; q++) squares[q] = row[q] * row[q];
  let last = 0;
  roots[0] = 0;
  starts[0] = -Infinity;
  starts[1] = Infinity;
  for (let q = 1; q < row.length; q++) {
    let meet = crossing(squares, q, roots[last]);
    while (meet <= starts[last]) {
      last--;
      meet = crossing(squares, q, roots[last]);
    }
    last++;
    roots[last] = q;
    starts[last] = meet;
    starts[last + 1] = Infinity;
  }
  for (let q = 0, k = 0; q < row.length; q++) {
    while (starts[k + 1] < q) k++;
    out[q] = Math.sqrt((q - roots[k]) ** 2 + squares[roots[k]]);
  }
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
