import { beforeEach, describe, expect, test } from 'vitest';
import { promptOf } from '../../core/nudge.ts';
import { endRun, keepRun, pauseRun, resumeRun } from '../../core/run-control.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../core/time.ts';
import type { RoutineId } from '../../data/routines.ts';
import { runAt } from '../support/plans.ts';
import { createWorld, MORNING, type World } from '../support/world.ts';

let it: World;
const prompt = async () => promptOf((await it.state()).pending);
const kinds = async () => (await prompt()).map(({ kind }) => kind);
const outcomes = async () =>
  (await it.storage.nudgesSince(0)).map(({ kind, outcome }) => `${kind} ${outcome}`);
const minutesIn = (at: number) => (at - MORNING) / MINUTE;

async function begin(settings: Parameters<typeof createWorld>[0] = {}) {
  it = createWorld(settings);
  await it.startBrowser();
}
beforeEach(() => begin());

describe('a tension nudge', () => {
  test('comes after 50 minutes of screen time, once, with one notification', async () => {
    await it.pass(49 * MINUTE + 59 * SECOND);
    expect(await kinds()).toEqual([]);
    await it.pass(2 * SECOND);
    expect(await kinds()).toEqual(['tension']);
    await it.pass(9 * MINUTE);
    expect(it.world.shown.map(({ at }) => minutesIn(at))).toEqual([50]);
  });
  test('is put off by what an absence pays back, ten minutes a minute', async () => {
    await it.pass(40 * MINUTE);
    await it.setInput(false);
    await it.pass(3 * MINUTE);
    await it.setInput(true);
    await it.pass(39 * MINUTE);
    expect(await kinds()).toEqual([]);
    await it.pass(2 * MINUTE);
    expect(await kinds()).toEqual(['tension']);
  });
  test('is not put off by an absence under two minutes', async () => {
    await it.pass(40 * MINUTE);
    await it.setInput(false);
    await it.pass(110 * SECOND);
    await it.setInput(true);
    await it.pass(11 * MINUTE);
    expect(await kinds()).toEqual(['tension']);
  });
  test('starts anew after five minutes away', async () => {
    await it.pass(45 * MINUTE);
    await it.setInput(false);
    await it.pass(5 * MINUTE);
    await it.setInput(true);
    await it.pass(49 * MINUTE);
    expect(await kinds()).toEqual([]);
  });
  test('ends as natural when the person leaves while it is on screen', async () => {
    await it.pass(52 * MINUTE);
    await it.setInput(false);
    await it.pass(6 * MINUTE);
    await it.setInput(true);
    await it.pass(1 * MINUTE);
    expect([await kinds(), await outcomes()]).toEqual([[], ['tension natural']]);
    expect(it.world.display?.badge).toBe(false);
  });
  test('ends as natural, not as expired, though something woke us while the person was away', async () => {
    await it.pass(52 * MINUTE);
    await it.setLocked(true);
    await it.pass(3 * MINUTE);
    await it.wake({ activity: 'idle' });
    expect(await kinds()).toEqual([]);
    expect(await outcomes()).toEqual(['tension natural']);
  });
  test('does not expire while the person is away', async () => {
    await begin({ settings: { schedule: [{ time: '10:10', days: [1], routine: 'reset-60' }] } });
    await it.pass(11 * MINUTE);
    await it.setInput(false);
    await it.pass(40 * MINUTE);
    await it.wake({ activity: 'idle' });
    // They saw it and left for a real break, which is what it was for.
    expect([await kinds(), await outcomes()]).toEqual([[], ['scheduled natural']]);
    await it.setInput(true);
    expect((await it.state()).dismissals).toBe(0);
  });
  test('does not end because an idle event takes back what was counted: nothing was paid back', async () => {
    await it.pass(50 * MINUTE - 10 * SECOND);
    await it.setInput(false);
    await it.pass(70 * SECOND);
    expect((await it.state()).pending).toMatchObject([{ id: 1, phase: 'prompted' }]);
    await it.setInput(true);
    await it.pass(5 * MINUTE);
    expect([await kinds(), await outcomes(), it.world.shown.length]).toEqual([['tension'], [], 1]);
  });
  test('neither reminds nor expires in a call: its time goes on after it', async () => {
    await it.pass(52 * MINUTE);
    await it.setCall(true);
    await it.pass(40 * MINUTE);
    expect([it.world.shown.length, await kinds(), await outcomes()]).toEqual([1, ['tension'], []]);
    await it.setCall(false);
    await it.pass(9 * MINUTE);
    expect(it.world.shown.map(({ key }) => key)).toEqual(['1.0', '1.0.reminder']);
    await it.pass(10 * MINUTE);
    expect(await outcomes()).toEqual(['tension expired']);
  });
  test('reminds once after ten minutes, and ten minutes later it is over', async () => {
    await it.pass(61 * MINUTE);
    expect(it.world.shown.map(({ at, key }) => [minutesIn(at), key])).toEqual([
      [50, '1.0'],
      [60, '1.0.reminder'],
    ]);
    await it.pass(10 * MINUTE);
    expect([await kinds(), await outcomes()]).toEqual([[], ['tension expired']]);
  });
  test('comes back a whole limit of screen time after it was skipped, though the load stays', async () => {
    await it.pass(52 * MINUTE);
    await it.act({ kind: 'skipped' });
    expect((await it.state()).load.debt).toBeGreaterThanOrEqual(0);
    await it.pass(49 * MINUTE);
    expect([await kinds(), await outcomes()]).toEqual([[], ['tension skipped']]);
    await it.pass(2 * MINUTE);
    expect(await kinds()).toEqual(['tension']);
    expect((await prompt())[0]?.signals).toEqual([{ kind: 'screen-time', minutes: 102, limit: 50 }]);
  });
  test('is shown six times a day at most', async () => {
    await begin({ settings: { tensionMinutes: 25, minGapMinutes: 15 } });
    for (let i = 0; i < 12; i++) {
      await it.pass(25 * MINUTE);
      await it.act({ kind: 'skipped' });
    }
    expect((await outcomes()).filter((outcome) => outcome === 'tension skipped')).toHaveLength(6);
  });
});

describe('snoozing', () => {
  test('brings the same nudge back when it is over', async () => {
    await it.pass(50 * MINUTE);
    await it.act({ kind: 'snoozed', minutes: 10 });
    expect([await kinds(), it.world.display?.badge]).toEqual([[], false]);
    await it.pass(9 * MINUTE);
    expect(await kinds()).toEqual([]);
    await it.pass(1 * MINUTE);
    expect((await prompt()).map(({ id, snoozes }) => [id, snoozes])).toEqual([[1, 1]]);
    expect(it.world.shown.map(({ key }) => key)).toEqual(['1.0', '1.1']);
  });
  test('works three times, then the prompt stays', async () => {
    await it.pass(50 * MINUTE);
    for (let i = 0; i < 4; i++) {
      await it.act({ kind: 'snoozed', minutes: 5 });
      await it.pass(5 * MINUTE);
    }
    expect((await prompt())[0]?.snoozes).toBe(3);
  });
  test('is over at once when the person leaves for five minutes', async () => {
    await it.pass(50 * MINUTE);
    await it.act({ kind: 'snoozed', minutes: 10 });
    await it.setInput(false);
    await it.pass(20 * MINUTE);
    await it.setInput(true);
    await it.pass(10 * MINUTE);
    expect([await kinds(), await outcomes()]).toEqual([[], ['tension natural']]);
  });
});

describe('pausing nudges', () => {
  test('holds everything back, says why, and ends by itself', async () => {
    await it.pass(40 * MINUTE);
    await it.act({ kind: 'paused', minutes: 30 });
    await it.pass(20 * MINUTE);
    const { pending } = await it.state();
    expect(pending.map(({ phase, heldBack }) => [phase, heldBack])).toEqual([['due', ['paused']]]);
    await it.pass(10 * MINUTE + SECOND);
    expect(await kinds()).toEqual(['tension']);
  });
  test('lasts through a restart of the browser', async () => {
    await it.pass(40 * MINUTE);
    await it.act({ kind: 'paused', minutes: 60 });
    it.stopBrowser();
    await it.pass(MINUTE);
    await it.startBrowser();
    await it.pass(30 * MINUTE);
    expect(await kinds()).toEqual([]);
  });
  test('until tomorrow lasts until local midnight', async () => {
    await begin({ zone: 'Europe/Berlin', start: Date.parse('2026-03-02T20:00:00Z') });
    await it.act({ kind: 'paused', minutes: 'until-tomorrow' });
    expect((await it.state()).pausedUntil).toBe(Date.parse('2026-03-02T23:00:00Z'));
  });
  test('puts a prompt away, and brings it back when the pause is over', async () => {
    await it.pass(50 * MINUTE);
    await it.act({ kind: 'paused', minutes: 30 });
    expect([await kinds(), it.world.display?.badge]).toEqual([[], false]);
    await it.pass(29 * MINUTE);
    expect([await kinds(), it.world.shown.length]).toEqual([[], 1]);
    await it.pass(MINUTE);
    expect(await kinds()).toEqual(['tension']);
  });
  test('that is ended brings what it put away back at once', async () => {
    await it.pass(50 * MINUTE);
    await it.act({ kind: 'paused', minutes: 'until-tomorrow' });
    await it.act({ kind: 'resumed' });
    expect(await kinds()).toEqual(['tension']);
  });
  test('ends when the person says so', async () => {
    await it.act({ kind: 'paused', minutes: 600 });
    await it.pass(55 * MINUTE);
    await it.act({ kind: 'resumed' });
    expect(await kinds()).toEqual(['tension']);
  });
});

describe('a nudge at a chosen time', () => {
  const at = (time: string, routine: RoutineId = 'reset-60') => ({
    settings: { schedule: [{ time, days: [0, 1, 2, 3, 4, 5, 6], routine }] },
  });
  test('comes at that time on that day, once', async () => {
    await begin(at('10:30'));
    await it.pass(29 * MINUTE);
    expect(await kinds()).toEqual([]);
    await it.pass(MINUTE);
    expect((await prompt()).map(({ kind, routineId }) => [kind, routineId])).toEqual([
      ['scheduled', 'reset-60'],
    ]);
    await it.act({ kind: 'skipped' });
    await it.pass(10 * MINUTE);
    expect(await outcomes()).toEqual(['scheduled skipped']);
  });
  test('is let go when its time passed more than 15 minutes ago while away', async () => {
    await begin(at('10:30'));
    await it.setInput(false);
    await it.pass(46 * MINUTE);
    await it.setInput(true);
    await it.pass(10 * MINUTE);
    expect([await kinds(), await outcomes()]).toEqual([[], []]);
  });
  test('comes in another application too, while only the browser counts', async () => {
    await begin({ settings: { ...at('10:10').settings, countWhere: 'browser' } });
    await it.pass(5 * MINUTE);
    await it.happen('window-blurred');
    await it.pass(6 * MINUTE);
    expect(await kinds()).toEqual(['scheduled']);
  });
  test('still comes when its time passed less than 15 minutes ago, once the person has settled', async () => {
    await begin(at('10:30'));
    await it.setInput(false);
    await it.pass(40 * MINUTE);
    await it.setInput(true);
    expect(await kinds()).toEqual([]);
    await it.pass(2 * MINUTE);
    expect(await kinds()).toEqual(['scheduled']);
  });
  test('waits for no gap between prompts and counts against no limit', async () => {
    await begin(at('10:55'));
    await it.pass(51 * MINUTE);
    await it.act({ kind: 'skipped' });
    await it.pass(5 * MINUTE);
    expect(await kinds()).toEqual(['scheduled']);
  });
  test('joins a prompt that is up already: one prompt, both kinds, said again', async () => {
    await begin(at('10:55'));
    await it.pass(56 * MINUTE);
    expect(await kinds()).toEqual(['scheduled', 'tension']);
    expect(it.world.shown.map(({ at: shownAt }) => minutesIn(shownAt))).toEqual([50, 55]);
  });
  test('that falls due together with another makes one prompt', async () => {
    await begin(at('10:50'));
    await it.pass(51 * MINUTE);
    expect(await kinds()).toEqual(['scheduled', 'tension']);
    expect(it.world.shown).toHaveLength(1);
  });
  test('comes once when the clock goes back a little', async () => {
    await begin(at('10:30'));
    await it.pass(30 * MINUTE);
    await it.act({ kind: 'skipped' });
    it.shiftClock(-5 * MINUTE);
    await it.pass(10 * MINUTE);
    expect(await outcomes()).toEqual(['scheduled skipped']);
    expect(await kinds()).toEqual([]);
  });
  test('follows the clock when it goes back two days', async () => {
    await begin(at('10:30'));
    await it.pass(31 * MINUTE);
    await it.act({ kind: 'skipped' });
    it.shiftClock(-2 * DAY);
    await it.pass(25 * HOUR);
    expect((await outcomes()).filter((outcome) => outcome.startsWith('scheduled')).length).toBe(2);
  });
});

describe('a stress prompt', () => {
  test('comes at once when the person says so, even right after a rest', async () => {
    await it.setInput(false);
    await it.pass(10 * MINUTE);
    await it.setInput(true);
    await it.act({ kind: 'said', feeling: 'stressed' });
    expect(await kinds()).toEqual(['stress']);
    expect(it.world.shown).toEqual([]);
  });
  test('comes after two answers of 7 or more in a row', async () => {
    await it.act({ kind: 'answered', item: 'stress', value: 7 });
    expect(await kinds()).toEqual([]);
    await it.act({ kind: 'answered', item: 'stress', value: 9 });
    expect(await kinds()).toEqual(['stress']);
  });
  test('does not come when a lower answer lies between', async () => {
    for (const value of [8, 6, 8]) await it.act({ kind: 'answered', item: 'stress', value });
    expect(await kinds()).toEqual([]);
  });
  test('does not come from the answer before a routine: that pause is taken already', async () => {
    for (const when of ['before', 'after', 'before'] as const)
      await it.act({ kind: 'answered', item: 'stress', value: 9, run: { id: 1, when } });
    expect(await kinds()).toEqual([]);
    await it.act({ kind: 'answered', item: 'stress', value: 9, run: { id: 2, when: 'after' } });
    expect(await kinds()).toEqual(['stress']);
  });
  test('does not come from answers when stress nudges are off', async () => {
    await begin({ settings: { stress: false } });
    for (const value of [8, 9]) await it.act({ kind: 'answered', item: 'stress', value });
    expect(await kinds()).toEqual([]);
  });
  test('“tense” raises a tension prompt before its time, and does not end as natural', async () => {
    await it.pass(5 * MINUTE);
    await it.act({ kind: 'said', feeling: 'tense' });
    await it.pass(5 * MINUTE);
    expect(await kinds()).toEqual(['tension']);
  });
  test('said while it is snoozed brings it back', async () => {
    await it.act({ kind: 'said', feeling: 'tense' });
    await it.act({ kind: 'snoozed', minutes: 20 });
    expect(await kinds()).toEqual([]);
    await it.act({ kind: 'said', feeling: 'tense' });
    expect(await kinds()).toEqual(['tension']);
  });
});

describe('a prompt that the person asked for', () => {
  test('leaves the count as it is when it is put away: the next nudge comes when it would have come', async () => {
    await it.pass(38 * MINUTE);
    await it.act({ kind: 'said', feeling: 'tense' });
    await it.act({ kind: 'skipped' });
    await it.pass(11 * MINUTE);
    expect(await kinds()).toEqual([]);
    await it.pass(MINUTE);
    expect(await kinds()).toEqual(['tension']);
  });
  test('rests the next nudge like any other when it was due anyway', async () => {
    await it.pass(51 * MINUTE);
    await it.act({ kind: 'said', feeling: 'tense' });
    await it.act({ kind: 'skipped' });
    await it.pass(49 * MINUTE);
    expect(await kinds()).toEqual([]);
  });
});

describe('a nudge that joins a prompt', () => {
  test('has an age of its own: it does not end with the one before it', async () => {
    await begin({ settings: { tensionMinutes: 25, minGapMinutes: 15 } });
    await it.pass(6 * MINUTE);
    await it.act({ kind: 'said', feeling: 'stressed' });
    await it.pass(19 * MINUTE);
    expect(await kinds()).toEqual(['stress', 'tension']);
    await it.pass(MINUTE);
    expect([await kinds(), await outcomes()]).toEqual([['tension'], ['stress expired']]);
    await it.pass(19 * MINUTE);
    expect(await outcomes()).toEqual(['stress expired', 'tension expired']);
  });
  test('is no second notification, whatever its rank', async () => {
    await it.pass(51 * MINUTE);
    await it.act({ kind: 'said', feeling: 'stressed' });
    expect(await kinds()).toEqual(['stress', 'tension']);
    expect(it.world.shown).toHaveLength(1);
  });
});

describe('nothing is shown', () => {
  test('within two minutes of an absence of five or more', async () => {
    await begin({ settings: { schedule: [{ time: '10:30', days: [1], routine: 'reset-60' }] } });
    await it.setInput(false);
    await it.pass(29 * MINUTE);
    await it.setInput(true);
    await it.pass(100 * SECOND);
    expect((await it.state()).pending.map(({ heldBack }) => heldBack)).toEqual([['just-rested']]);
    await it.pass(20 * SECOND);
    expect(await kinds()).toEqual(['scheduled']);
  });
  test('within 45 minutes of the last prompt', async () => {
    await begin({ settings: { tensionMinutes: 25 } });
    await it.pass(25 * MINUTE);
    await it.act({ kind: 'skipped' });
    await it.pass(40 * MINUTE);
    expect((await it.state()).pending.map(({ heldBack }) => heldBack)).toEqual([['min-gap']]);
    await it.pass(5 * MINUTE);
    expect(await kinds()).toEqual(['tension']);
  });
  test('while a routine plays, not even at a chosen time', async () => {
    await begin({ settings: { schedule: [{ time: '10:10', days: [1], routine: 'reset-60' }] } });
    await it.pass(9 * MINUTE + 50 * SECOND);
    const run = await it.storage.addRun(runAt(it.clock()), (open) => endRun(open, it.clock()));
    await it.pass(5 * SECOND);
    await it.storage.saveRun(keepRun(run, it.clock()));
    await it.pass(6 * SECOND);
    expect((await it.state()).pending.map(({ heldBack }) => heldBack)).toEqual([['routine-running']]);
    expect(await kinds()).toEqual([]);
  });
  test('as a notification when the person chose the badge only', async () => {
    await begin({ settings: { level: 'badge' } });
    await it.pass(51 * MINUTE);
    expect([it.world.display?.badge, it.world.shown]).toEqual([true, []]);
  });
});

describe('a routine', () => {
  async function play(outcome: 'completed' | 'stopped') {
    const run = await it.storage.addRun(runAt(it.clock()), (open) => endRun(open, it.clock()));
    await it.wake();
    const seconds = outcome === 'completed' ? 70 : 20;
    let kept = run;
    for (let played = 0; played < seconds; played += 5) {
      await it.pass(5 * SECOND);
      kept = keepRun(kept, it.clock());
      await it.storage.saveRun(kept);
    }
    await it.storage.saveRun(endRun(kept, it.clock()));
  }
  test('answers the prompt, and when it is completed nothing is owed', async () => {
    await it.pass(52 * MINUTE);
    await play('completed');
    await it.wake();
    const { load } = await it.state();
    expect([load.debt, load.sinceBreak]).toEqual([0, 0]);
    expect((await it.storage.nudgesSince(0)).map(({ outcome, runId }) => [outcome, runId])).toEqual([
      ['started', 1],
    ]);
    await it.pass(49 * MINUTE);
    expect(await kinds()).toEqual([]);
    await it.pass(MINUTE);
    expect(await kinds()).toEqual(['tension']);
  });
  test('clears the load from its end on, also when nobody looked until much later', async () => {
    await it.pass(20 * MINUTE);
    await play('completed');
    it.world.heartbeatAt = null;
    it.world.nextAt = null;
    await it.pass(90 * SECOND);
    await it.wake();
    expect((await it.state()).load.debt).toBe(0);
    expect(it.clock() - (await it.state()).load.at).toBe(90 * SECOND);
  });
  test('that was stopped leaves the load as it was, without the time it played', async () => {
    await it.pass(52 * MINUTE);
    await play('stopped');
    await it.wake();
    await it.setInput(false);
    await it.pass(61 * SECOND);
    expect((await it.state()).load.debt / MINUTE).toBeCloseTo(52, 1);
  });
  test('that was stopped brings no new nudge for a whole limit', async () => {
    await it.pass(52 * MINUTE);
    await play('stopped');
    await it.pass(49 * MINUTE);
    expect(await kinds()).toEqual([]);
    await it.pass(2 * MINUTE);
    expect(await kinds()).toEqual(['tension']);
  });
  test('that was stopped, with hands too busy for input, leaves the load as the absence does', async () => {
    await it.pass(45 * MINUTE);
    const run = await it.storage.addRun(runAt(it.clock()), (open) => endRun(open, it.clock()));
    await it.setInput(false);
    await it.pass(65 * SECOND);
    await it.storage.saveRun(endRun(keepRun(run, it.clock()), it.clock()));
    await it.wake();
    await it.setInput(true);
    await it.wake();
    // 65 s away repay nothing, and added nothing that could be taken off.
    expect((await it.state()).load.debt).toBe(45 * MINUTE);
  });
  test('that is gone with again answers the prompt that came up meanwhile', async () => {
    await begin({ settings: { schedule: [{ time: '10:30', days: [1], routine: 'reset-60' }] } });
    const run = await it.storage.addRun(runAt(it.clock()), (open) => endRun(open, it.clock()));
    await it.pass(5 * SECOND);
    const held = pauseRun(run, it.clock());
    await it.storage.saveRun(held);
    await it.pass(31 * MINUTE);
    expect(await kinds()).toEqual(['scheduled']);
    await it.storage.saveRun(resumeRun(held, it.clock(), held.player));
    await it.wake();
    expect([await kinds(), await outcomes()]).toEqual([[], ['scheduled started']]);
  });
  test('that was only looked at for some seconds puts nothing off', async () => {
    await it.pass(47 * MINUTE);
    const run = await it.storage.addRun(runAt(it.clock()), (open) => endRun(open, it.clock()));
    await it.pass(4 * SECOND);
    await it.storage.saveRun(endRun(keepRun(run, it.clock()), it.clock()));
    await it.pass(3 * MINUTE + SECOND);
    expect(await kinds()).toEqual(['tension']);
  });
  test('that waits answers nothing', async () => {
    const run = await it.storage.addRun(runAt(it.clock()), (open) => endRun(open, it.clock()));
    await it.pass(5 * SECOND);
    await it.storage.saveRun(pauseRun(run, it.clock()));
    await it.pass(55 * MINUTE);
    expect(await kinds()).toEqual(['tension']);
  });
  test('is settled once, however often it is seen', async () => {
    await it.pass(52 * MINUTE);
    await play('completed');
    for (let i = 0; i < 3; i++) await it.wake();
    await it.pass(10 * MINUTE);
    expect((await it.storage.nudgesSince(0)).length).toBe(1);
  });
});

test('a state that is lost takes no id a second time', async () => {
  await it.pass(51 * MINUTE);
  await it.act({ kind: 'skipped' });
  const run = await it.storage.addRun(runAt(it.clock()), (open) => endRun(open, it.clock()));
  await it.storage.saveRun(endRun(run, it.clock()));
  await it.wake();
  await it.loseState();
  await it.pass(51 * MINUTE);
  await it.act({ kind: 'skipped' });
  expect((await it.storage.nudgesSince(0)).map(({ id }) => id)).toEqual([1, 2]);
  expect((await it.state()).settledRun).toBe(run.id);
});
