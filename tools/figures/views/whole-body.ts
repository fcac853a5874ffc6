// The whole body from the front and from behind, palms forward, for the map. Its points are taken from the near views.
import type { Region, Regions } from '../draw/layers.ts';
import { handFrame } from '../hand/frame.ts';
import { poseHand } from '../hand/hand-pose.ts';
import { reachArm } from '../hand/reach-arm.ts';
import type { Body } from '../mesh/body.ts';
import type { Part } from '../mesh/part.ts';
import type { Pose } from '../mesh/pose.ts';
import { aimCamera } from '../raster/camera.ts';
import {
  apply,
  columns,
  dot,
  FORWARD,
  type Mat3,
  minus,
  multiply,
  type Rigid,
  scale,
  transpose,
  UP,
  type Vec3,
} from '../vectors.ts';
import { ankleInner } from './ankle-inner.ts';
import { restAt, skinFrom } from './body-places.ts';
import { chestFront } from './chest-front.ts';
import { face } from './face.ts';
import { faceMarks } from './face-marks.ts';
import { footTop } from './foot-top.ts';
import { forearmPalm } from './forearm-palm.ts';
import { handBack } from './hand-back.ts';
import { headBack } from './head-back.ts';
import { kneeShin } from './knee-shin.ts';
import type { Scene } from './scene.ts';
import { shouldersBack } from './shoulders-back.ts';
import { cutTrunk, trunkRegions } from './trunk.ts';

/** Where a hand is to be: its wrist, and its directions towards fingertips, thumb's side and back of the hand. */
export type HandPlace = { wrist: Vec3; distal: Vec3; radial: Vec3; dorsal: Vec3 };

/** Given for the left hand; the right one is its mirror image. */
export function putHands(body: Body, pose: Pose, left: HandPlace, elbowTowards: Vec3): Pose {
  return (['L', 'R'] as const).reduce<Pose>((before, side) => {
    const mirror = ([x, y, z]: Vec3): Vec3 => [side === 'L' ? x : -x, y, z];
    const head = (bone: string) => body.boneOf(bone).head;
    const now = handFrame(head, side);
    const turn: Mat3 = multiply(
      columns(mirror(left.distal), mirror(left.radial), mirror(left.dorsal)),
      transpose(columns(now.distal, now.radial, now.dorsal)),
    );
    const placed: Rigid = { turn, shift: minus(mirror(left.wrist), apply(turn, head(`wrist.${side}`))) };
    const handPose = poseHand(body, side, { flex: {} });
    return reachArm(body, { side, pose: before, handPose, placed, elbowTowards: mirror(elbowTowards) });
  }, pose);
}

const HANGING: HandPlace = {
  wrist: [2.75, 0.75, 0.1],
  distal: [0.12, -0.9928, 0],
  radial: [0.9928, 0.12, 0],
  dorsal: [0, 0, -1],
};

export function wholeBody(body: Body, from: 'front' | 'back'): Scene {
  const pose = putHands(body, {}, HANGING, [0.3, 0, -1]);
  const { dressed, bare } = cutTrunk(body, { pose, above: -9 });
  const forward = scale(FORWARD, from === 'front' ? -1 : 1);
  const camera = aimCamera({ forward, up: UP, centre: [0, 0.1, 0], height: 17.7 });
  return {
    body,
    base: dressed,
    camera,
    points: visiblePoints(body, bare, from),
    regions: clothed(body),
    features: from === 'front' ? faceMarks(body, bare) : [],
    isFar: true,
    viewBox: [80, 0, 160, 240],
    choice: { crease: 9, jump: 14, leastLength: 9, tone: { level: -0.05, softness: 1, leastArea: 30 } },
  };
}

/** Shirt and shorts, or trousers that end at the `hem`. */
export function clothed(body: Body, hem = -2.6): Regions {
  const { hair, cloth } = trunkRegions(body);
  const isLegwear: Region = ([x, y]) => y <= 0.36 && y > hem && Math.abs(x) < 2.4;
  return { hair, cloth: (rest) => cloth(rest) || isLegwear(rest), legwear: isLegwear };
}

function visiblePoints(body: Body, bare: Part, from: 'front' | 'back'): Scene['points'] {
  const near: readonly Scene[] = [
    handBack(body, 'LI4'),
    handBack(body, 'TE3'),
    headBack(body),
    shouldersBack(body),
    forearmPalm(body, 'PC6'),
    forearmPalm(body, 'HT7'),
    chestFront(body),
    face(body),
    kneeShin(body),
    ankleInner(body),
    footTop(body),
  ];
  const found = near.flatMap(({ base, points }) =>
    Object.entries(points).flatMap(([name, place]) => {
      const rest = restAt(base, place);
      const isMidline = Math.abs(rest[0]) < 0.05;
      const right = [`${name}R`, [-rest[0], rest[1], rest[2]]] as const;
      return name.endsWith('R') ? [] : isMidline ? [[name, rest] as const] : [[name, rest] as const, right];
    }),
  );
  return Object.fromEntries(
    found
      .map(([name, rest]) => [name, skinFrom(bare, rest)] as const)
      .filter(([, { normal }]) => dot(normal, FORWARD) * (from === 'front' ? 1 : -1) > LEAST_FACING)
      .map(([name, { place, normal }]) => [name, minus(place, scale(normal, INSET))]),
  );
}

/** Points on the edge move this far into the body, in decimetres, so that they lie on the drawing. */
const INSET = 0.12;

/** A point is shown on the side its skin looks to; one on the edge, like GB21, on both. */
const LEAST_FACING = -0.15;
