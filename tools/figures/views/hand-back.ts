// The back of the left hand, fingers up: LI4 beside the middle of the second metacarpal, TE3 behind the knuckles of the
// ring and the little finger.
import { type HandFrame, handFrame } from '../hand/frame.ts';
import { GRIPS } from '../hand/grips.ts';
import { type HandShape, poseHand } from '../hand/hand-pose.ts';
import { fingerNails } from '../hand/nails.ts';
import type { Body } from '../mesh/body.ts';
import { cutPart, type Part } from '../mesh/part.ts';
import { skinAlong } from '../mesh/surface.ts';
import { aimCamera } from '../raster/camera.ts';
import { apply, between, distance, rotation, scale, sum, type Vec3 } from '../vectors.ts';
import { pressAt } from './press-at.ts';
import type { Scene } from './scene.ts';
import { jointWrinkles, knuckleMarks } from './wrinkle-marks.ts';

const SPREAD_OUT: HandShape = {
  flex: { 1: [0, -8, -8], 2: [-12, -10, -6], 3: [-13, -12, -6], 4: [-13, -12, -6], 5: [-12, -10, -5] },
  spread: { 2: -5, 5: 3 },
  thumb: [
    ['dorsal', -12],
    ['distal', -14],
  ],
};

// In parts of the hand's length, from the wrist's crease to the tip of the middle finger.
const BESIDE_BONE = 0.0525;
const BEHIND_KNUCKLES = 0.04;
/** Where the middle finger's knuckle is on that length. */
const KNUCKLE_SHARE = 0.481;

/** LI4 is seen a little from the thumb's side, where the muscle is. */
const TURN = { LI4: 22, TE3: 0 };

export function handBack(body: Body, point: 'LI4' | 'TE3'): Scene {
  const base = cutPart(body, { pose: poseHand(body, 'L', SPREAD_OUT), bones: ['lowerarm01.L'], levels: 3 });
  const { head } = base.joints;
  const frame = handFrame(head, 'L');
  const { distal, radial, dorsal } = frame;
  const toViewer = apply(rotation(distal, TURN[point]), dorsal);
  const camera = aimCamera({
    forward: scale(toViewer, -1),
    up: apply(rotation(toViewer, 8), distal),
    centre: sum(head('finger3-1.L'), scale(distal, -0.1), scale(radial, 0.14)),
    height: 2.2,
  });
  const { base: boneBase, unit } = indexBone(base, frame);
  const middle = between(boneBase, head('finger2-1.L'));
  const groove = between(head('finger4-1.L'), head('finger5-1.L'));
  const overGroove = () => skinAlong(base, sum(groove, scale(distal, -BEHIND_KNUCKLES * unit)), dorsal);
  const target =
    point === 'LI4'
      ? skinAlong(base, sum(middle, scale(radial, BESIDE_BONE * unit)), dorsal)
      : overGroove();
  const press =
    point === 'LI4'
      ? pressAt(body, camera, { side: 'R', grip: GRIPS.pincer, target, towards: 150, roll: -45, tilt: 12 })
      : pressAt(body, camera, { side: 'R', grip: GRIPS.point, target, towards: 135, roll: 0, tilt: 30 });
  return {
    body,
    base,
    camera,
    points: { [point]: target.place },
    landmarks: handLandmarks(base, frame, { indexBoneBase: skinAlong(base, boneBase, dorsal).place, ...(point === 'LI4' ? { TE3: overGroove().place } : {}) }),
    regions: { nails: fingerNails(body, 'L') },
    wrinkles: [...jointWrinkles(body, base, 'L'), ...knuckleMarks(base, frame, 'L')],
    press: [press],
    choice: { crease: 9 },
  };
}

/** The rig's bone starts at the wrist; the real one a quarter further on, and more towards the thumb. */
function indexBone({ joints }: Part, { radial }: HandFrame): { base: Vec3; unit: number } {
  const wrist = joints.head('wrist.L');
  const unit = distance(joints.head('finger3-1.L'), wrist) / KNUCKLE_SHARE;
  const base = sum(between(wrist, joints.head('finger2-1.L'), 0.11 / 0.47), scale(radial, 0.038 * unit));
  return { base, unit };
}

/** On the back of the hand, over the joints. */
function handLandmarks(base: Part, { dorsal }: HandFrame, more: Record<string, Vec3>): Record<string, Vec3> {
  const over = (bone: string) => skinAlong(base, base.joints.head(bone), dorsal).place;
  return {
    indexKnuckle: over('finger2-1.L'),
    ringKnuckle: over('finger4-1.L'),
    littleKnuckle: over('finger5-1.L'),
    ...more,
  };
}
