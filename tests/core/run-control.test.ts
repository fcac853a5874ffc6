import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planMs } from '../../core/plan.ts';
import { positionAt } from '../../core/position.ts';
import { offsetAt, playedMs, RUN_GAP_MS, RUN_SAVE_MS, type Run } from '../../core/run.ts';
import {
  BACK_TO_PREVIOUS_MS,
  endRun,
  goBack,
  keepRun,
  pauseRun,
  resumeRun,
  skipStep,
} from '../../core/run-control.ts';
import { HOUR, type Millis, SECOND } from '../../core/time.ts';
import { arbitraryPlan } from '../support/arbitrary-plan.ts';
import { runAt } from '../support/plans.ts';

const START = 1_000_000;
const TOTAL = 70 * SECOND;
const at = (seconds: number): Millis => START + seconds * SECOND;

/** Started at START and kept every five seconds until `seconds`. Steps begin at 0, 10, 45 and 65 s. */
function playedTo(seconds: number): Run {
  let run = runAt(START);
  for (let kept = 5; kept < seconds; kept += 5) run = keepRun(run, at(kept));
  return keepRun(run, at(seconds));
}
const seconds = (run: Run, now: Millis) => offsetAt(run, now) / SECOND;
const stretches = ({ played }: Run) =>
  played.map(({ at: offset, from, to }) => [offset, from - START, to - START].map((ms) => ms / SECOND));

describe('keeping a run', () => {
  test('moves the end of its last stretch to now', () => {
    expect(stretches(playedTo(12))).toEqual([[0, 0, 12]]);
  });
  test('keeps nothing beyond the end of the plan', () => {
    expect(stretches(playedTo(75))).toEqual([[0, 0, 70]]);
  });
  test('keeps what was kept when the clock went back', () => {
    expect(stretches(keepRun(playedTo(12), at(9)))).toEqual([[0, 0, 12]]);
  });
  test('holds it where it was last kept when nobody kept it for too long', () => {
    const late = at(12) + RUN_GAP_MS + 1;
    expect(keepRun(playedTo(12), late)).toEqual({ ...playedTo(12), playing: false });
    expect(keepRun(playedTo(12), late - 1).playing).toBe(true);
  });
  test('changes nothing while it is held', () => {
    const held = pauseRun(playedTo(12), at(12));
    expect(keepRun(held, at(14))).toEqual(held);
  });
});

describe('pausing', () => {
  test('holds the run where it is, the time since the last save included', () => {
    const held = pauseRun(playedTo(12), at(14));
    expect([held.playing, stretches(held), seconds(held, at(900))]).toEqual([false, [[0, 0, 14]], 14]);
  });
  test('twice is pausing once', () => {
    const held = pauseRun(playedTo(12), at(14));
    expect(pauseRun(held, at(16))).toEqual(held);
  });
});

describe('going on', () => {
  test('begins a stretch where the run was held, on the page that goes on', () => {
    const again = resumeRun(pauseRun(playedTo(12), at(12)), at(500), 'page-2');
    expect([again.playing, again.player, stretches(again)]).toEqual([
      true,
      'page-2',
      [
        [0, 0, 12],
        [12, 500, 500],
      ],
    ]);
    expect(seconds(again, at(503))).toBe(15);
  });
  test('after a crash starts from the last save', () => {
    const again = resumeRun(playedTo(12), at(12) + HOUR, 'page-2');
    expect([seconds(again, at(12) + HOUR), playedMs(again)]).toEqual([12, 12 * SECOND]);
  });
  test('from another page goes on from the last save: nothing is skipped, whatever became of that page', () => {
    const taken = resumeRun(playedTo(12), at(21), 'page-2');
    expect([seconds(taken, at(21)), taken.player, playedMs(taken)]).toEqual([12, 'page-2', 12 * SECOND]);
  });
  test('leaves no empty stretch behind', () => {
    const held = pauseRun(resumeRun(pauseRun(playedTo(12), at(12)), at(20), 'page-1'), at(20));
    expect(stretches(resumeRun(held, at(30), 'page-1'))).toEqual([
      [0, 0, 12],
      [12, 30, 30],
    ]);
  });
});

describe('skipping', () => {
  test.each([
    { from: 0, to: 10 },
    { from: 9.999, to: 10 },
    { from: 10, to: 45 },
    { from: 50, to: 65 },
    { from: 67, to: 70 },
    { from: 70, to: 70 },
  ])('at $from s goes to $to s', ({ from, to }) => {
    const run = skipStep(playedTo(from), at(from));
    expect(seconds(run, at(from))).toBe(to);
    expect(positionAt(run, at(from)).done).toBe(to === 70);
  });
  test('goes on playing from there, and what was played stays played', () => {
    const run = skipStep(playedTo(12), at(13));
    expect([run.playing, playedMs(run), seconds(run, at(15))]).toEqual([true, 13 * SECOND, 47]);
  });
  test('in a run that is held leaves it held', () => {
    const run = skipStep(pauseRun(playedTo(12), at(12)), at(60));
    expect([run.playing, seconds(run, at(90))]).toEqual([false, 45]);
  });
});

describe('going back', () => {
  test.each([
    { from: 0, to: 0 },
    { from: 2.999, to: 0 },
    { from: 8, to: 0 },
    { from: 10, to: 0 },
    { from: 12.999, to: 0 },
    { from: 13, to: 10 },
    { from: 44, to: 10 },
    { from: 47, to: 10 },
    { from: 48, to: 45 },
    { from: 67, to: 45 },
    { from: 70, to: 65 },
  ])('at $from s goes to $to s', ({ from, to }) => {
    expect(seconds(goBack(playedTo(from), at(from)), at(from))).toBe(to);
  });
  test('counts a step that has just begun as less than three seconds of it', () => {
    expect(BACK_TO_PREVIOUS_MS).toBe(3 * SECOND);
  });
  test('again and again reaches the start of the plan', () => {
    let run = playedTo(67);
    for (let i = 0; i < 4; i++) run = goBack(run, at(67));
    expect(seconds(run, at(67))).toBe(0);
  });
  test('in a run that is held leaves it held', () => {
    const run = goBack(pauseRun(playedTo(20), at(20)), at(60));
    expect([run.playing, seconds(run, at(90))]).toEqual([false, 10]);
  });
});

describe('ending', () => {
  test('before the end of the plan stops the run, now and for the reason given', () => {
    const ended = endRun(playedTo(20), at(22), 'sharp');
    expect(ended).toMatchObject({ outcome: 'stopped', endedAt: at(22), stopReason: 'sharp', playing: false });
    expect(stretches(ended)).toEqual([[0, 0, 22]]);
  });
  test('without a reason writes none', () => {
    expect(endRun(playedTo(20), at(20))).not.toHaveProperty('stopReason');
  });
  test('one millisecond before the end is stopped, at the end it is completed', () => {
    expect(endRun(playedTo(69), at(70) - 1).outcome).toBe('stopped');
    expect(endRun(playedTo(69), at(70)).outcome).toBe('completed');
  });
  test('of a played plan is when its last second was played, not when somebody looked', () => {
    expect(endRun(playedTo(70), at(70) + HOUR)).toMatchObject({ outcome: 'completed', endedAt: at(70) });
    expect(endRun(playedTo(60), at(75))).toMatchObject({ outcome: 'completed', endedAt: at(70) });
  });
  test('long after the last save stops the run without the time that nobody saw', () => {
    const ended = endRun(playedTo(20), at(20) + HOUR);
    expect([ended.outcome, playedMs(ended)]).toEqual(['stopped', 20 * SECOND]);
  });
  test.each([
    [5, 'stopped'],
    [34.999, 'stopped'],
    [35, 'completed'],
  ])('at the end of a plan of 70 s, %s s of it played, is %s', (played, outcome) => {
    const skipped = [0, 1, 2, 3].reduce((run) => skipStep(run, at(played)), playedTo(played));
    expect(endRun(skipped, at(played))).toMatchObject({ outcome, endedAt: at(played) });
  });
});

const ACTIONS = {
  keep: keepRun,
  pause: pauseRun,
  resume: (run, now) => resumeRun(run, now, 'page-1'),
  takeOver: (run, now) => resumeRun(run, now, 'page-2'),
  skip: skipStep,
  back: goBack,
  end: (run, now) => endRun(run, now),
  stop: (run, now) => endRun(run, now, 'dizzy'),
} satisfies Record<string, (run: Run, now: Millis) => Run>;

const actionName = fc.constantFrom(...(Object.keys(ACTIONS) as (keyof typeof ACTIONS)[]));
const wait = fc.oneof(fc.integer({ min: 0, max: 6000 }), fc.integer({ min: 0, max: 60_000 }));

describe('a run that has ended', () => {
  test.each(Object.keys(ACTIONS) as (keyof typeof ACTIONS)[])('is not changed by %s', (name) => {
    for (const ended of [endRun(playedTo(20), at(20), 'sharp'), endRun(playedTo(70), at(70))])
      for (const later of [at(20), at(71), at(900)])
        expect(ACTIONS[name](structuredClone(ended), later)).toEqual(ended);
  });
});

describe('whatever is done to a run', () => {
  test('its stretches stay in order, its offset inside the plan, and an end is an end', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.array(fc.tuple(wait, actionName), { maxLength: 30 }), (plan, things) => {
        let now = START;
        let run: Run = { ...runAt(START), plan };
        for (const [ms, name] of things) {
          now += ms;
          const before = run;
          run = ACTIONS[name](before, now);
          if (before.outcome) expect(run).toEqual(before);
          expect(offsetAt(run, now)).toBeGreaterThanOrEqual(0);
          expect(offsetAt(run, now)).toBeLessThanOrEqual(planMs(plan));
          let end = START;
          for (const { from, to } of run.played) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThanOrEqual(from);
            end = to;
          }
          expect(end).toBeLessThanOrEqual(now);
          expect(playedMs(run)).toBeLessThanOrEqual(now - START);
          if (run.outcome) expect(run.playing).toBe(false);
          if (run.outcome === 'completed') expect(offsetAt(run, now)).toBe(planMs(plan));
        }
      }),
    );
  });
  test('holding it and going on does not move it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: TOTAL }), wait, (offset, pauseMs) => {
        const held = pauseRun(playedTo(offset / SECOND), START + offset);
        const again = resumeRun(held, START + offset + pauseMs, 'page-2');
        expect(offsetAt(again, START + offset + pauseMs)).toBe(offset);
        expect(playedMs(again)).toBe(offset);
      }),
    );
  });
  test('a crash repeats no more than the time between two saves', () => {
    const saves = fc.array(fc.integer({ min: 1, max: RUN_SAVE_MS }), { maxLength: 20 });
    const lost = fc.integer({ min: 0, max: RUN_SAVE_MS });
    const away = fc.integer({ min: RUN_GAP_MS + 1, max: HOUR });
    fc.assert(
      fc.property(saves, lost, away, (gaps, lostMs, awayMs) => {
        let now = START;
        let stored = runAt(START);
        for (const gap of gaps) {
          now += gap;
          stored = keepRun(stored, now);
        }
        const crash = now + lostMs;
        const again = resumeRun(stored, crash + awayMs, 'page-2');
        const repeated = offsetAt(stored, crash) - offsetAt(again, crash + awayMs);
        expect(repeated).toBeGreaterThanOrEqual(0);
        expect(repeated).toBeLessThanOrEqual(RUN_SAVE_MS);
      }),
    );
  });
});
