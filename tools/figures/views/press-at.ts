// Puts a pressing hand on a target, its fingertip's direction given as it is seen on the picture.
import { type Grip, type Placement, type PressHand, placeHand } from '../hand/press-hand.ts';
import type { Body } from '../mesh/body.ts';
import type { Camera } from '../raster/camera.ts';
import { scale, sum } from '../vectors.ts';

/** A hand around a limb is seen edge-on: folds of its palm would be scraps of lines. */
export const CALM_HAND = {
  leastLength: 18,
  leastArea: 40,
  tone: { level: 0, softness: 1.6, leastArea: 120 },
} as const;

/** Its back is seen, so the lines between its fingers are too. */
export const OPEN_HAND = {
  ...CALM_HAND,
  crease: 0.2,
  leastLength: 7,
  tone: { ...CALM_HAND.tone, level: -0.2 },
} as const;

export type PressChoice = Omit<Placement, 'along'> & {
  grip: Grip;
  /** Where the fingertip points on the picture: 0 is right, 90 up. */
  towards: number;
};

export function pressAt(body: Body, camera: Camera, { grip, towards, ...placement }: PressChoice): PressHand {
  const angle = (towards * Math.PI) / 180;
  const along = sum(scale(camera.axes[0], Math.cos(angle)), scale(camera.axes[1], Math.sin(angle)));
  return placeHand(body, grip, { ...placement, along });
}
