// Gaussian blur, also of a picture that is known only inside a mask. Pure.
import type { Field, Mask } from './grids.ts';

/** Beyond this many sigma the weights no longer matter. */
const REACH = 3;

function kernel(sigma: number): Float32Array {
  const radius = Math.max(1, Math.ceil(REACH * sigma));
  const weights = Float32Array.from({ length: 2 * radius + 1 }, (_, i) =>
    Math.exp(-((i - radius) ** 2) / (2 * sigma * sigma)),
  );
  const total = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => weight / total);
}

/** Beyond the border the outermost pixel goes on. */
export function blur(field: Field, sigma: number): Field {
  const weights = kernel(sigma);
  // Most pictures are empty around their shape: there is nothing to do there.
  const box = boxOf(field, weights.length >> 1);
  const rows = { ...field, data: blurRows(field, weights, box) };
  return { ...field, data: blurColumns(rows, weights, box) };
}

/** First and last row and column that a blur of this radius can reach. */
type Box = { top: number; bottom: number; left: number; right: number };

function boxOf({ width, height, data }: Field, radius: number): Box {
  let [top, bottom, left, right] = [height, -1, width, -1];
  for (let y = 0; y < height; y++) {
    const row = data.subarray(y * width, (y + 1) * width);
    const first = row.findIndex((value) => value !== 0);
    if (first < 0) continue;
    const last = row.findLastIndex((value) => value !== 0);
    [top, bottom] = [Math.min(top, y), y];
    [left, right] = [Math.min(left, first), Math.max(right, last)];
  }
  return {
    top: Math.max(top - radius, 0),
    bottom: Math.min(bottom + radius, height - 1),
    left: Math.max(left - radius, 0),
    right: Math.min(right + radius, width - 1),
  };
}

function blurRows({ width, data }: Field, weights: Float32Array, box: Box): Float32Array {
  const radius = weights.length >> 1;
  const padded = new Float32Array(width + 2 * radius);
  const out = new Float32Array(data.length);
  for (let y = box.top; y <= box.bottom; y++) {
    const row = data.subarray(y * width, (y + 1) * width);
    padded.fill(row[0], 0, radius);
    padded.set(row, radius);
    padded.fill(row[width - 1], radius + width);
    for (let x = box.left; x <= box.right; x++) {
      let total = 0;
      for (let k = 0; k < weights.length; k++) total += weights[k] * padded[x + k];
      out[y * width + x] = total;
    }
  }
  return out;
}

function blurColumns({ width, height, data }: Field, weights: Float32Array, box: Box): Float32Array {
  const radius = weights.length >> 1;
  const out = new Float32Array(data.length);
  for (let y = box.top; y <= box.bottom; y++) {
    const to = y * width;
    for (let k = 0; k < weights.length; k++) {
      const from = Math.min(Math.max(y + k - radius, 0), height - 1) * width;
      const weight = weights[k];
      for (let x = box.left; x <= box.right; x++) out[to + x] += weight * data[from + x];
    }
  }
  return out;
}

/** The blur inside the mask, as if nothing were outside: what is outside has no weight. */
export function blurWithin(fields: readonly Float32Array[], mask: Mask, sigma: number): Float32Array[] {
  const { width, height } = mask;
  const weight = blur({ width, height, data: Float32Array.from(mask.data) }, sigma).data;
  return fields.map((field) => {
    const inside = field.map((value, i) => (mask.data[i] ? value : 0));
    return blur({ width, height, data: inside }, sigma).data.map(
      (value, i) => value / Math.max(weight[i], 1e-6),
    );
  });
}
