// Bends the body's own arm so that its hand comes where a pressing hand was placed: shoulder and elbow by the two bones'
// lengths, the rest of the turn shared out along the forearm as in a real one. Pure.
import type { Body } from '../mesh/body.ts';
import { type Joints, type Pose, poseBody } from '../mesh/pose.ts';
import {
  across,
  apply,
  columns,
  cross,
  distance,
  dot,
  FORWARD,
  LEFT,
  type Mat3,
  minus,
  multiply,
  type Rigid,
  rotation,
  scale,
  sum,
  transpose,
  UP,
  unit,
  type Vec3,
} from '../vectors.ts';
import type { Side } from './frame.ts';

export type Reach = {
  side: Side;
  /** The rest of the body: trunk, neck and shoulders. */
  pose: Pose;
  /** Fingers and thumb. */
  handPose: Pose;
  /** Moves the hand from rest to where it presses. */
  placed: Rigid;
  /** Which way the elbow goes, roughly. */
  elbowTowards: Vec3;
};

/** Both bones stay a little bent, however far the hand is. */
const NEARLY_STRAIGHT = 0.985;

export function reachArm(body: Body, { side, pose, handPose, placed, elbowTowards }: Reach): Pose {
  const name = (bone: string) => `${bone}.${side}`;
  const rest = (bone: string) => body.boneOf(name(bone)).head;
  const wrist = sum(apply(placed.turn, rest('wrist')), placed.shift);
  const { joints } = poseBody(body, pose);
  const shoulder = joints.head(name('upperarm01'));
  const lengths = [
    distance(rest('upperarm01'), rest('lowerarm01')),
    distance(rest('lowerarm01'), rest('wrist')),
  ];
  const elbow = placeElbow(shoulder, wrist, lengths, elbowTowards);

  const restWays = [minus(rest('lowerarm01'), rest('upperarm01')), minus(rest('wrist'), rest('lowerarm01'))];
  const ways = [minus(elbow, shoulder), minus(wrist, elbow)];
  const upper = alignWays(restWays, ways, 0);
  const lower = alignWays(restWays, ways, 1);
  const twist = twistBetween(lower, placed.turn, unit(restWays[1]));
  const half = multiply(lower, rotation(restWays[1], twist / 2));
  const whole = multiply(lower, rotation(restWays[1], twist));
  const above = turnOf(joints, name('shoulder01'));
  const within = (outer: Mat3, inner: Mat3) => multiply(transpose(outer), inner);
  return {
    ...pose,
    ...handPose,
    [name('upperarm01')]: within(above, upper),
    [name('upperarm02')]: within(upper, upper),
    [name('lowerarm01')]: within(upper, half),
    [name('lowerarm02')]: within(half, whole),
    [name('wrist')]: within(whole, placed.turn),
  };
}

function placeElbow(shoulder: Vec3, wrist: Vec3, [upper, lower]: readonly number[], towards: Vec3): Vec3 {
  const way = minus(wrist, shoulder);
  const straight = unit(way);
  const far = Math.min(Math.sqrt(dot(way, way)), (upper + lower) * NEARLY_STRAIGHT);
  const along = (upper * upper - lower * lower + far * far) / (2 * far);
  const out = Math.sqrt(Math.max(upper * upper - along * along, 0));
  return sum(shoulder, scale(straight, along), scale(unit(across(towards, straight)), out));
}

/** Turns a bone of the arm from rest to its new way, the elbow's hinge to its new hinge. */
function alignWays(rest: readonly Vec3[], now: readonly Vec3[], bone: 0 | 1): Mat3 {
  const frame = (ways: readonly Vec3[]) => {
    const along = unit(ways[bone]);
    const hinge = unit(cross(ways[0], ways[1]));
    return columns(along, hinge, cross(along, hinge));
  };
  return multiply(frame(now), transpose(frame(rest)));
}

/** Degrees about `axis` (at rest) that are still missing from the forearm's turn to the hand's. */
export function twistBetween(forearm: Mat3, hand: Mat3, axis: Vec3): number {
  const left = multiply(transpose(forearm), hand);
  const side = unit(cross(axis, Math.abs(axis[1]) < 0.9 ? UP : LEFT));
  const turned = across(apply(left, side), axis);
  return (Math.atan2(dot(cross(side, turned), axis), dot(side, turned)) * 180) / Math.PI;
}

function turnOf(joints: Joints, bone: string): Mat3 {
  return columns(joints.turned(bone, LEFT), joints.turned(bone, UP), joints.turned(bone, FORWARD));
}
