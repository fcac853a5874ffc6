// How a step is called, in the header, on the next line and to a screen reader.

import { fill } from '../../core/fill.ts';
import type { Plan, PlannedPress, PlanStep } from '../../core/plan.ts';
import { POINTS, type PointCode } from '../../data/points.ts';
import { PRESSING } from '../../data/pressing.ts';
import type { Side, Technique } from '../../data/routines.ts';
import { warningsOf } from '../safety/warnings.ts';
import type { Words } from '../words.tsx';

/** Points on the hand: "left hand" says more than "left side". */
const ON_HAND: readonly PointCode[] = ['LI4', 'TE3', 'HT7'];

/** "left hand", "both sides", or nothing for a point on the midline. */
export function sideText(point: PointCode, side: Side, words: Words<'player'>): string {
  if (PRESSING[point].laterality === 'midline') return '';
  return (ON_HAND.includes(point) ? words.player.handSide : words.player.side)[side];
}

/** "He Gu, left hand" or "Breathe". */
export function stepName(step: PlanStep, words: Words<'player'>): string {
  if (step.kind !== 'press') return words.player.steps[step.kind];
  const point = POINTS[step.point].plain;
  const side = sideText(step.point, step.side, words);
  return side ? fill(words.player.pointSide, { point, side }) : point;
}

/** How a point is pressed in this way: held still where it is not circled or squeezed. */
export function pressText(
  point: PointCode,
  technique: Technique,
  { points }: Pick<Words<'points'>, 'points'>,
): string {
  const texts: { press: string; hold?: string } = points[point];
  return (technique === 'press-hold' && texts.hold) || texts.press;
}

/** How a press is done, and how firmly; or what to mind, where the safety answers ask for care. */
export function pressCue(
  { changes }: Pick<Plan, 'changes'>,
  step: PlannedPress,
  words: Words<'player' | 'points' | 'safety'>,
): { how: string; mind: string } {
  const soft = step.light || step.technique === 'rest-hand';
  const change = changes.find(({ point, side }) => point === step.point && (!side || side === step.side));
  const [warning] = change ? warningsOf(change, words) : [];
  return {
    how: soft ? words.points[step.point].light : pressText(step.point, step.technique, words),
    mind: warning ?? (soft ? words.player.light : words.player.firm),
  };
}
