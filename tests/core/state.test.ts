import { describe, expect, test } from 'vitest';
import type { Pending } from '../../core/nudge.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import {
  firstState,
  promptsOn,
  restTension,
  type State,
  shiftState,
  tensionLimitMs,
} from '../../core/state.ts';
import { HOUR, MINUTE, type Millis } from '../../core/time.ts';
import { atScreen, badged, due, prompted, snoozed } from '../support/states.ts';
import { MORNING } from '../support/world.ts';

const MONDAY = '2026-03-02';

describe('the first state', () => {
  test('knows nothing: no time, no prompt, no refusal, no stress, and no window that lost the focus', () => {
    expect(firstState(MORNING)).toEqual({
      ledger: { lastSeen: MORNING, kind: 'away', from: MORNING, idle: true, closedScreenMs: 0 },
      load: { debt: 0, sinceBreak: 0, sincePause: 0, at: MORNING },
      pending: [],
      nextNudgeId: 1,
      restedAt: null,
      repaidAt: null,
      lastPromptAt: null,
      pausedUntil: null,
      tensionFrom: 0,
      today: { day: '', tension: 0, stress: 0 },
      scheduledTo: MORNING,
      highAnswers: 0,
      taken: null,
      settledRun: 0,
      focused: true,
      switchedAt: null,
      switching: null,
      sounds: [],
      busy: false,
      callHeardAt: null,
      meeting: null,
      dismissals: 0,
      stretchedOn: null,
      refused: { days: [], asked: false },
      stressRaised: false,
    });
  });
  test('gives no id twice', () => {
    expect(firstState(MORNING, { lastNudgeId: 7 }).nextNudgeId).toBe(8);
  });
  test('leaves a run that has ended alone, and has one that is still open to settle', () => {
    const after = (lastRun: { id: number; outcome?: 'completed' | 'stopped' }) =>
      firstState(MORNING, { lastNudgeId: 0, lastRun });
    expect(after({ id: 4, outcome: 'completed' })).toMatchObject({ settledRun: 4 });
    expect(after({ id: 4, outcome: 'stopped' })).toMatchObject({ settledRun: 4 });
    expect(after({ id: 4 })).toMatchObject({ settledRun: 3 });
  });
});

describe('the prompts of a day', () => {
  test('are those counted on it, and none on any other', () => {
    const state = atScreen(MORNING, 10, { today: { day: MONDAY, tension: 2, stress: 1 } });
    expect(promptsOn(state, MONDAY)).toEqual({ day: MONDAY, tension: 2, stress: 1 });
    expect(promptsOn(state, '2026-03-03')).toEqual({ day: '2026-03-03', tension: 0, stress: 0 });
  });
});

describe('the tension limit', () => {
  test('is the setting, and half as much again on the day it was stretched', () => {
    const settings = { ...DEFAULT_SETTINGS, tensionMinutes: 40 };
    const state = atScreen(MORNING, 10, { stretchedOn: MONDAY });
    expect(tensionLimitMs(state, settings, MONDAY)).toBe(60 * MINUTE);
    expect(tensionLimitMs(state, settings, '2026-03-03')).toBe(40 * MINUTE);
  });
  test('is that of the day of the last prompt when no day is named', () => {
    const today = { day: MONDAY, tension: 1, stress: 0 };
    const state = atScreen(MORNING, 10, { today, stretchedOn: MONDAY });
    expect(tensionLimitMs(state, { ...DEFAULT_SETTINGS, tensionMinutes: 40 })).toBe(60 * MINUTE);
  });
  test('begins anew from the screen time so far', () => {
    expect(restTension(atScreen(MORNING, 55), 50 * MINUTE).tensionFrom).toBe(105 * MINUTE);
  });
});

// Each instant is another one, so that none can stand in for the other.
const full = (now: Millis, pending: Pending[]): State =>
  atScreen(now, 60, {
    load: { debt: 1, sinceBreak: 2, sincePause: 3, at: now - 59 * MINUTE },
    pending,
    restedAt: now - 58 * MINUTE,
    repaidAt: now - 57 * MINUTE,
    lastPromptAt: now - 56 * MINUTE,
    pausedUntil: now + 55 * MINUTE,
    switchedAt: now - 54 * MINUTE,
    sounds: [
      { tab: 1, since: now - 53 * MINUTE, silentSince: null, notCall: true },
      { tab: 2, since: now - 52 * MINUTE, silentSince: now - 51 * MINUTE, notCall: false },
    ],
    meeting: { until: now + 50 * MINUTE, untilItEnds: true, seen: true },
    // These are no instants of the clock that moves.
    tensionFrom: 49 * MINUTE,
    scheduledTo: MORNING,
    today: { day: MONDAY, tension: 1, stress: 2 },
    stretchedOn: MONDAY,
  });

describe('when the clock goes back', () => {
  const back = HOUR + 234;
  const by = -back;

  test('everything remembered stays as long ago as it was', () => {
    expect(shiftState(full(MORNING, []), by)).toEqual(full(MORNING - back, []));
  });
  test('a nudge that is due stays due for as long', () => {
    const nudge = (now: Millis) => due(now - 9 * MINUTE, { since: now - 8 * MINUTE, openFrom: now - MINUTE });
    expect(shiftState(full(MORNING, [nudge(MORNING)]), by).pending).toEqual([nudge(MORNING - back)]);
  });
  test('a nudge on the badge stays on it for as long, held back for as long', () => {
    const nudge = (now: Millis) =>
      badged(now - 40 * MINUTE, { since: now - 39 * MINUTE, openFrom: now - MINUTE });
    expect(shiftState(full(MORNING, [nudge(MORNING)]), by).pending).toEqual([nudge(MORNING - back)]);
  });
  test('a prompt stays on screen for as long', () => {
    const nudge = (now: Millis) => prompted(now - 3 * MINUTE, { dueAt: now - 9 * MINUTE });
    expect(shiftState(full(MORNING, [nudge(MORNING)]), by).pending).toEqual([nudge(MORNING - back)]);
  });
  test('a snoozed prompt comes back after as long', () => {
    const nudge = (now: Millis) => snoozed(now + 3 * MINUTE, { dueAt: now - 9 * MINUTE });
    expect(shiftState(full(MORNING, [nudge(MORNING)]), by).pending).toEqual([nudge(MORNING - back)]);
  });
  test('all that is pending moves, not only the first', () => {
    const all = (now: Millis) => [prompted(now), due(now, { id: 2 }), snoozed(now, { id: 3 })];
    expect(shiftState(full(MORNING, all(MORNING)), by).pending).toEqual(all(MORNING - back));
  });
  test('the counting of switches begins again', () => {
    const usual = { day: MONDAY, most: 3 };
    const switching = { at: MORNING, switches: 4, screenFrom: 0, last: [], isBusy: true, usual };
    expect(shiftState(atScreen(MORNING, 10, { switching }), by).switching).toBeNull();
  });
  test('what never was still never was', () => {
    expect(shiftState(firstState(MORNING), by)).toEqual({
      ...firstState(MORNING - back),
      scheduledTo: MORNING,
    });
  });
});
