// Where the skin is, seen along a line. Pure.
import { dot, minus, norm, pointAt, scale, sum, unit, type Vec3 } from '../vectors.ts';
import type { Part } from './part.ts';

export type SkinPoint = { place: Vec3; normal: Vec3 };

/** How deep below the outermost point others still count for its place and normal. */
const DEPTH = 0.08;

/**
 * The outermost skin near the line through `from` along `direction`, and which way it looks. With `within`, only skin so
 * near to `from`: a finger's pad, not the next finger behind it.
 */
export function skinAlong(
  part: Part,
  from: Vec3,
  direction: Vec3,
  width = 0.05,
  within = Infinity,
): SkinPoint {
  const near: { along: number; away: number; normal: Vec3 }[] = [];
  let outermost = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < part.positions.length / 3; i++) {
    const offset = minus(pointAt(part.positions, i), from);
    const along = dot(offset, direction);
    const away = norm(minus(offset, scale(direction, along)));
    const normal = pointAt(part.normals, i);
    if (away >= width || along > within || dot(normal, direction) <= 0) continue;
    near.push({ along, away, normal });
    outermost = Math.max(outermost, along);
  }
  if (near.length === 0) {
    if (width > 5) throw new RangeError('The body has no skin on this line.');
    return skinAlong(part, from, direction, width * 1.6, within);
  }
  const top = near
    .filter(({ along }) => along > outermost - DEPTH)
    .map((point) => ({ ...point, weight: Math.exp(-((point.away / (width * 0.5)) ** 2)) }));
  const total = top.reduce((all, { weight }) => all + weight, 0);
  const depth = top.reduce((all, { along, weight }) => all + along * weight, 0) / total;
  return {
    place: sum(from, scale(direction, depth)),
    normal: unit(sum(...top.map(({ normal, weight }) => scale(normal, weight)))),
  };
}
