// Puts a pressing hand on a target, its fingertip's direction given as it is seen on the picture.
import { type Grip, type Placement, type PressHand, placeHand } from '../hand/press-hand.ts';
import type { Body } from '../mesh/body.ts';
import type { Camera } from '../raster/camera.ts';
import { scale, sum } from '../vectors.ts';

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
