// Fits few cubic Bézier curves to a line of points (P. J. Schneider, Graphics Gems, 1990). Pure.
import type { Polyline, Vec2 } from './polyline.ts';

export type Curve = readonly [Vec2, Vec2, Vec2, Vec2];

const ROUNDS = 6;
/** A curve this many times too far off is split at once. */
const HOPELESS = 6;

export function fitCurves(line: Polyline, tolerance: number, isClosed: boolean): Curve[] {
  const points = isClosed ? startOnFlat(line) : line;
  const last = points.length - 1;
  if (isClosed) {
    const seam = toward(points[last - 2], points[2]);
    return fit({ points, start: seam, end: negated(seam), tolerance });
  }
  const m = Math.min(3, last);
  const [start, end] = [toward(points[0], points[m]), toward(points[last], points[last - m])];
  return fit({ points, start, end, tolerance });
}

/** Starts a closed line where it bends least, so that the seam does not show. */
function startOnFlat(line: Polyline): Polyline {
  const points = line.slice(0, -1);
  const at = (i: number) => points[((i % points.length) + points.length) % points.length];
  const way = (i: number): Vec2 => [at(i + 3)[0] - at(i - 3)[0], at(i + 3)[1] - at(i - 3)[1]];
  let [flattest, least] = [0, Infinity];
  points.forEach((_, i) => {
    const [before, after] = [way(i - 3), way(i + 3)];
    const bend = Math.abs(before[0] * after[1] - before[1] * after[0]);
    if (bend < least) [flattest, least] = [i, bend];
  });
  return [...points.slice(flattest), ...points.slice(0, flattest + 1)];
}

type Piece = { points: Polyline; start: Vec2; end: Vec2; tolerance: number };

function fit({ points, start, end, tolerance }: Piece): Curve[] {
  const last = points.length - 1;
  if (last === 1) return [simpleCurve(points, start, end)];
  let shares = sharesOf(points);
  let worst = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const curve = bestCurve({ points, shares, start, end });
    const errors = points.map((point, i) => squareOff(curveAt(curve, shares[i]), point));
    worst = errors.indexOf(Math.max(...errors));
    if (errors[worst] < tolerance ** 2) return [curve];
    if (errors[worst] > (tolerance * HOPELESS) ** 2) break;
    shares = closerShares(curve, points, shares);
  }
  const split = Math.min(Math.max(worst, 1), last - 1);
  const way = toward(points[Math.min(split + 3, last)], points[Math.max(split - 3, 0)]);
  return [
    ...fit({ points: points.slice(0, split + 1), start, end: way, tolerance }),
    ...fit({ points: points.slice(split), start: negated(way), end, tolerance }),
  ];
}

function simpleCurve(points: Polyline, start: Vec2, end: Vec2): Curve {
  const [first, last] = [points[0], points[points.length - 1]];
  const third = Math.hypot(last[0] - first[0], last[1] - first[1]) / 3;
  return [first, along(first, start, third), along(last, end, third), last];
}

/** How far along the line each point lies, from 0 to 1. */
function sharesOf(points: Polyline): number[] {
  const sums = [0];
  for (let i = 1; i < points.length; i++) {
    sums.push(sums[i - 1] + Math.hypot(points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]));
  }
  return sums.map((sum) => sum / sums[sums.length - 1]);
}

/** The curve with these end directions that misses the points least. */
function bestCurve({
  points,
  shares,
  start,
  end,
}: Omit<Piece, 'tolerance'> & { shares: readonly number[] }): Curve {
  const [first, last] = [points[0], points[points.length - 1]];
  let [c00, c01, c11, x0, x1] = [0, 0, 0, 0, 0];
  points.forEach(([px, py], i) => {
    const u = shares[i];
    const [b0, b1, b2, b3] = bernstein(u);
    const [restX, restY] = [
      px - (b0 + b1) * first[0] - (b2 + b3) * last[0],
      py - (b0 + b1) * first[1] - (b2 + b3) * last[1],
    ];
    c00 += b1 * b1 * dot(start, start);
    c01 += b1 * b2 * dot(start, end);
    c11 += b2 * b2 * dot(end, end);
    x0 += b1 * (start[0] * restX + start[1] * restY);
    x1 += b2 * (end[0] * restX + end[1] * restY);
  });
  const determinant = c00 * c11 - c01 * c01;
  const chord = Math.hypot(last[0] - first[0], last[1] - first[1]);
  const reaches = [x0 * c11 - x1 * c01, c00 * x1 - c01 * x0].map((value) => value / determinant);
  const isUsable =
    Math.abs(determinant) > 1e-12 && reaches.every((reach) => reach >= 1e-3 * chord && reach <= 3 * chord);
  if (!isUsable) return simpleCurve(points, start, end);
  return [first, along(first, start, reaches[0]), along(last, end, reaches[1]), last];
}

/** One step of Newton towards the place on the curve nearest to each point. */
function closerShares(curve: Curve, points: Polyline, shares: readonly number[]): number[] {
  const d1 = [0, 1, 2].map(
    (k): Vec2 => [3 * (curve[k + 1][0] - curve[k][0]), 3 * (curve[k + 1][1] - curve[k][1])],
  );
  const d2 = [0, 1].map((k): Vec2 => [2 * (d1[k + 1][0] - d1[k][0]), 2 * (d1[k + 1][1] - d1[k][1])]);
  let least = 0;
  return points.map((point, i) => {
    const u = shares[i];
    const v = 1 - u;
    const place = curveAt(curve, u);
    const off: Vec2 = [place[0] - point[0], place[1] - point[1]];
    const way = mix([v * v, 2 * v * u, u * u], d1);
    const turn = mix([v, u], d2);
    const slope = dot(way, way) + dot(off, turn);
    const next = Math.abs(slope) > 1e-9 ? u - dot(off, way) / slope : u;
    // Never back: the points come in order.
    least = Math.max(least, Math.min(Math.max(next, 0), 1));
    return least;
  });
}

export function curveAt(curve: Curve, u: number): Vec2 {
  return mix(bernstein(u), curve);
}

function bernstein(u: number): [number, number, number, number] {
  const v = 1 - u;
  return [v * v * v, 3 * u * v * v, 3 * u * u * v, u * u * u];
}

function mix(weights: readonly number[], points: readonly Vec2[]): Vec2 {
  let [x, y] = [0, 0];
  weights.forEach((weight, k) => {
    x += weight * points[k][0];
    y += weight * points[k][1];
  });
  return [x, y];
}

function dot(a: Vec2, b: Vec2): number {
  return a[0] * b[0] + a[1] * b[1];
}

function squareOff(a: Vec2, b: Vec2): number {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2;
}

function along(from: Vec2, way: Vec2, by: number): Vec2 {
  return [from[0] + way[0] * by, from[1] + way[1] * by];
}

function toward(from: Vec2, to: Vec2): Vec2 {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return length ? [(to[0] - from[0]) / length, (to[1] - from[1]) / length] : [0, 0];
}

function negated([x, y]: Vec2): Vec2 {
  return [-x, -y];
}
