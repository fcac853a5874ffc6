// The clothed chest: CV17 on the midline, four fifths of the way from the notch above the breastbone to its lower end. A
// flat hand rests there, and it is the body's own.
import type { Mark } from '../draw/marks.ts';
import { GRIPS } from '../hand/grips.ts';
import type { Body } from '../mesh/body.ts';
import type { Part } from '../mesh/part.ts';
import { skinAlong } from '../mesh/surface.ts';
import { aimCamera } from '../raster/camera.ts';
import { FORWARD, scale, UP, type Vec3 } from '../vectors.ts';
import { pressAt } from './press-at.ts';
import type { Scene } from './scene.ts';
import { cutTrunk, pressingArm, raiseArms, trunkRegions } from './trunk.ts';

/** From the notch to the lower end of the breastbone is 9 body inches, from there to the navel 8. */
const BREASTBONE_SHARE = 9 / 17;
/** Level with the gap below the fourth rib. */
const FOURTH_RIB_GAP = 0.82;

const midline = (bare: Part, height: number) => skinAlong(bare, [0, height, 0], FORWARD);

export function chestFront(body: Body): Scene {
  const hanging = raiseArms(-20);
  const { bare } = cutTrunk(body, { pose: hanging, above: 0 });
  const camera = aimCamera({ forward: scale(FORWARD, -1), up: UP, centre: [0, 4.3, 0], height: 4.15 });
  const notch = bare.joints.head('clavicle.L')[1] + 0.02;
  const end = notch + BREASTBONE_SHARE * (navelHeight(bare) - notch);
  const target = midline(bare, notch + FOURTH_RIB_GAP * (end - notch));
  const landmarks = { notch: midline(bare, notch).place, breastboneEnd: midline(bare, end).place };
  const hand = pressAt(body, camera, {
    side: 'R',
    grip: GRIPS.flat,
    target: { ...target, normal: FORWARD },
    towards: 22,
    roll: -6,
    tilt: 6,
    sink: -0.03,
  });
  const arm = pressingArm(body, { ...hand, pose: hanging, elbowTowards: [-1, -1, -0.2] });
  return {
    body,
    base: cutTrunk(body, { pose: arm.pose, above: 1.5, without: ['R'] }).dressed,
    camera,
    points: { CV17: target.place },
    landmarks,
    measure: {
      dots: [landmarks.breastboneEnd],
      fingers: { side: 'R', order: ['middle', 'index'], from: landmarks.breastboneEnd, to: target.place },
    },
    regions: trunkRegions(body),
    wrinkles: collarBones(bare, notch),
    press: [{ ...arm.pressing, isInFront: true }],
    choice: {
      crease: 9,
      unlined: trunkRegions(body).cloth,
      tone: { level: 0.06, softness: 1.3, leastArea: 160 },
    },
  };
}

/** Where the belly's profile dips most, against a smooth one. */
export function navelHeight(bare: Part): number {
  const heights = Array.from({ length: 60 }, (_, i) => 1.7 + 0.025 * i);
  const depths = heights.map((height) => midline(bare, height).place[2]);
  let [best, deepest] = [heights[0], Infinity];
  for (let i = 6; i < depths.length - 6; i++) {
    const dip = depths[i] - (depths[i - 6] + depths[i + 6]) / 2;
    if (dip < deepest) [best, deepest] = [heights[i], dip];
  }
  return best;
}

/** From the notch outwards, by x and height above it. */
const COLLAR_BONE = [
  [0.13, -0.04],
  [0.3, 0],
  [0.5, 0.05],
  [0.7, 0.1],
  [0.9, 0.18],
  [1.05, 0.24],
] as const;

function collarBones(bare: Part, notch: number): Mark[] {
  return [1, -1].map((sign) =>
    COLLAR_BONE.map(([x, up]): Vec3 => skinAlong(bare, [sign * x, notch + 0.02 + up, 0], FORWARD).place),
  );
}
