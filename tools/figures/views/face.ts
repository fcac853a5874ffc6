// The face, eyes closed: GV29 halfway between the inner ends of the eyebrows.
import { GRIPS } from '../hand/grips.ts';
import type { Body } from '../mesh/body.ts';
import type { Part } from '../mesh/part.ts';
import { skinAlong } from '../mesh/surface.ts';
import { aimCamera } from '../raster/camera.ts';
import { FORWARD, LEFT, pointAt, rotation, scale, setPoint, UP, unit, type Vec3 } from '../vectors.ts';
import { along, BROW, BROW_LINE, EAR_LINE, faceMarks, JAW_LINE, lineOn, nearMarks } from './face-marks.ts';
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
    // The pressing arm comes from outside the picture: of its raised shoulder only a stray corner would be seen.
    base: calm(cutTrunk(body, { pose, above: 3.5 }).dressed, eyeHeight),
    camera,
    points: { GV29: target.place },
    landmarks,
    measure: { ways: [[landmarks.browLeft, landmarks.browRight]] },
    regions: { ...regions, hair: (rest) => regions.hair(rest) || isBrow(rest, eyeHeight) },
    features: [...faceMarks(body, bare), ...nearMarks(body, bare)],
    press: [{ ...arm.pressing, isInFront: true }],
    choice: {
      unlined: () => true,
      tone: { level: 0.02, softness: 2, leastArea: 160 },
    },
  };
}

/**
 * Lit like a simple head on a simple neck, so that the shadow is one calm shape: on the cheek away from the light and
 * below the jaw. Small forms have their lines; the ears stay light.
 */
function calm(part: Part, eyeHeight: number): Part {
  const normals = new Float64Array(part.normals.length);
  for (let i = 0; i < normals.length / 3; i++) {
    setPoint(normals, i, unit(simpleNormal(pointAt(part.rest, i), eyeHeight)));
  }
  return { ...part, normals };
}

/** Its light begins behind the line drawn there: the shadow ends under it. */
const EAR_LIGHT = 0.02;

function simpleNormal([x, y]: Vec3, eyeHeight: number): Vec3 {
  const [away, up] = [Math.abs(x), y - eyeHeight];
  const belowJaw = away < 0.5 ? along(JAW_LINE, 0, away) - up : -0.8 - up;
  if (belowJaw > 0) return [Math.min(x, 0.4) / 0.6, 1.1 * (belowJaw / 0.35 - 1), 0.75];
  if (up < 0.02 && away > along(EAR_LINE, 1, up) + EAR_LIGHT) return FORWARD;
  const [across, upward] = [x / 0.78, (up + 0.1) / 1.5];
  return [across, upward * 0.5, Math.sqrt(Math.max(1 - across ** 2 - upward ** 2, 0.02))];
}

/** Half as thick as a brow is, in decimetres, at its inner end. */
const BROW_THICKNESS = 0.018;

/** Brows are hair: fuller at the inner end. */
function isBrow([x, y, z]: Vec3, eyeHeight: number): boolean {
  const away = Math.abs(x);
  if (away < BROW_LINE[0][0] || away >= BROW_LINE[BROW_LINE.length - 1][0] || z < 0.7) return false;
  const middle = along(BROW_LINE, 0, away);
  const thickness = BROW_THICKNESS * (1.15 - away);
  return Math.abs(y - eyeHeight - middle) < thickness;
}
