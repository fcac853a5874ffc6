// What all drawings of the trunk share: short hair, a shirt, a bent neck, and arms that are the body's own.
import type { Region, Regions } from '../draw/layers.ts';
import type { Side } from '../hand/frame.ts';
import { type Reach, reachArm } from '../hand/reach-arm.ts';
import type { Body } from '../mesh/body.ts';
import { cutPart, type Part, thicken } from '../mesh/part.ts';
import type { Pose } from '../mesh/pose.ts';
import { dot, FORWARD, LEFT, minus, rotation, scale, unit, type Vec3 } from '../vectors.ts';
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
  // Behind, straight across the neck; at the temples up and over the forehead, a little lower on the right.
  const parting = 0.22 * x * rise(z, 0.5, 1);
  return (
    y - (6.7 + 0.3 * rise(away, 0.2, 0.7) + 0.9 * rise(z, 0.1, 0.75) + 0.42 * rise(z, 0.7, 1.3) + parting)
  );
}

/** Where a shirt ends, on the mean body at rest. */
const SHIRT = { hem: 0.35, neck: 5.42, backRises: 0.4, sleeve: 1.3 } as const;

/** More than 0 under a shirt with short sleeves: how far from its edges. */
function shirtDepth([x, y, z]: Vec3): number {
  const away = Math.abs(x);
  const neckline = SHIRT.neck - SHIRT.backRises * z + 0.7 * (Math.min(away, 1) / 0.62) ** 3 - y;
  const onTrunk = away < 1.95 ? y - SHIRT.hem : Number.NEGATIVE_INFINITY;
  const onSleeve = SHIRT.sleeve - dot(minus([away, y, z], SHOULDER), DOWN_THE_ARM);
  return Math.min(neckline, Math.max(onTrunk, onSleeve));
}

const SHOULDER: Vec3 = [1.7, 5.02, 0.19];
const DOWN_THE_ARM = unit([1.61, -1.8, 0.01]);

/** The rules above are written for the mean body: others are brought to its neck's height. */
function scaleOf(body: Body): number {
  return 5.96 / body.boneOf('neck01').head[1];
}

export function trunkRegions(body: Body): Regions & { hair: Region; cloth: Region } {
  const k = scaleOf(body);
  return { hair: (rest) => hairHeight(scale(rest, k)) > 0, cloth: (rest) => shirtDepth(scale(rest, k)) > 0 };
}

export type Trunk = {
  /** With hair and shirt lying on it. */
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
    const at = scale(rest, k);
    return 0.16 * rise(hairHeight(at), -0.02, 0.4) + 0.06 * rise(shirtDepth(at), -0.02, 0.3);
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
