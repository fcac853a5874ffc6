// The safety rules one by one, as a person would meet them.
import { describe, expect, test } from 'vitest';
import { planMs } from '../../core/plan.ts';
import { type PlanContext, planFor } from '../../core/plan-for.ts';
import type { ConditionKey } from '../../data/conditions.ts';
import { POINTS, type PointCode } from '../../data/points.ts';
import { PRESSING } from '../../data/pressing.ts';
import { classicRoutine, ROUTINES, type Routine } from '../../data/routines.ts';
import { answered, context, NO_FLAGS, NOON, outline, planOf } from '../support/safety-cases.ts';

const reset = ROUTINES['reset-60'];
const shoulders = ROUTINES['shoulders-180'];
const three = ROUTINES['three-points-180'];

test('changes nothing for someone with none of the conditions', () => {
  for (const routine of Object.values(ROUTINES)) {
    const { steps, changes } = planOf(routine);
    expect(changes).toEqual([]);
    expect(steps).toEqual(
      routine.steps.map((step) =>
        step.kind === 'press' ? { ...step, light: PRESSING[step.point].gentle } : step,
      ),
    );
  }
});

describe('in cautious mode', () => {
  const profile = { kind: 'cautious' } as const;

  test('puts a light Zhong Zhu in the place of He Gu', () => {
    expect(outline(planOf(reset, { profile }))).toEqual([
      'feetFlat 5',
      'breathe 20',
      'TE3 left 15 light',
      'swapHands 5',
      'TE3 right 15 light',
    ]);
  });

  test('shrugs in place of Jian Jing and presses Zhong Zhu lightly in place of Feng Chi', () => {
    expect(outline(planOf(shoulders, { profile }))).toEqual([
      'shouldersFall 10',
      'breathe 20',
      'shrugRelease 35',
      'restHands 5',
      'shrugRelease 35',
      'TE3 left 25 light',
      'TE3 right 25 light',
      'shoulderRolls 20',
      'notice 5',
    ]);
  });

  test('goes on to Yin Tang where Zhong Zhu has had its 30 seconds a side', () => {
    expect(outline(planOf(three, { profile }))).toEqual([
      'unclench 10',
      'TE3 left 30 light',
      'restHands 5',
      'TE3 right 30 light',
      'restHands 5',
      'shrugRelease 60',
      'GV29 both 40 light',
    ]);
  });

  test('names careful mode as the reason, never a condition nobody told us of', () => {
    for (const routine of Object.values(ROUTINES)) {
      const result = planFor(routine, context({ profile }));
      const reasons = result.kind === 'plan' ? result.plan.changes.map((change) => change.reasons) : [];
      if (result.kind === 'blocked') expect(result.because).toEqual(['cautious']);
      for (const given of reasons) expect(given).toEqual(['cautious']);
    }
  });
});

/** Conditions → what each of the three points comes to in `three-points-180`. */
const CASES: readonly [ConditionKey[], Partial<Record<PointCode, string>>][] = [
  [['pregnancy'], { LI4: 'substitute TE3', GB21: 'replace shrugRelease', GB20: 'light' }],
  [['bleeding'], { LI4: 'light', GB21: 'light', GB20: 'light' }],
  [['neck_risk'], { GB21: 'replace shrugRelease', GB20: 'substitute TE3' }],
  [['heart_chest'], { LI4: 'warn', GB21: 'warn', GB20: 'light' }],
  [['blood_pressure'], { LI4: 'warn', GB21: 'warn', GB20: 'light' }],
  [['leg_risk'], {}],
  [['numb_feet'], {}],
  [['osteoporosis'], { GB21: 'light', GB20: 'light' }],
  [['wrist'], { LI4: 'warn' }],
  [['hand_pain'], { LI4: 'replace naturalBreath', GB21: 'warn', GB20: 'warn' }],
  [['cancer'], { LI4: 'warn', GB21: 'warn', GB20: 'warn' }],
  [['pregnancy', 'hand_pain'], { LI4: 'replace naturalBreath', GB21: 'replace shrugRelease', GB20: 'light' }],
  [['neck_risk', 'hand_pain'], { LI4: 'replace naturalBreath', GB20: 'substitute TE3', TE3: 'warn' }],
  [['pregnancy', 'bleeding'], { LI4: 'substitute TE3', GB21: 'replace shrugRelease', TE3: 'light' }],
];

test.each(CASES)('follows the matrix for %j', (conditions, expected) => {
  const { changes } = planOf(three, { profile: answered(...conditions) });
  const seen = new Map<string, string>(
    changes.map(({ point, action, by, cue }) => [point, [action, by ?? cue].filter(Boolean).join(' ')]),
  );
  for (const [point, change] of Object.entries(expected))
    expect(`${point} ${seen.get(point)}`).toBe(`${point} ${change}`);
  if (Object.keys(expected).length === 0) expect(changes).toEqual([]);
});

describe('pressed lightly', () => {
  test('a squeeze becomes a hold', () => {
    const steps = planOf(three, { profile: answered('osteoporosis') }).steps;
    expect(techniquesOf(steps, 'GB21')).toEqual(['press-hold', 'press-hold']);
  });

  test('a squeeze becomes a resting palm with blood thinners', () => {
    const steps = planOf(three, { profile: answered('bleeding', 'osteoporosis') }).steps;
    expect(techniquesOf(steps, 'GB21')).toEqual(['rest-hand', 'rest-hand']);
  });

  test('30 seconds are pressed and the rest of the time is rest', () => {
    expect(outline(planOf(shoulders, { profile: answered('bleeding') }))).toEqual([
      'shouldersFall 10',
      'breathe 20',
      'GB21 right 30 light',
      'restHands 5',
      'swapHands 5',
      'GB21 left 30 light',
      'restHands 5',
      'GB20 both 30 light',
      'restHands 20',
      'shoulderRolls 20',
      'notice 5',
    ]);
  });

  test('a warning on the same point is kept, after what makes it light', () => {
    const { changes } = planOf(three, { profile: answered('cancer', 'heart_chest', 'hand_pain') });
    expect(changes.find(({ point }) => point === 'GB20')).toEqual({
      point: 'GB20',
      action: 'light',
      reasons: ['heart_chest', 'hand_pain', 'cancer'],
    });
  });
});

describe('leaves out a point', () => {
  test('while it is hidden, and not a moment longer', () => {
    const hiddenUntil = { LI4: NOON + 1 };
    expect(planOf(reset, { hiddenUntil }).changes).toEqual([
      { point: 'LI4', action: 'substitute', by: 'TE3', reasons: ['hidden'] },
    ]);
    expect(planOf(reset, { hiddenUntil, now: NOON + 1 }).changes).toEqual([]);
  });

  test('that was used three times today', () => {
    expect(planOf(reset, { todayByPoint: { LI4: 2 } }).changes).toEqual([]);
    expect(planOf(reset, { todayByPoint: { LI4: 3 } }).changes[0]?.reasons).toEqual(['capped']);
  });

  test('that is off after a dizzy spell', () => {
    expect(planOf(shoulders, { off: ['GB20'] }).changes).toEqual([
      { point: 'GB20', action: 'substitute', by: 'TE3', reasons: ['dizzy'] },
    ]);
  });

  test('on the side of a sore spot only', () => {
    const plan = planOf(reset, { skin: { LI4: 'left' } });
    expect(outline(plan)).toEqual(['feetFlat 5', 'breathe 20', 'TE3 left 15', 'swapHands 5', 'LI4 right 15']);
    expect(plan.changes).toEqual([
      { point: 'LI4', side: 'left', action: 'substitute', by: 'TE3', reasons: ['skin'] },
    ]);
  });

  test('of which both sides are pressed at once, when one side is sore', () => {
    expect(planOf(shoulders, { skin: { GB20: 'right' } }).changes[0]?.by).toBe('TE3');
  });

  test('with all its reasons in one change', () => {
    const { changes } = planOf(reset, {
      profile: answered('hand_pain', 'pregnancy'),
      hiddenUntil: { LI4: NOON + 1 },
      todayByPoint: { LI4: 3 },
    });
    expect(changes).toEqual([
      {
        point: 'LI4',
        action: 'replace',
        cue: 'naturalBreath',
        reasons: ['hand_pain', 'pregnancy', 'hidden', 'capped'],
      },
    ]);
  });
});

describe('a substitute', () => {
  test('is judged as the point itself is', () => {
    const profile = answered('pregnancy', 'wrist');
    expect(planOf(reset, { profile, todayByPoint: { TE3: 3 } }).changes).toEqual([
      { point: 'LI4', action: 'substitute', by: 'GV29', reasons: ['pregnancy'] },
    ]);
  });

  test('gives way to breathing of the same length when every point is out', () => {
    const hiddenUntil = Object.fromEntries(Object.keys(POINTS).map((point) => [point, NOON + 1]));
    expect(outline(planOf(reset, { hiddenUntil }))).toEqual(['feetFlat 5', 'breathe 20', 'naturalBreath 35']);
  });

  test('leaves the seconds of a light point to the steps that are its own', () => {
    const routine: Routine = {
      ...reset,
      totalSeconds: 50,
      steps: [press('LI4', 'left', 30), press('TE3', 'left', 20)],
    };
    const plan = planOf(routine, { profile: answered('pregnancy', 'bleeding') });
    expect(outline(plan)).toEqual(['HT7 left 30 light', 'TE3 left 20 light']);
  });

  test('takes all steps of a point or none', () => {
    const routine: Routine = {
      ...reset,
      totalSeconds: 40,
      steps: [press('LI4', 'left', 20), press('LI4', 'left', 20)],
    };
    const plan = planOf(routine, { profile: answered('pregnancy', 'bleeding') });
    // Half of it would fit Zhong Zhu, and Shen Men; Yin Tang takes the whole.
    expect(outline(plan)).toEqual(['GV29 both 20 light', 'GV29 both 20 light']);
  });

  test('that is a movement stays apart from the next movement', () => {
    const roll = { kind: 'move', seconds: 20, cue: 'shoulderRolls' } as const;
    const routine: Routine = { ...reset, totalSeconds: 50, steps: [press('GB21', 'left', 30), roll] };
    const plan = planOf(routine, { profile: answered('pregnancy') });
    expect(outline(plan)).toEqual(['shrugRelease 30', 'shoulderRolls 20']);
  });

  test('named by the routine comes before the one of the matrix', () => {
    const routine: Routine = { ...reset, swaps: { pregnancy: { LI4: 'GV29' } } };
    expect(planOf(routine, { profile: answered('pregnancy') }).changes[0]?.by).toBe('GV29');
  });

  test('named by the routine never lifts a block', () => {
    const routine: Routine = { ...reset, swaps: { hand_pain: { LI4: 'LI4' } } };
    expect(planOf(routine, { profile: answered('hand_pain') }).changes[0]?.cue).toBe('naturalBreath');
  });
});

test('presses a point for five minutes in all, and rests for what is over', () => {
  const routine: Routine = {
    ...reset,
    totalSeconds: 360,
    steps: [press('LI4', 'left', 180), press('LI4', 'right', 180)],
  };
  const plan = planOf(routine);
  expect(outline(plan)).toEqual(['LI4 left 180', 'LI4 right 120', 'restHands 60']);
  expect(plan.changes).toEqual([{ point: 'LI4', action: 'shorten', reasons: ['long'] }]);
});

test('breathes as it comes while paced breathing is off', () => {
  const plan = planOf(reset, { pacedBreathingOff: true });
  expect(outline(plan)).toEqual([
    'feetFlat 5',
    'naturalBreath 20',
    'LI4 left 15',
    'swapHands 5',
    'LI4 right 15',
  ]);
  expect(plan.naturalBreathing).toBe(true);
  expect(planOf(three, { pacedBreathingOff: true }).naturalBreathing).toBeUndefined();
});

describe('blocks the whole routine', () => {
  test.each([
    ['someone under 18', { profile: { ...answered(), adult: false } }, 'under-18'],
    ['someone under 18 who skipped', { profile: { kind: 'cautious', adult: false } }, 'under-18'],
    ['someone unwell today', { unwellUntil: NOON + 1 }, 'unwell'],
    ['a red flag', { gateAnswers: { head: 'yes-or-unsure' } }, 'red-flag'],
  ] as const)('for %s', (_, over, reason) => {
    expect(planFor(reset, context(over))).toMatchObject({ kind: 'blocked', reason });
  });

  test('and offers no pressing', () => {
    const result = planFor(reset, context({ profile: { ...answered(), adult: false } }));
    expect(result).toMatchObject({ offers: ['naturalBreath', 'shoulderRolls'] });
    expect(planFor(reset, context({ unwellUntil: NOON + 1 }))).toMatchObject({ offers: [] });
  });

  test('until the day is over, for someone unwell', () => {
    expect(planFor(reset, context({ unwellUntil: NOON })).kind).toBe('plan');
  });

  test('but not for red-flag questions answered with none', () => {
    expect(planFor(reset, context({ gateAnswers: { head: 'none' } })).kind).toBe('plan');
  });
});

function press(point: PointCode, side: 'left' | 'right', seconds: number): Routine['steps'][number] {
  const technique = 'press-hold';
  return {
    kind: 'press',
    point,
    side,
    technique,
    rampSeconds: 5,
    holdSeconds: seconds - 10,
    releaseSeconds: 5,
  };
}

function techniquesOf(steps: ReturnType<typeof planOf>['steps'], point: PointCode): string[] {
  return steps.flatMap((step) => (step.kind === 'press' && step.point === point ? [step.technique] : []));
}

test('being careful only ever adds: what was answered before holds as well', () => {
  for (const routine of Object.values(ROUTINES)) {
    const profile = { kind: 'cautious', conditions: ['hand_pain', 'wrist', 'cancer'] } as const;
    const careful = planFor(routine, context({ profile }));
    if (careful.kind !== 'plan') continue;
    const points = careful.plan.steps.flatMap((step) => (step.kind === 'press' ? [step.point] : []));
    // Painful hands leave He Gu out, tingling ones Shen Men; careful mode leaves out Jian Jing and Feng Chi.
    for (const left of ['LI4', 'HT7', 'GB21', 'GB20']) expect(points).not.toContain(left);
  }
});

describe('red-flag questions', () => {
  const head = ROUTINES['head-300'];

  test('are asked before there is a plan, and only once each', () => {
    expect(planFor(head, context({ gateAnswers: {} }))).toEqual({ kind: 'ask', gates: ['head'] });
    expect(planFor(head, context({ gateAnswers: { head: 'none' } })).kind).toBe('plan');
  });

  test('answered with yes or not sure end it, whatever else was answered', () => {
    const gateAnswers = { ...NO_FLAGS, head: 'yes-or-unsure' } as const;
    expect(planFor(head, context({ gateAnswers }))).toEqual({
      kind: 'blocked',
      reason: 'red-flag',
      offers: [],
    });
  });

  test('ask about the legs wherever one of their points is pressed', () => {
    expect(planFor(ROUTINES['secondwind-300'], context({ gateAnswers: {} }))).toEqual({
      kind: 'ask',
      gates: ['legs'],
    });
  });

  test('do not ask about legs that nothing presses any more', () => {
    const profile = answered('leg_risk');
    expect(planFor(ROUTINES['secondwind-300'], context({ profile, gateAnswers: {} })).kind).toBe('plan');
  });
});

describe('on the mat', () => {
  const mat = ROUTINES['mat-600'];

  test('the first time is the short one', () => {
    const first = { isKnown: false, today: 0 };
    expect(planFor(mat, context({ mat: first }))).toMatchObject({ reason: 'mat-first', instead: 'mat-300' });
    expect(planFor(ROUTINES['mat-300'], context({ mat: first })).kind).toBe('plan');
    const { mat: _, ...unknown } = context();
    expect(planFor(mat, unknown)).toMatchObject({ reason: 'mat-first' });
  });

  test('it is left out as long as the last time says, the short session as well', () => {
    for (const routine of [mat, ROUTINES['mat-300']]) {
      const at = (matOffUntil: number) => planFor(routine, context({ matOffUntil }));
      expect(at(NOON + 1)).toEqual({ kind: 'blocked', reason: 'mat-off', offers: ['naturalBreath'] });
      expect(at(NOON).kind).toBe('plan');
    }
  });
  test('being left out comes before the first time and the day’s one, and after the answers', () => {
    const matOffUntil = NOON + 1;
    const reasonWith = (over: Partial<PlanContext>) => planFor(mat, context({ matOffUntil, ...over }));
    expect(reasonWith({ mat: { isKnown: false, today: 1 } })).toMatchObject({ reason: 'mat-off' });
    expect(reasonWith({ profile: answered('pregnancy') })).toMatchObject({ reason: 'answers' });
  });
  test('being left out is nothing to any other routine', () => {
    const matOffUntil = NOON + 1;
    for (const routine of Object.values<Routine>(ROUTINES))
      if (!routine.mat)
        expect(planFor(routine, context({ matOffUntil }))).toEqual(planFor(routine, context()));
  });
  test('once a day is enough', () => {
    const today = { isKnown: true, today: 1 };
    for (const routine of [mat, ROUTINES['mat-300']])
      expect(planFor(routine, context({ mat: today }))).toMatchObject({ reason: 'mat-today' });
  });
});

describe('a point that the person would rather leave out', () => {
  test('is left out everywhere, and no reason is named', () => {
    expect(planOf(reset, { leftOut: ['LI4'] }).changes).toEqual([
      { point: 'LI4', action: 'substitute', by: 'TE3', reasons: ['chosen'] },
    ]);
  });
});

test('the classic press fits any point and side, and a gentle one is pressed for half a minute', () => {
  for (const [code, { gentle, laterality }] of Object.entries(PRESSING)) {
    const point = code as PointCode;
    const plan = planOf(classicRoutine(point, laterality === 'each' ? 'left' : 'both'));
    const pressed = plan.steps.filter((step) => step.kind === 'press');
    expect(pressed).toMatchObject([{ point, light: gentle }]);
    expect(planMs(plan)).toBe(180_000);
  }
});
