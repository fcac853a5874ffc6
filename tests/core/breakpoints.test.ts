import { beforeEach, describe, expect, test } from 'vitest';
import { settleAt, takeEvents, waitsForBreakpoint } from '../../core/breakpoints.ts';
import { type Pending, promptOf } from '../../core/nudge.ts';
import type { BrowserEvent, Observation } from '../../core/observation.ts';
import type { State } from '../../core/state.ts';
import { MINUTE, type Millis, SECOND } from '../../core/time.ts';
import { atScreen, badged, due, prompted, snoozed } from '../support/states.ts';
import { createWorld, MORNING, type World } from '../support/world.ts';

let it: World;
const prompt = async () => promptOf((await it.state()).pending)[0] ?? null;
const isPrompted = async () => (await prompt()) !== null;

/** A person at the screen whose nudge has just fallen due. */
async function waitingFor(maxDeferralMinutes = 5): Promise<void> {
  it = createWorld({ settings: { maxDeferralMinutes } });
  await it.startBrowser();
  await it.pass(50 * MINUTE);
}
beforeEach(() => waitingFor());

describe('a nudge that is due', () => {
  test('waits for a breakpoint', async () => {
    await it.pass(4 * MINUTE);
    expect((await it.state()).pending).toMatchObject([{ phase: 'due', held: [], heldBack: [] }]);
  });
  test.each(['tab-opened', 'tab-closed'] as const)('comes as soon as there is one: %s', async (kind) => {
    await it.pass(MINUTE);
    await it.happen(kind);
    expect(await prompt()).toMatchObject({ atBreakpoint: true });
  });
  test('comes when the browser has the focus again', async () => {
    await it.happen('window-blurred');
    await it.pass(MINUTE);
    expect(await isPrompted()).toBe(false);
    await it.happen('window-focused');
    expect(await prompt()).toMatchObject({ atBreakpoint: true });
  });
  test('does not take one window after another for coming back: that is a switch', async () => {
    await it.happen('window-focused');
    expect(await isPrompted()).toBe(false);
    await it.pass(10 * SECOND);
    expect(await isPrompted()).toBe(true);
  });
  test('comes ten seconds after a switch of tabs', async () => {
    await it.happen('tab-switched');
    await it.pass(9 * SECOND);
    expect(await isPrompted()).toBe(false);
    await it.pass(SECOND);
    expect(await prompt()).toMatchObject({ atBreakpoint: true });
  });
  test('does not come while the person switches on and on', async () => {
    for (let i = 0; i < 20; i++) {
      await it.happen('tab-switched');
      await it.pass(8 * SECOND);
    }
    expect(await isPrompted()).toBe(false);
    await it.pass(2 * SECOND);
    expect(await prompt()).toMatchObject({ atBreakpoint: true });
  });
  test('honours the ten seconds at the next wake-up when the worker died in them', async () => {
    // Nothing has been written for twelve seconds: the switch is kept at once.
    await it.pass(41 * SECOND);
    await it.happen('tab-switched');
    await it.pass(SECOND);
    it.killWorker();
    await it.pass(MINUTE);
    expect(await prompt()).toMatchObject({ atBreakpoint: true });
  });
  test('comes on return from a short absence', async () => {
    await it.setInput(false);
    await it.pass(100 * SECOND);
    await it.setInput(true);
    expect(await prompt()).toMatchObject({ atBreakpoint: true });
  });
  test('waits no longer than the person allows', async () => {
    await it.pass(5 * MINUTE - SECOND);
    expect(await isPrompted()).toBe(false);
    await it.pass(SECOND);
    expect(await prompt()).toMatchObject({ atBreakpoint: false });
  });
  test('waits not at all when the person allows no wait', async () => {
    await waitingFor(0);
    expect(await prompt()).toMatchObject({ atBreakpoint: false });
  });
  test('is not served by a breakpoint before it was due', async () => {
    it = createWorld({ settings: { maxDeferralMinutes: 5 } });
    await it.startBrowser();
    await it.pass(50 * MINUTE - 5 * SECOND);
    await it.happen('tab-closed');
    await it.pass(20 * SECOND);
    expect(await isPrompted()).toBe(false);
  });
  test('is served by a switch just before it was due, once that has settled', async () => {
    it = createWorld({ settings: { maxDeferralMinutes: 5 } });
    await it.startBrowser();
    await it.pass(50 * MINUTE - 5 * SECOND);
    await it.happen('tab-switched');
    await it.pass(5 * SECOND);
    expect(await isPrompted()).toBe(false);
    await it.pass(5 * SECOND);
    expect(await prompt()).toMatchObject({ atBreakpoint: true });
  });
});

describe('while something holds a nudge back', () => {
  test('the wait does not run on', async () => {
    await it.pass(2 * MINUTE);
    await it.setCall(true);
    await it.pass(20 * MINUTE);
    await it.setCall(false);
    expect(await isPrompted()).toBe(false);
    await it.pass(3 * MINUTE - SECOND);
    expect(await isPrompted()).toBe(false);
    await it.pass(SECOND);
    expect(await prompt()).toMatchObject({ atBreakpoint: false });
  });
  test('a breakpoint does not count', async () => {
    await it.setCall(true);
    await it.pass(30 * SECOND);
    await it.happen('tab-closed');
    await it.pass(30 * SECOND);
    await it.setCall(false);
    expect(await isPrompted()).toBe(false);
  });
  test('one that ends it does', async () => {
    await it.setMedia(true);
    await it.pass(MINUTE);
    it.world.media = false;
    await it.happen('tab-closed');
    await it.pass(12 * SECOND);
    expect(await prompt()).toMatchObject({ atBreakpoint: true, heldBack: ['audio'] });
  });
});

describe('writing', () => {
  test('happens once in ten seconds at most while tabs are switched fast', async () => {
    it = createWorld();
    await it.startBrowser();
    const before = it.saves();
    for (let i = 0; i < 600; i++) {
      await it.happen('tab-switched');
      await it.pass(SECOND);
    }
    expect(it.saves() - before).toBeLessThanOrEqual(60);
    await it.pass(10 * SECOND);
    const { switching } = await it.state();
    expect((switching?.switches ?? 0) + (switching?.last.at(-1)?.switches ?? 0)).toBe(600);
  });
});

/** `seconds` before MORNING; after it when negative. */
const ago = (seconds: number): Millis => MORNING - seconds * SECOND;
const event = (kind: BrowserEvent['kind'], seconds: number): BrowserEvent => ({ kind, at: ago(seconds) });

describe('what happened in the browser', () => {
  const calm: Observation = {
    activity: 'active',
    focused: true,
    fullscreen: false,
    sounding: [],
    activeSounds: false,
    call: false,
  };
  /** What is taken from these events at MORNING; the window has the focus unless `seen` says otherwise. */
  function take(events: readonly BrowserEvent[], over: Partial<State> = {}, seen: Partial<Observation> = {}) {
    const taken = takeEvents(atScreen(MORNING, 30, over), {
      events,
      observation: { ...calm, ...seen },
      now: MORNING,
    });
    const { focused, switchedAt } = taken.state;
    return { breakpoints: taken.breakpoints, switches: taken.switches, focused, switchedAt };
  }
  const nothing = { breakpoints: [], switches: 0, focused: true, switchedAt: null };

  test('is no breakpoint when nothing happened', () => {
    expect(take([])).toEqual(nothing);
  });
  test.each(['tab-opened', 'tab-closed'] as const)('is a breakpoint and no switch: %s', (kind) => {
    expect(take([event(kind, 3)])).toEqual({ ...nothing, breakpoints: [ago(3)] });
  });
  test('is a switch and no breakpoint yet when another tab is looked at', () => {
    expect(take([event('tab-switched', 3)])).toEqual({ ...nothing, switches: 1, switchedAt: ago(3) });
  });
  test('is a switch when a window takes the focus from another', () => {
    expect(take([event('window-focused', 3)])).toEqual({ ...nothing, switches: 1, switchedAt: ago(3) });
  });
  test('is a breakpoint as soon as ten seconds have followed the last switch', () => {
    expect(take([event('tab-switched', 9.999)]).breakpoints).toEqual([]);
    expect(take([event('tab-switched', 10)])).toEqual({ ...nothing, switches: 1, breakpoints: [MORNING] });
    expect(take([event('tab-switched', 14), event('tab-switched', 12)])).toEqual({
      ...nothing,
      switches: 2,
      breakpoints: [ago(2)],
    });
  });
  test('is a breakpoint ten seconds after a switch that the state remembers, once', () => {
    expect(take([], { switchedAt: ago(25) })).toEqual({ ...nothing, breakpoints: [ago(15)] });
    expect(take([], { switchedAt: ago(4) })).toEqual({ ...nothing, switchedAt: ago(4) });
  });
  test('makes the ten seconds begin again with every switch', () => {
    expect(take([event('tab-switched', 4)], { switchedAt: ago(11) })).toEqual({
      ...nothing,
      switches: 1,
      switchedAt: ago(4),
    });
  });
  test('is a breakpoint when the focus was lost and comes back, and no switch', () => {
    expect(take([event('window-blurred', 8), event('window-focused', 3)])).toEqual({
      ...nothing,
      breakpoints: [ago(3)],
    });
  });
  test('is a breakpoint once when a window that was left has the focus again', () => {
    expect(take([event('window-focused', 3)], { focused: false })).toEqual({
      ...nothing,
      breakpoints: [ago(3)],
    });
  });
  test('is a return and then a switch when two windows follow each other', () => {
    expect(take([event('window-focused', 6), event('window-focused', 3)], { focused: false })).toEqual({
      breakpoints: [ago(6)],
      switches: 1,
      focused: true,
      switchedAt: ago(3),
    });
  });
  test('is nothing when only the focus is lost, and is remembered', () => {
    expect(take([event('window-blurred', 3)], {}, { focused: false })).toEqual({
      ...nothing,
      focused: false,
    });
    expect(take([], {}, { focused: false })).toEqual({ ...nothing, focused: false });
  });
  test('is a breakpoint now when the focus is back and no event told of it', () => {
    expect(take([], { focused: false })).toEqual({ ...nothing, breakpoints: [MORNING] });
    expect(take([event('window-blurred', 3)])).toEqual({ ...nothing, breakpoints: [MORNING] });
  });
  test('is no return when a tab is opened or closed in a window that was not left', () => {
    const events = [event('tab-opened', 5), event('tab-switched', 4), event('window-focused', 3)];
    expect(take(events)).toEqual({ breakpoints: [ago(5)], switches: 2, focused: true, switchedAt: ago(3) });
  });
  test('is taken in the order of its times, whatever the order it comes in', () => {
    const events = [event('window-blurred', 8), event('window-focused', 6), event('tab-switched', 3)];
    const expected = { breakpoints: [ago(6)], switches: 1, focused: true, switchedAt: ago(3) };
    const [first, second, third] = events as [BrowserEvent, BrowserEvent, BrowserEvent];
    for (const order of [
      [first, second, third],
      [third, second, first],
      [second, first, third],
      [third, first, second],
      [second, third, first],
      [first, third, second],
    ])
      expect(take(order)).toEqual(expected);
  });
  test('leaves the events as they were given', () => {
    const events = [event('tab-switched', 3), event('tab-closed', 6)];
    take(events);
    expect(events).toEqual([event('tab-switched', 3), event('tab-closed', 6)]);
  });
  test('counts as now when its time lies ahead', () => {
    expect(take([event('tab-closed', -30)]).breakpoints).toEqual([MORNING]);
    expect(take([event('tab-switched', -30)])).toEqual({ ...nothing, switches: 1, switchedAt: MORNING });
  });
});

describe('a breakpoint is waited for', () => {
  const waits = (...pending: Pending[]) => waitsForBreakpoint(atScreen(MORNING, 55, { pending }));
  test('by a nudge that nothing holds back, due or on the badge', () => {
    expect(waits(due(ago(60)))).toBe(true);
    expect(waits(badged(ago(3600), { held: [] }))).toBe(true);
  });
  test('by one such nudge among others', () => {
    expect(waits(prompted(ago(60)), due(ago(60), { id: 2 }))).toBe(true);
    expect(waits(due(ago(60), { held: ['call'] }), due(ago(60), { id: 2 }))).toBe(true);
  });
  test('by nothing that is held back, on screen or snoozed', () => {
    expect(waits()).toBe(false);
    expect(waits(due(ago(60), { held: ['call'] }))).toBe(false);
    expect(waits(prompted(ago(60)))).toBe(false);
    expect(waits(snoozed(ago(-60)))).toBe(false);
  });
});

describe('the next breakpoint, if the person stays, comes', () => {
  const next = (noticed: readonly BrowserEvent[], over: Partial<State> = {}) =>
    settleAt(atScreen(MORNING, 55, { pending: [due(ago(60))], ...over }), noticed);
  test('ten seconds after the switch that the state remembers', () => {
    expect(next([], { switchedAt: ago(4) })).toBe(ago(-6));
  });
  test.each(['tab-switched', 'window-focused'] as const)(
    'ten seconds after one noticed since: %s',
    (kind) => {
      expect(next([event(kind, 2)])).toBe(ago(-8));
      expect(next([event(kind, 2)], { switchedAt: ago(4) })).toBe(ago(-8));
    },
  );
  test('ten seconds after the last switch, whatever else happened after it', () => {
    const noticed = [event('tab-switched', 5), event('tab-switched', 3), event('tab-opened', 2)];
    expect(next(noticed)).toBe(ago(-7));
    expect(next([...noticed, event('tab-closed', 1), event('window-blurred', 0)])).toBe(ago(-7));
  });
  test('never by itself where nothing was switched', () => {
    expect(next([])).toBeNull();
    expect(next([event('tab-closed', 2), event('window-blurred', 1)])).toBeNull();
  });
  test('for nobody when no nudge waits for it', () => {
    expect(next([event('tab-switched', 2)], { pending: [] })).toBeNull();
    expect(next([], { pending: [prompted(ago(60))], switchedAt: ago(4) })).toBeNull();
  });
});
