// What all drawings of the trunk share: short hair, a vest, a bent neck, and arms that are the body's own.
import type { Region, Regions } from '../draw/layers.ts';
import type { Side } from '../hand/frame.ts';
import { type Reach, reachArm } from '../hand/reach-arm.ts';
import type { Body } from '../mesh/body.ts';
import { cutPart, type Part, thicken } from '../mesh/part.ts';
import type { Pose } from '../mesh/pose.ts';
import { FORWARD, LEFT, rotation, scale, type Vec3 } from '../vectors.ts';
import type { Pressing } from './scene.ts';

/** Runs smoothly from 0 at `from` to 1 at `to`. */
export function rise(x: number, from: number, to: number): number {
  const t = Math.min(Math.max((x - from) / (to - from), 0), 1);
  return t * t * (3 - 2 * t);
}

/** More than 0 inside short hair: how far above its edge. */
function hairHeight([x, y, z]: Vec3): number {
  const away = Math.abs(x);
  const isEar = away > 0.715 && y < 7.5 && z > 0.1;
  if (isEar) return -1;
  // Behind, straight across the neck; at the temples up and over the forehead.
  return y - (6.7 + 0.3 * rise(away, 0.2, 0.7) + 0.9 * rise(z, 0.12, 0.5) + 0.5 * rise(z, 0.8, 1.3));
}

function isVest([x, y, z]: Vec3): boolean {
  const away = Math.abs(x);
  const lowest = z > 0.35 ? 4.62 : 4.75;
  const neckline = away < 0.6 ? lowest + 0.95 * (away / 0.6) ** 2.6 : 9;
  const armhole = 1 + 0.75 * rise(5.25 - y, 0, 1.15);
  return y < neckline && away < armhole && y > -1 && y < 6;
}

/** The rules above are written for the mean body: others are brought to its neck's height. */
function scaleOf(body: Body): number {
  return 5.96 / body.boneOf('neck01').head[1];
}

export function trunkRegions(body: Body): Regions & { hair: Region; cloth: Region } {
  const k = scaleOf(body);
  return { hair: (rest) => hairHeight(scale(rest, k)) > 0, cloth: (rest) => isVest(scale(rest, k)) };
}

export type Trunk = {
  /** With hair and vest lying on it. */
  dressed: Part;
  /** The skin, on which points are measured. */
  bare: Part;
};

export type TrunkChoice = {
  pose: Pose;
  /** Nothing below this height at rest. */
  above: number;
  /** Arms that the drawing of the press brings itself: the trunk ends at their elbows. */
  without?: readonly Side[];
};

export function cutTrunk(body: Body, { pose, above, without = [] }: TrunkChoice): Trunk {
  const forearms = without.length > 0 ? beyondElbow(body, without) : () => false;
  const bare = cutPart(body, { pose, keep: (middle) => middle[1] > above && !forearms(middle) });
  const k = scaleOf(body);
  const dressed = thicken(bare, (rest) => {
    const hair = rise(hairHeight(scale(rest, k)), 0, 0.22);
    return 0.1 * hair + (isVest(scale(rest, k)) ? 0.02 : 0);
  });
  return { dressed, bare };
}

/** Whether a place at rest lies beyond the elbow of one of these arms. */
function beyondElbow(body: Body, sides: readonly Side[]): (rest: Vec3) => boolean {
  return ([x, y]) =>
    sides.some((side) => {
      const [elbowX, elbowY] = body.boneOf(`lowerarm01.${side}`).head;
      return (
        x * Math.sign(elbowX) > Math.abs(elbowX) + 0.12 || (x * Math.sign(elbowX) > 2.9 && y < elbowY - 0.12)
      );
    });
}

export function bowHead(degrees: number): Pose {
  return Object.fromEntries(['neck02', 'neck03', 'head'].map((bone) => [bone, rotation(LEFT, degrees)]));
}

/** Raises the upper arms to the side, a share of it in the shoulder blade. */
export function raiseArms(degrees: number): Pose {
  const raise = (side: Side, sign: number) => [
    [`shoulder01.${side}`, rotation(FORWARD, degrees * sign * 0.3)],
    [`upperarm01.${side}`, rotation(FORWARD, degrees * sign * 0.7)],
  ];
  return Object.fromEntries([...raise('L', 1), ...raise('R', -1)]);
}

/** The forearm that presses, as a part of the body it belongs to: just what `without` leaves out of the trunk. */
export function pressingArm(
  body: Body,
  reach: Reach & Pick<Pressing, 'target'>,
): { pose: Pose; pressing: Pressing } {
  const pose = reachArm(body, reach);
  const part = cutPart(body, { pose, keep: beyondElbow(body, [reach.side]) });
  return { pose, pressing: { part, side: reach.side, target: reach.target } };
}
