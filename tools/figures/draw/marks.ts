// Lines that are put on the skin rather than found on it: wrinkles, creases of the palm, measuring lines. Only their
// parts on the visible skin are kept. Pure.
import { type Camera, project } from '../raster/camera.ts';
import { distanceWithin } from '../raster/distance.ts';
import type { Mask } from '../raster/grids.ts';
import { FINENESS, MARGIN } from '../raster/render.ts';
import { pathOf } from '../trace/path-text.ts';
import { type Polyline, resample, type Vec2 } from '../trace/polyline.ts';
import type { Vec3 } from '../vectors.ts';

const STEP = 0.7;
/** They stay this far from the outline, in units. */
const INSET = 1.6;
const FEWEST_POINTS = 5;

export type Mark = readonly Vec3[];

export function marksPath(marks: readonly Mark[], camera: Camera, shape: Mask): string {
  if (marks.length === 0) return '';
  const { data } = distanceWithin(shape);
  const isInside = ([x, y]: Vec2) => {
    const [column, row] = [x, y].map((value) => Math.floor((value + MARGIN) * FINENESS));
    const isThere = column >= 0 && row >= 0 && column < shape.width && row < shape.height;
    return isThere && data[row * shape.width + column] > INSET * FINENESS;
  };
  const lines = marks.flatMap((mark) => {
    const line = mark.map((place): Vec2 => {
      const [x, y] = project(camera, place);
      return [x, y];
    });
    return runsOf(resample(line, STEP), isInside);
  });
  return pathOf(lines, { tolerance: 0.25, isClosed: false });
}

function runsOf(line: Polyline, isInside: (point: Vec2) => boolean): Polyline[] {
  const runs: Vec2[][] = [];
  let wasInside = false;
  for (const point of line) {
    const inside = isInside(point);
    if (inside && !wasInside) runs.push([]);
    if (inside) runs[runs.length - 1].push(point);
    wasInside = inside;
  }
  return runs.filter((run) => run.length >= FEWEST_POINTS);
}
