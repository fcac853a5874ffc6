// The pressing hand: posed, then moved as a whole so that the pad of its finger lies on the target. Pure.
import type { Body } from '../mesh/body.ts';
import { cutPart, movePart, type Part } from '../mesh/part.ts';
import type { Pose } from '../mesh/pose.ts';
import { type SkinPoint, skinAlong } from '../mesh/surface.ts';
import {
  across,
  apply,
  between,
  columns,
  cross,
  minus,
  multiply,
  type Rigid,
  rotation,
  scale,
  sum,
  transpose,
  unit,
  type Vec3,
} from '../vectors.ts';
import { bendAxis, type Finger, fingerBone, type Side } from './frame.ts';
import { type HandShape, poseHand } from './hand-pose.ts';

export type Grip = HandShape & {
  /** Whose pad lies on the target. */
  finger: Finger;
  /** Where along its last bone the pad is. */
  padAt?: number;
};

export type Placement = {
  side: Side;
  target: SkinPoint;
  /** Where the fingertip points, seen along the skin. */
  along: Vec3;
  /** Degrees about the fingertip's own axis. */
  roll: number;
  /** Degrees by which the fingertip stands up from the skin. */
  tilt: number;
  /** How deep the pad goes into the skin, in decimetres. */
  sink?: number;
  /** Up to where the arm is shown. */
  from?: string;
};

export type PressHand = {
  part: Part;
  side: Side;
  /** Moves the hand from rest to the target; its fingers are bent on top of it. */
  placed: Rigid;
  handPose: Pose;
  target: SkinPoint;
};

/** The skin of a pad is nearer to its bone than this, in decimetres; another finger is further. */
const PAD_DEPTH = 0.2;

export function placeHand(body: Body, grip: Grip, placement: Placement): PressHand {
  const { side, target, roll, tilt, sink = 0.03, from = 'lowerarm01' } = placement;
  const handPose = poseHand(body, side, grip);
  const part = cutPart(body, { pose: handPose, bones: [`${from}.${side}`] });
  const bone = fingerBone(grip.finger, 3, side);
  const [head, tail] = [part.joints.head(bone), part.joints.tail(bone)];
  const tip = unit(minus(tail, head));
  const pad = unit(cross(part.joints.turned(bone, bendAxis(body, grip.finger, side)), tip));
  const contact = skinAlong(part, between(head, tail, grip.padAt ?? 0.62), pad, 0.03, PAD_DEPTH).place;

  const inward = scale(unit(target.normal), -1);
  const along = unit(across(placement.along, inward));
  const raise = rotation(cross(along, inward), tilt);
  const [newTip, newPad] = [apply(raise, along), apply(raise, inward)];
  const turn = multiply(
    rotation(newTip, roll),
    multiply(columns(newTip, newPad, cross(newTip, newPad)), transpose(columns(tip, pad, cross(tip, pad)))),
  );
  const shift = minus(sum(target.place, scale(inward, sink)), apply(turn, contact));
  const placed = { turn, shift };
  return { part: movePart(part, placed), side, placed, handPose, target };
}
