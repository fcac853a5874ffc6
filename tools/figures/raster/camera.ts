// Looks at the body from one side without perspective. Pure.
import { apply, cross, dot, type Mat3, minus, scale, unit, type Vec3 } from '../vectors.ts';

/** Of every drawing, in units of its viewBox. */
export const WIDTH = 320;
export const HEIGHT = 240;

export type Camera = {
  /** Rows: right and up on the picture, and away from the viewer. */
  axes: Mat3;
  centre: Vec3;
  /** Units of the drawing in a decimetre. */
  scale: number;
};

export type CameraChoice = {
  /** Where it looks. */
  forward: Vec3;
  /** What is up on the picture. */
  up: Vec3;
  /** What is in the picture's middle. */
  centre: Vec3;
  /** How many decimetres the picture is high. */
  height: number;
};

export function aimCamera({ forward, up, centre, height }: CameraChoice): Camera {
  const away = unit(forward);
  const upward = unit(minus(up, scale(away, dot(up, away))));
  return { axes: [cross(away, upward), upward, away], centre, scale: HEIGHT / height };
}

/** x and y in units of the drawing, and depth in decimetres: less is nearer. */
export function project(camera: Camera, place: Vec3): Vec3 {
  const [right, up, depth] = apply(camera.axes, minus(place, camera.centre));
  return [WIDTH / 2 + right * camera.scale, HEIGHT / 2 - up * camera.scale, depth];
}
