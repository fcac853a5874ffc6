// Connected patches of a mask: dropping small ones, filling small gaps, and keeping weak pixels that hang on a strong one.
// Pure.
import { invert } from './distance.ts';
import { type Field, type Mask, maskWhere } from './grids.ts';

/** Calls back with the pixels of each patch; pixels touch by their sides. */
function eachPatch({ width, height, data }: Mask, onPatch: (pixels: readonly number[]) => void): void {
  const seen = new Uint8Array(data.length);
  for (let start = 0; start < data.length; start++) {
    if (!data[start] || seen[start]) continue;
    const pixels = [start];
    seen[start] = 1;
    for (let k = 0; k < pixels.length; k++) {
      const at = pixels[k];
      const x = at % width;
      const visit = (i: number) => {
        if (!data[i] || seen[i]) return;
        seen[i] = 1;
        pixels.push(i);
      };
      if (x > 0) visit(at - 1);
      if (x < width - 1) visit(at + 1);
      if (at >= width) visit(at - width);
      if (at < width * (height - 1)) visit(at + width);
    }
    onPatch(pixels);
  }
}

/** Only patches with more pixels than `size`. */
export function dropSmall(mask: Mask, size: number): Mask {
  const data = mask.data.slice();
  eachPatch(mask, (pixels) => {
    if (pixels.length <= size) for (const i of pixels) data[i] = 0;
  });
  return { ...mask, data };
}

/** The shape with the gaps of at most `size` pixels that it closes off, alone or together with what else is `seen`. */
export function fillGaps(shape: Mask, seen: Mask, size: number): Mask {
  const { width } = shape;
  const data = shape.data.slice();
  eachPatch(invert(seen), (pixels) => {
    if (pixels.length > size) return;
    const isBeside = pixels.some((i) => [1, -1, width, -width].some((step) => shape.data[i + step]));
    if (isBeside) for (const i of pixels) data[i] = 1;
  });
  return { ...shape, data };
}

/** Pixels above `low` in patches that reach above `high` somewhere. */
export function hysteresis(field: Field, low: number, high: number): Mask {
  const weak = maskWhere(field, (i) => field.data[i] > low);
  const data = new Uint8Array(weak.data.length);
  eachPatch(weak, (pixels) => {
    if (pixels.some((i) => field.data[i] > high)) for (const i of pixels) data[i] = 1;
  });
  return { ...weak, data };
}
