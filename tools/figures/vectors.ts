// Points, directions and rotations in space. The body's axes: +x the person's left, +y up, +z forward; decimetres.

export type Vec3 = readonly [number, number, number];
/** By rows. */
export type Mat3 = readonly [Vec3, Vec3, Vec3];

export const LEFT: Vec3 = [1, 0, 0];
export const UP: Vec3 = [0, 1, 0];
export const FORWARD: Vec3 = [0, 0, 1];
export const IDENTITY: Mat3 = [LEFT, UP, FORWARD];

export function sum(...terms: readonly Vec3[]): Vec3 {
  let [x, y, z] = [0, 0, 0];
  for (const term of terms) {
    x += term[0];
    y += term[1];
    z += term[2];
  }
  return [x, y, z];
}

export function scale(v: Vec3, by: number): Vec3 {
  return [v[0] * by, v[1] * by, v[2] * by];
}

export function minus(a: Vec3, b: Vec3): Vec3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function dot(a: Vec3, b: Vec3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vec3, b: Vec3): Vec3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function norm(v: Vec3): number {
  return Math.sqrt(dot(v, v));
}

export function distance(a: Vec3, b: Vec3): number {
  return norm(minus(a, b));
}

/** The direction of `v`; nothing stays nothing. */
export function unit(v: Vec3): Vec3 {
  const length = norm(v);
  return length ? scale(v, 1 / length) : v;
}

/** From `a` (share 0) to `b` (share 1). */
export function between(a: Vec3, b: Vec3, share = 0.5): Vec3 {
  return sum(scale(a, 1 - share), scale(b, share));
}

/** What is left of `v` at a right angle to the unit vector `axis`. */
export function across(v: Vec3, axis: Vec3): Vec3 {
  return minus(v, scale(axis, dot(v, axis)));
}

export function apply(m: Mat3, v: Vec3): Vec3 {
  return [dot(m[0], v), dot(m[1], v), dot(m[2], v)];
}

export function transpose(m: Mat3): Mat3 {
  return [
    [m[0][0], m[1][0], m[2][0]],
    [m[0][1], m[1][1], m[2][1]],
    [m[0][2], m[1][2], m[2][2]],
  ];
}

/** The matrix that has these three as its columns. */
export function columns(a: Vec3, b: Vec3, c: Vec3): Mat3 {
  return transpose([a, b, c]);
}

/** First `b`, then `a`. */
export function multiply(a: Mat3, b: Mat3): Mat3 {
  const t = transpose(b);
  return [apply(t, a[0]), apply(t, a[1]), apply(t, a[2])];
}

/** Turns about an axis, counter-clockwise for whom the axis points at. */
export function rotation(axis: Vec3, degrees: number): Mat3 {
  const [x, y, z] = unit(axis);
  const angle = (degrees * Math.PI) / 180;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const k = 1 - c;
  return [
    [c + x * x * k, x * y * k - z * s, x * z * k + y * s],
    [y * x * k + z * s, c + y * y * k, y * z * k - x * s],
    [z * x * k - y * s, z * y * k + x * s, c + z * z * k],
  ];
}

/** A rotation, then a shift. */
export type Rigid = { turn: Mat3; shift: Vec3 };

export const UNMOVED: Rigid = { turn: IDENTITY, shift: [0, 0, 0] };

export function move({ turn, shift }: Rigid, p: Vec3): Vec3 {
  return sum(apply(turn, p), shift);
}

/** First `b`, then `a`. */
export function moveAfter(a: Rigid, b: Rigid): Rigid {
  return { turn: multiply(a.turn, b.turn), shift: move(a, b.shift) };
}

/** Turning about a place that stays. */
export function turnAbout(place: Vec3, turn: Mat3): Rigid {
  return { turn, shift: minus(place, apply(turn, place)) };
}

/** The i-th point of a flat list of coordinates. */
export function pointAt(list: Float64Array, i: number): Vec3 {
  return [list[3 * i], list[3 * i + 1], list[3 * i + 2]];
}

export function setPoint(list: Float64Array, i: number, p: Vec3): void {
  list[3 * i] = p[0];
  list[3 * i + 1] = p[1];
  list[3 * i + 2] = p[2];
}

export function addPoint(list: Float64Array, i: number, p: Vec3): void {
  list[3 * i] += p[0];
  list[3 * i + 1] += p[1];
  list[3 * i + 2] += p[2];
}
