// The way from one landmark to another along the skin, with a short stroke across it at each share that counts. Pure.
import type { Mark } from '../draw/marks.ts';
import type { Part } from '../mesh/part.ts';
import { skinAlong } from '../mesh/surface.ts';
import type { Camera } from '../raster/camera.ts';
import { between, cross, minus, scale, sum, unit, type Vec3 } from '../vectors.ts';

export type Way = {
  from: Vec3;
  to: Vec3;
  /** Where strokes cross it: 0 is its beginning, 1 its end. */
  strokesAt: readonly number[];
};

/** Of a stroke across the way, to each side, in units of the drawing. */
const HALF_STROKE = 4.5;
const STEPS = 12;

export function measuredWay(part: Part, { axes, scale: size }: Camera, { from, to, strokesAt }: Way): Mark[] {
  const [, , away] = axes;
  const at = (share: number) => between(from, to, share);
  const onSkin = (place: Vec3) => skinAlong(part, place, scale(away, -1)).place;
  const inner = Array.from({ length: STEPS - 1 }, (_, i) => onSkin(at((i + 1) / STEPS)));
  const sideways = scale(unit(cross(away, minus(to, from))), HALF_STROKE / size);
  const strokes = strokesAt.map((share) => [sum(at(share), sideways), minus(at(share), sideways)]);
  return [[from, ...inner, to], ...strokes];
}
