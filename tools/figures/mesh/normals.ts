// Which way the surface looks at each of its points: the mean of the faces around it, larger ones counting more. Pure.
import { addPoint, cross, minus, pointAt, setPoint, unit } from '../vectors.ts';

export function normalsOf(positions: Float64Array, quads: Int32Array): Float64Array {
  const out = new Float64Array(positions.length);
  for (let face = 0; face < quads.length; face += 4) {
    const corners = [0, 1, 2, 3].map((k) => quads[face + k]);
    const [a, b, c, d] = corners.map((point) => pointAt(positions, point));
    const normal = cross(minus(c, a), minus(d, b));
    for (const point of corners) addPoint(out, point, normal);
  }
  for (let i = 0; i < out.length / 3; i++) setPoint(out, i, unit(pointAt(out, i)));
  return out;
}
