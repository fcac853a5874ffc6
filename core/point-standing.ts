// How a point stands for this person now: what its page says at the top. Only `judgePoint` and `blockedBy` decide.
import type { PointCode } from '../data/point-codes.ts';
import { PRESSING } from '../data/pressing.ts';
import type { Side } from '../data/routines.ts';
import { type Judgement, judgePoint } from './judge-point.ts';
import type { ReasonKey } from './plan.ts';
import { type BlockReason, blockedBy, type PlanContext } from './plan-for.ts';

export type Standing = {
  /** Nothing is pressed at all now, for this reason. */
  blocked: BlockReason | null;
  /** One for `both` where the sides do not differ. */
  sides: readonly { side: Side; judgement: Judgement }[];
};

export function pointStanding(point: PointCode, context: PlanContext): Standing {
  const blocked = blockedBy(context)?.reason ?? null;
  const judge = (side: Side) => ({ side, judgement: judgePoint(point, side, context) });
  const [left, right] = [judge('left'), judge('right')];
  // Where both sides are pressed at once, one that is left out leaves out both.
  const inTurn = PRESSING[point].laterality === 'each';
  const differ = inTurn && left.judgement.level !== right.judgement.level;
  return { blocked, sides: differ ? [left, right] : [judge('both')] };
}

/** Whether it may be pressed now, on one side at least. */
export function isPressable({ blocked, sides }: Standing): boolean {
  return blocked === null && sides.some(({ judgement }) => judgement.level !== 'leave');
}

/** Reasons that no answer to the safety questions changes. */
const HAPPENED: readonly ReasonKey[] = ['skin', 'hidden', 'dizzy', 'chosen', 'capped', 'long'];

/** Whether other answers to the safety questions could change something, on one side at least. */
export function dependsOnAnswers({ blocked, sides }: Standing): boolean {
  if (blocked) return blocked === 'under-18';
  return sides.some(({ judgement: { reasons } }) => reasons.some((reason) => !HAPPENED.includes(reason)));
}

/** Whether only that there are no answers leaves it out, on one side at least. */
export function waitsForAnswers(standing: Standing): boolean {
  const isCareful = ({ reasons }: Judgement) => reasons.every((reason) => reason === 'cautious');
  return (
    standing.blocked === null &&
    !isPressable(standing) &&
    standing.sides.some(({ judgement }) => isCareful(judgement))
  );
}
