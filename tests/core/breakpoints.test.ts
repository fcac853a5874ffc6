import { beforeEach, describe, expect, test } from 'vitest';
import { promptOf } from '../../core/nudge.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import { createWorld, type World } from '../support/world.ts';

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
