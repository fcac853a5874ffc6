// Knee and shin from the front and outside, knee bent as on a chair: ST36 three sixteenths of the way from the outer dimple
// under the kneecap to the ankle's crease, one finger outside the shin.
import { GRIPS } from '../hand/grips.ts';
import type { Body } from '../mesh/body.ts';
import { skinAlong } from '../mesh/surface.ts';
import { aimCamera } from '../raster/camera.ts';
import { across, between, cross, FORWARD, LEFT, minus, rotation, scale, sum, UP, unit } from '../vectors.ts';
import { arc, cutLeg } from './leg.ts';
import { placeByRule } from './place-by-rule.ts';
import { pressAt } from './press-at.ts';
import type { Scene } from './scene.ts';

/** Below the joint's centre, in decimetres: the dimple beside the tendon lies on the joint's gap. */
const DIMPLE_DROP = 0.12;

export function kneeShin(body: Body): Scene {
  const base = cutLeg(body, {
    'upperleg01.L': rotation(LEFT, -50),
    'upperleg02.L': rotation(LEFT, -24),
    'lowerleg01.L': rotation(LEFT, 66),
  });
  const { head, turned } = base.joints;
  const [knee, ankle] = [head('lowerleg01.L'), head('foot.L')];
  const up = unit(minus(knee, ankle));
  const front = unit(across(turned('lowerleg01.L', FORWARD), up));
  const outward = cross(up, front);
  const camera = aimCamera({
    forward: [-0.56, -0.22, -0.8],
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
    grip: GRIPS.pincer,
    target,
    towards: 202,
    roll: 45,
    tilt: 15,
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
    wrinkles: [arc({ centre: cap, right: scale(outward, 0.24), up: scale(up, 0.26), from: 200, to: 340 })],
    press: [press],
    choice: { crease: 0.16 },
  };
}
