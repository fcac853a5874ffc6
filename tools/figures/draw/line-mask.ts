// Where strokes go inside a shape: where one part hides another, and where the skin folds inwards. Pure.
import { blurWithin } from '../raster/blur.ts';
import { dropSmall, hysteresis } from '../raster/components.ts';
import { close, distanceWithin, grow } from '../raster/distance.ts';
import { type Field, type Mask, maskWhere } from '../raster/grids.ts';
import { FINENESS, type Picture } from '../raster/render.ts';

export type LineChoice = {
  /** Bend of the skin, in radians a unit, from which on a fold is drawn. */
  crease: number;
  /** Change of slope from which on a step in depth is drawn. */
  jump: number;
};

/** No fold is drawn this near to the outline, in units: it would only make it thick. */
const RIM = 1.6;

export function lineMask(picture: Picture, shape: Mask, scale: number, { crease, jump }: LineChoice): Mask {
  const steps = stepsIn(picture, shape, 1 / (scale * FINENESS));
  const hidden = grow(
    maskWhere(shape, (i) => steps.data[i] > jump),
    1.5,
  );
  const folds = foldsIn(picture, shape, crease);
  const { data: rim } = distanceWithin(shape);
  // A thin tongue of skin is all rim: real edges are kept there.
  const wanted = maskWhere(
    shape,
    (i) =>
      (hidden.data[i] === 1 && rim[i] > RIM * 0.6 * FINENESS) ||
      (folds.data[i] === 1 && rim[i] > RIM * FINENESS),
  );
  const closed = close(wanted, FINENESS / 2);
  return dropSmall(
    maskWhere(shape, (i) => closed.data[i] === 1 && shape.data[i] === 1),
    2 * FINENESS * FINENESS,
  );
}

/** How sharply the depth bends at each pixel, over all four directions, in pixels a pixel. */
function stepsIn({ depth, width, height }: Picture, shape: Mask, pixel: number): Field {
  const data = new Float32Array(depth.length);
  const ways = [width, 1, width + 1, width - 1];
  const lengths = [1, 1, Math.SQRT2, Math.SQRT2];
  for (let i = width + 1; i < width * (height - 1) - 1; i++) {
    if (!shape.data[i]) continue;
    for (let k = 0; k < 4; k++) {
      const [before, after] = [i - ways[k], i + ways[k]];
      if (!shape.data[before] || !shape.data[after]) continue;
      const bend = Math.abs(depth[before] - 2 * depth[i] + depth[after]) / pixel / lengths[k];
      if (bend > data[i]) data[i] = bend;
    }
  }
  return { width, height, data };
}

function foldsIn(picture: Picture, shape: Mask, crease: number): Mask {
  const { width, height } = picture;
  const [across, upward] = blurWithin(picture.normals.slice(0, 2), shape, 0.55 * FINENESS);
  const data = new Float32Array(width * height);
  for (let i = width; i < width * (height - 1); i++) {
    // A convex surface looks away to both sides; a fold looks towards itself.
    const spread = (across[i + 1] - across[i - 1] - (upward[i + width] - upward[i - width])) / 2;
    data[i] = -spread * FINENESS;
  }
  return hysteresis({ width, height, data }, crease * 0.5, crease);
}
