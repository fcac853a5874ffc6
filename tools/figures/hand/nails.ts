// Where nails are, as plain functions of the place at rest: rounded plates on the last bones. Pure.
import type { Region } from '../draw/layers.ts';
import type { Body } from '../mesh/body.ts';
import { cross, distance, dot, minus, scale, UP, unit, type Vec3 } from '../vectors.ts';
import { bendAxis, FINGERS, fingerBone, type Side } from './frame.ts';

type Plate = {
  root: Vec3;
  along: Vec3;
  sideways: Vec3;
  outward: Vec3;
  /** Middle and half the length, in parts of the last bone. */
  middle: number;
  halfLength: number;
  /** Half the width, in decimetres. */
  halfWidth: number;
  length: number;
};

/** Between an ellipse (2) and a rectangle. */
const ROUNDNESS = 2.6;

function isOn(
  { root, along, sideways, outward, middle, halfLength, halfWidth, length }: Plate,
  rest: Vec3,
): boolean {
  const offset = minus(rest, root);
  if (dot(offset, outward) <= 0) return false;
  const x = (dot(offset, along) / length - middle) / halfLength;
  const y = dot(offset, sideways) / halfWidth;
  return Math.abs(x) ** ROUNDNESS + Math.abs(y) ** ROUNDNESS < 1;
}

function anyOf(plates: readonly Plate[]): Region {
  return (rest) => plates.some((plate) => isOn(plate, rest));
}

export function fingerNails(body: Body, side: Side): Region {
  return anyOf(
    FINGERS.map((finger) => {
      const { head, tail } = body.boneOf(fingerBone(finger, 3, side));
      const along = unit(minus(tail, head));
      const sideways = bendAxis(body, finger, side);
      const length = distance(tail, head);
      const isThumb = finger === 1;
      return {
        root: head,
        along,
        sideways,
        outward: scale(cross(sideways, along), -1),
        length,
        middle: isThumb ? 0.66 : 0.68,
        halfLength: isThumb ? 0.3 : 0.28,
        halfWidth: length * (isThumb ? 0.28 : 0.235),
      };
    }),
  );
}

export function toeNails(body: Body, side: Side): Region {
  return anyOf(
    [1, 2, 3, 4, 5].map((toe) => {
      const { head, tail } = body.boneOf(`toe${toe}-${toe === 1 ? 2 : 3}.${side}`);
      const along = unit(minus(tail, head));
      const sideways = unit(cross(UP, along));
      const [middle, halfLength] = toe === 1 ? [0.78, 0.34] : [0.95, 0.4];
      const halfWidth = toe === 1 ? 0.085 : toe < 5 ? 0.042 : 0.036;
      return {
        root: head,
        along,
        sideways,
        outward: cross(along, sideways),
        length: distance(tail, head),
        middle,
        halfLength,
        halfWidth,
      };
    }),
  );
}
