// How many more seconds a point may be pressed in one session. Counts only; decides nothing about which point.
import { LIGHT_SECONDS, POINT_SECONDS } from '../data/conditions.ts';
import type { PointCode } from '../data/points.ts';
import type { Side } from '../data/routines.ts';

/** Seconds already given out. A press of both sides counts once for the point and fully for each side. */
export type PressingBudget = Readonly<
  Partial<Record<PointCode, { all: number; left: number; right: number }>>
>;

export type Portion = { point: PointCode; side: Side; brief: boolean };

const NOTHING = { all: 0, left: 0, right: 0 };

/** Seconds left for this point and side: 30 a side when brief, five minutes for the point in all. */
export function secondsLeft(budget: PressingBudget, { point, side, brief }: Portion): number {
  const used = budget[point] ?? NOTHING;
  const onSide = side === 'both' ? Math.max(used.left, used.right) : used[side];
  const room = POINT_SECONDS - used.all;
  return Math.max(0, brief ? Math.min(room, LIGHT_SECONDS - onSide) : room);
}

/** The budget after `seconds` more on this point and side. */
export function spend(
  budget: PressingBudget,
  { point, side }: Pick<Portion, 'point' | 'side'>,
  seconds: number,
): PressingBudget {
  const used = budget[point] ?? NOTHING;
  return {
    ...budget,
    [point]: {
      all: used.all + seconds,
      left: used.left + (side === 'right' ? 0 : seconds),
      right: used.right + (side === 'left' ? 0 : seconds),
    },
  };
}
