// Head and neck from behind: GB20 at the skull's lower edge, halfway from the midline to the bone behind the ear. Both
// thumbs press; the arms are really raised.
import { GRIPS } from '../hand/grips.ts';
import type { Side } from '../hand/frame.ts';
import type { Body } from '../mesh/body.ts';
import type { Part } from '../mesh/part.ts';
import type { SkinPoint } from '../mesh/surface.ts';
import { aimCamera } from '../raster/camera.ts';
import { scale, sum, UP, type Vec3 } from '../vectors.ts';
import { pressAt } from './press-at.ts';
import type { Scene } from './scene.ts';
import { bowHead, cutTrunk, pressingArm, raiseArms, trunkRegions } from './trunk.ts';

export type SkullEdge = { midline: SkinPoint; mastoid: { L: Vec3; R: Vec3 }; GB20: { L: SkinPoint; R: SkinPoint } };

/** Measured at rest and taken along with the bowed head: the same bit of skin. */
export function skullEdge(bare: Part): SkullEdge {
  const find = (x: number) => followRest(bare, [x, EDGE_HEIGHT, 0]);
  const at = (sign: number) => find(sign * MASTOID_X * 0.5);
  return {
    midline: find(0),
    mastoid: { L: find(MASTOID_X).place, R: find(-MASTOID_X).place },
    GB20: { L: at(1), R: at(-1) },
  };
}

/** Of the mean body at rest: where the profile of the neck turns into that of the skull. */
const EDGE_HEIGHT = 6.8;
/** Tip of the bone behind the ear lobe. */
const MASTOID_X = 0.66;

/** The skin behind this place at rest, wherever it is now. */
function followRest(part: Part, [x, y]: Vec3): SkinPoint {
  let [best, least] = [0, Infinity];
  for (let i = 0; i < part.rest.length / 3; i++) {
    const away = Math.hypot(part.rest[3 * i] - x, part.rest[3 * i + 1] - y) + (part.rest[3 * i + 2] > 0.5 ? 9 : 0);
    if (away < least) [best, least] = [i, away];
  }
  const pick = (list: Float64Array): Vec3 => [list[3 * best], list[3 * best + 1], list[3 * best + 2]];
  return { place: pick(part.positions), normal: pick(part.normals) };
}

export function headBack(body: Body): Scene {
  const pose = { ...bowHead(6), ...raiseArms(62) };
  const { bare } = cutTrunk(body, { pose, above: 3.5 });
  const camera = aimCamera({ forward: [0, -0.08, 1], up: UP, centre: [0, 6.78, 0], height: 3.7 });
  const edge = skullEdge(bare);
  const hands = (['L', 'R'] as const).map((side: Side) => {
    // On the hair, not in it.
    const { place, normal } = edge.GB20[side];
    const target = { place: sum(place, scale(normal, 0.1)), normal };
    return pressAt(body, camera, { side, grip: GRIPS.fan, target, towards: side === 'L' ? 20 : 160, roll: side === 'L' ? 65 : -65, tilt: 20 });
  });
  let whole = pose as typeof pose;
  const press = hands.map((hand) => {
    const out = hand.side === 'L' ? 1 : -1;
    const arm = pressingArm(body, { ...hand, pose: whole, elbowTowards: [out, -0.6, 0.35] });
    whole = arm.pose as typeof pose;
    return arm.pressing;
  });
  return {
    body,
    base: cutTrunk(body, { pose: whole, above: 3.3, without: ['L', 'R'] }).dressed,
    camera,
    points: { GB20: edge.GB20.L.place, GB20R: edge.GB20.R.place },
    landmarks: { midline: edge.midline.place, mastoid: edge.mastoid.L },
    regions: trunkRegions(body),
    press,
    choice: { crease: 0.2, tone: { level: 0.06, softness: 1.3, leastArea: 160 } },
  };
}
