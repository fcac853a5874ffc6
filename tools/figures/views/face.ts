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
  const target = skinAlong(bare, [0, eyeHeight + BROW - 0.03, 0.6], FORWARD);
  const press = pressAt(body, camera, { side: 'R', grip: GRIPS.point, target, towards: 70, roll: 0, tilt: 40 });
  return {
    body,
    base: dressed,
    camera,
    points: { GV29: target.place },
    landmarks: {},
    regions: trunkRegions(body),
    wrinkles: [],
    guide: [],
    press: [press],
    choice: { crease: 0.25, unlined: eyeRegion(eyeHeight), tone: { level: 0.06, softness: 1.6, leastArea: 120 } },
  };
}

/** Strokes found on the mesh's lids are rough: they are drawn instead. */
function eyeRegion(height: number): Region {
  return ([x, y, z]) => z > 0.9 && Math.abs(y - height) < 0.16 && Math.abs(Math.abs(x) - 0.31) < 0.24;
}

export function faceMarks(bare: Part, eyeHeight: number): Mark[] {
  return [1, -1].flatMap((sign): Mark[] => [
    [0.1, 0.2, 0.32, 0.44, 0.53].map((x, i): Vec3 => {
      const rise = [0, 0.04, 0.06, 0.045, 0][i];
      return skinAlong(bare, [sign * x, eyeHeight + BROW + rise, 0.5], FORWARD).place;
    }),
  ]);
}
