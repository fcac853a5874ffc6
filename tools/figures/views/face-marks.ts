// A calm face in a few strokes: closed lids, brows and a mouth, by their places beside the midline.
import type { Mark } from '../draw/marks.ts';
import type { Body } from '../mesh/body.ts';
import type { Part } from '../mesh/part.ts';
import { skinAlong } from '../mesh/surface.ts';
import { FORWARD, type Vec3 } from '../vectors.ts';

/** Above the middle of the eyes, in decimetres. */
export const BROW = 0.22;

/** Places beside the midline: how far from it, and how high above the eyes' middle. */
export type FaceLine = readonly (readonly [away: number, up: number])[];

/** From the inner end outwards. */
export const BROW_LINE: FaceLine = [
  [0.13, BROW],
  [0.22, BROW + 0.035],
  [0.34, BROW + 0.06],
  [0.46, BROW + 0.045],
  [0.55, BROW],
];

/** The lashes of the closed eye, from the nose outwards. */
const LID_LINE: FaceLine = [
  [0.17, -0.02],
  [0.24, -0.065],
  [0.32, -0.08],
  [0.4, -0.06],
  [0.46, -0.01],
];

/** Between the lips, and below the lower one: both sides of it are the same. */
const MOUTH_LINE: FaceLine = [
  [0, -0.735],
  [0.08, -0.728],
  [0.16, -0.718],
  [0.235, -0.69],
];
const LIP_LINE: FaceLine = [
  [0, -0.855],
  [0.06, -0.85],
  [0.11, -0.835],
];

export function lineOn(bare: Part, eyeHeight: number, line: FaceLine, sign: number): Mark {
  return line.map(([x, up]): Vec3 => skinAlong(bare, [sign * x, eyeHeight + up, 0.5], FORWARD).place);
}

/** Closed lids and the mouth. Brows are hair, and seen from far the rest would be too much. */
export function faceMarks(body: Body, bare: Part): Mark[] {
  const { eyeHeight, acrossFace } = placesOf(body, bare);
  return [...[1, -1].map((sign) => lineOn(bare, eyeHeight, LID_LINE, sign)), acrossFace(MOUTH_LINE)];
}

export function lowerLip(body: Body, bare: Part): Mark {
  return placesOf(body, bare).acrossFace(LIP_LINE);
}

function placesOf(body: Body, bare: Part) {
  const [, eyeHeight] = body.boneOf('eye.L').head;
  const acrossFace = (line: FaceLine): Mark => [
    ...lineOn(bare, eyeHeight, line, -1).toReversed(),
    ...lineOn(bare, eyeHeight, line.slice(1), 1),
  ];
  return { eyeHeight, acrossFace };
}
