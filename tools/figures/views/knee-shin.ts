// Knee and shin from the front and outside, knee bent as on a chair: ST36 three sixteenths of the way from the outer dimple
// under the kneecap to the ankle's crease, one finger outside the shin.
import type { Grip } from '../hand/press-hand.ts';
import type { Body } from '../mesh/body.ts';
import { skinAlong } from '../mesh/surface.ts';
import { aimCamera } from '../raster/camera.ts';
import {
  across,
  between,
  cross,
  FORWARD,
  LEFT,
  minus,
  multiply,
  rotation,
  scale,
  sum,
  UP,
  unit,
} from '../vectors.ts';
import { arc, cutLegs } from './leg.ts';
import { placeByRule } from './place-by-rule.ts';
import { OPEN_HAND, pressAt } from './press-at.ts';
import type { Scene } from './scene.ts';

/** Below the joint's centre, in decimetres: the dimple beside the tendon lies on the joint's gap. */
const DIMPLE_DROP = 0.12;

/** The hand hangs beside the knee: its thumb forward on the shin, its fingers down and around the calf. */
const KNEE_GRIP: Grip = {
  finger: 1,
  thumb: [
    ['radial', -23],
    ['distal', 10],
    ['dorsal', 12],
  ],
  wrist: [
    ['radial', 30],
    ['dorsal', 18],
  ],
  flex: { 1: [-10, -8, 0], 2: [0, 0, 0], 3: [12, 1, 1], 4: [25, 5, 3], 5: [32, 6, 4] },
  spread: { 2: 5, 4: -3, 5: -5 },
};

/** How far each bone of a sitting leg turns: hip, thigh and knee. */
const SITTING = { hip: -50, thigh: -24, knee: 66 } as const;
/** The other knee comes nearer, so that it is in the picture. */
const OTHER_INWARD = 5;

export function kneeShin(body: Body): Scene {
  const base = cutLegs(body, {
    'upperleg01.L': rotation(LEFT, SITTING.hip),
    'upperleg02.L': rotation(LEFT, SITTING.thigh),
    'lowerleg01.L': rotation(LEFT, SITTING.knee),
    'upperleg01.R': multiply(rotation(UP, OTHER_INWARD), rotation(LEFT, SITTING.hip)),
    'upperleg02.R': rotation(LEFT, SITTING.thigh),
    'lowerleg01.R': rotation(LEFT, SITTING.knee),
  });
  const { head, turned } = base.joints;
  const [knee, ankle] = [head('lowerleg01.L'), head('foot.L')];
  const up = unit(minus(knee, ankle));
  const front = unit(across(turned('lowerleg01.L', FORWARD), up));
  const outward = cross(up, front);
  const camera = aimCamera({
    forward: [-0.7, -0.2, -0.68],
    up: UP,
    centre: sum(between(knee, ankle, 0.12), scale(LEFT, 0.1)),
    height: 3.3,
  });
  const dimple = skinAlong(
    base,
    sum(knee, scale(up, -DIMPLE_DROP), scale(outward, 0.2)),
    unit(sum(front, scale(outward, 0.3))),
  );
  const crease = skinAlong(base, sum(ankle, scale(up, 0.1)), front);
  const landmarks = { kneeDimple: dimple.place, ankleCrease: crease.place };
  const target = placeByRule('ST36', { part: base, camera, from: dimple.place, to: crease.place });
  const press = pressAt(body, camera, {
    side: 'L',
    grip: KNEE_GRIP,
    target,
    towards: 208,
    roll: 17,
    tilt: 9,
  });
  const cap = skinAlong(base, sum(knee, scale(up, 0.12)), front).place;
  return {
    body,
    base,
    camera,
    points: { ST36: target.place },
    landmarks,
    regions: {},
    guide: [[dimple.place, target.place]],
    measure: {
      dots: [dimple.place],
      fingers: {
        side: 'L',
        order: ['index', 'middle', 'ring', 'little'],
        from: dimple.place,
        to: target.place,
      },
    },
    features: [arc({ centre: cap, right: scale(outward, 0.24), up: scale(up, 0.26), from: 230, to: 400 })],
    press: [press],
    choice: { crease: 0.16 },
    pressChoice: OPEN_HAND,
  };
}
