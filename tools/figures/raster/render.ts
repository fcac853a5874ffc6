// Draws parts into a z-buffer. Each pixel knows what is nearest there: which part, which way it looks, and where that bit
// of skin lay at rest. Pure.
import { apply, pointAt, setPoint } from '../vectors.ts';
import { type Camera, HEIGHT, project, WIDTH } from './camera.ts';

/** Pixels in a unit of the drawing. */
export const FINENESS = 4;
/** Units around the drawing that are rendered too, so that shapes end outside the picture. */
export const MARGIN = 14;

export type Seen = { positions: Float64Array; quads: Int32Array; normals: Float64Array; rest: Float64Array };

export type Picture = {
  width: number;
  height: number;
  /** Infinity where nothing is. */
  depth: Float32Array;
  /** The part's number, or −1. */
  owner: Int8Array;
  /** In the camera's axes. */
  normals: readonly [Float32Array, Float32Array, Float32Array];
  rest: readonly [Float32Array, Float32Array, Float32Array];
};

export function render(parts: readonly Seen[], camera: Camera): Picture {
  const width = (WIDTH + 2 * MARGIN) * FINENESS;
  const height = (HEIGHT + 2 * MARGIN) * FINENESS;
  const plane = () => new Float32Array(width * height);
  const picture: Picture = {
    width,
    height,
    depth: plane().fill(Infinity),
    owner: new Int8Array(width * height).fill(-1),
    normals: [plane(), plane(), plane()],
    rest: [plane(), plane(), plane()],
  };
  parts.forEach((part, number) => {
    const [corners, normals] = intoPicture(part, camera);
    const { quads, rest } = part;
    for (let face = 0; face < quads.length; face += 4) {
      const [a, b, c, d] = [quads[face], quads[face + 1], quads[face + 2], quads[face + 3]];
      fillTriangle(picture, { a, b, c, corners, normals, rest, number });
      fillTriangle(picture, { a, b: c, c: d, corners, normals, rest, number });
    }
  });
  return picture;
}

function intoPicture({ positions, normals }: Seen, camera: Camera): [Float64Array, Float64Array] {
  const corners = new Float64Array(positions.length);
  const turned = new Float64Array(normals.length);
  for (let i = 0; i < positions.length / 3; i++) {
    const [x, y, depth] = project(camera, pointAt(positions, i));
    setPoint(corners, i, [(x + MARGIN) * FINENESS, (y + MARGIN) * FINENESS, depth]);
    setPoint(turned, i, apply(camera.axes, pointAt(normals, i)));
  }
  return [corners, turned];
}

type Triangle = {
  a: number;
  b: number;
  c: number;
  corners: Float64Array;
  normals: Float64Array;
  rest: Float64Array;
  number: number;
};

/** Keeps a pixel on a shared edge from falling between two triangles. */
const EDGE = -1e-9;

function fillTriangle(picture: Picture, { a, b, c, corners, normals, rest, number }: Triangle): void {
  const [x0, y0, z0] = [corners[3 * a], corners[3 * a + 1], corners[3 * a + 2]];
  const [x1, y1, z1] = [corners[3 * b], corners[3 * b + 1], corners[3 * b + 2]];
  const [x2, y2, z2] = [corners[3 * c], corners[3 * c + 1], corners[3 * c + 2]];
  const area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  if (Math.abs(area) < 1e-12) return;
  const right = Math.min(Math.ceil(Math.max(x0, x1, x2)), picture.width);
  const bottom = Math.min(Math.ceil(Math.max(y0, y1, y2)), picture.height);
  for (let y = Math.max(Math.floor(Math.min(y0, y1, y2)), 0); y < bottom; y++) {
    for (let x = Math.max(Math.floor(Math.min(x0, x1, x2)), 0); x < right; x++) {
      const [px, py] = [x + 0.5 - x0, y + 0.5 - y0];
      const shareB = (px * (y2 - y0) - (x2 - x0) * py) / area;
      const shareC = ((x1 - x0) * py - px * (y1 - y0)) / area;
      const shareA = 1 - shareB - shareC;
      if (shareA < EDGE || shareB < EDGE || shareC < EDGE) continue;
      const depth = shareA * z0 + shareB * z1 + shareC * z2;
      const i = y * picture.width + x;
      if (depth >= picture.depth[i]) continue;
      picture.depth[i] = depth;
      picture.owner[i] = number;
      for (let k = 0; k < 3; k++) {
        const blend = (list: Float64Array) =>
          shareA * list[3 * a + k] + shareB * list[3 * b + k] + shareC * list[3 * c + k];
        picture.normals[k][i] = blend(normals);
        picture.rest[k][i] = blend(rest);
      }
    }
  }
}
