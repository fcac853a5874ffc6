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

/** The jaw and the chin, from the middle to where the jaw becomes the outline, below the ear. */
export const JAW_LINE: FaceLine = [
  [0, -1.107],
  [0.08, -1.1],
  [0.16, -1.078],
  [0.25, -1.04],
  [0.34, -0.985],
  [0.42, -0.912],
  [0.47, -0.85],
  [0.5, -0.8],
];

/** Where the ear meets the cheek, from the hair to the lobe, and the fold inside its rim. */
export const EAR_LINE: FaceLine = [
  [0.708, 0.01],
  [0.698, -0.1],
  [0.688, -0.23],
  [0.672, -0.35],
  [0.652, -0.45],
];
const EAR_FOLD: FaceLine = [
  [0.745, -0.07],
  [0.763, -0.13],
  [0.762, -0.2],
  [0.743, -0.27],
  [0.722, -0.32],
];

/** On the side away from the light: down beside the bridge, around the wing and under the tip. */
const NOSE_LINE: FaceLine = [
  [0.08, -0.17],
  [0.083, -0.24],
  [0.096, -0.3],
  [0.115, -0.35],
  [0.132, -0.392],
  [0.138, -0.425],
  [0.128, -0.453],
  [0.104, -0.468],
  [0.075, -0.474],
  [0.04, -0.482],
  [0, -0.49],
];

export function lineOn(bare: Part, eyeHeight: number, line: FaceLine, sign: number): Mark {
  return line.map(([x, up]): Vec3 => skinAlong(bare, [sign * x, eyeHeight + up, 0.5], FORWARD).place);
}

/** Closed lids and the mouth. Brows are hair, and seen from far the rest would be too much. */
export function faceMarks(body: Body, bare: Part): Mark[] {
  const { eyeHeight, acrossFace } = placesOf(body, bare);
  return [...[1, -1].map((sign) => lineOn(bare, eyeHeight, LID_LINE, sign)), acrossFace(MOUTH_LINE)];
}

/** What is drawn only from near: the lower lip, the nose, the jaw and the ears. */
export function nearMarks(body: Body, bare: Part): Mark[] {
  const { eyeHeight, acrossFace } = placesOf(body, bare);
  const ears = [1, -1].flatMap((sign) =>
    [EAR_LINE, EAR_FOLD].map((line) => lineOn(bare, eyeHeight, line, sign)),
  );
  return [acrossFace(LIP_LINE), acrossFace(JAW_LINE), lineOn(bare, eyeHeight, NOSE_LINE, 1), ...ears];
}

/** How high a line lies so far from the midline, or how far out at such a height: between its places, straight. */
export function along(line: FaceLine, given: 0 | 1, at: number): number {
  const rising = line[0][given] < line[line.length - 1][given] ? line : line.toReversed();
  const next = rising.findIndex((place) => place[given] > at);
  if (next === 0) return rising[0][1 - given];
  if (next < 0) return rising[rising.length - 1][1 - given];
  const [before, after] = [rising[next - 1], rising[next]];
  const share = (at - before[given]) / (after[given] - before[given]);
  return before[1 - given] + (after[1 - given] - before[1 - given]) * share;
}

function placesOf(body: Body, bare: Part) {
  const [, eyeHeight] = body.boneOf('eye.L').head;
  const acrossFace = (line: FaceLine): Mark => [
    ...lineOn(bare, eyeHeight, line, -1).toReversed(),
    ...lineOn(bare, eyeHeight, line.slice(1), 1),
  ];
  return { eyeHeight, acrossFace };
}
