import { describe, expect, test } from 'vitest';
import { settleMeeting, switchMeeting } from '../../core/meeting.ts';
import { firstState } from '../../core/state.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import { createWorld, MORNING } from '../support/world.ts';

const state = firstState(MORNING);
const meetingFor = (minutes: number | 'until-it-ends') => switchMeeting(state, minutes, MORNING).meeting;

describe('the meeting switch', () => {
  test('is on for the minutes given', () => {
    expect(meetingFor(30)).toEqual({ until: MORNING + 30 * MINUTE, untilItEnds: false, seen: false });
  });
  test('on "until it ends" is on for two hours at most', () => {
    expect(meetingFor('until-it-ends')).toEqual({
      until: MORNING + 120 * MINUTE,
      untilItEnds: true,
      seen: false,
    });
  });
  test('begins anew when it is switched on again', () => {
    const on = switchMeeting(switchMeeting(state, 30, MORNING), 'until-it-ends', MORNING + MINUTE);
    expect(on.meeting).toEqual({ until: MORNING + 121 * MINUTE, untilItEnds: true, seen: false });
  });
  test('changes nothing else, and nothing is left of it once it is off', () => {
    expect(switchMeeting(switchMeeting(state, 30, MORNING), 'off', MORNING)).toEqual(state);
  });
});

describe('a meeting', () => {
  const timed = { until: MORNING, untilItEnds: false, seen: false };
  const open = { until: MORNING, untilItEnds: true, seen: false };
  const before = MORNING - 1;

  test('that was not switched on does not begin with a call', () => {
    expect(settleMeeting(null, { call: true, now: before })).toBeNull();
  });
  test.each([timed, open, { ...open, seen: true }])('is over at its end, call or none (%o)', (meeting) => {
    for (const call of [true, false]) {
      expect(settleMeeting(meeting, { call, now: MORNING })).toBeNull();
      expect(settleMeeting(meeting, { call, now: MORNING + 1 })).toBeNull();
    }
  });
  test('for a set time does not heed calls', () => {
    for (const call of [true, false])
      expect(settleMeeting(timed, { call, now: before })).toEqual({ ...timed, seen: false });
  });
  test('on "until it ends" goes on until a call was seen', () => {
    expect(settleMeeting(open, { call: false, now: before })).toEqual(open);
    expect(settleMeeting(open, { call: true, now: before })).toEqual({ ...open, seen: true });
  });
  test('on "until it ends" goes on with the call, and ends with it', () => {
    const seen = { ...open, seen: true };
    expect(settleMeeting(seen, { call: true, now: before })).toEqual(seen);
    expect(settleMeeting(seen, { call: false, now: before })).toBeNull();
  });
});

describe('a meeting tab that sounds', () => {
  const waiting = async (meetingHosts: boolean) => {
    const it = createWorld({ settings: { meetingHosts, maxDeferralMinutes: 0 } });
    await it.startBrowser();
    await it.setCall(true);
    await it.pass(51 * MINUTE);
    await it.setCall(false);
    await it.pass(90 * SECOND);
    return it;
  };
  const phases = async (it: Awaited<ReturnType<typeof waiting>>) =>
    (await it.state()).pending.map(({ phase }) => phase);

  test('is a call through the silence between two sentences, two minutes at most', async () => {
    const it = await waiting(true);
    expect(await phases(it)).toEqual(['due']);
    await it.pass(MINUTE + 30 * SECOND);
    expect(await phases(it)).toEqual(['prompted']);
  });
  test('where the browser tells calls by itself, the call ends when it says so', async () => {
    expect(await phases(await waiting(false))).toEqual(['prompted']);
  });
});
