import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Segment } from '../../core/ledger.ts';
import { NUDGE_KINDS, promptOf } from '../../core/nudge.ts';
import { type PastDay, type PreviewNudge, preview, previewDays } from '../../core/preview.ts';
import { endRun } from '../../core/run-control.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { MINUTE, type Millis } from '../../core/time.ts';
import { runAt } from '../support/plans.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { DAY_OF_MORNING, segmentRow } from '../support/rows.ts';
import { createWorld, MORNING } from '../support/world.ts';

/** Screen time (s), absence (a) and unknown time (g), in minutes, one after the other. */
type Part = readonly ['s' | 'a' | 'g', number];

function dayOf(parts: readonly Part[], begin = 0): PastDay {
  const segments: Segment[] = [];
  let from = MORNING + begin * MINUTE;
  for (const [what, minutes] of parts) {
    const to = from + minutes * MINUTE;
    const kind = what === 's' ? 'screen' : 'away';
    if (what !== 'g' && to > from) segments.push(segmentRow(0, { kind, from, to }));
    from = to;
  }
  return { day: DAY_OF_MORNING, segments, zone: 'UTC' };
}

const minutesIn = (at: Millis) => (at - MORNING) / MINUTE;
const at = (time: string) => ({ time, days: [0, 1, 2, 3, 4, 5, 6], routine: 'reset-60' as const });
const said = (nudges: readonly PreviewNudge[]) =>
  nudges.map((nudge) => `${minutesIn(nudge.at)} ${nudge.kinds.join('+')}`);
const previewOf = (parts: readonly Part[], settings: Partial<Settings> = {}) =>
  said(preview(dayOf(parts), { ...DEFAULT_SETTINGS, ...settings }));

describe('a preview of tension', () => {
  test('prompts at the limit, and again a limit later: each prompt was completed', () => {
    expect(previewOf([['s', 151]])).toEqual(['50 tension', '100 tension', '150 tension']);
    expect(previewOf([['s', 100]], { tensionMinutes: 30, minGapMinutes: 15 })).toEqual([
      '30 tension',
      '60 tension',
      '90 tension',
    ]);
  });
  test('has no prompt where the screen time ends as it falls due', () => {
    expect(previewOf([['s', 50]])).toEqual([]);
    expect(
      previewOf([
        ['s', 50],
        ['a', 1],
        ['s', 1],
      ]),
    ).toEqual(['51 tension']);
  });
  test('goes on in screen time that was cut in two', () => {
    expect(
      previewOf([
        ['s', 50],
        ['s', 1],
      ]),
    ).toEqual(['50 tension']);
  });
  test.each([
    { minutes: 1, next: '51 tension' },
    { minutes: 2, next: '72 tension' },
    { minutes: 3, next: '83 tension' },
    { minutes: 4, next: '94 tension' },
    { minutes: 5, next: '95 tension' },
  ])('pays back in an absence of $minutes minutes as the ledger does', ({ minutes, next }) => {
    const [first] = previewOf([
      ['s', 40],
      ['a', minutes],
      ['s', 60],
    ]);
    expect(first).toBe(next);
  });
  test('neither counts nor pays back time that nobody knows of', () => {
    expect(
      previewOf([
        ['s', 40],
        ['g', 60],
        ['s', 20],
      ]),
    ).toEqual(['110 tension']);
  });
  test('keeps the least gap between two prompts', () => {
    expect(previewOf([['s', 121]], { tensionMinutes: 25, minGapMinutes: 60 })).toEqual([
      '25 tension',
      '85 tension',
    ]);
  });
  test('waits for the next screen time where the gap ends in an absence', () => {
    const parts: Part[] = [
      ['s', 59],
      ['a', 1],
      ['s', 9],
      ['a', 1],
      ['s', 9],
    ];
    expect(previewOf(parts, { tensionMinutes: 25, minGapMinutes: 45 })).toEqual(['25 tension', '70 tension']);
  });
  test('has no more prompts a day than the cap, and none where the cap is 0', () => {
    const capped = (tensionPerDay: number) => previewOf([['s', 600]], { tensionPerDay });
    expect(capped(2)).toEqual(['50 tension', '100 tension']);
    expect(capped(12)).toHaveLength(11);
    expect(capped(0)).toEqual([]);
  });
  test('begins each day with nothing owed', () => {
    const days = [dayOf([['s', 40]]), dayOf([['s', 40]])];
    expect(previewDays(days, DEFAULT_SETTINGS)).toEqual([[], []]);
  });
  test('does not mind the order of the segments', () => {
    const day = dayOf([
      ['s', 40],
      ['a', 5],
      ['s', 60],
    ]);
    expect(preview({ ...day, segments: day.segments.toReversed() }, DEFAULT_SETTINGS)).toEqual(
      preview(day, DEFAULT_SETTINGS),
    );
  });
});

describe('a preview of working hours', () => {
  // The day begins at 10:00 on a Monday, UTC.
  test('has the prompt that fell due before them when they begin', () => {
    const workingHours = [{ days: [1], from: '11:30', to: '18:00' }];
    expect(previewOf([['s', 100]], { workingHours })).toEqual(['90 tension']);
  });
  test('has none after them', () => {
    const workingHours = [{ days: [1], from: '09:00', to: '10:50' }];
    expect(previewOf([['s', 300]], { workingHours })).toEqual([]);
    expect(previewOf([['s', 300]], { workingHours: [{ days: [2], from: '09:00', to: '10:50' }] })).toEqual(
      [],
    );
  });
  test('leaves chosen times alone', () => {
    const workingHours = [{ days: [2], from: '09:00', to: '17:00' }];
    expect(previewOf([['s', 30]], { workingHours, schedule: [at('10:20')] })).toEqual(['20 scheduled']);
  });
});

describe('a preview of chosen times', () => {
  test.each([
    { since: '2026-01-01', said: ['30 scheduled'] },
    { since: '2099-01-01', said: [] },
  ])('has those of a plan that began on $since', ({ since, said: expected }) => {
    const plan = {
      routine: 'reset-60' as const,
      since,
      days: [0, 1, 2, 3, 4, 5, 6],
      times: ['10:30', '11:30'],
    };
    expect(previewOf([['s', 40]], { plans: [plan] })).toEqual(expected);
  });
  const schedule = [at('10:30')];
  test('prompts then, where there is screen time', () => {
    expect(previewOf([['s', 40]], { schedule })).toEqual(['30 scheduled']);
    expect(
      previewOf(
        [
          ['g', 30],
          ['s', 9],
        ],
        { schedule },
      ),
    ).toEqual(['30 scheduled']);
  });
  test('clears what is owed, as any prompt that was completed', () => {
    expect(previewOf([['s', 81]], { schedule })).toEqual(['30 scheduled', '80 tension']);
  });
  test.each([
    { what: 'a', minutes: 15 },
    { what: 'g', minutes: 15 },
  ] as const)(
    'prompts when the person comes back within a quarter of an hour ($what)',
    ({ what, minutes }) => {
      const back = 30 + minutes;
      const parts: Part[] = [
        ['s', 20],
        [what, back - 20],
        ['s', 20],
      ];
      expect(previewOf(parts, { schedule })).toEqual([`${what === 'a' ? back + 2 : back} scheduled`]);
      parts[1] = [what, back - 19];
      expect(previewOf(parts, { schedule })).toEqual([]);
    },
  );
  test('keeps one that the person came back to in time, also over another absence', () => {
    const parts: Part[] = [
      ['s', 26],
      ['a', 14],
      ['s', 1],
      ['a', 5],
      ['s', 20],
    ];
    expect(previewOf(parts, { schedule })).toEqual(['48 scheduled']);
    // One that nobody saw is let go by the second absence as well.
    expect(previewOf(parts, { schedule: [at('10:29'), at('10:43')] })).toEqual(['48 scheduled']);
    expect(previewOf(parts, { schedule: [at('10:24'), at('10:43')] })).toEqual([
      '24 scheduled',
      '48 scheduled',
    ]);
  });
  test('lets go what passed long before the first screen time of the day', () => {
    expect(
      previewOf(
        [
          ['g', 46],
          ['s', 20],
        ],
        { schedule },
      ),
    ).toEqual([]);
  });
  test('has none where the screen time ends then', () => {
    expect(previewOf([['s', 30]], { schedule })).toEqual([]);
  });
  test('needs the weekday of the day', () => {
    expect(previewOf([['s', 40]], { schedule: [{ ...at('10:30'), days: [0, 2] }] })).toEqual([]);
  });
  test('is a time of the day’s zone', () => {
    const day = { ...dayOf([['s', 40]]), zone: 'Europe/Berlin' };
    expect(said(preview(day, { ...DEFAULT_SETTINGS, schedule: [at('11:30')] }))).toEqual(['30 scheduled']);
  });
  test('heeds neither gap nor cap', () => {
    expect(previewOf([['s', 60]], { schedule: [at('10:51')], tensionPerDay: 1 })).toEqual([
      '50 tension',
      '51 scheduled',
    ]);
  });
  test('keeps tension away for the gap after it', () => {
    expect(previewOf([['s', 140]], { schedule, tensionMinutes: 25, minGapMinutes: 60 })).toEqual([
      '25 tension',
      '30 scheduled',
      '90 tension',
    ]);
  });
});

describe('one prompt', () => {
  test('is made of all that falls due together', () => {
    expect(previewOf([['s', 51]], { schedule: [at('10:50'), at('10:50')] })).toEqual([
      '50 scheduled+tension',
    ]);
  });
  test('takes what waits for the gap with it', () => {
    expect(
      previewOf([['s', 80]], { schedule: [at('11:00')], tensionMinutes: 25, minGapMinutes: 60 }),
    ).toEqual(['25 tension', '60 scheduled+tension']);
  });
  test('does not come within two minutes of an absence of five', () => {
    const parts = (minutes: number): Part[] => [
      ['s', 20],
      ['a', minutes],
      ['s', 10],
    ];
    expect(previewOf(parts(5), { schedule: [at('10:25')] })).toEqual(['27 scheduled']);
    expect(previewOf(parts(4), { schedule: [at('10:24')] })).toEqual(['24 scheduled']);
    expect(previewOf([...parts(5).slice(0, 2), ['s', 2]], { schedule: [at('10:25')] })).toEqual([]);
  });
});

const part: fc.Arbitrary<Part> = fc.tuple(
  fc.constantFrom('s', 's', 'a', 'g'),
  fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 8 })),
);
// Eleven parts of an hour and a half at most, from 00:00: never beyond the day.
const pastDay = fc
  .tuple(fc.array(part, { maxLength: 11 }), fc.integer({ min: -600, max: -150 }))
  .map(([parts, begin]) => dayOf(parts, begin));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((of) => of.map((n) => String(n).padStart(2, '0')).join(':'));
const settings: fc.Arbitrary<Settings> = fc
  .record({
    tensionMinutes: fc.integer({ min: 25, max: 90 }),
    minGapMinutes: fc.integer({ min: 15, max: 120 }),
    tensionPerDay: fc.integer({ min: 0, max: 12 }),
    schedule: fc.array(time.map(at), { maxLength: 6 }),
    workingHours: fc.array(
      fc
        .record({ days: fc.constantFrom<number[][]>([1], [0, 1], [2]), from: time, to: time })
        .filter(({ from, to }) => from !== to),
      { maxLength: 2 },
    ),
  })
  .map((some): Settings => ({ ...DEFAULT_SETTINGS, ...some }));
const runs = { numRuns: propertyRuns(1000) };

describe('whatever the day and the settings', () => {
  test('no prompt lies outside screen time, and they come in order', () => {
    fc.assert(
      fc.property(pastDay, settings, (day, given) => {
        const nudges = preview(day, given);
        for (const nudge of nudges)
          expect(
            day.segments.some(({ kind, from, to }) => kind === 'screen' && from <= nudge.at && nudge.at < to),
          ).toBe(true);
        expect(nudges).toEqual(nudges.toSorted((a, b) => a.at - b.at));
      }),
      runs,
    );
  });
  test('no tension prompt comes closer to the one before it than the gap', () => {
    fc.assert(
      fc.property(pastDay, settings, (day, given) => {
        const nudges = preview(day, given);
        for (const [index, nudge] of nudges.entries()) {
          const before = nudges[index - 1];
          if (before && !nudge.kinds.includes('scheduled'))
            expect(nudge.at - before.at).toBeGreaterThanOrEqual(given.minGapMinutes * MINUTE);
        }
      }),
      runs,
    );
  });
  test('no tension prompt is beyond the cap but together with a chosen time', () => {
    fc.assert(
      fc.property(pastDay, settings, (day, given) => {
        const withTension = preview(day, given).filter(({ kinds }) => kinds.includes('tension'));
        for (const { kinds } of withTension.slice(given.tensionPerDay)) expect(kinds).toContain('scheduled');
        if (given.tensionPerDay === 0) expect(withTension).toEqual([]);
      }),
      runs,
    );
  });
  test('each prompt holds something, in the order of kinds, and the same day gives the same', () => {
    fc.assert(
      fc.property(pastDay, settings, (day, given) => {
        const nudges = preview(day, given);
        for (const { kinds } of nudges) {
          expect(kinds.length).toBeGreaterThan(0);
          expect(kinds).toEqual(NUDGE_KINDS.filter((kind) => kinds.includes(kind)));
        }
        expect(preview(day, given)).toEqual(nudges);
      }),
      runs,
    );
  });
  test('the prompts are those of the engine, where each is completed at once and nothing else holds it back', async () => {
    const stay = fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 2, max: 20 }));
    await fc.assert(
      fc.asyncProperty(fc.array(stay, { minLength: 1, maxLength: 6 }), settings, async (stays, given) => {
        // The engine knows nothing before 10:00, when the world begins.
        const schedule = given.schedule.filter((item) => item.time > '10:00');
        await expectAsEngine(stays, { ...given, schedule, stress: false, maxDeferralMinutes: 0 });
      }),
      { numRuns: propertyRuns(300) },
    );
  });
});

/** Lives through minutes at the screen and away in turn, and compares the prompts with the preview of that day. */
async function expectAsEngine(stays: readonly (readonly [number, number])[], given: Settings): Promise<void> {
  const it = createWorld({ settings: given });
  const nudges: PreviewNudge[] = [];
  const look = async () => {
    const prompt = promptOf((await it.state()).pending);
    if (prompt.length === 0) return;
    nudges.push({ at: it.clock(), kinds: [...new Set(prompt.map(({ kind }) => kind))] });
    const run = await it.storage.addRun(runAt(it.clock()), (open) => endRun(open, it.clock()));
    // Played whole in no time.
    await it.storage.saveRun({ ...run, playing: false, outcome: 'completed', endedAt: it.clock() });
    await it.wake();
  };
  // From one wake-up to the next: a prompt is answered the instant it comes.
  const passLooking = async (ms: Millis) => {
    for (const until = it.world.now + ms; it.world.now < until; await look()) {
      const { heartbeatAt, nextAt, timer, now } = it.world;
      const wakes = [heartbeatAt, nextAt, timer?.at].flatMap((wake) => (wake && wake > now ? [wake] : []));
      await it.pass(Math.min(until, ...wakes) - now);
    }
  };
  await it.startBrowser();
  for (const [screen, away] of stays) {
    // Not whole minutes: what falls due as the person leaves would come in the engine. And they lock the computer,
    // as otherwise the engine hears of it a minute late.
    await passLooking(screen * MINUTE - 1);
    await it.setLocked(true);
    await passLooking(away * MINUTE);
    await it.setLocked(false);
    await it.setInput(true);
    await look();
  }
  await it.pass(1);
  await it.setLocked(true);
  const day = { day: DAY_OF_MORNING, segments: await it.segmentsToday(), zone: 'UTC' };
  expect(said(nudges)).toEqual(said(preview(day, given)));
}
