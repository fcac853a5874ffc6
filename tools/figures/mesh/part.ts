// A part of the posed body, fine enough to be drawn: a hand, a trunk, a leg. Pure.
import { apply, move, pointAt, type Rigid, scale, setPoint, sum, type Vec3 } from '../vectors.ts';
import { type Body, bonesUnder } from './body.ts';
import { normalsOf } from './normals.ts';
import { type Joints, moveJoints, type Pose, poseBody } from './pose.ts';
import { type Surface, subdivide } from './subdivide.ts';

export type Part = Surface & { normals: Float64Array; joints: Joints };

export type PartChoice = {
  pose: Pose;
  /** Only what these bones and their children move. */
  bones?: readonly string[];
  /** Only faces whose middle at rest is wanted. */
  keep?: (middle: Vec3) => boolean;
  /** How often each face is split into four. */
  levels?: number;
};

/** A point belongs to a bone from this share on. */
const BELONGS = 0.02;

export function cutPart(body: Body, { pose, bones, keep, levels = 2 }: PartChoice): Part {
  const { positions, joints } = poseBody(body, pose);
  const belongs = bones && weightOf(body, bonesUnder(body, bones));
  const faces: number[] = [];
  for (let face = 0; face < body.quads.length; face += 4) {
    const corners = [...body.quads.subarray(face, face + 4)];
    if (belongs && !corners.some((point) => belongs[point] > BELONGS)) continue;
    const middle = scale(sum(...corners.map((point) => pointAt(body.rest, point))), 0.25);
    if (!keep || keep(middle)) faces.push(...corners);
  }
  let surface = compact({ positions, quads: Int32Array.from(faces), rest: body.rest });
  for (let level = 0; level < levels; level++) surface = subdivide(surface);
  return { ...surface, normals: normalsOf(surface.positions, surface.quads), joints };
}

function weightOf({ bones, rest, totals }: Body, names: ReadonlySet<string>): Float64Array {
  const out = new Float64Array(rest.length / 3);
  for (const { name, weights } of bones) {
    if (!names.has(name)) continue;
    weights?.points.forEach((point, i) => {
      out[point] += weights.weights[i] / totals[point];
    });
  }
  return out;
}

function compact({ positions, quads, rest }: Surface): Surface {
  const used = [...new Set(quads)].sort((a, b) => a - b);
  const numbers = new Map(used.map((point, i) => [point, i]));
  const pick = (list: Float64Array) => Float64Array.from(used.flatMap((point) => [...pointAt(list, point)]));
  return {
    positions: pick(positions),
    quads: quads.map((point) => numbers.get(point) ?? 0),
    rest: pick(rest),
  };
}

/** The part put elsewhere as a whole. */
export function movePart(part: Part, by: Rigid): Part {
  const positions = new Float64Array(part.positions.length);
  const normals = new Float64Array(part.normals.length);
  for (let i = 0; i < positions.length / 3; i++) {
    setPoint(positions, i, move(by, pointAt(part.positions, i)));
    setPoint(normals, i, apply(by.turn, pointAt(part.normals, i)));
  }
  return { ...part, positions, normals, joints: moveJoints(part.joints, by) };
}

/** The part with each point moved along its normal: hair and cloth lie on the skin. */
export function thicken(part: Part, thickness: (rest: Vec3) => number): Part {
  const positions = new Float64Array(part.positions.length);
  for (let i = 0; i < positions.length / 3; i++) {
    const by = thickness(pointAt(part.rest, i));
    setPoint(positions, i, sum(pointAt(part.positions, i), scale(pointAt(part.normals, i), by)));
  }
  return { ...part, positions, normals: normalsOf(positions, part.quads) };
}
