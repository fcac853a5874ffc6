// Whatever happens in whatever order, with workers dying in the middle: these hold.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GAP_MS, screenTotal } from '../../core/ledger.ts';
import type { BrowserEvent } from '../../core/observation.ts';
import { endRun, keepRun } from '../../core/run-control.ts';
import type { Settings } from '../../core/settings.ts';
import type { State } from '../../core/state.ts';
import { DAY, HOUR, MINUTE, type Millis, SECOND } from '../../core/time.ts';
import { timeOf } from '../../core/write-time.ts';
import { addDays, dayAt } from '../../core/zone.ts';
import { CHECK_IN_ITEMS, type CheckInItem } from '../../data/check-ins.ts';
import { runAt } from '../support/plans.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { createWorld, type Death, MORNING, type World } from '../support/world.ts';

type Happening =
  | { what: 'pass' | 'sleep' | 'shift-clock'; ms: Millis }
  | { what: 'input' | 'media' | 'lock' | 'fullscreen' | 'call'; on: boolean }
  | { what: 'kill-worker' | 'restart' | 'skip' | 'resume' | 'tense' | 'start-run' | 'end-run' }
  | { what: 'lose-alarms' | 'meeting-over' | 'no-call' }
  | { what: 'delay-alarms'; ms: Millis }
  | { what: 'event'; kind: BrowserEvent['kind']; times: number }
  | { what: 'stale-idle'; activity: 'active' | 'idle' }
  | { what: 'die'; when: Death }
  | { what: 'answer'; n: number; item: CheckInItem; when: 'at-prompt' | 'before' | 'after' }
  | { what: 'snooze' | 'pause' | 'meeting'; n: number };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: span('pass', 30 * MINUTE) },
  { weight: 2, arbitrary: span('pass', 3 * MINUTE) },
  { weight: 1, arbitrary: span('sleep', 3 * HOUR) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: -2 * DAY, max: 2 * DAY })
      .map((ms) => ({ what: 'shift-clock' as const, ms })),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: -3 * MINUTE, max: 3 * MINUTE })
      .map((ms) => ({ what: 'shift-clock' as const, ms })),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constantFrom('input', 'media', 'lock', 'fullscreen', 'call'),
      on: fc.boolean(),
    }),
  },
  // Events of the browser come twice, in another order, or after what they tell of.
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('event' as const),
      kind: fc.constantFrom('tab-switched', 'tab-opened', 'tab-closed', 'window-focused', 'window-blurred'),
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('stale-idle' as const),
      activity: fc.constantFrom('active', 'idle'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom('lose-alarms', 'meeting-over', 'no-call') }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: SECOND, max: HOUR }).map((ms) => ({ what: 'delay-alarms' as const, ms })),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constantFrom('kill-worker', 'restart', 'skip', 'resume', 'tense', 'start-run', 'end-run'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('die' as const),
      when: fc.constantFrom('before-arming', 'before-saving', 'after-saving'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom('snooze', 'pause', 'meeting'),
      n: fc.integer({ min: 1, max: 10 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('answer' as const),
      n: fc.integer({ min: 0, max: 10 }),
      item: fc.constantFrom(...CHECK_IN_ITEMS),
      when: fc.constantFrom('at-prompt', 'before', 'after'),
    }),
  },
);

function span(what: 'pass' | 'sleep', max: Millis) {
  return fc.integer({ min: SECOND, max }).map((ms) => ({ what, ms }));
}

const SETTINGS = {
  tensionMinutes: 25,
  minGapMinutes: 15,
  schedule: [{ time: '11:00', days: [0, 1, 2, 3, 4, 5, 6], routine: 'reset-60' as const }],
};

/** Whatever a person may plan: begun, half way, thinned out, or yet to begin. */
const plans: fc.Arbitrary<Settings['plans']> = fc.array(
  fc.record({
    routine: fc.constantFrom('reset-60' as const, 'steady-180' as const, 'own-1' as const),
    since: fc.integer({ min: -40, max: 5 }).map((days) => addDays(dayAt(MORNING, 'UTC'), days)),
    days: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
    times: fc
      .tuple(fc.integer({ min: 0, max: 1439 }), fc.subarray([0, 60, 240], { minLength: 1 }))
      .map(([first, later]) => later.map((minutes) => timeOf(first + minutes))),
  }),
  { maxLength: 3 },
);

async function happen(it: World, thing: Happening): Promise<void> {
  switch (thing.what) {
    case 'pass':
      return it.pass(thing.ms);
    case 'sleep':
      return it.sleep(thing.ms);
    case 'shift-clock':
      return it.shiftClock(thing.ms);
    case 'input':
      return it.setInput(thing.on);
    case 'media':
      return it.setMedia(thing.on);
    case 'lock':
      return it.setLocked(thing.on);
    case 'fullscreen':
      return it.setFullscreen(thing.on);
    case 'call':
      return it.setCall(thing.on);
    case 'event':
      for (let i = 0; i < thing.times; i++) await it.happen(thing.kind);
      return;
    case 'stale-idle':
      return it.wake({ activity: thing.activity });
    case 'lose-alarms':
      return it.loseAlarms();
    case 'delay-alarms':
      return it.delayAlarms(thing.ms);
    case 'meeting-over':
      return it.act({ kind: 'meeting', minutes: 'off' });
    case 'no-call':
      return it.act({ kind: 'said-no-call' });
    case 'meeting':
      return it.act({ kind: 'meeting', minutes: thing.n });
    case 'kill-worker':
      return it.killWorker();
    case 'restart':
      it.stopBrowser();
      await it.pass(90 * SECOND);
      return it.startBrowser();
    case 'skip':
      return it.act({ kind: 'skipped' });
    case 'resume':
      return it.act({ kind: 'resumed' });
    case 'tense':
      return it.act({ kind: 'said', feeling: 'tense' });
    case 'start-run':
      await it.storage.addRun(runAt(it.clock()), (open) => endRun(open, it.clock()));
      return it.wake();
    case 'end-run':
      return endLastRun(it);
    case 'die':
      it.world.death = thing.when;
      return it.wake();
    case 'snooze':
      return it.act({ kind: 'snoozed', minutes: thing.n });
    case 'pause':
      return it.act({ kind: 'paused', minutes: thing.n });
    case 'answer':
      return answer(it, thing);
  }
}

async function answer(it: World, { n, item, when }: Extract<Happening, { what: 'answer' }>): Promise<void> {
  const [run] = await it.storage.lastRuns(1);
  const isAtPrompt = when === 'at-prompt' || !run;
  await it.act({ kind: 'answered', item, value: n, ...(!isAtPrompt && { run: { id: run.id, when } }) });
}

async function endLastRun(it: World): Promise<void> {
  const [run] = await it.storage.lastRuns(1);
  if (run && !run.outcome) await it.storage.saveRun(endRun(keepRun(run, it.clock()), it.clock()));
  await it.wake();
}

/** Plays the happenings and checks after each. `forward`: all time that the extension's clock ever moved on. */
async function live(things: readonly Happening[], planned: Settings['plans']): Promise<void> {
  const it = createWorld({ settings: { ...SETTINGS, plans: planned } });
  await it.startBrowser();
  let forward = 0;
  for (const thing of things) {
    const [clockBefore, trueBefore] = [it.clock(), it.world.now];
    await happen(it, thing);
    if (thing.what === 'shift-clock') await it.wake();
    const after = await it.state();
    forward += Math.max(it.world.now - trueBefore, it.clock() - clockBefore, 0);
    const screen = screenTotal(after.ledger);
    expect(screen).toBeGreaterThanOrEqual(0);
    expect(screen).toBeLessThanOrEqual(forward);
    expect(after.load.debt).toBeGreaterThanOrEqual(0);
    expect(after.ledger.from).toBeLessThanOrEqual(after.ledger.lastSeen);
    expect(new Set(after.pending.map(({ id }) => id)).size).toBe(after.pending.length);
    for (const kind of ['tension', 'stress'])
      expect(after.pending.filter((nudge) => nudge.kind === kind).length).toBeLessThanOrEqual(1);
  }
  // Each answer is kept once. One that a dying worker took is asked for again by nobody, and may be lost.
  const answers = things.filter(({ what }) => what === 'answer').length;
  const kept = await it.storage.checkInsSince(-Infinity);
  expect(kept.length).toBeLessThanOrEqual(answers);
  if (!things.some(({ what }) => what === 'die')) expect(kept.length).toBe(answers);
  // Each nudge ends once, and no notification is shown twice.
  const rows = await it.storage.nudgesSince(-Infinity);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  const keys = it.world.shown.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
}

/** An ordinary life: no clock is set, nobody asks for a prompt. */
const ordinary = fc.oneof(
  { weight: 4, arbitrary: span('pass', 30 * MINUTE) },
  { weight: 2, arbitrary: span('pass', 3 * MINUTE) },
  { weight: 1, arbitrary: span('sleep', HOUR) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('input' as const), on: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom('skip', 'kill-worker', 'restart') }) },
);

/** Whether the person was gone for five minutes or more and came back less than two minutes before `at`. */
function hasJustRested(absences: readonly { from: Millis; to: Millis }[], at: Millis): boolean {
  return absences.some(({ from, to }) => to - from >= 5 * MINUTE && at >= to && at - to < 2 * MINUTE);
}

/** Follows the person, not the engine: when there was no input, or the computer slept. */
async function liveAndFollow(things: readonly Happening[]): Promise<void> {
  const it = createWorld({ settings: SETTINGS });
  await it.startBrowser();
  const absences: { from: Millis; to: Millis }[] = [];
  let goneSince: Millis | null = null;
  for (const thing of things) {
    const [before, hadInput] = [it.world.now, it.world.hasInput];
    if (thing.what === 'input' && thing.on && goneSince !== null) {
      absences.push({ from: goneSince, to: before });
      goneSince = null;
    }
    if (thing.what === 'input' && !thing.on) goneSince ??= before;
    await happen(it, thing);
    // What happened while the browser was stopped for so short a time is not known, and counts as nothing.
    if (thing.what === 'restart' && goneSince !== null) goneSince += it.world.now - before;
    if (thing.what === 'sleep' && hadInput) absences.push({ from: before, to: it.world.now });
  }
  for (const { at, key } of it.world.shown)
    if (!key.endsWith('reminder'))
      expect({ at, key, rested: hasJustRested(absences, at) }).toMatchObject({ rested: false });
}

describe('in any order of events, deaths, sleeps and clock changes', () => {
  test('screen time stays true, and every nudge and notification comes once', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 40 }), plans, live), {
      numRuns: propertyRuns(5000),
    });
  });

  test('nobody is prompted within two minutes of an absence of five or more', {
    timeout: 120_000,
  }, async () => {
    const days = fc.array(ordinary, { minLength: 5, maxLength: 40 });
    await fc.assert(fc.asyncProperty(days, liveAndFollow), { numRuns: propertyRuns(4000) });
  });

  test('a worker that dies after saving changes nothing', { timeout: 120_000 }, async () => {
    await compareWithDeaths('after-saving', (calm, dying) => {
      expect(screenTotal(dying.ledger)).toBe(screenTotal(calm.ledger));
      expect(dying.load).toEqual(calm.load);
      expect(phases(dying)).toEqual(phases(calm));
    });
  });

  test('a worker that dies before saving costs or adds two heartbeats at most', {
    timeout: 120_000,
  }, async () => {
    await compareWithDeaths('before-saving', (calm, dying, deaths) => {
      const error = Math.abs(screenTotal(dying.ledger) - screenTotal(calm.ledger));
      expect(error).toBeLessThanOrEqual(deaths * GAP_MS);
    });
  });
});

const phases = ({ pending }: State) => pending.map(({ kind, phase }) => [kind, phase]);

/** Two people live the same hours; the worker of one dies at some of the events. */
async function compareWithDeaths(
  death: Death,
  check: (calm: State, dying: State, deaths: number) => void,
): Promise<void> {
  const calmThing = fc.oneof(
    span('pass', 20 * MINUTE),
    fc.record({ what: fc.constant('input' as const), on: fc.boolean() }),
  );
  const things = fc.array(fc.tuple(calmThing, fc.boolean()), { minLength: 1, maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(things, async (lived) => {
      const calm = createWorld({ settings: SETTINGS });
      const dying = createWorld({ settings: SETTINGS });
      await calm.startBrowser();
      await dying.startBrowser();
      let deaths = 0;
      for (const [thing, dies] of lived) {
        dying.killWorker();
        if (dies) dying.world.death = death;
        await happen(dying, thing);
        if (dies && dying.world.death === null) deaths += 1;
        dying.world.death = null;
        await happen(calm, thing);
      }
      await calm.wake();
      await dying.wake();
      check(await calm.state(), await dying.state(), deaths);
    }),
    { numRuns: propertyRuns(500) },
  );
}
