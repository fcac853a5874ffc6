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
import { placeByRule } from './place-by-rule.ts';
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

/** Where the middle finger's knuckle is on the hand's length, from the wrist's crease to that finger's tip. */
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
  const landmarks = handLandmarks(base, frame);
  const li4 = placeByRule('LI4', {
    part: base,
    camera,
    from: landmarks.indexBoneBase,
    to: landmarks.indexKnuckle,
  });
  const te3 = placeByRule('TE3', {
    part: base,
    camera,
    from: landmarks.ringKnuckle,
    to: landmarks.littleKnuckle,
  });
  const press =
    point === 'LI4'
      ? pressAt(body, camera, {
          side: 'R',
          grip: GRIPS.pincer,
          target: li4,
          towards: 160,
          roll: -65,
          tilt: 12,
        })
      : pressAt(body, camera, { side: 'R', grip: GRIPS.point, target: te3, towards: 135, roll: 0, tilt: 30 });
  const { indexBoneBase, indexKnuckle, ringKnuckle, littleKnuckle } = landmarks;
  const web = sum(between(ringKnuckle, littleKnuckle), scale(distal, 0.16));
  const measure =
    point === 'LI4'
      ? { dots: [indexBoneBase, indexKnuckle], ways: [[indexBoneBase, indexKnuckle]] }
      : { dots: [ringKnuckle, littleKnuckle], ways: [[web, te3.place]] };
  return {
    body,
    base,
    camera,
    points: point === 'LI4' ? { LI4: li4.place } : { TE3: te3.place },
    // The other point is told too: a drawing may show the way from one to the other.
    landmarks: point === 'LI4' ? { ...landmarks, TE3: te3.place } : landmarks,
    regions: { nails: fingerNails(body, 'L') },
    wrinkles: [...jointWrinkles(body, base, 'L'), ...knuckleMarks(base, frame, 'L')],
    measure,
    // The pointing hand lies on the back of the other one; the pincer goes around it.
    press: [{ ...press, isInFront: point === 'TE3' }],
    choice: { crease: 9 },
  };
}

type HandLandmarks = Record<'indexBoneBase' | 'indexKnuckle' | 'ringKnuckle' | 'littleKnuckle', Vec3>;

/** On the back of the hand, over the joints. */
function handLandmarks(base: Part, { radial, dorsal }: HandFrame): HandLandmarks {
  const { head } = base.joints;
  const over = (place: Vec3) => skinAlong(base, place, dorsal).place;
  const length = distance(head('finger3-1.L'), head('wrist.L')) / KNUCKLE_SHARE;
  // The rig's bone starts at the wrist; the real one a quarter further on, and more towards the thumb.
  const boneBase = sum(
    between(head('wrist.L'), head('finger2-1.L'), 0.11 / 0.47),
    scale(radial, 0.038 * length),
  );
  return {
    indexBoneBase: over(boneBase),
    indexKnuckle: over(head('finger2-1.L')),
    ringKnuckle: over(head('finger4-1.L')),
    littleKnuckle: over(head('finger5-1.L')),
  };
}
