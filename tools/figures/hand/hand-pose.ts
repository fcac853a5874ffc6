// Bends a hand: how far each joint of each finger, apart or together, the thumb's root and the wrist. Pure.
import type { Body } from '../mesh/body.ts';
import type { Pose } from '../mesh/pose.ts';
import { type Mat3, multiply, rotation, scale, type Vec3 } from '../vectors.ts';
import { BONES, bendAxis, FINGERS, type Finger, fingerBone, handFrame, type Side } from './frame.ts';

/** About the hand's own axis, in degrees. Mirrored for the right hand, so one grip serves both. */
export type Turn = readonly [axis: 'dorsal' | 'distal' | 'radial', degrees: number];

export type HandShape = {
  /** Degrees towards the palm, from rest: knuckle, middle joint, end joint. */
  flex?: Partial<Record<Finger, readonly [number, number, number]>>;
  /** Degrees towards the thumb. */
  spread?: Partial<Record<Finger, number>>;
  thumb?: readonly Turn[];
  wrist?: readonly Turn[];
};

export function poseHand(
  body: Body,
  side: Side,
  { flex = {}, spread = {}, thumb = [], wrist = [] }: HandShape,
): Pose {
  const frame = handFrame((bone) => body.boneOf(bone).head, side);
  const mirrored = side === 'L' ? 1 : -1;
  const axes: Record<Turn[0], Vec3> = {
    dorsal: scale(frame.dorsal, mirrored),
    distal: scale(frame.distal, mirrored),
    radial: frame.radial,
  };
  const pose: Record<string, Mat3> = {};
  const turn = (bone: string, by: Mat3) => {
    const before = pose[bone];
    pose[bone] = before ? multiply(by, before) : by;
  };
  for (const finger of FINGERS) {
    const bends = flex[finger];
    if (!bends) continue;
    for (const k of BONES)
      turn(fingerBone(finger, k, side), rotation(bendAxis(body, finger, side), bends[k - 1]));
  }
  for (const finger of FINGERS) {
    const degrees = spread[finger];
    if (degrees) turn(fingerBone(finger, 1, side), rotation(axes.dorsal, degrees));
  }
  for (const [axis, degrees] of thumb) turn(fingerBone(1, 1, side), rotation(axes[axis], degrees));
  for (const [axis, degrees] of wrist) turn(`wrist.${side}`, rotation(axes[axis], degrees));
  return pose;
}
