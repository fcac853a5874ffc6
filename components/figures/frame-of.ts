// Which part of a drawing is shown: all of it, or a square around the points. Pure.
import type { Drawing } from '../../data/drawings.ts';
import type { PointCode } from '../../data/point-codes.ts';
import type { Side } from '../../data/routines.ts';

export type Frame = readonly [minX: number, minY: number, width: number, height: number];

/**
 * Drawings of raised or crossing arms: without the hands that they belong to, only what is near the points is shown. The way
 * to GB21 begins at the shoulder's end and needs the whole width.
 */
const NEAR: Readonly<Partial<Record<PointCode, Partial<Record<'point' | 'find' | 'press', Frame>>>>> = {
  GB20: { point: [64, 14, 192, 144], find: [64, 14, 192, 144] },
  GB21: { point: [30, 6, 260, 195] },
};

/** What is shown of a point's drawing where nothing else is asked for. */
export function usualFrame(point: PointCode, { viewBox }: Drawing, layer: 'point' | 'find' | 'press'): Frame {
  return NEAR[point]?.[layer] ?? viewBox;
}

/**
 * A drawing of one side only is mirrored for the other one. One of both sides turns so that what is laid over it, the hands
 * that press or the way to the point, is on the side asked for; that way is drawn on the left.
 */
export function isMirrored({ points, press }: Drawing, side: Side, withHands: boolean): boolean {
  if (side === 'both') return false;
  const drawn = points.length === 1 ? points : withHands ? press : [{ side: 'left' }];
  return drawn.every((entry) => entry.side !== side && entry.side !== 'midline');
}

/** A square `share` of the drawing's height, around the middle of its points, within the drawing. */
export function squareAround({ viewBox, points }: Drawing, share: number): Frame {
  const [minX, minY, width, height] = viewBox;
  const size = share * Math.min(width, height);
  const middle = (axis: 'x' | 'y') => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const within = (centre: number, from: number, length: number) =>
    Math.min(from + length - size, Math.max(from, centre - size / 2));
  return [within(middle('x'), minX, width), within(middle('y'), minY, height), size, size];
}

/** The same part of the mirrored drawing. */
export function mirrorFrame([minX, minY, width, height]: Frame, { viewBox }: Drawing): Frame {
  return [mirrorX(minX + width, viewBox), minY, width, height];
}

function mirrorX(x: number, [minX, , width]: Drawing['viewBox']): number {
  return 2 * minX + width - x;
}
