import { describe, expect, test } from 'vitest';
import type { CheckIn } from '../../core/check-in.ts';
import type { Pending } from '../../core/nudge.ts';
import type { NudgeRow } from '../../core/nudge-row.ts';
import { answersFrom, answersOf, askBefore, shownAt, stressPrompt } from '../../core/run-answers.ts';
import { MINUTE } from '../../core/time.ts';
import { CHECK_IN_ITEMS, ITEM_OF_GOAL } from '../../data/check-ins.ts';
import { ROUTINE_IDS, ROUTINES, type RoutineId } from '../../data/routines.ts';
import words from '../../locales/en.json' with { type: 'json' };
import { badged, due, endedNudge, prompted, snoozed } from '../support/states.ts';
import { MORNING } from '../support/world.ts';

const START = MORNING + 30 * MINUTE;
const run = (routineId: string = 'three-points-180') => ({ id: 4, routineId, startedAt: START });
const answer = (minute: number, value: number, over: Partial<CheckIn> = {}): CheckIn => ({
  at: START + minute * MINUTE,
  item: 'tension',
  value,
  ...over,
});
const before = (value: number, over: Partial<CheckIn> = {}) =>
  answer(0, value, { run: { id: 4, when: 'before' }, ...over });
const after = (value: number, over: Partial<CheckIn> = {}) =>
  answer(3, value, { run: { id: 4, when: 'after' }, ...over });
/** Shown ten minutes before the run, which answered it. */
const stressRow = (over: Partial<NudgeRow> = {}) =>
  endedNudge(START, {
    kind: 'stress',
    dueAt: START - 20 * MINUTE,
    promptedAt: START - 10 * MINUTE,
    outcome: 'started',
    runId: 4,
    ...over,
  });

describe('the item of a routine', () => {
  test('is the one of its goal', () => {
    for (const id of ROUTINE_IDS)
      expect(answersOf(run(id), [], [])).toEqual({ item: ITEM_OF_GOAL[ROUTINES[id].goal] });
  });
  test.each<[RoutineId, string]>([
    ['reset-60', 'stress'],
    ['shoulders-180', 'tension'],
    ['steady-180', 'stress'],
    ['head-300', 'tension'],
    ['farview-60', 'eyes'],
    ['secondwind-300', 'energy'],
    ['stomach-300', 'queasiness'],
    ['mat-600', 'tension'],
  ])('of %s is %s', (id, item) => {
    expect(askBefore(ROUTINES[id].goal, undefined, [])).toBe(item);
    expect(answersOf({ id: 1, routineId: id, startedAt: 0 }, [], []).item).toBe(item);
  });
  test('is the general one of a routine that we do not know', () => {
    const own = { id: 1, routineId: 'own-1', startedAt: 0 };
    expect(answersOf({ ...own, plan: { goal: 'energy' } }, [], []).item).toBe('energy');
    expect(answersOf(own, [], []).item).toBe('stress');
    expect(answersOf(run('own-1'), [], [])).toEqual({ item: 'stress' });
  });
  test('has its words', () => {
    expect(Object.keys(words.ratings.items)).toEqual([...CHECK_IN_ITEMS]);
  });
});

describe('the answers of a run', () => {
  test('are those that say so, whatever stands between them', () => {
    const others = [
      answer(1, 9, { run: { id: 3, when: 'after' } }),
      answer(2, 8, { item: 'stress' }),
      answer(2, 1),
    ];
    expect(answersOf(run(), [before(7), ...others, after(4)], [])).toEqual({
      item: 'tension',
      before: 7,
      after: 4,
    });
  });
  test('are the last ones where there are several', () => {
    const rows = [before(7), before(6), after(4), after(5)];
    expect(answersOf(run(), rows, [])).toEqual({ item: 'tension', before: 6, after: 5 });
  });
  test('may be one, and a zero is one', () => {
    expect(answersOf(run(), [before(0)], [])).toEqual({ item: 'tension', before: 0 });
    expect(answersOf(run(), [after(0)], [])).toEqual({ item: 'tension', after: 0 });
  });
  test('are of one item: that of the first', () => {
    const rows = [before(7, { item: 'energy' }), after(4, { item: 'eyes' })];
    expect(answersOf(run(), rows, [])).toEqual({ item: 'energy', before: 7 });
    expect(answersOf(run(), [after(4, { item: 'eyes' })], [])).toEqual({ item: 'eyes', after: 4 });
  });
});

describe('a run that a stress prompt led to', () => {
  const atPrompt = (minute: number, value: number) => answer(minute, value, { item: 'stress' });

  test('asks about stress, and has the answer at the prompt as the one before', () => {
    expect(answersOf(run(), [], [stressRow()])).toEqual({ item: 'stress' });
    const rows = [atPrompt(-9, 8), atPrompt(-1, 6), after(3, { item: 'stress' })];
    expect(answersOf(run(), rows, [stressRow()])).toEqual({ item: 'stress', before: 6, after: 3 });
  });
  test('has no answer from before the prompt nor from after the start', () => {
    expect(answersOf(run(), [atPrompt(-11, 8), atPrompt(1, 2)], [stressRow()])).toEqual({ item: 'stress' });
    const edges = [atPrompt(-10, 8), atPrompt(0, 6)];
    expect(answersOf(run(), edges.slice(0, 1), [stressRow()]).before).toBe(8);
    expect(answersOf(run(), edges.slice(1), [stressRow()]).before).toBe(6);
  });
  test('has its own answer before, where there is one', () => {
    const rows = [atPrompt(-5, 8), before(5, { item: 'stress' })];
    expect(answersOf(run(), rows, [stressRow()]).before).toBe(5);
  });
  test('is so only of its own nudge, and of stress', () => {
    const rows = [atPrompt(-5, 8)];
    expect(answersOf(run(), rows, [stressRow({ runId: 3 })])).toEqual({ item: 'tension' });
    expect(answersOf(run(), rows, [stressRow({ kind: 'tension' })])).toEqual({ item: 'tension' });
  });
  test('may have been answered from the badge: then since it fell due', () => {
    const { promptedAt: _, ...row } = stressRow();
    expect(answersOf(run(), [atPrompt(-19, 8)], [row]).before).toBe(8);
    expect(answersFrom(run(), [row])).toBe(START - 20 * MINUTE);
  });
  test('says from when on its answers are to be read', () => {
    expect(answersFrom(run(), [stressRow()])).toBe(START - 10 * MINUTE);
    expect(answersFrom(run(), [])).toBe(START);
    expect(answersFrom(run(), [stressRow({ promptedAt: START + MINUTE })])).toBe(START);
  });
});

describe('before a start', () => {
  const stress = { kind: 'stress' } as const;
  const shown: readonly Pending[] = [prompted(START, stress), badged(START, stress), snoozed(START, stress)];

  test.each(shown)('a stress nudge that is $phase asks about stress', (nudge) => {
    expect(stressPrompt([due(START), nudge])).toBe(nudge);
    expect(askBefore('eyes', nudge, [])).toBe('stress');
  });
  test('one that nobody has seen does not, nor does another kind', () => {
    expect(stressPrompt([due(START, stress), prompted(START)])).toBeUndefined();
  });
  test('nothing is asked again that was answered at the prompt', () => {
    const nudge = prompted(START, stress);
    const at = shownAt(nudge);
    const said = (over: Partial<CheckIn>): CheckIn => ({ at, item: 'stress', value: 5, ...over });
    expect(askBefore('any', nudge, [said({})])).toBeNull();
    expect(askBefore('any', nudge, [said({ at: at - 1 })])).toBe('stress');
    expect(askBefore('any', nudge, [said({ item: 'tension' })])).toBe('stress');
    expect(askBefore('any', nudge, [said({ run: { id: 1, when: 'after' } })])).toBe('stress');
  });
  test('it is asked again where the prompt was put off since', () => {
    const nudge = snoozed(START, stress);
    const said: CheckIn = { at: shownAt(nudge), item: 'stress', value: 5 };
    expect(askBefore('any', nudge, [said])).toBe('stress');
  });
});
