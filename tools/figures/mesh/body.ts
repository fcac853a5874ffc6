// The body at rest: a neutral young adult with arms out and palms down. Pure.
import { addPoint, pointAt, scale, type Vec3 } from '../vectors.ts';
import type { BaseMesh } from './parse-obj.ts';
import type { Rig, Weights } from './parse-rig.ts';
import { addTarget, type Target } from './parse-target.ts';

export type Bone = { name: string; parent: string | null; head: Vec3; tail: Vec3; weights: Weights | null };

export type Body = {
  /** x, y, z by point. */
  rest: Float64Array;
  quads: Int32Array;
  /** Parents come first. */
  bones: readonly Bone[];
  boneOf(name: string): Bone;
  /** Weight of all bones together, by point. */
  totals: Float64Array;
};

export type Shape = { mesh: BaseMesh; rig: Rig; parts: readonly { target: Target; share: number }[] };

export function shapeBody({ mesh, rig, parts }: Shape): Body {
  const rest = mesh.positions.slice();
  for (const { target, share } of parts) addTarget(rest, target, share);
  const bones = rig.bones.map(
    ({ name, parent, head, tail }): Bone => ({
      name,
      parent,
      head: middleOf(rest, head),
      tail: middleOf(rest, tail),
      weights: rig.weights.get(name) ?? null,
    }),
  );
  const byName = new Map(bones.map((bone) => [bone.name, bone]));
  return { rest, quads: mesh.quads, bones, totals: sumWeights(bones, rest.length / 3), boneOf };

  function boneOf(name: string): Bone {
    const bone = byName.get(name);
    if (!bone) throw new RangeError(`The rig has no bone ${name}.`);
    return bone;
  }
}

function middleOf(rest: Float64Array, points: readonly number[]): Vec3 {
  const total = Float64Array.of(0, 0, 0);
  for (const point of points) addPoint(total, 0, pointAt(rest, point));
  return scale(pointAt(total, 0), 1 / points.length);
}

function sumWeights(bones: readonly Bone[], count: number): Float64Array {
  const totals = new Float64Array(count);
  for (const { weights } of bones) {
    weights?.points.forEach((point, i) => {
      totals[point] += weights.weights[i];
    });
  }
  return totals;
}

/** The names of these bones and of all that hang on them. */
export function bonesUnder(body: Body, roots: readonly string[]): ReadonlySet<string> {
  const names = new Set(roots);
  for (const { name, parent } of body.bones) if (parent !== null && names.has(parent)) names.add(name);
  return names;
}
