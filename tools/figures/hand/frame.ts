// Directions of a hand, and how its fingers bend. Pure.

import type { Body } from '../mesh/body.ts';
import { across, cross, dot, minus, scale, unit, type Vec3 } from '../vectors.ts';

export type Side = 'L' | 'R';
export const FINGERS = [1, 2, 3, 4, 5] as const;
/** 1 is the thumb. */
export type Finger = (typeof FINGERS)[number];
export const BONES = [1, 2, 3] as const;

/** Unit vectors towards the fingertips, the thumb's side and the back of the hand. */
export type HandFrame = { distal: Vec3; radial: Vec3; dorsal: Vec3 };

export function fingerBone(finger: Finger, bone: 1 | 2 | 3, side: Side): string {
  return `finger${finger}-${bone}.${side}`;
}

/** `head` says where the joints are: at rest or posed. */
export function handFrame(head: (bone: string) => Vec3, side: Side): HandFrame {
  const distal = unit(minus(head(`finger3-1.${side}`), head(`wrist.${side}`)));
  const radial = unit(across(minus(head(`finger2-1.${side}`), head(`finger5-1.${side}`)), distal));
  return { distal, radial, dorsal: scale(cross(radial, distal), side === 'L' ? 1 : -1) };
}

/** The axis about which a finger bends at rest: positive turns are towards the palm. Read from its natural bend. */
export function bendAxis(body: Body, finger: Finger, side: Side): Vec3 {
  const way = (bone: 1 | 3) => {
    const { head, tail } = body.boneOf(fingerBone(finger, bone, side));
    return unit(minus(tail, head));
  };
  return unit(cross(way(1), way(3)));
}

/** How far a place lies along a direction, from another place. */
export function reach(place: Vec3, from: Vec3, direction: Vec3): number {
  return dot(minus(place, from), direction);
}
