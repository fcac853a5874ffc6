// The face, eyes closed: GV29 halfway between the inner ends of the eyebrows.
import type { Region } from '../draw/layers.ts';
import { GRIPS } from '../hand/grips.ts';
import type { Body } from '../mesh/body.ts';
import { skinAlong } from '../mesh/surface.ts';
import { aimCamera } from '../raster/camera.ts';
import { FORWARD, LEFT, rotation, scale, UP, type Vec3 } from '../vectors.ts';
import { BROW, BROW_LINE, faceMarks, lineOn, lowerLip } from './face-marks.ts';
import { pressAt } from './press-at.ts';
import type { Scene } from './scene.ts';
import { cutTrunk, pressingArm, raiseArms, trunkRegions } from './trunk.ts';

/** Closes the lids. */
const CLOSED = {
  'orbicularis03.L': rotation(LEFT, 24),
  'orbicularis03.R': rotation(LEFT, 24),
  'orbicularis04.L': rotation(LEFT, -4),
  'orbicularis04.R': rotation(LEFT, -4),
};

export function face(body: Body): Scene {
  const pose = { ...CLOSED, ...raiseArms(-10) };
  const { bare } = cutTrunk(body, { pose, above: 3.5 });
  const [, eyeHeight] = body.boneOf('eye.L').head;
  const camera = aimCamera({ forward: scale(FORWARD, -1), up: UP, centre: [0, 7.1, 0], height: 3.1 });
  const target = skinAlong(bare, [0, eyeHeight + BROW, 0.6], FORWARD);
  const press = pressAt(body, camera, {
    side: 'R',
    grip: GRIPS.point,
    target,
    towards: -38,
    roll: -72,
    tilt: 15,
  });
  const landmarks = {
    browLeft: lineOn(bare, eyeHeight, BROW_LINE, 1)[0],
    browRight: lineOn(bare, eyeHeight, BROW_LINE, -1)[0],
  };
  const regions = trunkRegions(body);
  const arm = pressingArm(body, { ...press, pose, elbowTowards: [-1, -0.8, 0.2] });
  return {
    body,
    base: cutTrunk(body, { pose: arm.pose, above: 3.5, without: ['R'] }).dressed,
    camera,
    points: { GV29: target.place },
    landmarks,
    measure: { ways: [[landmarks.browLeft, landmarks.browRight]] },
    regions: { ...regions, hair: (rest) => regions.hair(rest) || isBrow(rest, eyeHeight) },
    features: [...faceMarks(body, bare), lowerLip(body, bare)],
    press: [{ ...arm.pressing, isInFront: true }],
    choice: {
      crease: 0.32,
      unlined: drawnRegion(eyeHeight),
      tone: { level: -0.1, softness: 2.5, leastArea: 160 },
    },
  };
}

/** Strokes found on the mesh's lids and lips are rough: they are drawn instead. */
function drawnRegion(height: number): Region {
  return ([x, y]) =>
    (Math.abs(y - height) < 0.16 && Math.abs(Math.abs(x) - 0.31) < 0.24) ||
    (height - y > 0.5 && height - y < 1.15 && Math.abs(x) < 0.5);
}

/** Half as thick as a brow is, in decimetres, at its inner end. */
const BROW_THICKNESS = 0.018;

/** Brows are hair: fuller at the inner end. */
function isBrow([x, y, z]: Vec3, eyeHeight: number): boolean {
  const away = Math.abs(x);
  const next = BROW_LINE.findIndex(([end]) => end > away);
  if (next < 1 || z < 0.7) return false;
  const [[x0, y0], [x1, y1]] = [BROW_LINE[next - 1], BROW_LINE[next]];
  const middle = y0 + ((y1 - y0) * (away - x0)) / (x1 - x0);
  const thickness = BROW_THICKNESS * (1.15 - away);
  return Math.abs(y - eyeHeight - middle) < thickness;
}
