// Reads the base mesh: its points, and the faces of the group `body`. Helpers and joint cubes are left out. Pure.
import { BodyError } from './body-error.ts';

/** Of the mesh `hm08`, which rig, weights and targets are numbered for. */
export const POINT_COUNT = 19_158;
/** Of the body alone. A file that broke off has fewer. */
export const FACE_COUNT = 13_378;

export type BaseMesh = {
  /** x, y, z by point, in decimetres. */
  positions: Float64Array;
  /** Four points a face. A triangle repeats its last one. */
  quads: Int32Array;
};

export function parseObj(text: string): BaseMesh {
  const positions: number[] = [];
  const quads: number[] = [];
  let group = '';
  for (const line of text.split('\n')) {
    const [kind, ...rest] = line.trim().split(/\s+/);
    if (kind === 'v') positions.push(...rest.slice(0, 3).map(Number));
    else if (kind === 'g') group = rest[0] ?? '';
    else if (kind === 'f' && group === 'body') quads.push(...readFace(rest));
  }
  if (positions.length !== 3 * POINT_COUNT) {
    throw new BodyError(
      `base.obj has ${positions.length / 3} points, not the ${POINT_COUNT} of the version hm08.`,
    );
  }
  const isDamaged =
    quads.length !== 4 * FACE_COUNT ||
    quads.some((i) => !(i >= 0 && i < POINT_COUNT)) ||
    positions.some(Number.isNaN);
  if (isDamaged) throw new BodyError('base.obj is damaged: a number or a face cannot be read.');
  return { positions: Float64Array.from(positions), quads: Int32Array.from(quads) };
}

function readFace(corners: readonly string[]): number[] {
  const points = corners.map((corner) => Number.parseInt(corner, 10) - 1);
  return [...points, ...points.slice(-1)].slice(0, 4);
}
