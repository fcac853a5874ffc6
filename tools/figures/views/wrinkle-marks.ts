// Short folds of the skin that the mesh is too smooth to have.

import type { Mark } from '../draw/marks.ts';
import { BONES, bendAxis, type Finger, fingerBone, type HandFrame, type Side } from '../hand/frame.ts';
import type { Body } from '../mesh/body.ts';
import type { Part } from '../mesh/part.ts';
import { cross, minus, scale, sum, unit, type Vec3 } from '../vectors.ts';

const LONG_FINGERS: readonly Finger[] = [2, 3, 4, 5];

/** Values from −1 to 1, ends included. */
export function evenly(count: number): number[] {
  return Array.from({ length: count }, (_, i) => (2 * i) / (count - 1) - 1);
}

/** Two folds across the back of each middle joint. */
export function jointWrinkles(body: Body, { joints }: Part, side: Side): Mark[] {
  return LONG_FINGERS.flatMap((finger) => {
    const bone = fingerBone(finger, BONES[1], side);
    const sideways = joints.turned(bone, bendAxis(body, finger, side));
    const joint = joints.head(bone);
    const along = unit(minus(joints.tail(bone), joint));
    const lift = scale(cross(sideways, along), -0.09);
    return [-0.035, 0.035].map((offset, row) =>
      evenly(9).map((step): Vec3 => {
        const s = step * (1 - 0.18 * row);
        const bow = 0.02 * Math.sign(offset) * (1 - s * s);
        return sum(joint, scale(along, offset + bow), scale(sideways, 0.075 * s), lift);
      }),
    );
  });
}

/** A soft bow over each knuckle: TE3 lies in the groove behind two of them. */
export function knuckleMarks({ joints }: Part, { distal, radial, dorsal }: HandFrame, side: Side): Mark[] {
  return LONG_FINGERS.map((finger) =>
    evenly(9).map((s) =>
      sum(
        joints.head(fingerBone(finger, 1, side)),
        scale(radial, 0.085 * s),
        scale(distal, 0.07 * (1 - s * s) - 0.02),
        scale(dorsal, 0.1),
      ),
    ),
  );
}
