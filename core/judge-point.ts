// What the safety rules say about pressing one point on one side. Looks at the point alone, not at the routine.
import { type ConditionKey, MATRIX, POINT_USES_PER_DAY, type Rule, type Swap } from '../data/conditions.ts';
import type { PointCode } from '../data/points.ts';
import { PRESSING } from '../data/pressing.ts';
import type { Routine, Side } from '../data/routines.ts';
import type { ReasonKey } from './plan.ts';
import { conditionsOf, type Profile } from './profile.ts';
import type { SafetyRecord } from './safety-record.ts';
import type { Millis } from './time.ts';

/** What a judgement rests on: the person's answers, and what happened so far. */
export type SafetyFacts = {
  profile: Profile;
  /** Broken, sore or healing skin: the side of each point that it concerns. */
  skin?: Readonly<Partial<Record<PointCode, Side>>>;
  /** Completed runs of this local day that pressed the point; a run counts a point once. Missing: none. */
  todayByPoint: Readonly<Partial<Record<PointCode, number>>>;
  hiddenUntil: SafetyRecord['hiddenUntil'];
  off?: SafetyRecord['off'];
  /** Left out because the person would rather, without a reason. */
  leftOut?: SafetyRecord['leftOut'];
  now: Millis;
};

/** `leave`: not pressed at all. Otherwise pressed, `light` or not, perhaps with a warning. */
export type Judgement = {
  level: 'free' | 'warn' | 'light' | 'leave';
  /** With `light`: a resting palm, no pressing. */
  restHand: boolean;
  /** With `light`: because of a rule, and for 30 s a side at most; not where the point is gentle by itself. */
  brief: boolean;
  /** Strictest first; for a point left out only what leaves it out. Empty only when `free`, or light for everybody. */
  reasons: readonly ReasonKey[];
  /** With `leave`: what the matrix, and before it the routine, would do instead, strictest rule first. */
  swaps: readonly Swap[];
};

type Cell = { condition: ConditionKey; rule: Rule };

/** The strictest of all rules that apply to `point` on `side`. `both` is as strict as its stricter side. */
export function judgePoint(
  point: PointCode,
  side: Side,
  facts: SafetyFacts,
  routineSwaps: Routine['swaps'] = {},
): Judgement {
  const cells = cellsOf(point, facts.profile);
  const blocks = cells.filter(({ rule }) => rule.action === 'block');
  const leaving = [...blocks, ...cells.filter(({ rule }) => rule.action === 'substitute')];
  const happened = happenedTo(point, side, facts);
  if (leaving.length + happened.length > 0) {
    const reasons = [...reasonsOf(leaving, facts.profile), ...happened];
    return {
      level: 'leave',
      restHand: false,
      brief: false,
      reasons,
      swaps: swapsOf(leaving, point, routineSwaps),
    };
  }
  const light = cells.filter(({ rule }) => rule.action === 'light');
  const warned = cells.filter(({ rule }) => rule.action === 'warn');
  const level = light.length > 0 || PRESSING[point].gentle ? 'light' : warned.length > 0 ? 'warn' : 'free';
  const restHand = light.some(({ rule }) => rule.action === 'light' && rule.restHand === true);
  return {
    level,
    restHand,
    brief: light.length > 0,
    reasons: reasonsOf([...light, ...warned], facts.profile),
    swaps: [],
  };
}

/** The matrix cells for a point, in the order of the questions whatever the order of the answers. */
function cellsOf(point: PointCode, profile: Profile): readonly Cell[] {
  const cells: Cell[] = [];
  for (const condition of conditionsOf(profile)) {
    const row: Partial<Record<PointCode, Rule>> = MATRIX[condition];
    const rule = row[point];
    if (rule) cells.push({ condition, rule });
  }
  return cells;
}

/** Nobody has told us of a condition in cautious mode, so none is named. */
function reasonsOf(cells: readonly Cell[], profile: Profile): readonly ReasonKey[] {
  if (cells.length === 0) return [];
  return profile.kind === 'cautious' ? ['cautious'] : cells.map(({ condition }) => condition);
}

function swapsOf(cells: readonly Cell[], point: PointCode, routineSwaps: Routine['swaps'] = {}): Swap[] {
  return cells.flatMap(({ condition, rule }) => {
    const preferred = routineSwaps[condition]?.[point];
    const named = rule.action === 'block' || rule.action === 'substitute' ? [rule.by] : [];
    return preferred ? [preferred, ...named] : named;
  });
}

function happenedTo(point: PointCode, side: Side, facts: SafetyFacts): readonly ReasonKey[] {
  const reasons: ReasonKey[] = [];
  const sore = facts.skin?.[point];
  if (sore && (sore === side || sore === 'both' || side === 'both')) reasons.push('skin');
  const until = facts.hiddenUntil[point];
  if (until !== undefined && facts.now < until) reasons.push('hidden');
  if (facts.off?.includes(point)) reasons.push('dizzy');
  if (facts.leftOut?.includes(point)) reasons.push('chosen');
  if ((facts.todayByPoint[point] ?? 0) >= POINT_USES_PER_DAY) reasons.push('capped');
  return reasons;
}
