// The builder's changes, one by one: each gives steps that may be kept, and changes nothing else.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownCard, routineOf, secondsOf, sidesOf, stepSeconds } from '../../core/own-routine.ts';
import {
  addBreaths,
  addCue,
  addPoint,
  breathsOf,
  EMPTY_DRAFT,
  moveStep,
  pressOf,
  readKeptDraft,
  removeStep,
  replaceStep,
  withBreaths,
  withSeconds,
} from '../../core/routine-edit.ts';
import { problemsOf } from '../../core/routine-problems.ts';
import { POINT_CODES } from '../../data/point-codes.ts';
import { OWN_CUES, ROUTINE_LIMITS } from '../../data/routine-limits.ts';
import { anyDraft, DRAFT, ownRoutine } from '../support/own-routines.ts';

const [settle, press, breathe] = DRAFT.steps;
const EXTRA = pressOf('GB20', 'both');

describe('a point that is added', () => {
  test.each(POINT_CODES)('%s, on every side that is offered, may be kept as it is', (point) => {
    for (const side of ['both', ...sidesOf(point)] as const) {
      const steps = addPoint([], point, side);
      expect(problemsOf({ ...DRAFT, steps })).toEqual([]);
    }
  });
  test('on both sides in turn has a change of hands between', () => {
    expect(addPoint([], 'PC6', 'both').map((step) => ('side' in step ? step.side : step.kind))).toEqual([
      'left',
      'switch',
      'right',
    ]);
  });
  test('comes last, and leaves the others alone', () => {
    expect(addPoint(DRAFT.steps, 'GB20', 'both').slice(0, 3)).toEqual(DRAFT.steps);
  });
});

test('breaths and everything else that may be added may be kept as they are', () => {
  for (const kind of Object.keys(OWN_CUES) as (keyof typeof OWN_CUES)[])
    expect(problemsOf({ ...DRAFT, steps: addCue(addBreaths(DRAFT.steps), kind) })).toEqual([]);
});

describe('a press', () => {
  test('can have any length that is allowed, to the second', () => {
    const { from, to } = ROUTINE_LIMITS.pressSeconds;
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), fc.integer({ min: from, max: to }), (before, after) => {
        const step = withSeconds(pressOf('LI4', 'left', before), after);
        expect(stepSeconds(step)).toBe(after);
        expect(problemsOf({ ...DRAFT, steps: [...DRAFT.steps, step] })).toEqual([]);
      }),
    );
  });
  test('typed digit by digit rises as slowly as one that was typed at once', () => {
    for (const wanted of ['60', '90', '250', '300', '45']) {
      let step = withSeconds(pressOf('LI4', 'left'), 30);
      for (let i = 0; i <= wanted.length; i++)
        step = withSeconds(step, i === 0 ? Number.NaN : Number(wanted.slice(0, i)));
      const fresh = pressOf('LI4', 'left', Number(wanted));
      expect(step.rampSeconds).toBeGreaterThanOrEqual(fresh.rampSeconds);
      expect(stepSeconds(step)).toBe(Number(wanted));
    }
  });
  test('keeps its rise and fall where they fit', () => {
    const classic = { ...pressOf('LI4', 'left'), rampSeconds: 30, holdSeconds: 120, releaseSeconds: 30 };
    expect(withSeconds(classic, 150)).toEqual({ ...classic, holdSeconds: 90 });
    expect(withSeconds(classic, 20)).toMatchObject({ rampSeconds: 3, holdSeconds: 14, releaseSeconds: 3 });
  });
  test('of no number is one to mend, and comes back from it', () => {
    const step = withSeconds(pressOf('LI4', 'left'), Number.NaN);
    expect(problemsOf({ ...DRAFT, steps: [step] }).map(({ code }) => code)).toContain('whole');
    expect(stepSeconds(withSeconds(step, 40))).toBe(40);
  });
});

test('breaths are counted whole', () => {
  const step = withBreaths({ kind: 'breathe', seconds: 0, inSeconds: 4, outSeconds: 6 }, 5);
  expect([step.seconds, breathsOf(step)]).toEqual([50, 5]);
});

describe('a step', () => {
  test('goes earlier and later, and stays at the ends', () => {
    expect(moveStep(DRAFT.steps, 1, -1)).toEqual([press, settle, breathe]);
    expect(moveStep(DRAFT.steps, 1, 1)).toEqual([settle, breathe, press]);
    expect(moveStep(DRAFT.steps, 0, -1)).toEqual(DRAFT.steps);
    expect(moveStep(DRAFT.steps, 2, 1)).toEqual(DRAFT.steps);
  });
  test('is removed or replaced alone', () => {
    expect(removeStep(DRAFT.steps, 1)).toEqual([settle, breathe]);
    expect(replaceStep(DRAFT.steps, 0, EXTRA)).toEqual([EXTRA, press, breathe]);
  });
});

describe('what is kept of a form', () => {
  const again = (draft: unknown) => readKeptDraft(JSON.parse(JSON.stringify(draft)));
  test('comes back as it was, whatever may be kept', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(again(draft)).toEqual(draft);
      }),
    );
  });
  test.each([
    ['nothing typed yet', EMPTY_DRAFT],
    ['a name too long', { ...DRAFT, name: 'a'.repeat(80) }],
    ['a time out of range', { ...DRAFT, steps: [{ ...settle, seconds: 7000 }] }],
    ['a time that is no number', { ...DRAFT, steps: [{ ...settle, seconds: Number.NaN }] }],
    ['more steps than may be kept', { ...DRAFT, steps: Array.from({ length: 60 }, () => settle) }],
  ])('comes back as it was, with %s', (_name, draft) => {
    expect(again(draft)).toEqual(draft);
  });
  test.each([
    ['nothing', null],
    ['a point that is none', { ...DRAFT, steps: [{ ...press, point: 'XX1' }] }],
    ['a kind that is none', { ...DRAFT, steps: [{ kind: 'needle' }] }],
    ['more than a form has', { ...DRAFT, id: 'own-1' }],
    ['no list', { ...DRAFT, steps: 7 }],
    ['no end of steps', { ...DRAFT, steps: Array.from({ length: 201 }, () => settle) }],
    [
      'more steps than may be kept, and nonsense among them',
      { ...DRAFT, steps: Array.from({ length: 41 }, () => null) },
    ],
    ['a time that is a text', { ...DRAFT, steps: [{ ...settle, seconds: 'abc' }] }],
    ['a time that is an object', { ...DRAFT, steps: [{ ...settle, seconds: {} }] }],
  ])('is not taken with %s', (_name, draft) => {
    expect(again(draft)).toBeNull();
  });
});

describe('an own routine', () => {
  test('is as long as its steps, and has its name', () => {
    expect(routineOf(ownRoutine())).toMatchObject({ id: 'own-1', name: 'After lunch', totalSeconds: 75 });
    expect(secondsOf(DRAFT.steps)).toBe(75);
  });
  test.each([
    ['head', 'head'],
    ['stomach', 'stomach'],
    ['legs', 'legs'],
    ['tension', undefined],
    ['sleep', undefined],
  ] as const)('for %s asks about %s', (goal, gate) => {
    expect(routineOf(ownRoutine({ goal })).gate).toBe(gate);
  });
  test('has each of its points on its card once', () => {
    const steps = addPoint(addPoint([], 'PC6', 'both'), 'GB20', 'both');
    expect(ownCard(ownRoutine({ steps }))).toEqual({
      id: 'own-1',
      name: 'After lunch',
      seconds: secondsOf(steps),
      points: ['PC6', 'GB20'],
    });
  });
});
