// Shoulders from behind and above, so that GB21 lies on the muscle and not on the skyline: halfway from the seventh neck
// bone to the shoulder's corner. The other hand comes over from the front and squeezes.
import { GRIPS } from '../hand/grips.ts';
import type { Body } from '../mesh/body.ts';
import { skinAlong } from '../mesh/surface.ts';
import { aimCamera } from '../raster/camera.ts';
import { between, FORWARD, minus, scale, UP, unit, type Vec3 } from '../vectors.ts';
import { pressAt } from './press-at.ts';
import type { Scene } from './scene.ts';
import { bowHead, cutTrunk, pressingArm, trunkRegions } from './trunk.ts';

const BACK = scale(FORWARD, -1);
/** The pads lie on the shirt, this far above the skin. */
const ON_SHIRT = -0.05;

export function shouldersBack(body: Body): Scene {
  const { bare } = cutTrunk(body, { pose: bowHead(3), above: 1.5 });
  const camera = aimCamera({ forward: [0, -0.8, 1], up: UP, centre: [0, 5.75, 0.1], height: 3.3 });
  const neckBone = skinAlong(bare, [0, 5.8, 0], BACK).place;
  const corner = (sign: number): Vec3 => {
    const [x, , z] = bare.joints.head('upperarm01.L');
    return skinAlong(bare, [sign * (x + 0.15), 5, z], UP).place;
  };
  const onCrest = (sign: number) => {
    const middle = between(neckBone, corner(sign));
    return skinAlong(bare, middle, unit([0, 1, -0.35]));
  };
  const [left, right] = [onCrest(1), onCrest(-1)];
  // The fingertips hook over the ridge, a little behind the point.
  const behind = skinAlong(bare, minus(right.place, scale(FORWARD, 0.1)), unit(minus(UP, FORWARD)));
  const [x, y, z] = behind.normal;
  const target = { place: behind.place, normal: unit([x * 0.2, y, z - 0.35]) };
  const hand = pressAt(body, camera, {
    side: 'L',
    grip: GRIPS.hook,
    target,
    towards: -70,
    roll: -16,
    tilt: 16,
    sink: ON_SHIRT,
  });
  // With the elbow low, in front of the chest: raised, it would draw the shoulder up and leave a notch in its line.
  const arm = pressingArm(body, { ...hand, pose: bowHead(3), elbowTowards: [-0.3, -1, 0.2] });
  return {
    body,
    base: cutTrunk(body, { pose: arm.pose, above: 1.5, without: ['L'] }).dressed,
    camera,
    points: { GB21: left.place, GB21R: right.place },
    landmarks: { neckBone, shoulderCorner: corner(1) },
    measure: { dots: [neckBone, corner(1)], ways: [[neckBone, left.place, corner(1)]] },
    regions: trunkRegions(body),
    press: [arm.pressing],
    choice: { crease: 0.2, tone: { level: 0.06, softness: 1.3, leastArea: 160 } },
  };
}
