// Every answer there is, on every routine there is, and on routines nobody wrote: held against an independent oracle.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routineOf } from '../../core/own-routine.ts';
import type { Plan, PlanChange } from '../../core/plan.ts';
import { type PlanContext, planFor } from '../../core/plan-for.ts';
import { EMPTY_SAFETY, leaveMatOut } from '../../core/safety-record.ts';
import { CONDITION_KEYS, type ConditionKey, SWAP_CUES, type Swap } from '../../data/conditions.ts';
import type { PointCode } from '../../data/points.ts';
import { PRESSING } from '../../data/pressing.ts';
import { type PressStep, ROUTINES, type Routine, type Step } from '../../data/routines.ts';
import { anyDraft } from '../support/own-routines.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { answered, context, NOON, planOf } from '../support/safety-cases.ts';
import {
  conditionsWith,
  isMatOut,
  MAT_COLUMN,
  POINT_CODES,
  pressedSeconds,
  secondsOf,
  strictestOf,
  subsetsOf,
} from '../support/safety-oracle.ts';

const CAUTIOUS: readonly ConditionKey[] = ['pregnancy', 'bleeding', 'neck_risk', 'leg_risk'];
const SUBSETS = subsetsOf(CONDITION_KEYS);

test('there are 2048 sets of answers', () => {
  expect(SUBSETS).toHaveLength(2048);
});

/** What is wrong with a plan; empty is right. Plain strings, since expect() in a loop of millions is slow. */
function faultsOf(routine: Routine, plan: Plan, facts: PlanContext): string[] {
  const conditions = facts.profile.kind === 'answered' ? facts.profile.conditions : CAUTIOUS;
  return [
    ...timeFaults(routine, plan, conditions),
    ...plan.steps.flatMap((step) => (step.kind === 'press' ? pressFaults(step, conditions, facts) : [])),
    ...changeFaults(routine, plan, conditions, facts),
  ];
}

function timeFaults(routine: Routine, plan: Plan, conditions: readonly ConditionKey[]): string[] {
  const faults: string[] = [];
  const total = plan.steps.reduce((sum, step) => sum + secondsOf(step), 0);
  if (total !== routine.totalSeconds) faults.push(`total ${total}, not ${routine.totalSeconds}`);
  for (const step of plan.steps) {
    const parts =
      step.kind === 'press' ? [step.rampSeconds, step.holdSeconds, step.releaseSeconds] : [step.seconds];
    if (secondsOf(step) <= 0 || parts.some((part) => part < 0)) faults.push(`a ${step.kind} without time`);
  }
  const { all, light } = pressedSeconds(plan.steps, conditions);
  for (const [point, seconds] of all) if (seconds > 300) faults.push(`${point} pressed ${seconds} s`);
  for (const [spot, seconds] of light) if (seconds > 30) faults.push(`${spot} light for ${seconds} s`);
  return faults;
}

function pressFaults(
  step: PressStep & { light: boolean },
  conditions: readonly ConditionKey[],
  facts: PlanContext,
): string[] {
  const { point, side, light, technique } = step;
  const letter = strictestOf(point, conditions);
  const faults: string[] = [];
  if (isOut(point, side, conditions, facts)) faults.push(`${point} ${side} must not be pressed`);
  if ((letter === 'L' || letter === 'R') && !light) faults.push(`${point} is not light`);
  if (light && technique === 'squeeze') faults.push(`${point} is squeezed though light`);
  if (conditionsWith(['R'], point, conditions).length > 0 && technique !== 'rest-hand')
    faults.push(`${point} is more than a resting palm`);
  return faults;
}

function isOut(
  point: PointCode,
  side: PressStep['side'],
  conditions: readonly ConditionKey[],
  facts: PlanContext,
): boolean {
  const sore = facts.skin?.[point];
  return (
    conditionsWith(['B', 'S'], point, conditions).length > 0 ||
    (facts.hiddenUntil[point] ?? 0) > facts.now ||
    (facts.off ?? []).includes(point) ||
    (facts.leftOut ?? []).includes(point) ||
    (facts.todayByPoint[point] ?? 0) >= 3 ||
    (sore !== undefined && (sore === 'both' || side === 'both' || sore === side))
  );
}

function changeFaults(
  routine: Routine,
  plan: Plan,
  conditions: readonly ConditionKey[],
  facts: PlanContext,
): string[] {
  const presses = routine.steps.filter((step) => step.kind === 'press');
  const faults = [...new Set(presses.map((step) => step.point))].flatMap((point) => {
    const own = presses.filter((step) => step.point === point);
    const staying = own.filter((step) => !isOut(point, step.side, conditions, facts));
    const changes = plan.changes.filter((change) => change.point === point);
    const [leaving, other] = [changes.filter(isLeaving), changes.filter((change) => !isLeaving(change))];
    if (leaving.length !== (staying.length < own.length ? 1 : 0))
      return [`${point}: left out, not said once`];
    return [
      ...leaving.flatMap((change) => leavingFaults(change, plan, conditions, facts)),
      ...stayingFaults(point, staying, other, plan, conditions),
    ];
  });
  return [
    ...faults,
    ...plan.changes.flatMap(({ point, reasons }) => (reasons.length > 0 ? [] : [`${point}: no reason`])),
  ];
}

function isLeaving({ action }: PlanChange): boolean {
  return action === 'substitute' || action === 'replace';
}

/** Its reasons are exactly the rules that leave the point out, and the substitute it promises is there. */
function leavingFaults(
  { point, by, reasons }: PlanChange,
  plan: Plan,
  conditions: readonly ConditionKey[],
  facts: PlanContext,
): string[] {
  const faults: string[] = [];
  const expected = conditionsWith(['B', 'S'], point, conditions);
  const given = reasons.filter((reason) => CONDITION_KEYS.some((key) => key === reason));
  if (facts.profile.kind !== 'cautious' && String([...given].sort()) !== String([...expected].sort()))
    faults.push(`${point}: reasons ${given}, not ${expected}`);
  if (by && !plan.steps.some((step) => step.kind === 'press' && step.point === by))
    faults.push(`${point}: ${by} promised, not there`);
  return faults;
}

/** What is pressed otherwise than written, or under a rule, is said once. */
function stayingFaults(
  point: PointCode,
  staying: readonly PressStep[],
  changes: readonly PlanChange[],
  plan: Plan,
  conditions: readonly ConditionKey[],
): string[] {
  const faults: string[] = [];
  const letter = strictestOf(point, conditions);
  const now = plan.steps.flatMap((step) => (step.kind === 'press' ? [signature(step)] : []));
  if (changes.length > 1) faults.push(`${point}: changed, said more than once`);
  if (changes.length === 0 && staying.some((step) => !now.includes(signature(step))))
    faults.push(`${point}: pressed otherwise, not said`);
  if (changes.length === 0 && staying.length > 0 && letter) faults.push(`${point}: ${letter} not said`);
  return faults;
}

function signature(step: PressStep & { light?: boolean }): string {
  return [step.point, step.side, step.technique, secondsOf({ light: false, ...step })].join(' ');
}

/** Whether the routine is not done at all with these answers, by the routine's own list and the mat's column. */
function isNotDone({ mat, notWith }: Routine, conditions: readonly ConditionKey[]): boolean {
  return conditions.some(
    (key) => notWith?.conditions.includes(key) || (mat === true && MAT_COLUMN[key] === 'B'),
  );
}

describe.each(Object.values<Routine>(ROUTINES))('$id, with every set of answers', (routine) => {
  const done = SUBSETS.filter((conditions) => !isNotDone(routine, conditions));

  test('holds no point that is out, keeps its time, its limits and gives its reasons', () => {
    const faults: string[] = [];
    for (const conditions of done) {
      const facts = context({ profile: answered(...conditions) });
      for (const fault of faultsOf(routine, planOf(routine, facts), facts))
        faults.push(`${conditions}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  test('is not done where it must not be, and says with which answers', () => {
    for (const conditions of SUBSETS) {
      if (!isNotDone(routine, conditions)) continue;
      const result = planFor(routine, context({ profile: answered(...conditions) }));
      const because = conditions.filter((key) => isNotDone(routine, [key]));
      if (JSON.stringify(result.kind === 'blocked' && result.because) !== JSON.stringify(because))
        expect(result).toMatchObject({ kind: 'blocked', reason: 'answers', because });
    }
  });

  test('warns on the mat where its column says so', () => {
    for (const conditions of done) {
      const expected = routine.mat ? conditions.filter((key) => MAT_COLUMN[key] === 'W') : [];
      const { matWarnings = [] } = planOf(routine, { profile: answered(...conditions) });
      if (String(matWarnings) !== String(expected))
        expect([conditions, matWarnings]).toEqual([conditions, expected]);
    }
  });

  test('is not done on a mat for a week after that hurt, whatever else was answered', () => {
    const DAY = 86_400_000;
    for (const conditions of done)
      for (const hurtAt of [null, NOON, NOON - 7 * DAY + 1, NOON - 7 * DAY, NOON - 8 * DAY]) {
        const record = hurtAt === null ? EMPTY_SAFETY : leaveMatOut(EMPTY_SAFETY, hurtAt);
        const result = planFor(routine, context({ ...record, profile: answered(...conditions) }));
        const isOff = routine.mat === true && isMatOut(hurtAt, NOON);
        const reason = result.kind === 'blocked' ? result.reason : null;
        if (reason !== (isOff ? 'mat-off' : null)) expect([conditions, hurtAt, reason]).toEqual([isOff]);
      }
  });

  test('leaves alone what no rule touches', () => {
    const faults: string[] = [];
    for (const conditions of done) {
      const { steps } = planOf(routine, { profile: answered(...conditions) });
      const planned = steps.flatMap((step) => (step.kind === 'press' ? [signature(step)] : []));
      for (const step of routine.steps) {
        if (step.kind !== 'press' || PRESSING[step.point].gentle) continue;
        const letter = strictestOf(step.point, conditions);
        if ((letter === null || letter === 'W') && !planned.includes(signature(step)))
          faults.push(`${conditions}: ${step.point} changed without a rule`);
      }
    }
    expect(faults).toEqual([]);
  });

  test('asks its red-flag questions before there is a plan, and presses no leg without', () => {
    for (const conditions of done) {
      const profile = answered(...conditions);
      const pressesLeg = planOf(routine, { profile }).steps.some(
        (step) => step.kind === 'press' && ['LR3', 'SP6', 'ST36'].includes(step.point),
      );
      const gates = ['head', 'stomach', 'legs', 'mat'].filter(
        (gate) => gate === routine.gate || (gate === 'legs' && pressesLeg),
      );
      const unasked = planFor(routine, context({ profile, gateAnswers: {} }));
      const expected = gates.length > 0 ? { kind: 'ask', gates } : { kind: 'plan' };
      if (
        unasked.kind !== expected.kind ||
        (unasked.kind === 'ask' && String(unasked.gates) !== String(gates))
      )
        expect(unasked).toMatchObject(expected);
    }
  });

  test('is the same whatever the order of the answers', () => {
    for (const conditions of done) {
      const forward = planOf(routine, { profile: answered(...conditions) });
      const backward = planOf(routine, { profile: answered(...[...conditions].reverse()) });
      if (JSON.stringify(forward) !== JSON.stringify(backward)) expect(backward).toEqual(forward);
    }
  });

  test('holds as much in cautious mode', () => {
    const facts = context({ profile: { kind: 'cautious' } });
    if (isNotDone(routine, CAUTIOUS))
      expect(planFor(routine, facts)).toMatchObject({ reason: 'answers', because: ['cautious'] });
    else expect(faultsOf(routine, planOf(routine, facts), facts)).toEqual([]);
  });
});

const point = fc.constantFrom(...POINT_CODES);
const side = fc.constantFrom('left', 'right', 'both');
const pressStep = fc
  .record({
    point,
    side,
    nth: fc.nat(),
    rampSeconds: fc.integer({ min: 0, max: 30 }),
    holdSeconds: fc.integer({ min: 1, max: 120 }),
    releaseSeconds: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ nth, ...rest }): PressStep => {
    const techniques: readonly PressStep['technique'][] = PRESSING[rest.point].techniques;
    const technique = techniques[nth % techniques.length] ?? 'press-hold';
    return { kind: 'press', technique, ...rest };
  });
const otherStep = fc.constantFrom<Step>(
  { kind: 'breathe', seconds: 20, inSeconds: 4, outSeconds: 6 },
  { kind: 'switch', seconds: 5, cue: 'swapHands' },
  { kind: 'move', seconds: 20, cue: 'shoulderRolls' },
);
const swap = fc.constantFrom<Swap>(...POINT_CODES, ...SWAP_CUES);
const condition = fc.constantFrom(...CONDITION_KEYS);
const routine = fc
  .record({
    steps: fc.array(fc.oneof({ weight: 3, arbitrary: pressStep }, otherStep), {
      minLength: 1,
      maxLength: 12,
    }),
    swaps: fc.dictionary(condition, fc.dictionary(point, swap, { maxKeys: 4 }), { maxKeys: 4 }),
  })
  .map(({ steps, swaps }): Routine => {
    const totalSeconds = steps.reduce(
      (sum, step) => sum + secondsOf(step.kind === 'press' ? { ...step, light: false } : step),
      0,
    );
    return { id: 'reset-60', totalSeconds, goal: 'any', place: 'desk', steps, swaps };
  });
const facts = fc
  .record({
    conditions: fc.option(fc.subarray([...CONDITION_KEYS])),
    skin: fc.dictionary(point, side, { maxKeys: 3 }),
    todayByPoint: fc.dictionary(point, fc.integer({ min: 0, max: 5 }), { maxKeys: 4 }),
    hiddenUntil: fc.dictionary(point, fc.integer({ min: NOON - 2, max: NOON + 2 }), { maxKeys: 4 }),
    off: fc.subarray([...POINT_CODES], { maxLength: 2 }),
    leftOut: fc.subarray([...POINT_CODES], { maxLength: 3 }),
    pacedBreathingOff: fc.boolean(),
  })
  .map(
    ({ conditions, ...rest }): PlanContext =>
      context({ ...rest, profile: conditions ? answered(...conditions) : { kind: 'cautious' } }),
  );

test('holds for any routine and anything that may have happened', () => {
  fc.assert(
    fc.property(routine, facts, (made, given) => {
      expect(faultsOf(made, planOf(made, given), given)).toEqual([]);
    }),
    { numRuns: propertyRuns(5000) },
  );
});

test('holds for any routine that a person makes, and asks the questions of what it is for', () => {
  const own = anyDraft.map((draft) => routineOf({ id: 'own-1', ...draft }));
  fc.assert(
    fc.property(own, facts, (made, given) => {
      const plan = planOf(made, given);
      expect(faultsOf(made, plan, given)).toEqual([]);
      expect(plan.name).toBe(made.name);
      const unasked = planFor(made, { ...given, gateAnswers: {} });
      if (['head', 'stomach', 'legs'].includes(made.goal)) expect(unasked.kind).toBe('ask');
    }),
    { numRuns: propertyRuns(5000) },
  );
});

test('paces no breath while paced breathing is off', () => {
  fc.assert(
    fc.property(routine, facts, (made, given) => {
      const { steps } = planOf(made, { ...given, pacedBreathingOff: true });
      expect(steps.filter(({ kind }) => kind === 'breathe')).toEqual([]);
    }),
  );
});
