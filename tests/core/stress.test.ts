import { beforeEach, describe, expect, test } from 'vitest';
import { type HeldReason, promptOf, type Signal } from '../../core/nudge.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { firstState } from '../../core/state.ts';
import { stressSignals } from '../../core/stress.ts';
import type { Switching, SwitchRow } from '../../core/switching.ts';
import { DAY, HOUR, MINUTE, type Millis, SECOND } from '../../core/time.ts';
import { dayAt } from '../../core/zone.ts';
import { atScreen, awaySince } from '../support/states.ts';
import { createWorld, MORNING, type World } from '../support/world.ts';

const envWith = (settings: Partial<Settings> = {}) => ({
  settings: { ...DEFAULT_SETTINGS, ...settings },
  zone: 'UTC',
});
// MORNING is 10:00 on a Monday, UTC.
const until = (to: string) => ({ workingHours: [{ days: [1], from: '08:00', to }] });
const switching = (isBusy: boolean): Switching => ({
  at: MORNING,
  switches: 0,
  screenFrom: 0,
  last: [],
  isBusy,
  usual: { day: '2026-03-02', most: 3 },
});

describe('a signal of stress', () => {
  test('is none after an hour at the screen', () => {
    expect(stressSignals(atScreen(MORNING, 60), MORNING, envWith())).toEqual([]);
  });
  test('is switching more than is usual', () => {
    const state = atScreen(MORNING, 60, { switching: switching(true) });
    expect(stressSignals(state, MORNING, envWith())).toEqual([{ kind: 'many-switches' }]);
    expect(stressSignals({ ...state, switching: switching(false) }, MORNING, envWith())).toEqual([]);
  });
  test.each([
    { minutes: 89.9, signals: [] },
    { minutes: 90, signals: [{ kind: 'no-pause', minutes: 90 }] },
    { minutes: 125.5, signals: [{ kind: 'no-pause', minutes: 125 }] },
  ])('is ninety minutes without a pause, here $minutes', ({ minutes, signals }) => {
    expect(stressSignals(atScreen(MORNING, minutes), MORNING, envWith())).toEqual(signals);
  });
  test('takes no screen time from before a pause', () => {
    const load = { debt: 0, sinceBreak: 100 * MINUTE, sincePause: 0, at: MORNING - 20 * MINUTE };
    expect(stressSignals(atScreen(MORNING, 20, { load }), MORNING, envWith())).toEqual([]);
  });
  test.each([
    { to: '10:00', signals: [] },
    { to: '09:31', signals: [] },
    { to: '09:30', signals: [{ kind: 'past-hours', minutes: 30 }] },
    { to: '09:00', signals: [{ kind: 'past-hours', minutes: 60 }] },
  ])('is half an hour at the screen past the hours, which end at $to', ({ to, signals }) => {
    expect(stressSignals(atScreen(MORNING, 10), MORNING, envWith(until(to)))).toEqual(signals);
  });
  test('is not being away past the hours', () => {
    expect(stressSignals(awaySince(MORNING, 10), MORNING, envWith(until('09:00')))).toEqual([]);
  });
  test.each([
    { dismissals: 1, signals: [] },
    { dismissals: 2, signals: [{ kind: 'two-dismissed' }] },
    { dismissals: 3, signals: [{ kind: 'two-dismissed' }] },
  ])('is two prompts dismissed in a row, here $dismissals', ({ dismissals, signals }) => {
    expect(stressSignals(atScreen(MORNING, 10, { dismissals }), MORNING, envWith())).toEqual(signals);
  });
  test('comes with the others', () => {
    const state = atScreen(MORNING, 90, { dismissals: 2, switching: switching(true) });
    expect(stressSignals(state, MORNING, envWith(until('09:00'))).map(({ kind }) => kind)).toEqual([
      'many-switches',
      'no-pause',
      'past-hours',
      'two-dismissed',
    ]);
  });
});

let it: World;
const prompted = async () => promptOf((await it.state()).pending).map(({ kind }) => kind);
const nudge = async () => (await it.state()).pending[0];
const signals = async (): Promise<readonly Signal[]> => (await nudge())?.signals ?? [];
const held = async (): Promise<readonly HeldReason[]> => {
  const waiting = await nudge();
  return waiting && 'held' in waiting ? waiting.held : [];
};
const outcomes = async () =>
  (await it.storage.nudgesSince(0)).map(({ kind, outcome }) => `${kind} ${outcome}`);

// No tension: only what a test is about is due.
async function begin(settings: Partial<Settings> = {}): Promise<void> {
  it = createWorld({ settings: { tensionPerDay: 0, ...settings } });
  await it.startBrowser();
}
const chosen = (...times: string[]) => ({
  schedule: times.map((time) => ({ time, days: [1], routine: 'reset-60' as const })),
});
/** Skips the prompts of 10:10 and 10:20. */
async function skipTwo(): Promise<void> {
  for (let i = 0; i < 2; i++) {
    await it.pass(10 * MINUTE);
    await it.act({ kind: 'skipped' });
  }
}
async function leaveFor(ms: Millis): Promise<void> {
  await it.setLocked(true);
  await it.pass(ms);
  await it.setLocked(false);
  await it.setInput(true);
}
const TWO_SKIPPED = chosen('10:10', '10:20');

describe('a stress nudge', () => {
  beforeEach(() => begin(TWO_SKIPPED));

  test('comes with the second of the signals, and names both', async () => {
    await skipTwo();
    await it.pass(70 * MINUTE - SECOND);
    expect(await prompted()).toEqual([]);
    await it.pass(SECOND);
    expect(await prompted()).toEqual(['stress']);
    expect(await signals()).toEqual([{ kind: 'no-pause', minutes: 90 }, { kind: 'two-dismissed' }]);
  });
  test('does not come with one', async () => {
    await begin();
    await it.pass(4 * HOUR);
    expect(await outcomes()).toEqual([]);
    expect(await nudge()).toBeUndefined();
  });
  test('comes with many switches too, after five days that tell what is usual', async () => {
    const past = [1, 2, 3, 4, 5].map((days): SwitchRow => {
      const at = MORNING - days * DAY;
      return { at, day: dayAt(at, 'UTC'), switches: 4, screenMs: 10 * MINUTE };
    });
    it = createWorld({ settings: { tensionPerDay: 0, minGapMinutes: 15, ...TWO_SKIPPED } });
    const state = firstState(MORNING);
    await it.storage.commit({ state, segments: [], ended: [], checkIns: [], switches: past });
    await it.startBrowser();
    await skipTwo();
    for (let minute = 20; minute < 40; minute++) {
      await it.happen('tab-switched');
      await it.pass(MINUTE);
    }
    expect(await prompted()).toEqual(['stress']);
    expect(await signals()).toEqual([{ kind: 'many-switches' }, { kind: 'two-dismissed' }]);
  });
  test('does not come again while the signals stay', async () => {
    await skipTwo();
    await it.pass(70 * MINUTE);
    await it.act({ kind: 'skipped' });
    await it.pass(3 * HOUR);
    expect(await nudge()).toBeUndefined();
    expect((await it.state()).stressRaised).toBe(true);
  });
  test('comes again when there were fewer in between', async () => {
    await skipTwo();
    await it.pass(70 * MINUTE);
    await it.act({ kind: 'skipped' });
    await leaveFor(3 * MINUTE);
    await it.pass(MINUTE);
    expect((await it.state()).stressRaised).toBe(false);
    await it.pass(88 * MINUTE);
    expect(await nudge()).toBeUndefined();
    await it.pass(MINUTE);
    expect(await prompted()).toEqual(['stress']);
  });
  test('does not come again after a restart of the browser', async () => {
    await skipTwo();
    await it.pass(70 * MINUTE);
    await it.act({ kind: 'skipped' });
    it.stopBrowser();
    await it.pass(MINUTE);
    await it.startBrowser();
    await it.pass(10 * MINUTE);
    expect(await nudge()).toBeUndefined();
  });
  test.each([{ stress: false }, { stressPerDay: 0 }])('does not come with %o', async (off) => {
    await begin({ ...TWO_SKIPPED, ...off });
    await skipTwo();
    await it.pass(3 * HOUR);
    expect(await nudge()).toBeUndefined();
  });
  test('stays through an absence shorter than a real break', async () => {
    await skipTwo();
    await it.pass(70 * MINUTE);
    await leaveFor(4 * MINUTE);
    expect(await prompted()).toEqual(['stress']);
  });
  test('ends as natural after a real break', async () => {
    await skipTwo();
    await it.pass(70 * MINUTE);
    await leaveFor(5 * MINUTE);
    expect(await nudge()).toBeUndefined();
    expect((await outcomes()).at(-1)).toBe('stress natural');
  });
});

describe('a stress nudge does not come while the person is away', () => {
  test('but when they come back and the signals are there', async () => {
    await begin({ ...TWO_SKIPPED, ...until('10:40') });
    await skipTwo();
    await it.pass(45 * MINUTE);
    await it.setLocked(true);
    await it.pass(10 * MINUTE);
    await it.wake({ activity: 'locked' });
    expect(await nudge()).toBeUndefined();
    await it.setLocked(false);
    expect(await signals()).toEqual([{ kind: 'past-hours', minutes: 35 }, { kind: 'two-dismissed' }]);
  });
});

describe('a stress nudge past the hours', () => {
  test('goes to the badge only', async () => {
    await begin(until('11:00'));
    await it.pass(90 * MINUTE);
    expect(await signals()).toEqual([
      { kind: 'no-pause', minutes: 90 },
      { kind: 'past-hours', minutes: 30 },
    ]);
    expect([(await nudge())?.phase, await held()]).toEqual(['badged', ['off-hours']]);
    expect([it.world.display?.badge, it.world.display?.notification]).toEqual([true, null]);
    await it.pass(3 * HOUR);
    expect(it.world.shown).toEqual([]);
  });
  test('counts as no prompt of the day', async () => {
    await begin(until('11:00'));
    await it.pass(90 * MINUTE);
    expect((await it.state()).today.stress).toBe(0);
  });
  test('waits for the hours where it names something else', async () => {
    await begin({ ...TWO_SKIPPED, ...until('11:25') });
    await skipTwo();
    await it.pass(70 * MINUTE);
    expect([(await nudge())?.phase, await held(), it.world.display?.badge]).toEqual([
      'due',
      ['off-hours'],
      false,
    ]);
  });
});

describe('stress nudges are', () => {
  test('no more a day than the cap', async () => {
    await begin({ ...TWO_SKIPPED, stressPerDay: 1 });
    await skipTwo();
    await it.pass(70 * MINUTE);
    await it.act({ kind: 'skipped' });
    await leaveFor(3 * MINUTE);
    await it.pass(91 * MINUTE);
    expect([await prompted(), await held()]).toEqual([[], ['daily-cap']]);
  });
  test('no closer to another prompt than the gap', async () => {
    await begin(chosen('11:10', '11:20'));
    await it.pass(60 * MINUTE);
    await skipTwo();
    await it.pass(10 * MINUTE);
    expect([await prompted(), await held()]).toEqual([[], ['min-gap']]);
    await it.pass(35 * MINUTE - SECOND);
    expect(await prompted()).toEqual([]);
    await it.pass(SECOND);
    expect(await prompted()).toEqual(['stress']);
  });
});
