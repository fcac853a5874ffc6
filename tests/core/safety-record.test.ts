import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSafetyRecord, salvageSafety } from '../../core/parse-safety-record.ts';
import { planFor } from '../../core/plan-for.ts';
import {
  afterStop,
  CAREFUL_SAFETY,
  EMPTY_SAFETY,
  leaveMatOut,
  leaveOutPoint,
  noteSkinAt,
  notWell,
  skinOn,
  takeMatBack,
  turnOnAgain,
  wellAgain,
} from '../../core/safety-record.ts';
import { DAY } from '../../core/time.ts';
import { ROUTINES } from '../../data/routines.ts';
import { answered, context, NOON, planOf } from '../support/safety-cases.ts';

test.each(['sharp', 'tingling'] as const)('hides a point for seven days after %s', (reason) => {
  const record = afterStop(EMPTY_SAFETY, { reason, point: 'LI4', now: NOON });
  expect(record).toEqual({ ...EMPTY_SAFETY, hiddenUntil: { LI4: NOON + 7 * DAY } });
  const pointsAt = (now: number) =>
    planOf(ROUTINES['reset-60'], { ...record, now }).steps.some(
      (s) => s.kind === 'press' && s.point === 'LI4',
    );
  expect([pointsAt(NOON), pointsAt(NOON + 7 * DAY - 1), pointsAt(NOON + 7 * DAY)]).toEqual([
    false,
    false,
    true,
  ]);
});

test('keeps other hidden points', () => {
  const first = afterStop(EMPTY_SAFETY, { reason: 'sharp', point: 'LI4', now: NOON });
  const second = afterStop(first, { reason: 'tingling', point: 'GB20', now: NOON + DAY });
  expect(second.hiddenUntil).toEqual({ LI4: NOON + 7 * DAY, GB20: NOON + 8 * DAY });
});

test('turns Feng Chi and paced breathing off after dizzy, until they are turned on again', () => {
  const record = afterStop(EMPTY_SAFETY, { reason: 'dizzy', point: 'LI4', now: NOON });
  expect(record).toEqual({ hiddenUntil: {}, off: ['GB20'], pacedBreathingOff: true });
  const { steps } = planOf(ROUTINES['shoulders-180'], { ...record, now: NOON + 365 * DAY });
  expect(steps.some((s) => s.kind === 'breathe' || (s.kind === 'press' && s.point === 'GB20'))).toBe(false);
  expect(turnOnAgain(record)).toEqual(EMPTY_SAFETY);
});

test('changes nothing after just done, or when nothing was pressed', () => {
  expect(afterStop(EMPTY_SAFETY, { reason: 'just-done', point: 'LI4', now: NOON })).toBe(EMPTY_SAFETY);
  expect(afterStop(EMPTY_SAFETY, { reason: 'sharp', point: null, now: NOON })).toBe(EMPTY_SAFETY);
});

describe('the mat', () => {
  const out = { ...EMPTY_SAFETY, matOffUntil: NOON + 7 * DAY };
  const isPlanned = (record: typeof out, now: number) =>
    planFor(ROUTINES['mat-600'], context({ ...record, now })).kind === 'plan';

  test.each(['sharp', 'tingling'] as const)('is left out for seven days after %s on it', (reason) => {
    expect(afterStop(EMPTY_SAFETY, { reason, point: null, now: NOON, isOnMat: true })).toEqual(out);
    expect([NOON, NOON + 7 * DAY - 1, NOON + 7 * DAY].map((now) => isPlanned(out, now))).toEqual([
      false,
      false,
      true,
    ]);
  });
  test('is left out beside a point that was pressed', () => {
    const record = afterStop(EMPTY_SAFETY, { reason: 'sharp', point: 'LI4', now: NOON, isOnMat: true });
    expect(record).toEqual({ ...out, hiddenUntil: { LI4: NOON + 7 * DAY } });
  });
  test('is not left out after just done, nor by a stop elsewhere; a dizzy spell has its own rule', () => {
    for (const reason of ['just-done', 'dizzy'] as const)
      expect(afterStop(EMPTY_SAFETY, { reason, point: null, now: NOON, isOnMat: true })).not.toHaveProperty(
        'matOffUntil',
      );
    expect(afterStop(EMPTY_SAFETY, { reason: 'sharp', point: 'LI4', now: NOON })).not.toHaveProperty(
      'matOffUntil',
    );
  });
  test('is left out as long after a look at the skin, and that can be taken back', () => {
    expect(leaveMatOut(EMPTY_SAFETY, NOON)).toEqual(out);
    expect(takeMatBack(out)).toEqual(EMPTY_SAFETY);
    expect(takeMatBack(EMPTY_SAFETY)).toEqual(EMPTY_SAFETY);
  });
  test('stays left out where the rest of the record cannot be read', () => {
    expect(salvageSafety({ ...out, off: 'broken' }, NOON)).toMatchObject({ matOffUntil: out.matOffUntil });
    // A date that can't be read: as long as ever, from now on.
    expect(salvageSafety({ ...out, matOffUntil: 'soon' }, NOON + 5)).toMatchObject({
      matOffUntil: NOON + 5 + 7 * DAY,
    });
  });
});

test('a broken record still leaves out what it names, for today or for good', () => {
  const broken = {
    off: 'broken',
    hiddenUntil: { LI4: NOON, GB21: 'next week', ZZ9: 5 },
    leftOut: ['PC6', 'XX'],
    unwellUntil: NOON,
    skinToday: { day: '2026-03-02', skin: { TE3: 'left' } },
  };
  expect(salvageSafety(broken, NOON)).toEqual({
    ...CAREFUL_SAFETY,
    hiddenUntil: { LI4: NOON },
    leftOut: ['GB21', 'PC6'],
    unwellUntil: NOON,
    skinToday: broken.skinToday,
  });
  expect(salvageSafety({ leftOut: 'LI4', skinToday: 7 }, NOON)).toEqual(CAREFUL_SAFETY);
});

test('somebody who is not well presses nothing until then, and can be well again', () => {
  const ill = notWell(EMPTY_SAFETY, NOON + 1);
  const facts = { profile: answered(), todayByPoint: {}, now: NOON };
  expect(planFor(ROUTINES['farview-60'], { ...facts, ...ill })).toMatchObject({ reason: 'unwell' });
  expect(planFor(ROUTINES['farview-60'], { ...facts, ...ill, now: NOON + 1 }).kind).toBe('plan');
  expect(wellAgain(ill)).toEqual(EMPTY_SAFETY);
});

test('reads back what was stored, and nothing stored as empty', () => {
  const record = {
    hiddenUntil: { LI4: NOON },
    off: ['GB20'],
    pacedBreathingOff: true,
    unwellUntil: NOON,
    matOffUntil: NOON,
  };
  expect(parseSafetyRecord(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, value: record });
  expect(parseSafetyRecord(undefined)).toEqual({ ok: true, value: EMPTY_SAFETY });
});

test.each([
  ['null', null],
  ['an unknown point', { ...EMPTY_SAFETY, hiddenUntil: { XX1: 1 } }],
  ['a name every object has', { ...EMPTY_SAFETY, off: ['constructor'] }],
  ['an instant that is none', { ...EMPTY_SAFETY, hiddenUntil: { LI4: 'soon' } }],
  ['a missing list', { hiddenUntil: {}, pacedBreathingOff: false }],
  ['a missing switch', { hiddenUntil: {}, off: [] }],
  ['a mat left out until nothing', { ...EMPTY_SAFETY, matOffUntil: 'soon' }],
  ['an unwell day that is none', { ...EMPTY_SAFETY, unwellUntil: null }],
])('says why it cannot read %s', (_, raw) => {
  const parsed = parseSafetyRecord(raw);
  expect(parsed.ok).toBe(false);
  if (!parsed.ok) expect(parsed.reasons.length).toBeGreaterThan(0);
});

test('throws on nothing', () => {
  fc.assert(fc.property(fc.anything(), (raw) => void parseSafetyRecord(raw)));
});

test('leaves a point out and takes it in again, whatever else is left out', () => {
  const two = leaveOutPoint(leaveOutPoint(EMPTY_SAFETY, { point: 'PC6', isOut: true }), {
    point: 'LI4',
    isOut: true,
  });
  expect(two.leftOut).toEqual(['LI4', 'PC6']);
  expect(leaveOutPoint(two, { point: 'LI4', isOut: true }).leftOut).toEqual(['LI4', 'PC6']);
  expect(leaveOutPoint(two, { point: 'LI4', isOut: false }).leftOut).toEqual(['PC6']);
  expect(parseSafetyRecord(JSON.parse(JSON.stringify(two)))).toEqual({ ok: true, value: two });
});

test('notes sore skin at one point and keeps what was noted that day elsewhere, but not from another day', () => {
  const day = '2026-03-02';
  const one = noteSkinAt(EMPTY_SAFETY, { point: 'PC6', side: 'left', day });
  const two = noteSkinAt(one, { point: 'LI4', side: 'both', day });
  expect(skinOn(two, day)).toEqual({ PC6: 'left', LI4: 'both' });
  expect(skinOn(noteSkinAt(two, { point: 'PC6', side: null, day }), day)).toEqual({ LI4: 'both' });
  const next = noteSkinAt(two, { point: 'HT7', side: 'right', day: '2026-03-03' });
  expect([skinOn(next, day), skinOn(next, '2026-03-03')]).toEqual([{}, { HT7: 'right' }]);
});
