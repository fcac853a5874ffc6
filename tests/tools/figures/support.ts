// Small bodies that can be checked by hand.
import type { Body, Bone } from '../../../tools/figures/mesh/body.ts';

/** A square sheet of `side` by `side` quads in the plane z = 0, from (0, 0) to (1, 1). */
export function sheet(side: number): { positions: Float64Array; quads: Int32Array; rest: Float64Array } {
  const row = side + 1;
  const positions = Float64Array.from(
    Array.from({ length: row * row }, (_, i) => [(i % row) / side, Math.floor(i / row) / side, 0]).flat(),
  );
  const quads = Int32Array.from(
    Array.from({ length: side * side }, (_, i) => {
      const at = Math.floor(i / side) * row + (i % side);
      return [at, at + 1, at + row + 1, at + row];
    }).flat(),
  );
  return { positions, quads, rest: positions.slice() };
}

/** Three points in a row on two bones: the first moves its point, the second the two others. */
export function twoBones(): Body {
  const bone = (name: string, parent: string | null, x: number, points: readonly number[]): Bone => ({
    name,
    parent,
    head: [x, 0, 0],
    tail: [x + 1, 0, 0],
    weights: { points: Int32Array.from(points), weights: Float64Array.from(points, () => 1) },
  });
  const bones = [bone('upper', null, 0, [0]), bone('lower', 'upper', 1, [1, 2])];
  return {
    rest: Float64Array.of(0.5, 0, 0, 1, 0, 0, 2, 0, 0),
    quads: Int32Array.of(0, 1, 2, 2),
    bones,
    boneOf: (name) => bones.find((candidate) => candidate.name === name) ?? bones[0],
    totals: Float64Array.of(1, 1, 1),
  };
}
