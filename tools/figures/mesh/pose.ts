// Bends the body: each bone turns about its head and takes its children along; points follow their bones by weight. Pure.
import {
  apply,
  type Mat3,
  move,
  moveAfter,
  pointAt,
  type Rigid,
  turnAbout,
  UNMOVED,
  type Vec3,
} from '../vectors.ts';
import type { Body } from './body.ts';

/** A turn by bone, in the axes of the body at rest. */
export type Pose = Readonly<Record<string, Mat3>>;

export type Posed = {
  positions: Float64Array;
  joints: Joints;
};

/** Where bones are after bending. */
export type Joints = {
  head(bone: string): Vec3;
  tail(bone: string): Vec3;
  /** Takes a direction from rest along with the bone. */
  turned(bone: string, direction: Vec3): Vec3;
};

export function poseBody(body: Body, pose: Pose): Posed {
  const moves = new Map<string, Rigid>();
  for (const { name, parent, head } of body.bones) {
    const above = parent === null ? UNMOVED : (moves.get(parent) ?? UNMOVED);
    const turn = pose[name];
    moves.set(name, turn ? moveAfter(above, turnAbout(head, turn)) : above);
  }
  const moveOf = (bone: string) => moves.get(bone) ?? UNMOVED;
  return {
    positions: skin(body, moveOf),
    joints: {
      head: (bone) => move(moveOf(bone), body.boneOf(bone).head),
      tail: (bone) => move(moveOf(bone), body.boneOf(bone).tail),
      turned: (bone, direction) => apply(moveOf(bone).turn, direction),
    },
  };
}

/** The joints after the whole part was moved once more. */
export function moveJoints(joints: Joints, by: Rigid): Joints {
  return {
    head: (bone) => move(by, joints.head(bone)),
    tail: (bone) => move(by, joints.tail(bone)),
    turned: (bone, direction) => apply(by.turn, joints.turned(bone, direction)),
  };
}

function skin({ rest, bones, totals }: Body, moveOf: (bone: string) => Rigid): Float64Array {
  const out = new Float64Array(rest.length);
  for (const { name, weights } of bones) {
    if (!weights) continue;
    const by = moveOf(name);
    weights.points.forEach((point, i) => {
      const share = weights.weights[i] / totals[point];
      const p = move(by, pointAt(rest, point));
      for (let k = 0; k < 3; k++) out[3 * point + k] += share * p[k];
    });
  }
  totals.forEach((total, point) => {
    if (total <= 0) for (let k = 0; k < 3; k++) out[3 * point + k] = rest[3 * point + k];
  });
  return out;
}
