// Head and neck from behind: GB20 at the skull's lower edge, halfway from the midline to the bone behind the ear. Both
// thumbs press; the arms are really raised.
import type { Side } from '../hand/frame.ts';
import { GRIPS } from '../hand/grips.ts';
import type { Body } from '../mesh/body.ts';
import type { Pose } from '../mesh/pose.ts';
import type { SkinPoint } from '../mesh/surface.ts';
import { aimCamera } from '../raster/camera.ts';
import { scale, sum, UP, type Vec3 } from '../vectors.ts';
import { skinFrom } from './body-places.ts';
import { placeByRule } from './place-by-rule.ts';
import { pressAt } from './press-at.ts';
import type { Pressing, Scene } from './scene.ts';
import { bowHead, cutTrunk, pressingArm, raiseArms, trunkRegions } from './trunk.ts';

// On the mean body at rest, in decimetres.
/** Where the neck's profile turns into that of the skull. */
const SKULL_EDGE: Vec3 = [0, 6.82, -0.2];
/** Tip of the bone behind the ear lobe. */
const MASTOID: Vec3 = [0.62, 6.85, 0.25];
/** Thumbs lie on the hair, not in it. */
const HAIR = 0.2;
/** A thumb pushes up with its edge: raised by half its width, it lies on the point and not below it. */
const HALF_THUMB = 0.11;

const SIDES: readonly Side[] = ['L', 'R'];

export function headBack(body: Body): Scene {
  const raised: Pose = { ...bowHead(6), ...raiseArms(62) };
  const { bare } = cutTrunk(body, { pose: raised, above: 3.5 });
  const camera = aimCamera({ forward: [0, -0.08, 1], up: UP, centre: [0, 6.78, 0], height: 3.7 });
  const landmarks = { midline: skinFrom(bare, SKULL_EDGE).place, mastoid: skinFrom(bare, MASTOID).place };
  const left = placeByRule('GB20', { part: bare, camera, from: landmarks.midline, to: landmarks.mastoid });
  const points = { L: left, R: mirrored(left) };
  let pose = raised;
  const press = SIDES.map((side): Pressing => {
    const out = side === 'L' ? 1 : -1;
    const { place, normal } = points[side];
    const hand = pressAt(body, camera, {
      side,
      grip: GRIPS.cradle,
      target: { place: sum(place, scale(normal, HAIR), scale(UP, HALF_THUMB)), normal },
      towards: 90 - out * 88,
      roll: out * 84,
      tilt: 10,
    });
    const arm = pressingArm(body, { ...hand, pose, elbowTowards: [out, -0.6, 0.35] });
    pose = arm.pose;
    return arm.pressing;
  });
  return {
    body,
    base: cutTrunk(body, { pose, above: 3.3, without: SIDES }).dressed,
    camera,
    points: { GB20: points.L.place, GB20R: points.R.place },
    landmarks,
    measure: {
      dots: [landmarks.mastoid],
      ways: [[landmarks.midline, points.L.place, landmarks.mastoid]],
    },
    regions: trunkRegions(body),
    press,
    pressChoice: { crease: 0.4, leastLength: 12, tone: { level: -0.05, softness: 1.6, leastArea: 200 } },
    choice: { crease: 0.2, tone: { level: 0.06, softness: 1.3, leastArea: 160 } },
  };
}

function mirrored({ place, normal }: SkinPoint): SkinPoint {
  const mirror = ([x, y, z]: Vec3): Vec3 => [-x, y, z];
  return { place: mirror(place), normal: mirror(normal) };
}
