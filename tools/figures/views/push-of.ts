// Which way a pressing hand moves on the picture when it presses, and on which side of the body. Pure.
import { type Camera, project } from '../raster/camera.ts';
import type { PressEntry, Side } from '../table-text.ts';
import { minus, pointAt, scale, sum, type Vec3 } from '../vectors.ts';
import type { Pressing, Scene } from './scene.ts';

/** Points on the midline have no side. */
export const MIDLINE: readonly string[] = ['CV17', 'GV29'];

/** Seen from the front, pushing in is hardly a movement on the picture: then the hand moves on where it came from. */
const LEAST_SEEN = 0.35;

export function pushOf({ part, target }: Pressing, { camera, points }: Scene): PressEntry {
  const inward = flat(camera, minus(target.place, target.normal), target.place);
  const isSeen = Math.hypot(...inward) > LEAST_SEEN * camera.scale;
  const [x, y] = isSeen ? inward : flat(camera, target.place, middleOf(part.positions));
  const length = Math.hypot(x, y) || 1;
  return { side: sideOf(target.place, points), push: [round(x / length), round(y / length)] };
}

/** The way from one place to another on the picture. */
function flat(camera: Camera, to: Vec3, from: Vec3): [number, number] {
  const [[x, y], [x0, y0]] = [project(camera, to), project(camera, from)];
  return [x - x0, y - y0];
}

function middleOf(positions: Float64Array): Vec3 {
  const count = positions.length / 3;
  let total: Vec3 = [0, 0, 0];
  for (let i = 0; i < count; i++) total = sum(total, pointAt(positions, i));
  return scale(total, 1 / count);
}

function sideOf(place: Vec3, points: Scene['points']): Side {
  const away = (at: Vec3) => Math.hypot(...minus(at, place));
  const [nearest] = Object.entries(points).toSorted(([, a], [, b]) => away(a) - away(b));
  return sideOfPoint(nearest?.[0] ?? '');
}

export function sideOfPoint(name: string): Side {
  if (MIDLINE.includes(name)) return 'midline';
  return name.endsWith('R') ? 'right' : 'left';
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
