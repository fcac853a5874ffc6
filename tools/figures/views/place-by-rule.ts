// Puts a point where its rule wants it between two landmarks, as seen by the camera. Pure.
import type { Part } from '../mesh/part.ts';
import { type SkinPoint, skinAlong } from '../mesh/surface.ts';
import { PLACE_RULES, shareOf } from '../place-rules.ts';
import type { Camera } from '../raster/camera.ts';
import { cross, minus, scale, sum, type Vec3 } from '../vectors.ts';

export type Between = { part: Part; camera: Camera; from: Vec3; to: Vec3 };

/** The skin that the viewer sees there. */
export function placeByRule(drawing: string, { part, camera, from, to }: Between): SkinPoint {
  const rule = PLACE_RULES.find((candidate) => candidate.drawing === drawing);
  if (!rule) throw new RangeError(`No rule places ${drawing}.`);
  const [along, aside] = shareOf(rule);
  const [, , away] = camera.axes;
  const line = minus(to, from);
  const place = sum(from, scale(line, along), scale(cross(away, line), aside));
  return skinAlong(part, place, scale(away, -1), 0.05);
}
