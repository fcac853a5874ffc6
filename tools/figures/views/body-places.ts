// The same bit of skin on differently posed bodies. Pure.
import type { Part } from '../mesh/part.ts';
import { distance, pointAt, type Vec3 } from '../vectors.ts';

/** Where the skin at this place lay at rest. */
export function restAt(part: Part, place: Vec3): Vec3 {
  return pointAt(part.rest, nearest(part.positions, place));
}

/** Where the skin that lay there at rest is now, and which way it looks. */
export function skinFrom(part: Part, rest: Vec3): { place: Vec3; normal: Vec3 } {
  const i = nearest(part.rest, rest);
  return { place: pointAt(part.positions, i), normal: pointAt(part.normals, i) };
}

function nearest(list: Float64Array, place: Vec3): number {
  let [best, least] = [0, Infinity];
  for (let i = 0; i < list.length / 3; i++) {
    const away = distance(pointAt(list, i), place);
    if (away < least) [best, least] = [i, away];
  }
  return best;
}
