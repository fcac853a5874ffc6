// Which point a stop was about.
import type { PointCode } from '../data/points.ts';
import type { Plan } from './plan.ts';

/** The point of step `index`, or of the last press before it: a tingle is often noticed a step late. Null: none yet. */
export function pressedPoint(plan: Plan, index: number): PointCode | null {
  const pressed = plan.steps.slice(0, index + 1).findLast(({ kind }) => kind === 'press');
  return pressed?.kind === 'press' ? pressed.point : null;
}
