// Thins a mask of lines to lines one pixel wide (Zhang and Suen, 1984; slanting lines, which that leaves two pixels
// thick, lose their corners afterwards). Pure.
import type { Mask } from './grids.ts';

export function thin(mask: Mask): Mask {
  const { width } = mask;
  const data = mask.data.slice();
  clearBorder({ ...mask, data });
  // The eight neighbours, clockwise from the one above.
  const around = [-width, 1 - width, 1, 1 + width, width, width - 1, -1, -width - 1];
  let pixels = [...data.keys()].filter((i) => data[i]);
  for (let removed = true; removed; ) {
    removed = false;
    for (const isFirst of [true, false]) {
      const gone = pixels.filter((i) =>
        isRemovable(
          around.map((step) => data[i + step]),
          isFirst,
        ),
      );
      for (const i of gone) data[i] = 0;
      if (gone.length > 0) removed = true;
      pixels = pixels.filter((i) => data[i]);
    }
  }
  for (const i of pixels) if (isCorner(around.map((step) => data[i + step]))) data[i] = 0;
  return { ...mask, data };
}

/** A step of a staircase: without it, its neighbours still touch each other. */
function isCorner(near: readonly number[]): boolean {
  const [up, , right, , down, , left] = near;
  if (!(up || down) || !(left || right)) return false;
  const gaps = near.filter((set, k) => !set && near[(k + 1) % 8]).length;
  const bridged = [1, 3, 5, 7].filter((k) => !near[k] && near[k - 1] && near[(k + 1) % 8]).length;
  return gaps - bridged === 1;
}

function isRemovable(near: readonly number[], isFirst: boolean): boolean {
  const count = near.reduce((all, set) => all + set, 0);
  if (count < 2 || count > 6) return false;
  const starts = near.filter((set, k) => !set && near[(k + 1) % 8]).length;
  if (starts !== 1) return false;
  const [up, , right, , down, , left] = near;
  return isFirst
    ? !(up && right && down) && !(right && down && left)
    : !(up && right && left) && !(up && down && left);
}

/** So that every pixel left has eight neighbours. */
function clearBorder({ width, height, data }: Mask): void {
  data.fill(0, 0, width);
  data.fill(0, width * (height - 1));
  for (let y = 0; y < height; y++) {
    data[y * width] = 0;
    data[(y + 1) * width - 1] = 0;
  }
}
