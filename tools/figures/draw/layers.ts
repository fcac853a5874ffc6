// One rendered scene as the paths of its layers: skin, cloth, hair, nails, shadow and strokes. Pure.
import type { Camera } from '../raster/camera.ts';
import { fillGaps } from '../raster/components.ts';
import { grow } from '../raster/distance.ts';
import { isEmpty, type Mask, maskWhere } from '../raster/grids.ts';
import { FINENESS, type Picture } from '../raster/render.ts';
import { centreLines } from '../trace/centre-lines.ts';
import { traceMask } from '../trace/contours.ts';
import { pathOf } from '../trace/path-text.ts';
import type { Vec3 } from '../vectors.ts';
import { type LineChoice, lineMask } from './line-mask.ts';
import { shadowOf, type ToneChoice } from './tone.ts';

/** Legwear lies within the cloth and is a shade darker. */
export type RegionName = 'cloth' | 'legwear' | 'hair' | 'nails';
/** Whether a place on the body at rest belongs to it. */
export type Region = (rest: Vec3) => boolean;
export type Regions = Partial<Record<RegionName, Region>>;

export type LayerChoice = LineChoice & {
  tone: ToneChoice;
  regions: Regions;
  /** Where no strokes go: hair hides the skin's folds, the face has its own lines. */
  unlined?: Region;
  /** Strokes shorter than this are left out. */
  leastLength: number;
  /** Shapes smaller than this many square units are left out. */
  leastArea: number;
  /** Enclosed gaps smaller than this many square units are filled: they would look like stray nails. */
  leastGap: number;
};

/** Path texts; empty where a layer has nothing. */
export type Layers = {
  skin: string;
  cloth: string;
  legwear: string;
  hair: string;
  nails: string;
  shade: string;
  lines: string;
};

/** How far paths may lie off what was rendered. */
const TOLERANCE = { fill: 0.4, line: 0.35, shade: 0.6 };

/** What is seen of the parts with these numbers. */
export function shapeOf(picture: Picture, parts: readonly number[]): Mask {
  return maskWhere(picture, (i) => parts.includes(picture.owner[i]));
}

export function drawLayers(picture: Picture, camera: Camera, shape: Mask, choice: LayerChoice): Layers {
  const { regions, unlined } = choice;
  const [rx, ry, rz] = picture.rest;
  const where = (region?: Region) =>
    maskWhere(picture, (i) => shape.data[i] === 1 && region !== undefined && region([rx[i], ry[i], rz[i]]));
  const [cloth, hair, nails] = [where(regions.cloth), where(regions.hair), where(regions.nails)];
  const covered = maskWhere(picture, (i) => (cloth.data[i] | hair.data[i] | nails.data[i]) === 1);
  const hidden = isEmpty(covered) ? covered : grow(covered, 1.2 * FINENESS);
  const bare = where(unlined);
  const found = lineMask(picture, shape, camera.scale, choice);
  const lines = maskWhere(picture, (i) => found.data[i] === 1 && !hidden.data[i] && !bare.data[i]);
  const seen = maskWhere(picture, (i) => picture.owner[i] >= 0);
  const filled = fillGaps(shape, seen, choice.leastGap * FINENESS * FINENESS);
  const without = maskWhere(picture, (i) => (cloth.data[i] | hair.data[i]) === 1);
  return {
    skin: fillOf(filled, 0.6, choice.leastArea),
    cloth: fillOf(cloth, 0.8, 5),
    legwear: fillOf(where(regions.legwear), 0.8, 5),
    hair: fillOf(hair, 0.8, 5),
    nails: fillOf(nails, 0.8, 5),
    shade: pathOf(shadowOf(picture, shape, { ...choice.tone, without }), {
      tolerance: TOLERANCE.shade,
      isClosed: true,
    }),
    lines: pathOf(centreLines(lines, choice.leastLength), { tolerance: TOLERANCE.line, isClosed: false }),
  };
}

function fillOf(mask: Mask, smoothing: number, leastArea: number): string {
  if (isEmpty(mask)) return '';
  return pathOf(traceMask(mask, { smoothing, leastArea }), { tolerance: TOLERANCE.fill, isClosed: true });
}
