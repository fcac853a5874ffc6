// The inner side of the left ankle: SP6 three fifteenths of the way from the tip of the inner ankle bone to the kneecap's
// lower end, just behind the shin bone.
import { toeNails } from '../hand/nails.ts';
import type { Grip } from '../hand/press-hand.ts';
import type { Body } from '../mesh/body.ts';
import { skinAlong } from '../mesh/surface.ts';
import { aimCamera } from '../raster/camera.ts';
import { dot, FORWARD, LEFT, minus, rotation, scale, sum, UP, unit } from '../vectors.ts';
import { arc, cutLeg } from './leg.ts';
import { placeByRule } from './place-by-rule.ts';
import { OPEN_HAND, pressAt } from './press-at.ts';
import type { Scene } from './scene.ts';

/** The hand comes down from the knee along the shin: its thumb back over the inner side, its fingers around the outer one. */
const ANKLE_GRIP: Grip = {
  finger: 1,
  thumb: [
    ['radial', -8],
    ['distal', 53],
    ['dorsal', 13],
  ],
  wrist: [
    ['radial', 35],
    ['dorsal', 22],
  ],
  flex: { 1: [-9, 7, -5], 2: [4, 0, 0], 3: [19, 6, 4], 4: [28, 11, 7], 5: [28, 11, 7] },
  spread: { 2: 5, 4: -3, 5: -1 },
};

const INWARD = scale(LEFT, -1);

export function ankleInner(body: Body): Scene {
  const base = cutLeg(body, { 'foot.L': rotation(LEFT, 8) });
  const { head } = base.joints;
  const [knee, ankle] = [head('lowerleg01.L'), head('foot.L')];
  const up = unit(minus(knee, ankle));
  const camera = aimCamera({
    forward: [0.9, -0.18, -0.38],
    up: UP,
    centre: sum(ankle, scale(up, 0.36), scale(FORWARD, 0.22)),
    height: 3.05,
  });
  const bone = skinAlong(base, sum(ankle, scale(up, 0.02), scale(FORWARD, 0.06)), INWARD).place;
  const kneecap = skinAlong(base, sum(knee, scale(up, -0.05)), FORWARD).place;
  // The kneecap's height, straight above the ankle bone along the leg: the measure goes up the leg, not to its front.
  const kneecapSide = sum(bone, scale(up, dot(minus(kneecap, bone), up)));
  const target = placeByRule('SP6', { part: base, camera, from: bone, to: kneecapSide });
  const press = pressAt(body, camera, {
    side: 'L',
    grip: ANKLE_GRIP,
    target,
    towards: 199,
    roll: 16,
    tilt: 7,
  });
  return {
    body,
    base,
    camera,
    points: { SP6: target.place },
    landmarks: { ankleBone: bone, kneecapEnd: kneecapSide },
    regions: { nails: toeNails(body, 'L') },
    guide: [[bone, target.place]],
    measure: {
      dots: [bone],
      fingers: { side: 'L', order: ['little', 'ring', 'middle', 'index'], from: bone, to: target.place },
    },
    features: [arc({ centre: bone, right: scale(FORWARD, 0.15), up: scale(UP, 0.16), from: 150, to: 340 })],
    press: [press],
    choice: { crease: 0.16 },
    pressChoice: OPEN_HAND,
  };
}
