import { beforeEach, describe, expect, test } from 'vitest';
import { type HeldReason, promptOf } from '../../core/nudge.ts';
import type { Settings } from '../../core/settings.ts';
import { HOUR, MINUTE, SECOND } from '../../core/time.ts';
import { createWorld, type World } from '../support/world.ts';

let it: World;
const isPrompted = async () => promptOf((await it.state()).pending).length > 0;
const nudge = async () => (await it.state()).pending[0];
const held = async (): Promise<readonly HeldReason[]> => {
  const waiting = await nudge();
  return waiting && 'held' in waiting ? waiting.held : [];
};

async function begin(settings: Partial<Settings> = {}): Promise<void> {
  it = createWorld({ settings });
  await it.startBrowser();
}
beforeEach(() => begin());

describe('a call', () => {
  test('holds a nudge back as long as it lasts', async () => {
    await it.setCall(true);
    await it.pass(3 * HOUR);
    expect([await isPrompted(), await held()]).toEqual([false, ['call']]);
    expect((await nudge())?.phase).toBe('due');
    await it.setCall(false);
    expect(await isPrompted()).toBe(true);
  });
  test('holds a chosen time back too', async () => {
    await begin({ schedule: [{ time: '10:30', days: [1], routine: 'reset-60' }] });
    await it.setCall(true);
    await it.pass(70 * MINUTE);
    expect([await isPrompted(), await held()]).toEqual([false, ['call']]);
    await it.setCall(false);
    expect(promptOf((await it.state()).pending).map(({ kind }) => kind)).toEqual(['scheduled', 'tension']);
  });
  test('does not stop the count', async () => {
    await it.setCall(true);
    await it.pass(40 * MINUTE);
    await it.setCall(false);
    await it.pass(10 * MINUTE);
    expect(await isPrompted()).toBe(true);
  });
});

describe('the meeting switch', () => {
  test('holds nudges back for the time given, and ends by itself', async () => {
    await it.pass(40 * MINUTE);
    await it.act({ kind: 'meeting', minutes: 30 });
    await it.pass(29 * MINUTE);
    expect([await isPrompted(), await held()]).toEqual([false, ['call']]);
    await it.pass(MINUTE);
    expect(await isPrompted()).toBe(true);
    expect((await it.state()).meeting).toBeNull();
  });
  test('can be switched off', async () => {
    await it.act({ kind: 'meeting', minutes: 'until-it-ends' });
    await it.pass(50 * MINUTE);
    await it.act({ kind: 'meeting', minutes: 'off' });
    expect(await isPrompted()).toBe(true);
  });
  test('on "until it ends" ends with a call that the browser knows of', async () => {
    await it.act({ kind: 'meeting', minutes: 'until-it-ends' });
    await it.pass(20 * MINUTE);
    await it.setCall(true);
    await it.pass(40 * MINUTE);
    expect(await isPrompted()).toBe(false);
    await it.setCall(false);
    expect([await isPrompted(), (await it.state()).meeting]).toEqual([true, null]);
  });
  test('on "until it ends" ends after two hours where no call was seen', async () => {
    await it.act({ kind: 'meeting', minutes: 'until-it-ends' });
    await it.pass(2 * HOUR - SECOND);
    expect(await isPrompted()).toBe(false);
    await it.pass(SECOND);
    expect(await isPrompted()).toBe(true);
  });
  test('for a set time does not end with a call before it', async () => {
    await it.act({ kind: 'meeting', minutes: 60 });
    await it.setCall(true);
    await it.pass(50 * MINUTE);
    await it.setCall(false);
    expect(await held()).toEqual(['call']);
  });
  test('survives a restart of the browser', async () => {
    await it.act({ kind: 'meeting', minutes: 60 });
    it.stopBrowser();
    await it.pass(MINUTE);
    await it.startBrowser();
    await it.pass(55 * MINUTE);
    expect(await held()).toEqual(['call']);
  });
});

describe('sound', () => {
  test('holds a nudge back, which then comes when it ends', async () => {
    await it.setMedia(true);
    await it.pass(60 * MINUTE);
    expect([await isPrompted(), await held()]).toEqual([false, ['audio']]);
    await it.setMedia(false);
    expect(await isPrompted()).toBe(true);
  });
  test('holds nothing back when the person turned that off', async () => {
    await begin({ holdForAudio: false });
    await it.setMedia(true);
    await it.pass(50 * MINUTE);
    expect(await isPrompted()).toBe(true);
  });
  test('holds nothing back once it has played for ninety minutes', async () => {
    await it.setMedia(true);
    await it.pass(80 * MINUTE + 2 * SECOND);
    expect((await nudge())?.phase).toBe('badged');
    await it.pass(10 * MINUTE);
    expect(await held()).toEqual([]);
  });
  test('holds nothing back that the person said is no call', async () => {
    await it.setMedia(true);
    await it.pass(55 * MINUTE);
    await it.act({ kind: 'said-no-call' });
    expect(await isPrompted()).toBe(true);
  });
  test('of a tab before the browser was restarted is forgotten', async () => {
    await it.setMedia(true);
    await it.pass(40 * MINUTE);
    await it.act({ kind: 'said-no-call' });
    it.stopBrowser();
    await it.startBrowser();
    expect((await it.state()).sounds).toMatchObject([{ since: it.clock(), notCall: false }]);
  });
});

describe('fullscreen', () => {
  test('holds a nudge back, and does not when the person turned that off', async () => {
    await it.setFullscreen(true);
    await it.pass(55 * MINUTE);
    expect([await isPrompted(), await held()]).toEqual([false, ['fullscreen']]);
    await begin({ holdForFullscreen: false });
    await it.setFullscreen(true);
    await it.pass(50 * MINUTE);
    expect(await isPrompted()).toBe(true);
  });
  test.each(['setFullscreen', 'setMedia'] as const)('for half an hour, then the badge (%s)', async (set) => {
    await begin({ maxDeferralMinutes: 5 });
    await it[set](true);
    await it.pass(80 * MINUTE - SECOND);
    expect([(await nudge())?.phase, it.world.display?.badge]).toEqual(['due', false]);
    await it.pass(SECOND);
    expect([(await nudge())?.phase, it.world.display?.badge]).toEqual(['badged', true]);
    expect(it.world.display?.notification).toBeNull();
  });
  test('after which a nudge on the badge comes at the first breakpoint, and not before', async () => {
    await begin({ maxDeferralMinutes: 5 });
    await it.setFullscreen(true);
    await it.pass(85 * MINUTE);
    await it.setFullscreen(false);
    await it.pass(20 * MINUTE);
    expect((await nudge())?.phase).toBe('badged');
    await it.happen('tab-switched');
    await it.pass(10 * SECOND);
    expect([await isPrompted(), it.world.display?.badge]).toEqual([true, true]);
  });
  test('and sound in turn make half an hour together', async () => {
    await begin({ maxDeferralMinutes: 15 });
    await it.setFullscreen(true);
    await it.pass(65 * MINUTE);
    await it.setMedia(true);
    await it.setFullscreen(false);
    await it.pass(15 * MINUTE);
    expect((await nudge())?.phase).toBe('badged');
  });
  test('can be left for a real break: then the badge goes too', async () => {
    await it.setFullscreen(true);
    await it.pass(85 * MINUTE);
    await it.setLocked(true);
    await it.pass(10 * MINUTE);
    await it.setLocked(false);
    expect([await nudge(), it.world.display?.badge]).toEqual([undefined, false]);
  });
});

describe('a nudge on the badge', () => {
  beforeEach(async () => {
    await it.setFullscreen(true);
    await it.pass(85 * MINUTE);
  });
  test('can be skipped from the popup', async () => {
    await it.act({ kind: 'skipped' });
    expect([await nudge(), it.world.display?.badge]).toEqual([undefined, false]);
  });
  test('can be snoozed from the popup', async () => {
    await it.act({ kind: 'snoozed', minutes: 10 });
    expect(await nudge()).toMatchObject({ phase: 'snoozed', snoozes: 1 });
  });
  test('goes with a pause, and waits on after it', async () => {
    await it.act({ kind: 'paused', minutes: 30 });
    expect([(await nudge())?.phase, it.world.display?.badge]).toEqual(['due', false]);
  });
});

describe('working hours', () => {
  // The world begins at 10:00 on a Monday, UTC.
  const hours = [{ days: [1, 2, 3, 4, 5], from: '11:30', to: '18:00' }];
  test('hold tension back before they begin', async () => {
    await begin({ workingHours: hours });
    await it.pass(89 * MINUTE);
    expect([await isPrompted(), await held()]).toEqual([false, ['off-hours']]);
    await it.pass(MINUTE);
    expect(await isPrompted()).toBe(true);
  });
  test('hold no chosen time back', async () => {
    await begin({ workingHours: hours, schedule: [{ time: '10:20', days: [1], routine: 'reset-60' }] });
    await it.pass(20 * MINUTE);
    expect(await isPrompted()).toBe(true);
  });
});

describe('all reasons', () => {
  test('are kept, the weightiest first, in the order in which they came', async () => {
    await it.act({ kind: 'paused', minutes: 60 });
    await it.pass(51 * MINUTE);
    await it.setMedia(true);
    await it.setCall(true);
    expect(await held()).toEqual(['paused', 'call', 'audio']);
    await it.pass(MINUTE);
    expect((await nudge())?.heldBack).toEqual(['paused', 'audio', 'call']);
  });
});
