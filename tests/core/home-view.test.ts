import { describe, expect, test } from 'vitest';
import { type HomeRows, homeView, lastSessions, nextNudgeAt } from '../../core/home-view.ts';
import type { HeldReason, Pending } from '../../core/nudge.ts';
import { promptView } from '../../core/prompt-view.ts';
import { shippedCard } from '../../core/routine-card.ts';
import type { Run } from '../../core/run.ts';
import { endRun } from '../../core/run-control.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { firstState, type State } from '../../core/state.ts';
import { DAY, HOUR, MINUTE, type Millis, SECOND } from '../../core/time.ts';
import type { RoutineId } from '../../data/routines.ts';
import { runAt } from '../support/plans.ts';
import { atScreen, awaySince, due, prompted, snoozed } from '../support/states.ts';

/** 13:00 on Monday 2 March 2026, UTC. */
const NOW = Date.UTC(2026, 2, 2, 13);
const TODAY = '2026-03-02';
const env = (settings: Partial<Settings> = {}) => ({
  settings: { ...DEFAULT_SETTINGS, ...settings },
  zone: 'UTC',
});
const rowsOf = (state: State, over: Partial<HomeRows> = {}): HomeRows => ({
  state,
  segments: [],
  nudges: [],
  runs: [],
  ...over,
});
const viewOf = (state: State, settings: Partial<Settings> = {}, now = NOW) =>
  homeView(rowsOf(state), now, env(settings));
const every = [0, 1, 2, 3, 4, 5, 6];
const chosenAt = (time: string) => ({ schedule: [{ time, days: every, routine: 'reset-60' as const }] });

function run(id: number, over: Partial<Run> & { seconds?: number } = {}): Run {
  const { seconds = 70, ...rest } = over;
  const startedAt = NOW - HOUR + id * MINUTE;
  const played = [{ at: 0, from: startedAt, to: startedAt + seconds * SECOND }];
  return { ...endRun({ ...runAt(startedAt), played }, startedAt + seconds * SECOND), id, ...rest };
}

describe('the popup at rest', () => {
  test('says what is owed, the limit and the time since the last real break', () => {
    const state = atScreen(NOW, 30, {
      load: { debt: 5 * MINUTE, sinceBreak: 20 * MINUTE, sincePause: 20 * MINUTE, at: NOW - HOUR },
    });
    expect(viewOf(state, { tensionMinutes: 40 })).toMatchObject({
      loadMs: 35 * MINUTE,
      limitMs: 40 * MINUTE,
      sinceBreakMs: 50 * MINUTE,
      todayMs: 30 * MINUTE,
    });
  });
  test('is empty and complete on the first day', () => {
    expect(homeView(rowsOf(firstState(NOW)), NOW, env())).toEqual({
      loadMs: 0,
      limitMs: 50 * MINUTE,
      sinceBreakMs: 0,
      todayMs: 0,
      nextAt: NOW + 50 * MINUTE,
      pausedUntil: null,
      meetingUntil: null,
      meetingUntilItEnds: false,
      nudgesOff: false,
      askHowOften: false,
      isFirstDay: true,
      held: null,
      snoozedUntil: null,
      suggested: shippedCard('three-points-180'),
      day: {
        from: NOW,
        to: NOW + 9 * HOUR,
        now: NOW,
        screen: [],
        pauses: [],
        nudges: [],
        likely: NOW + 50 * MINUTE,
      },
      sessions: [],
    });
  });
  test('says until when nudges are paused, and nothing of a pause that is over', () => {
    expect(viewOf(atScreen(NOW, 5, { pausedUntil: NOW + 1 })).pausedUntil).toBe(NOW + 1);
    expect(viewOf(atScreen(NOW, 5, { pausedUntil: NOW })).pausedUntil).toBeNull();
  });
  test('says when the first of several snoozes is over', () => {
    const pending = [snoozed(NOW + 9 * MINUTE), snoozed(NOW + 4 * MINUTE, { id: 2, kind: 'stress' })];
    expect(viewOf(atScreen(NOW, 55, { pending })).snoozedUntil).toBe(NOW + 4 * MINUTE);
  });
});

describe('the next nudge is likely', () => {
  const inMinutes = (at: Millis | null) => (at === null ? null : (at - NOW) / MINUTE);
  type Case = { when: string; state: State; settings?: Partial<Settings>; expected: number | null };
  const overdue = {
    debt: 60 * MINUTE,
    sinceBreak: 60 * MINUTE,
    sincePause: 60 * MINUTE,
    at: NOW - 5 * MINUTE,
  };
  const capped = { day: TODAY, tension: 6, stress: 0 };
  const cases: Case[] = [
    { when: 'the limit is reached', state: atScreen(NOW, 30), expected: 20 },
    { when: 'the whole limit has passed, while away', state: awaySince(NOW, 30), expected: 50 },
    {
      when: 'a whole limit after a skip has passed',
      state: atScreen(NOW, 60, { load: overdue, tensionFrom: 95 * MINUTE }),
      expected: 35,
    },
    {
      when: 'the gap after the last prompt is over',
      state: atScreen(NOW, 5, { load: overdue, lastPromptAt: NOW - 10 * MINUTE }),
      expected: 35,
    },
    {
      when: 'the load is there, if the gap is over sooner',
      state: atScreen(NOW, 30, { lastPromptAt: NOW - 40 * MINUTE }),
      expected: 20,
    },
    {
      when: 'never today, with the daily limit reached',
      state: atScreen(NOW, 30, { today: capped }),
      expected: null,
    },
    {
      when: 'as ever, when the daily limit was reached yesterday',
      state: atScreen(NOW, 30, { today: { ...capped, day: '2026-03-01' } }),
      expected: 20,
    },
    {
      when: 'a chosen time comes, also with the daily limit reached',
      state: atScreen(NOW, 30, { today: capped }),
      settings: chosenAt('16:00'),
      expected: 180,
    },
    {
      when: 'a chosen time comes first, whatever the gap',
      state: atScreen(NOW, 30, { lastPromptAt: NOW - MINUTE }),
      settings: chosenAt('13:05'),
      expected: 5,
    },
    { when: 'the pause is over', state: atScreen(NOW, 30, { pausedUntil: NOW + HOUR }), expected: 60 },
    {
      when: 'the load is there, if the pause is over sooner',
      state: atScreen(NOW, 30, { pausedUntil: NOW + 5 * MINUTE }),
      expected: 20,
    },
    { when: 'as ever, after a pause', state: atScreen(NOW, 30, { pausedUntil: NOW - HOUR }), expected: 20 },
    {
      when: 'never today, when paused until tomorrow',
      state: atScreen(NOW, 30, { pausedUntil: NOW + 11 * HOUR }),
      expected: null,
    },
    {
      when: 'the person has settled after a rest',
      state: atScreen(NOW, 1, { restedAt: NOW - MINUTE, load: overdue }),
      expected: 1,
    },
    { when: 'now, when it is due and nothing holds it', state: atScreen(NOW, 70), expected: 0 },
    {
      when: 'the working hours begin',
      state: atScreen(NOW, 55),
      settings: { workingHours: [{ days: [1], from: '14:00', to: '18:00' }] },
      expected: 60,
    },
    {
      when: 'the snooze is over',
      state: atScreen(NOW, 55, { pending: [snoozed(NOW + 10 * MINUTE)], lastPromptAt: NOW }),
      expected: 10,
    },
    {
      when: 'the snooze is over, also when the gap is shorter',
      state: atScreen(NOW, 55, { pending: [snoozed(NOW + 50 * MINUTE)], lastPromptAt: NOW - 10 * MINUTE }),
      settings: { minGapMinutes: 15 },
      expected: 50,
    },
    {
      when: 'the person has settled, when a snoozed one waits',
      state: atScreen(NOW, 1, {
        pending: [due(NOW - HOUR, { snoozes: 1 })],
        lastPromptAt: NOW - 20 * MINUTE,
        restedAt: NOW - MINUTE,
      }),
      expected: 1,
    },
    {
      when: 'the gap is over, after the one on screen',
      state: atScreen(NOW, 55, { pending: [prompted(NOW)], lastPromptAt: NOW - 5 * MINUTE }),
      expected: 40,
    },
    {
      when: 'the load is there, whatever else is on screen',
      state: atScreen(NOW, 30, { pending: [prompted(NOW, { kind: 'scheduled' })] }),
      expected: 20,
    },
    {
      when: 'the gap is over, when another one waits for that',
      state: atScreen(NOW, 5, {
        pending: [due(NOW, { kind: 'stress', signals: [{ kind: 'high-answers' }] })],
        lastPromptAt: NOW - 15 * MINUTE,
      }),
      expected: 30,
    },
  ];
  test.each(cases)('when $when', ({ state, settings, expected }) => {
    expect(inMinutes(viewOf(state, settings).nextAt)).toBe(expected);
    expect(inMinutes(nextNudgeAt(state, { now: NOW, env: env(settings) }))).toBe(expected);
  });
  test('not today when local midnight comes first', () => {
    const late = Date.UTC(2026, 2, 2, 22, 55);
    const berlin = (now: Millis) =>
      homeView(rowsOf(atScreen(now, 40)), now, { ...env(), zone: 'Europe/Berlin' });
    expect(berlin(late).nextAt).toBeNull();
    expect(berlin(late - 6 * MINUTE).nextAt).toBe(late + 4 * MINUTE);
  });
});

describe('a nudge that waits says why', () => {
  const held = (...reasons: HeldReason[]) => ({ pending: [due(NOW - 5 * MINUTE, { held: reasons })] });
  const sounds = [{ tab: 1, since: NOW - 10 * MINUTE, silentSince: null, notCall: false }];
  const meeting = { until: NOW + HOUR, untilItEnds: false, seen: false };
  const cases: {
    reason: HeldReason;
    over?: Partial<State>;
    settings?: Partial<Settings>;
    until: Millis | null;
  }[] = [
    { reason: 'away', until: null },
    { reason: 'routine-running', until: null },
    { reason: 'paused', over: { pausedUntil: NOW + HOUR }, until: NOW + HOUR },
    { reason: 'just-rested', over: { restedAt: NOW - MINUTE }, until: NOW + MINUTE },
    {
      reason: 'off-hours',
      settings: { workingHours: [{ days: [1], from: '14:00', to: '18:00' }] },
      until: NOW + HOUR,
    },
    { reason: 'call', over: { meeting }, until: NOW + HOUR },
    { reason: 'call', until: null },
    { reason: 'fullscreen', until: null },
    { reason: 'audio', over: { sounds }, until: NOW + 80 * MINUTE },
    { reason: 'daily-cap', until: NOW + 11 * HOUR },
    { reason: 'min-gap', over: { lastPromptAt: NOW - 5 * MINUTE }, until: NOW + 40 * MINUTE },
  ];
  test.each(cases)('$reason, and until when', ({ reason, over, settings, until }) => {
    const view = viewOf(atScreen(NOW, 55, { ...held(reason), ...over }), settings);
    expect(view.held).toEqual({ kind: 'tension', reason, until });
  });
  test('of several reasons the weightiest', () => {
    expect(viewOf(atScreen(NOW, 55, held('call', 'min-gap'))).held?.reason).toBe('call');
  });
  test('a good moment, and when it comes without one', () => {
    expect(viewOf(atScreen(NOW, 55, { pending: [due(NOW - 2 * MINUTE)] })).held).toEqual({
      kind: 'tension',
      reason: 'breakpoint',
      until: NOW + 3 * MINUTE,
    });
  });
  test('nothing, when nothing waits', () => {
    expect(viewOf(atScreen(NOW, 30, { pausedUntil: NOW + HOUR })).held).toBeNull();
    const pending = [snoozed(NOW + MINUTE)];
    expect(viewOf(atScreen(NOW, 55, { pending, lastPromptAt: NOW })).held).toBeNull();
  });
});

describe('the popup at rest', () => {
  test('says until when the meeting switch is on', () => {
    const meeting = { until: NOW + HOUR, untilItEnds: true, seen: false };
    expect(viewOf(atScreen(NOW, 30, { meeting }))).toMatchObject({
      meetingUntil: NOW + HOUR,
      meetingUntilItEnds: true,
    });
    expect(viewOf(atScreen(NOW, 30))).toMatchObject({ meetingUntil: null, meetingUntilItEnds: false });
  });
  test('asks how often after three days without acceptance', () => {
    const days = ['2026-02-26', '2026-02-27', '2026-03-01'];
    expect(viewOf(atScreen(NOW, 30, { refused: { days, asked: false } })).askHowOften).toBe(true);
    expect(viewOf(atScreen(NOW, 30, { refused: { days, asked: true } })).askHowOften).toBe(false);
    expect(viewOf(atScreen(NOW, 30)).askHowOften).toBe(false);
  });
  test('knows that nudges are off', () => {
    expect(viewOf(atScreen(NOW, 30), { tensionPerDay: 0, stressPerDay: 0 })).toMatchObject({
      nudgesOff: true,
      nextAt: null,
    });
    expect(viewOf(atScreen(NOW, 30), { tensionPerDay: 0 }).nudgesOff).toBe(false);
  });
  test('measures by the limit of the day', () => {
    const stretched = { stretchedOn: TODAY, today: { day: TODAY, tension: 2, stress: 0 } };
    expect(viewOf(atScreen(NOW, 30, stretched))).toMatchObject({
      limitMs: 75 * MINUTE,
      nextAt: NOW + 45 * MINUTE,
    });
  });
});

describe('the routine suggested', () => {
  const suggestedAfter = (...runs: Run[]) =>
    homeView(rowsOf(atScreen(NOW, 5), { runs }), NOW, env()).suggested.id;
  const done = (routineId: RoutineId) => run(1, { routineId });

  test('takes turns: never the one completed last', () => {
    expect(suggestedAfter()).toBe('three-points-180');
    expect(suggestedAfter(done('three-points-180'))).toBe('shoulders-180');
    expect(suggestedAfter(done('shoulders-180'))).toBe('three-points-180');
    expect(suggestedAfter(done('reset-60'))).toBe('three-points-180');
  });
  test('counts the newest, and only what was completed', () => {
    const stopped = run(2, { routineId: 'shoulders-180', outcome: 'stopped' });
    expect(suggestedAfter(stopped, done('three-points-180'))).toBe('shoulders-180');
    expect(suggestedAfter(done('shoulders-180'), done('three-points-180'))).toBe('three-points-180');
  });

  const suggestedFor = (pending: Pending[], runs: Run[] = []) =>
    homeView(rowsOf(atScreen(NOW, 55, { pending }), { runs }), NOW, env()).suggested.id;
  test('is the one chosen with the time', () => {
    const pending = [prompted(NOW, { kind: 'scheduled', routineId: 'reset-60' })];
    expect(suggestedFor(pending)).toBe('reset-60');
  });
  test('is one we have when the chosen one is unknown', () => {
    const pending = [prompted(NOW, { kind: 'scheduled', routineId: 'no-such-routine' })];
    expect(suggestedFor(pending, [done('three-points-180')])).toBe('shoulders-180');
  });
  test('against stress alternates too, between its own', () => {
    const pending = [prompted(NOW, { kind: 'stress' })];
    expect(suggestedFor(pending, [])).toBe('steady-180');
    expect(suggestedFor(pending, [done('steady-180')])).toBe('reset-60');
    expect(suggestedFor(pending, [done('reset-60')])).toBe('steady-180');
    expect(suggestedFor(pending, [done('shoulders-180')])).toBe('steady-180');
  });
});

describe('the last sessions', () => {
  test('are the three newest that have ended, with what was played', () => {
    const open: Run = { ...runAt(NOW), id: 9 };
    const stopped = run(8, { seconds: 20 });
    expect(lastSessions([open, stopped, run(7), run(6), run(5)])).toEqual([
      {
        id: 8,
        routineId: 'reset-60',
        startedAt: stopped.startedAt,
        playedMs: 20 * SECOND,
        outcome: 'stopped',
      },
      expect.objectContaining({ id: 7, playedMs: 70 * SECOND, outcome: 'completed' }),
      expect.objectContaining({ id: 6 }),
    ]);
    expect(homeView(rowsOf(atScreen(NOW, 5), { runs: [open, run(7)] }), NOW, env()).sessions).toHaveLength(1);
  });
});

describe('the prompt', () => {
  const viewed = (pending: Pending[], settings: Partial<Settings> = {}) =>
    promptView(rowsOf(atScreen(NOW, 55, { pending })), env(settings));

  test('is none while nothing is on screen', () => {
    expect(viewed([])).toBeNull();
    expect(viewed([due(NOW), snoozed(NOW + MINUTE, { id: 2 })])).toBeNull();
  });
  test('says its kind, why, and what is offered', () => {
    expect(viewed([prompted(NOW)], { snoozeMinutes: 15, tensionMinutes: 45 })).toEqual({
      kind: 'tension',
      signals: [{ kind: 'screen-time', minutes: 50, limit: 50 }],
      sinceBreakMs: 55 * MINUTE,
      limitMs: 45 * MINUTE,
      suggested: shippedCard('three-points-180'),
      snoozeMinutes: 15,
      canSnooze: true,
    });
  });
  test('of several nudges is the first kind of scheduled, stress, tension, with all their reasons', () => {
    const chosen = { kind: 'chosen-time' as const, at: NOW - DAY };
    const tension = prompted(NOW);
    const stress = prompted(NOW, { id: 2, kind: 'stress', signals: [{ kind: 'high-answers' }] });
    const scheduled = prompted(NOW, { id: 3, kind: 'scheduled', signals: [chosen], routineId: 'reset-60' });
    expect(viewed([tension, stress, scheduled])).toMatchObject({
      kind: 'scheduled',
      signals: [chosen, { kind: 'high-answers' }, { kind: 'screen-time', minutes: 50, limit: 50 }],
      suggested: shippedCard('reset-60'),
    });
    expect(viewed([tension, stress])?.kind).toBe('stress');
  });
  test('can be snoozed while one of its nudges has a snooze left', () => {
    expect(viewed([prompted(NOW, { snoozes: 2 })])?.canSnooze).toBe(true);
    expect(viewed([prompted(NOW, { snoozes: 3 })])?.canSnooze).toBe(false);
    const stress = prompted(NOW, { id: 2, kind: 'stress' });
    expect(viewed([prompted(NOW, { snoozes: 3 }), stress])?.canSnooze).toBe(true);
  });
});
