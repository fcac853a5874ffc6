// The points that the classic press is offered for, with the sides on which each may be pressed now.
import { POINT_CODES, type PointCode } from '../data/point-codes.ts';
import { PRESSING } from '../data/pressing.ts';
import type { Side } from '../data/routines.ts';
import { judgePoint, type SafetyFacts } from './judge-point.ts';

/** Those that may be held for two minutes; a point without a side left to press comes with none. */
export function classicPoints(facts: SafetyFacts): { point: PointCode; sides: readonly Side[] }[] {
  return POINT_CODES.filter((point) => PRESSING[point].classic).map((point) => {
    const sides: readonly Side[] = PRESSING[point].laterality === 'each' ? ['left', 'right'] : ['both'];
    return { point, sides: sides.filter((side) => judgePoint(point, side, facts).level !== 'leave') };
  });
}
