import { describe, expect, test } from 'vitest';
import { dayLine, todayScreenMs } from '../../core/day-line.ts';
import type { Segment } from '../../core/ledger.ts';
import type { Run } from '../../core/run.ts';
import { endRun } from '../../core/run-control.ts';
import { firstState, type State } from '../../core/state.ts';
import { DAY, HOUR, MINUTE, type Millis, SECOND } from '../../core/time.ts';
import { dayAt } from '../../core/zone.ts';
import { runAt } from '../support/plans.ts';
import { atScreen, awaySince, due, endedNudge, prompted, snoozed } from '../support/states.ts';

/** Monday 2 March 2026, UTC. */
const MIDNIGHT = Date.UTC(2026, 2, 2);
const at = (hours: number, minutes = 0): Millis => MIDNIGHT + hours * HOUR + minutes * MINUTE;
const NOW = at(13);

const segment = (kind: 'screen' | 'away', from: Millis, to: Millis): Segment => ({
  kind,
  from,
  to,
  day: dayAt(from, 'UTC'),
});

type Rows = Parameters<typeof todayScreenMs>[0];
const rowsOf = (over: Partial<Rows> = {}): Rows => ({
  state: awaySince(NOW, 0),
  segments: [],
  nudges: [],
  runs: [],
  ...over,
});
const lineOf = (over: Partial<Rows> = {}, now = NOW, zone = 'UTC') =>
  dayLine(rowsOf(over), { now, zone, likely: null });
const minutesOf = (over: Partial<Rows>, now = NOW, zone = 'UTC') =>
  todayScreenMs(rowsOf(over), now, zone) / MINUTE;

/** A run that began at `startedAt` and was played in these stretches of minutes after it. */
function run(startedAt: Millis, outcome: Run['outcome'], ...stretches: [from: number, to: number][]): Run {
  const played = stretches.map(([from, to]) => ({
    at: 0,
    from: startedAt + from * MINUTE,
    to: startedAt + to * MINUTE,
  }));
  const { endedAt: _endedAt, outcome: _outcome, ...open } = endRun({ ...runAt(startedAt), id: 1 }, startedAt);
  return outcome
    ? { ...open, played, outcome, endedAt: played.at(-1)?.to ?? startedAt }
    : { ...open, playing: true, played };
}

describe('screen time today', () => {
  test('is what was kept and what is still open', () => {
    const segments = [segment('screen', at(9), at(10)), segment('away', at(10), at(12, 30))];
    expect(minutesOf({ segments, state: atScreen(NOW, 30) })).toBe(90);
  });
  test('ends where it was seen last, also when somebody looks later', () => {
    expect(minutesOf({ state: atScreen(NOW, 30) }, NOW + 5 * MINUTE)).toBe(30);
  });
  test('is none while away', () => {
    expect(minutesOf({ state: awaySince(NOW, 30) })).toBe(0);
  });
  test('begins at local midnight, also for somebody who sat through it', () => {
    // 00:20 in Berlin; the open stretch began at 23:20 the evening before.
    const now = Date.UTC(2026, 2, 2, 23, 20);
    expect(minutesOf({ state: atScreen(now, 60) }, now, 'Europe/Berlin')).toBe(20);
    expect(minutesOf({ state: atScreen(now, 60) }, now, 'UTC')).toBe(60);
  });
  test('leaves out the time that a routine played', () => {
    const runs = [run(at(12, 40), 'completed', [0, 3])];
    expect(minutesOf({ runs, state: atScreen(NOW, 30) })).toBe(27);
  });
  test('leaves out a routine under way and one that was stopped', () => {
    const runs = [run(at(12, 55), undefined, [0, 2]), run(at(12, 40), 'stopped', [0, 1])];
    expect(minutesOf({ runs, state: atScreen(NOW, 30) })).toBe(27);
  });
  test('keeps the pauses of a routine, and leaves out each stretch that it played', () => {
    const runs = [run(at(12, 40), 'completed', [0, 1], [6, 8])];
    expect(minutesOf({ runs, state: atScreen(NOW, 30) })).toBe(27);
  });
  test('loses nothing to a routine that played while away, or yesterday', () => {
    const segments = [segment('away', at(11), at(12, 30))];
    const runs = [run(at(11, 10), 'completed', [0, 3]), run(at(12) - DAY, 'completed', [0, 3])];
    expect(minutesOf({ segments, runs, state: atScreen(NOW, 30) })).toBe(30);
  });
  test('loses only the part of a routine that lies in it', () => {
    const runs = [run(at(12, 29), 'completed', [0, 3])];
    expect(minutesOf({ runs, state: atScreen(NOW, 30) })).toBe(28);
  });
});

describe('the line of the day', () => {
  test('is empty on the first day, and begins at this hour', () => {
    const now = at(13, 25);
    expect(lineOf({ state: firstState(now) }, now)).toEqual({
      from: at(13),
      to: at(22),
      now,
      screen: [],
      pauses: [],
      nudges: [],
      likely: null,
    });
  });
  test('begins at the whole hour of the first screen time', () => {
    const segments = [segment('away', at(0), at(8, 40)), segment('screen', at(8, 40), at(9))];
    expect(lineOf({ segments }).from).toBe(at(8));
  });
  test('begins at a whole hour of the local clock', () => {
    // 13:00 UTC is 18:30 in Kolkata.
    expect(lineOf({ state: atScreen(NOW, 10) }, NOW, 'Asia/Kolkata').from).toBe(at(12, 30));
  });
  test('begins at midnight for somebody who sat through it', () => {
    expect(lineOf({ state: atScreen(at(0, 30), 60) }, at(0, 30))).toMatchObject({
      from: MIDNIGHT,
      to: at(9),
      screen: [{ from: MIDNIGHT, to: at(0, 30) }],
    });
  });
  test('reaches two hours beyond this one when the day is longer than nine hours', () => {
    const segments = [segment('screen', at(7), at(7, 30))];
    expect(lineOf({ segments }, at(13, 59)).to).toBe(at(16));
    expect(lineOf({ segments }, at(14, 1)).to).toBe(at(16));
    expect(lineOf({ segments }, at(15)).to).toBe(at(17));
  });
  test('never reaches beyond local midnight', () => {
    expect(lineOf({ state: atScreen(at(20), 10) }, at(20)).to).toBe(at(24));
    expect(lineOf({ state: atScreen(NOW, 10) }, NOW, 'Asia/Kolkata').to).toBe(at(18, 30));
  });
  test('shows every stretch at the screen in order, the open one last', () => {
    const segments = [
      segment('screen', at(11), at(12)),
      segment('screen', at(9), at(10)),
      segment('away', at(10), at(11)),
    ];
    expect(lineOf({ segments, state: atScreen(NOW, 30) }).screen).toEqual([
      { from: at(9), to: at(10) },
      { from: at(11), to: at(12) },
      { from: at(12, 30), to: NOW },
    ]);
  });
});

describe('a pause on the line', () => {
  const day = [
    segment('away', at(0), at(9)),
    segment('screen', at(9), at(10)),
    segment('away', at(10), at(10, 5)),
    segment('screen', at(10, 5), at(11)),
    segment('away', at(11), at(11, 5) - 1),
    segment('screen', at(11, 5) - 1, at(12, 30)),
  ];
  const pausesOf = (over: Partial<Rows>) => lineOf({ segments: day, ...over }).pauses;

  test('is an absence of five minutes or more after the first screen time', () => {
    expect(pausesOf({ state: atScreen(NOW, 30) })).toEqual([at(10)]);
  });
  test('is not the absence that still lasts', () => {
    expect(pausesOf({ state: awaySince(NOW, 30) })).toEqual([at(10)]);
  });
  test('is not an absence before the first screen time', () => {
    expect(lineOf({ segments: [segment('away', at(0), at(12))], state: awaySince(NOW, 60) }).pauses).toEqual(
      [],
    );
  });
  test('is a completed routine, not one that was stopped or still plays', () => {
    const runs = [
      run(at(12, 50), undefined, [0, 1]),
      run(at(12, 40), 'stopped', [0, 1]),
      run(at(9, 30), 'completed', [0, 1]),
    ];
    expect(pausesOf({ runs, state: atScreen(NOW, 30) })).toEqual([at(9, 30), at(10)]);
  });
  test('was today', () => {
    const runs = [run(MIDNIGHT - 1, 'completed', [0, 1]), run(MIDNIGHT, 'completed', [0, 1])];
    expect(pausesOf({ runs, state: atScreen(NOW, 30) })).toEqual([MIDNIGHT, at(10)]);
  });
});

describe('a nudge on the line', () => {
  const nudgesOf = (state: Partial<State>, nudges: Rows['nudges'] = []) =>
    lineOf({ nudges, state: atScreen(NOW, 30, state) }).nudges;

  test('stands where it was prompted, ended or not, in order', () => {
    const pending = [prompted(at(12, 50)), snoozed(at(12, 40), { id: 2 })];
    expect(nudgesOf({ pending }, [endedNudge(at(11, 1)), endedNudge(at(10, 1))])).toEqual([
      at(10),
      at(11),
      at(12, 30),
      at(12, 50),
    ]);
  });
  test('is one for several that were on screen together', () => {
    const together = [endedNudge(at(11, 1)), endedNudge(at(11, 1), { id: 2, kind: 'scheduled' })];
    expect(nudgesOf({}, together)).toEqual([at(11)]);
  });
  test('is none that never came on screen', () => {
    const { promptedAt: _never, ...natural } = endedNudge(at(11), { outcome: 'natural' });
    expect(nudgesOf({ pending: [due(at(12))] }, [natural])).toEqual([]);
  });
  test('was today', () => {
    const nudges = [
      endedNudge(MIDNIGHT + SECOND, { promptedAt: MIDNIGHT - 1 }),
      endedNudge(at(1), { promptedAt: MIDNIGHT }),
    ];
    expect(nudgesOf({}, nudges)).toEqual([MIDNIGHT]);
  });
});

describe('after the clock went back', () => {
  test('nothing lies ahead of now', () => {
    const nudges = [endedNudge(at(15), { promptedAt: at(14) }), endedNudge(at(13), { promptedAt: NOW })];
    const runs = [run(at(14), 'completed', [0, 1])];
    expect(lineOf({ nudges, runs, state: atScreen(NOW, 30) })).toMatchObject({ pauses: [], nudges: [NOW] });
  });
});

describe('the likely next nudge', () => {
  // The line of these rows reaches from 13:00 to 22:00.
  test.each([
    { likely: NOW + 1, shown: NOW + 1 },
    { likely: at(22), shown: at(22) },
    { likely: at(22) + 1, shown: null },
    { likely: NOW, shown: null },
    { likely: NOW - MINUTE, shown: null },
    { likely: null, shown: null },
  ])('$likely is shown as $shown', ({ likely, shown }) => {
    expect(dayLine(rowsOf(), { now: NOW, zone: 'UTC', likely }).likely).toBe(shown);
  });
});
