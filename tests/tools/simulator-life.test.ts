// What the simulator makes of a life: reactions, policies, the truth, and what it counts.
import { describe, expect, test } from 'vitest';
import { changeSettings } from '../../core/change-settings.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { formatSummary, formatTelling } from '../../tools/simulator/events.ts';
import { parseTrace } from '../../tools/simulator/parse-trace.ts';
import { runTrace } from '../../tools/simulator/run-trace.ts';
import type { PolicyName } from '../../tools/simulator/simulation.ts';
import type { Reaction } from '../../tools/simulator/trace.ts';

type Given = { react?: Reaction | 'mixed'; seed?: number; policy?: PolicyName; patch?: object };

/** `day`: lines as `09:30 input`, all on one day in UTC. */
async function live(day: string, { patch = {}, ...options }: Given = {}) {
  const changed = changeSettings(DEFAULT_SETTINGS, patch);
  const settings = changed.ok ? changed.value : DEFAULT_SETTINGS;
  const rows = day
    .trim()
    .split('\n')
    .map((row) => {
      const [time, what, to] = row.trim().split(' ');
      return JSON.stringify({ at: `2026-03-02T${time}Z`, what, to });
    });
  const lines = parseTrace(rows.join('\n'), settings);
  if (!lines.ok) throw new Error(lines.reasons.join('\n'));
  const { tellings, result } = await runTrace(lines.value, { settings, ...options });
  const told = tellings.map(({ at, told: it }) => {
    const more = it.event === 'outcome' ? ` ${it.outcome}` : '';
    return `${new Date(at).toISOString().slice(11, 19)} ${it.event}${more}`;
  });
  return { told, tellings, result, summary: result.summary };
}

const MORNING = `09:00 start-browser
  09:00 input
  09:50:10 open-tab`;

describe('a person who', () => {
  const until = (end: string) => `${MORNING}\n${end} end`;

  test('ignores prompts lets them run out', async () => {
    expect((await live(until('10:20'))).told).toEqual([
      '09:50:10 prompt',
      '10:00:10 reminder',
      '10:10:10 outcome expired',
    ]);
  });

  test('starts does so ten seconds later, and plays the routine whole', async () => {
    const { told, result } = await live(until('10:20'), { react: 'start' });
    expect(told).toEqual(['09:50:10 prompt', '09:53:20 outcome completed']);
    expect(result.routines).toHaveLength(1);
    // An hour and twenty minutes, without three minutes of routine, on both sides.
    expect(result.summary).toMatchObject({ screenMs: 77 * 60_000, trueScreenMs: 77 * 60_000, errorMs: 0 });
  });

  test('snoozes is asked again', async () => {
    const { told } = await live(until('10:06'), { react: 'snooze' });
    expect(told).toEqual([
      '09:50:10 prompt',
      '09:50:20 outcome snoozed',
      '10:05:20 prompt',
      '10:05:30 outcome snoozed',
    ]);
  });

  test('skips is left alone', async () => {
    expect((await live(until('10:20'), { react: 'skip' })).told).toEqual([
      '09:50:10 prompt',
      '09:50:20 outcome skipped',
    ]);
  });

  test('does this and that does the same with the same seed', async () => {
    const day = `${MORNING}\n11:30 open-tab\n13:00 open-tab\n15:00 open-tab\n16:40 open-tab\n18:00 end`;
    const [one, same, other] = await Promise.all(
      [3, 3, 4].map((seed) => live(day, { react: 'mixed', seed })),
    );
    expect(one?.told).toEqual(same?.told);
    expect(one?.told).not.toEqual(other?.told);
  });

  test('answers by a line answers what is on screen at once', async () => {
    expect((await live(`${MORNING}\n09:52 react skip\n10:00 end`)).told.at(-1)).toBe(
      '09:52:00 outcome skipped',
    );
  });

  test('answers by a line before any prompt answers the next one, whatever they do otherwise', async () => {
    const day = `09:00 react skip\n${MORNING}\n12:00 end`;
    const { told } = await live(day, { react: 'start' });
    expect(told.slice(0, 2)).toEqual(['09:50:10 prompt', '09:50:20 outcome skipped']);
    expect(told.at(-1)).toMatch(/completed$/);
  });

  test('went before answering answers on return, if it still stands', async () => {
    const day = `${MORNING}\n09:50:15 no-input\n09:51:30 input\n10:20 end`;
    expect((await live(day, { react: 'skip' })).told).toEqual([
      '09:50:10 prompt',
      '09:51:30 outcome skipped',
    ]);
  });

  test('closes the lid on a routine has started and not completed', async () => {
    const day = `${MORNING}\n09:51 sleep\n10:30 wake\n10:30 input\n10:40 end`;
    expect((await live(day, { react: 'start' })).told).toEqual([
      '09:50:10 prompt',
      '09:51:00 outcome started',
    ]);
  });
});

describe('true screen time', () => {
  const screen = async (day: string, patch: object = {}) =>
    (await live(day, { patch })).summary.trueScreenMs / 60_000;

  test('is input while the browser runs on a computer that is awake and unlocked', async () => {
    expect(
      await screen(`08:00 input
        09:00 start-browser
        09:10 crash-browser
        09:20 start-browser
        09:30 lock
        09:40 unlock
        09:40 input
        09:50 sleep
        10:00 wake
        10:10 input
        10:15 end`),
    ).toBe(10 + 10 + 10 + 5);
  });

  test('counts a pause shorter than the interval, and not a longer one', async () => {
    const day = `09:00 start-browser
      09:00 input
      09:10 no-input
      09:10:59 input
      09:20 no-input
      09:21 input
      09:30 end`;
    expect(await screen(day)).toBe(29);
    expect(await screen(day, { idleSeconds: 90 })).toBe(30);
  });

  test('counts what is watched without input, if it is to count', async () => {
    const day = `09:00 start-browser
      09:00 input
      09:10 audio-on
      09:10 no-input
      09:20 audio-off
      09:30 fullscreen-on
      09:35 fullscreen-off
      09:40 end`;
    expect(await screen(day)).toBe(25);
    expect(await screen(day, { countMedia: false })).toBe(10);
  });

  test('is time in this browser alone when only that counts', async () => {
    const day = `09:00 start-browser
      09:00 input
      09:10 blur-browser
      09:20 focus-browser
      09:25 end`;
    expect(await screen(day)).toBe(25);
    expect(await screen(day, { countWhere: 'browser' })).toBe(15);
  });
});

describe('the policy', () => {
  const DAY = `09:00 start-browser
    09:00 input
    09:40 no-input
    09:48 input
    09:49 call-on
    09:49 fullscreen-on
    10:30 call-off
    10:30 fullscreen-off
    10:45 end`;

  test('fixed prompts by the wall clock, whatever the person does', async () => {
    const { told, summary } = await live(DAY, { policy: 'fixed' });
    expect(told).toEqual(['09:50:00 prompt', '10:10:00 outcome expired', '10:40:00 prompt']);
    expect(summary).toMatchObject({ inCall: 1, inFullscreen: 1, prompts: { tension: 2 } });
  });

  test('idle-reset counts down from the last idleness', async () => {
    const { told, summary } = await live(DAY, { policy: 'idle-reset' });
    expect(told).toEqual(['10:38:00 prompt']);
    expect(summary).toMatchObject({ inCall: 0, prompts: { tension: 1 } });
  });

  test('press-pause neither interrupts the call nor forgets the rest', async () => {
    const { told, summary } = await live(DAY);
    expect(told).toEqual(['10:43:00 prompt']);
    expect(summary).toMatchObject({ inCall: 0, inFullscreen: 0, afterAbsence: 0, repeats: 0 });
  });

  test('fixed prompts just after a rest, and that is counted', async () => {
    const day = `09:00 start-browser\n09:00 input\n09:40 no-input\n09:49 input\n09:55 end`;
    expect((await live(day, { policy: 'fixed' })).summary.afterAbsence).toBe(1);
  });

  test.each([
    ['start', ['outcome completed']],
    ['skip', ['outcome skipped']],
    ['snooze', ['outcome snoozed', 'prompt', 'outcome snoozed']],
  ] as const)('fixed can be answered with %s', async (react, expected) => {
    const { told } = await live(`09:00 start-browser\n09:00 input\n10:05 end`, { policy: 'fixed', react });
    expect(told.map((line) => line.slice(9))).toEqual(['prompt', ...expected]);
  });
});

describe('what is told', () => {
  test('is one object a line, in the zone that holds', async () => {
    const { tellings, summary } = await live(`${MORNING}\n10:00 end`);
    const [prompt] = tellings;
    expect(prompt && formatTelling({ ...prompt, zone: 'America/St_Johns' })).toBe(
      '{"at":"2026-03-02T06:20:10-03:30","event":"prompt","kind":"tension","kinds":["tension"],' +
        '"signals":[{"kind":"screen-time","minutes":50,"limit":50}],"waitedMs":10000,"atBreakpoint":true}',
    );
    expect(Object.keys(JSON.parse(formatSummary(summary)) as object)).toEqual([
      'event',
      'screenMs',
      'trueScreenMs',
      'errorMs',
      'prompts',
      'heldBack',
      'inCall',
      'inFullscreen',
      'afterAbsence',
      'repeats',
      'wakeUps',
      'writes',
    ]);
  });

  test('of nothing is a summary of nothing', async () => {
    const { result, tellings } = await runTrace([], {});
    expect(tellings).toEqual([]);
    expect(result.summary).toMatchObject({ screenMs: 0, trueScreenMs: 0, wakeUps: 0, writes: 0 });
  });
});
