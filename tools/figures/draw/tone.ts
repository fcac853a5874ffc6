// Which skin lies in shadow: one light from the upper left, cut at one level, in few calm shapes. Pure.
import { blur, blurWithin } from '../raster/blur.ts';
import { shrink } from '../raster/distance.ts';
import { fieldOf, type Mask, maskWhere } from '../raster/grids.ts';
import { FINENESS, type Picture } from '../raster/render.ts';
import { traceField } from '../trace/contours.ts';
import type { Polyline } from '../trace/polyline.ts';
import { dot, unit, type Vec3 } from '../vectors.ts';

/** From the camera: to the left, up, and towards the viewer. One light in all drawings. */
const LIGHT: Vec3 = unit([-0.55, 0.55, -0.63]);

export type ToneChoice = {
  /** Less light than this is shadow; 1 faces the light. */
  level: number;
  /** Smoothing of the surface before it is lit, in units. */
  softness: number;
  /** Shadows smaller than this many square units are left out. */
  leastArea: number;
};

export function shadowOf(picture: Picture, shape: Mask, choice: ToneChoice & { without: Mask }): Polyline[] {
  const { normals } = picture;
  const light = new Float32Array(shape.data.length);
  for (let i = 0; i < light.length; i++) {
    if (shape.data[i]) light[i] = dot([normals[0][i], normals[1][i], normals[2][i]], LIGHT);
  }
  const [soft] = blurWithin([light], shape, choice.softness * FINENESS);
  const bare = maskWhere(shape, (i) => shape.data[i] === 1 && choice.without.data[i] === 0);
  const inner = shrink(bare, 0.7 * FINENESS);
  const dark = maskWhere(shape, (i) => inner.data[i] === 1 && soft[i] < choice.level);
  return traceField(blur(fieldOf(dark), 0.5 * FINENESS), 0.5, {
    smoothing: 1.2,
    leastArea: choice.leastArea,
  });
}
