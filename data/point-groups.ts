// The points by place of the body, as the library lists them: each point once.
import type { PointCode } from './point-codes.ts';

export const POINT_GROUPS = {
  hand: ['LI4', 'TE3', 'PC6', 'HT7'],
  head: ['GB20', 'GB21', 'GV29'],
  chest: ['CV17'],
  leg: ['ST36', 'SP6', 'LR3'],
} as const satisfies Record<string, readonly PointCode[]>;

export type PointGroup = keyof typeof POINT_GROUPS;

export const POINT_GROUP_KEYS = ['hand', 'head', 'chest', 'leg'] as const satisfies readonly PointGroup[];
