import { describe, expect, test } from 'vitest';
import type { NudgeRow, Pending, Signal } from '../../core/nudge.ts';
import { IMPORTED, RUN_GAP_MS, type Run } from '../../core/run.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { isRunPlaying, settleRuns } from '../../core/settle-runs.ts';
import type { State } from '../../core/state.ts';
import { HOUR, MINUTE, type Millis, SECOND } from '../../core/time.ts';
import { runAt } from '../support/plans.ts';
import { atScreen, awaySince, due, prompted, snoozed } from '../support/states.ts';
import { MORNING as NOW } from '../support/world.ts';

const ago = (minutes: number): Millis => NOW - minutes * MINUTE;
const settle = (state: State, runs: readonly Run[], settings: Partial<Settings> = {}) =>
  settleRuns(state, runs, { ...DEFAULT_SETTINGS, ...settings });

/** A part of a run: from so many minutes ago to so many minutes ago. */
type Part = readonly [from: number, to: number];

function openRun(id: number, ...parts: Part[]): Run {
  const played = parts.map(([from, to]) => ({ at: 0, from: ago(from), to: ago(to) }));
  return { ...runAt(ago(parts[0]?.[0] ?? 0)), id, played };
}

function endedRun(id: number, outcome: 'completed' | 'stopped', ...parts: Part[]): Run {
  return { ...openRun(id, ...parts), playing: false, outcome, endedAt: ago(parts.at(-1)?.[1] ?? 0) };
}

const SCREEN_TIME: Signal = { kind: 'screen-time', minutes: 50, limit: 50 };
const YOU_SAID: Signal = { kind: 'you-said', feeling: 'tense' };
const owed = (minutes: number, at: Millis) => {
  const ms = minutes * MINUTE;
  return { debt: ms, sinceBreak: ms, sincePause: ms, at };
};
const idsOf = (nudges: readonly (Pending | NudgeRow)[]) => nudges.map(({ id }) => id);

describe('a routine is playing', () => {
  test('when one of the runs was saved a moment ago', () => {
    expect(isRunPlaying([endedRun(1, 'completed', [9, 8]), openRun(2, [1, 0])], NOW)).toBe(true);
  });
  test('not when none is, or nobody has saved it for long', () => {
    expect(isRunPlaying([], NOW)).toBe(false);
    expect(isRunPlaying([endedRun(1, 'completed', [1, 0])], NOW)).toBe(false);
    expect(isRunPlaying([openRun(1, [1, 0])], NOW + RUN_GAP_MS + 1)).toBe(false);
  });
});

describe('a routine that begins', () => {
  test('changes nothing where there is none', () => {
    const state = atScreen(NOW, 30, { pending: [due(ago(1))] });
    expect(settle(state, [])).toEqual({ state, ended: [] });
  });
  test('answers what was due, on screen or snoozed, and no more', () => {
    const pending = [
      due(ago(5)),
      prompted(ago(4), { id: 2 }),
      snoozed(NOW + 7 * MINUTE, { id: 3 }),
      due(ago(1), { id: 4 }),
    ];
    const { state, ended } = settle(atScreen(NOW, 60, { pending }), [openRun(7, [2, 0])]);
    expect(ended).toMatchObject([
      { id: 1, outcome: 'started', endedAt: ago(2), runId: 7 },
      { id: 2, outcome: 'started', endedAt: ago(2), runId: 7 },
      { id: 3, outcome: 'started', endedAt: ago(2), runId: 7 },
    ]);
    expect(idsOf(state.pending)).toEqual([4]);
  });
  test('answers nothing when nothing was due', () => {
    expect(settle(atScreen(NOW, 60), [openRun(7, [2, 0])]).ended).toEqual([]);
  });
  test('answers by when it was last gone on with, not by when it began', () => {
    const run = openRun(7, [30, 29], [20, 19], [2, 0]);
    const pending = [due(ago(10)), due(ago(1), { id: 2 })];
    const { state, ended } = settle(atScreen(NOW, 60, { pending }), [run]);
    expect(ended).toMatchObject([{ id: 1, endedAt: ago(2) }]);
    expect(idsOf(state.pending)).toEqual([2]);
  });
  test('answers by when it began while nothing of it was played', () => {
    const pending = [due(ago(5)), due(ago(1), { id: 2 })];
    const run: Run = { ...runAt(ago(2)), id: 7, played: [] };
    expect(settle(atScreen(NOW, 60, { pending }), [run]).ended).toMatchObject([{ id: 1, endedAt: ago(2) }]);
  });
  test('sets the next tension nudge a whole limit away when screen time was why', () => {
    const { state } = settle(atScreen(NOW, 60, { pending: [due(ago(5))] }), [openRun(7, [2, 0])]);
    expect(state.tensionFrom).toBe(110 * MINUTE);
    const shorter = settle(atScreen(NOW, 60, { pending: [due(ago(5))] }), [openRun(7, [2, 0])], {
      tensionMinutes: 30,
    });
    expect(shorter.state.tensionFrom).toBe(90 * MINUTE);
  });
  test('does so too when screen time was one reason of several, or of one nudge of several', () => {
    const two = [due(ago(5), { signals: [YOU_SAID, SCREEN_TIME] })];
    expect(settle(atScreen(NOW, 60, { pending: two }), [openRun(7, [2, 0])]).state.tensionFrom).toBe(
      110 * MINUTE,
    );
    const others = [
      due(ago(5), { kind: 'stress', signals: [{ kind: 'high-answers' }] }),
      due(ago(5), { id: 2 }),
    ];
    expect(settle(atScreen(NOW, 60, { pending: others }), [openRun(7, [2, 0])]).state.tensionFrom).toBe(
      110 * MINUTE,
    );
  });
  test('leaves the next tension nudge where it is when screen time was not why', () => {
    const tensionFrom = 7 * MINUTE;
    const asked = [due(ago(5), { signals: [YOU_SAID] })];
    expect(
      settle(atScreen(NOW, 60, { pending: asked, tensionFrom }), [openRun(7, [2, 0])]).state.tensionFrom,
    ).toBe(tensionFrom);
    expect(settle(atScreen(NOW, 60, { tensionFrom }), [openRun(7, [2, 0])]).state.tensionFrom).toBe(
      tensionFrom,
    );
  });
  test('is taken up once for each time it goes on, whatever the clock does meanwhile', () => {
    const run = openRun(7, [20, 0]);
    const begun = settle(atScreen(NOW, 60, { pending: [due(ago(30))] }), [run]).state;
    // The clock went back: what falls due now lies before the run's own instants.
    const later = { ...begun, pending: [due(ago(40), { id: 2 })] };
    expect(settle(later, [run])).toEqual({ state: later, ended: [] });
  });
  test('is not settled while it is open', () => {
    const state = atScreen(NOW, 60);
    expect(settle(state, [openRun(7, [20, 0])]).state).toEqual({
      ...state,
      taken: { run: 7, from: ago(20) },
    });
  });
  test('is not settled while its end is not written whole', () => {
    const state = atScreen(NOW, 60);
    const run = openRun(7, [20, 0]);
    expect(settle(state, [{ ...run, endedAt: NOW }]).state).toEqual({
      ...state,
      taken: { run: 7, from: ago(20) },
    });
    expect(settle(state, [{ ...run, outcome: 'completed' }]).state).toEqual({
      ...state,
      taken: { run: 7, from: ago(20) },
    });
  });
});

describe('a completed routine', () => {
  test('pays everything back at its end', () => {
    const before = atScreen(NOW, 60);
    const { state } = settle(before, [endedRun(7, 'completed', [5, 2])]);
    expect(state).toEqual({
      ...before,
      load: owed(0, ago(2)),
      repaidAt: ago(2),
      taken: { run: 7, from: ago(5) },
      settledRun: 7,
    });
  });
  test('clears nothing that came after what the load knows already', () => {
    const { state } = settle(atScreen(NOW, 60, { load: owed(9, ago(1)) }), [
      endedRun(7, 'completed', [5, 2]),
    ]);
    expect(state.load).toEqual(owed(0, ago(1)));
  });
});

describe('a stopped routine', () => {
  test('is no screen time, and puts the next tension nudge a whole limit off', () => {
    const before = atScreen(NOW, 60);
    const { state } = settle(before, [endedRun(7, 'stopped', [10, 3])]);
    expect(state).toEqual({
      ...before,
      load: owed(53, NOW),
      tensionFrom: 110 * MINUTE,
      taken: { run: 7, from: ago(10) },
      settledRun: 7,
    });
  });
  test('pays nothing back', () => {
    expect(
      settle(atScreen(NOW, 60, { repaidAt: ago(99) }), [endedRun(7, 'stopped', [10, 3])]).state.repaidAt,
    ).toBe(ago(99));
  });
  test('takes off what was played of it, not its pauses', () => {
    expect(settle(atScreen(NOW, 60), [endedRun(7, 'stopped', [30, 28], [20, 15])]).state.load).toEqual(
      owed(53, NOW),
    );
  });
  test('takes off nothing that was played before this stretch at the screen', () => {
    const parts: Part[] = [
      [30, 25],
      [15, 8],
    ];
    expect(settle(atScreen(NOW, 10), [endedRun(7, 'stopped', ...parts)]).state.load).toEqual(owed(8, NOW));
  });
  test('takes off nothing of the time before the load was known', () => {
    const state = atScreen(NOW, 40, { load: owed(20, ago(10)) });
    expect(settle(state, [endedRun(7, 'stopped', [15, 5])]).state.load).toEqual(owed(25, NOW));
  });
  test('takes off nothing of the time before the stretch began, however old the load is', () => {
    const state = atScreen(NOW, 10, { load: owed(20, ago(20)) });
    expect(settle(state, [endedRun(7, 'stopped', [15, 5])]).state.load).toEqual(owed(25, NOW));
  });
  test('counts up to its end where the computer was seen last before that', () => {
    const state = atScreen(ago(4), 30);
    expect(settle(state, [endedRun(7, 'stopped', [6, 1])]).state.load).toEqual(owed(28, ago(1)));
  });
  test('never leaves less than nothing owed', () => {
    expect(settle(atScreen(NOW, 10), [endedRun(7, 'stopped', [10, 5], [9, 1])]).state.load).toEqual(
      owed(0, NOW),
    );
  });
  test('changes nothing that is owed where absence was seen instead', () => {
    const load = owed(20, ago(45));
    expect(settle(awaySince(NOW, 40, { load }), [endedRun(7, 'stopped', [10, 3])]).state.load).toEqual(load);
  });
  test.each([
    { seconds: 29, putsOff: false },
    { seconds: 30, putsOff: true },
    { seconds: 31, putsOff: true },
  ])('after $seconds seconds puts the next tension nudge off: $putsOff', ({ seconds, putsOff }) => {
    const run = endedRun(7, 'stopped', [2, 2 - seconds / 60]);
    const { state } = settle(atScreen(NOW, 60), [run]);
    expect(state.tensionFrom).toBe(putsOff ? 110 * MINUTE : 0);
    expect(state.load.debt).toBe(HOUR - seconds * SECOND);
  });
});

describe('several routines', () => {
  test('are settled each when it has ended, the open one later', () => {
    const runs = [endedRun(7, 'stopped', [30, 20]), openRun(8, [5, 0])];
    const { state } = settle(atScreen(NOW, 60), runs);
    expect(state).toMatchObject({ settledRun: 7, load: owed(50, NOW), repaidAt: null });
    const later = settle(state, [endedRun(8, 'completed', [5, 0])]);
    expect(later.state).toMatchObject({ settledRun: 8, load: owed(0, NOW), repaidAt: NOW });
  });
  test('are settled once, however often they are seen', () => {
    const runs = [endedRun(7, 'stopped', [30, 20]), openRun(8, [5, 0])];
    const once = settle(atScreen(NOW, 60, { pending: [due(ago(40))] }), runs);
    expect(idsOf(once.ended)).toEqual([1]);
    const twice = settle(once.state, runs);
    expect(twice).toEqual({ state: once.state, ended: [] });
  });
  test('take up each what was due when it began', () => {
    const pending = [due(ago(40)), due(ago(10), { id: 2 }), due(ago(1), { id: 3 })];
    const { state, ended } = settle(atScreen(NOW, 60, { pending }), [
      endedRun(7, 'completed', [30, 20]),
      openRun(8, [5, 0]),
    ]);
    expect(ended).toMatchObject([
      { id: 1, runId: 7, endedAt: ago(30) },
      { id: 2, runId: 8, endedAt: ago(5) },
    ]);
    expect(idsOf(state.pending)).toEqual([3]);
  });
  test('that were settled before are not settled again', () => {
    const state = atScreen(NOW, 60, { settledRun: 7 });
    const runs = [endedRun(6, 'completed', [40, 35]), endedRun(7, 'completed', [30, 20])];
    expect(settle(state, runs)).toEqual({ state, ended: [] });
  });
});

describe('a run that came from a file', () => {
  test('is no pause taken here: it is passed over once, and leaves everything as it is', () => {
    const state = atScreen(NOW, 40, { load: owed(40, NOW), pending: [prompted(ago(5))] });
    const run = { ...endedRun(8, 'completed', [3, 1]), player: IMPORTED };
    expect(settle(state, [run])).toEqual({ state: { ...state, settledRun: 8 }, ended: [] });
  });
  test('does not keep the next one from being settled', () => {
    const state = atScreen(NOW, 40, { load: owed(40, NOW) });
    const runs = [
      { ...endedRun(8, 'completed', [90, 80]), player: IMPORTED },
      endedRun(9, 'completed', [3, 1]),
    ];
    expect(settle(state, runs).state).toMatchObject({ settledRun: 9, load: { debt: 0 } });
  });
});
