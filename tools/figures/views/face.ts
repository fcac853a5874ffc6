// The face, eyes closed: GV29 halfway between the inner ends of the eyebrows.
import type { Region } from '../draw/layers.ts';
import type { Mark } from '../draw/marks.ts';
import { GRIPS } from '../hand/grips.ts';
import type { Body } from '../mesh/body.ts';
import type { Part } from '../mesh/part.ts';
import { skinAlong } from '../mesh/surface.ts';
import { aimCamera } from '../raster/camera.ts';
import { FORWARD, LEFT, rotation, scale, UP, type Vec3 } from '../vectors.ts';
import { pressAt } from './press-at.ts';
import type { Scene } from './scene.ts';
import { cutTrunk, raiseArms, trunkRegions } from './trunk.ts';

/** Closes the lids. */
const CLOSED = {
  'orbicularis03.L': rotation(LEFT, 24),
  'orbicularis03.R': rotation(LEFT, 24),
  'orbicularis04.L': rotation(LEFT, -4),
  'orbicularis04.R': rotation(LEFT, -4),
};

/** Above the middle of the eyes, in decimetres. */
const BROW = 0.22;

export function face(body: Body): Scene {
  const { bare, dressed } = cutTrunk(body, { pose: { ...CLOSED, ...raiseArms(-10) }, above: 3.5 });
  const [, eyeHeight] = body.boneOf('eye.L').head;
  const camera = aimCamera({ forward: scale(FORWARD, -1), up: UP, centre: [0, 7.1, 0], height: 3.1 });
  const target = skinAlong(bare, [0, eyeHeight + BROW, 0.6], FORWARD);
  const press = pressAt(body, camera, {
    side: 'R',
    grip: GRIPS.middle,
    target,
    towards: 52,
    roll: 12,
    tilt: 45,
  });
  return {
    body,
    base: dressed,
    camera,
    points: { GV29: target.place },
    landmarks: { browLeft: brow(bare, eyeHeight, 1)[0], browRight: brow(bare, eyeHeight, -1)[0] },
    measure: { ways: [[1, -1].map((sign) => brow(bare, eyeHeight, sign)[0])] },
    regions: trunkRegions(body),
    features: [1, -1].flatMap((sign) => [brow(bare, eyeHeight, sign), lid(bare, eyeHeight, sign)]),
    press: [{ ...press, isInFront: true }],
    choice: {
      crease: 0.25,
      unlined: eyeRegion(eyeHeight),
      tone: { level: -0.1, softness: 2.5, leastArea: 160 },
    },
  };
}

/** Strokes found on the mesh's lids are rough: they are drawn instead. */
function eyeRegion(height: number): Region {
  return ([x, y, z]) => z > 0.9 && Math.abs(y - height) < 0.16 && Math.abs(Math.abs(x) - 0.31) < 0.24;
}

/** From the inner end outwards: distance from the midline, and height above the inner end. */
const BROW_LINE = [
  [0.13, 0],
  [0.22, 0.035],
  [0.34, 0.06],
  [0.46, 0.045],
  [0.55, 0],
] as const;

/** The lashes of the closed eye, from the nose outwards: distance from the midline, and height against the eye's. */
const LID_LINE = [
  [0.17, -0.02],
  [0.24, -0.065],
  [0.32, -0.08],
  [0.4, -0.06],
  [0.46, -0.01],
] as const;

function lid(bare: Part, eyeHeight: number, sign: number): Mark {
  return LID_LINE.map(([x, up]): Vec3 => skinAlong(bare, [sign * x, eyeHeight + up, 0.5], FORWARD).place);
}

function brow(bare: Part, eyeHeight: number, sign: number): Mark {
  return BROW_LINE.map(
    ([x, up]): Vec3 => skinAlong(bare, [sign * x, eyeHeight + BROW + up, 0.5], FORWARD).place,
  );
}
