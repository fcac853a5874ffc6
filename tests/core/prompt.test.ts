import { describe, expect, test } from 'vitest';
import type { HeldReason, Pending, Waiting } from '../../core/nudge.ts';
import type { Observation } from '../../core/observation.ts';
import { badgeAt, patienceEnd, raisePrompt } from '../../core/prompt.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import type { State } from '../../core/state.ts';
import { HOUR, MINUTE, type Millis } from '../../core/time.ts';
import { atScreen, awaySince, badged, due, prompted, snoozed } from '../support/states.ts';
import { MORNING as NOW } from '../support/world.ts';

const ago = (minutes: number): Millis => NOW - minutes * MINUTE;
const TODAY = { day: '2026-03-02', tension: 0, stress: 0 };
const YOU_SAID = [{ kind: 'you-said' as const, feeling: 'tense' as const }];
const CHOSEN = [{ kind: 'chosen-time' as const, at: ago(0) }];
const PAST_HOURS = [
  { kind: 'no-pause' as const, minutes: 95 },
  { kind: 'past-hours' as const, minutes: 40 },
];
/** Work that is over, or not yet begun, at ten on a Monday. */
const OTHER_HOURS = [{ days: [1], from: '06:00', to: '09:00' }];

type Moment = {
  settings?: Partial<Settings>;
  seen?: Partial<Observation>;
  running?: boolean;
  before?: Millis;
  breakpoints?: readonly Millis[];
};

/** What becomes of the state at NOW, ten minutes allowed to wait, a minute after the last look. */
function raise(
  state: State,
  { settings, seen, running = false, before = ago(1), breakpoints = [] }: Moment = {},
) {
  return raisePrompt(state, {
    now: NOW,
    env: { settings: { ...DEFAULT_SETTINGS, maxDeferralMinutes: 10, ...settings }, zone: 'UTC' },
    observation: {
      activity: 'active',
      focused: true,
      fullscreen: false,
      sounding: [],
      activeSounds: false,
      call: false,
      ...seen,
    },
    running,
    before,
    breakpoints,
  });
}
const withPending = (...pending: Pending[]) => atScreen(NOW, 60, { pending, today: TODAY });
const phases = ({ pending }: State) => pending.map(({ phase }) => phase);
const atBreakpoint = { breakpoints: [NOW] };
const waiting = (nudge: Pending) => nudge as Waiting;

describe('where nothing waits', () => {
  test('the state stays as it is', () => {
    for (const pending of [[], [prompted(ago(3))], [snoozed(NOW + MINUTE)]]) {
      const state = withPending(...pending);
      expect(raise(state, { ...atBreakpoint, seen: { call: true } })).toBe(state);
    }
  });
});

describe('a nudge that is due', () => {
  test('comes at a breakpoint, with what it was', () => {
    const nudge = due(ago(2), { heldMs: MINUTE, heldBack: ['call'] });
    const state = withPending(nudge);
    expect(raise(state, atBreakpoint)).toEqual({
      ...state,
      pending: [
        {
          id: 1,
          kind: 'tension',
          dueAt: ago(2),
          // It waited meanwhile: the minutes are those of now.
          signals: [{ kind: 'screen-time', minutes: 60, limit: 50 }],
          heldBack: ['call'],
          snoozes: 0,
          phase: 'prompted',
          promptedAt: NOW,
          since: NOW,
          prompt: { key: '1.0', openedAt: NOW },
          atBreakpoint: true,
        },
      ],
      today: { ...TODAY, tension: 1 },
      lastPromptAt: NOW,
    });
  });
  test('waits while there is none', () => {
    expect(phases(raise(withPending(due(ago(2)))))).toEqual(['due']);
  });
  test('comes at a breakpoint from the moment that it was due, at none before', () => {
    expect(phases(raise(withPending(due(ago(2))), { breakpoints: [ago(2) - 1] }))).toEqual(['due']);
    expect(phases(raise(withPending(due(ago(2))), { breakpoints: [ago(2)] }))).toEqual(['prompted']);
    expect(phases(raise(withPending(due(ago(2))), { breakpoints: [ago(9), ago(1)] }))).toEqual(['prompted']);
  });
  test('comes without a breakpoint once it has waited long enough', () => {
    expect(phases(raise(withPending(due(ago(10) + 1))))).toEqual(['due']);
    expect(raise(withPending(due(ago(10)))).pending).toMatchObject([
      { phase: 'prompted', atBreakpoint: false },
    ]);
  });
  test('knows the breakpoint when both are so', () => {
    expect(raise(withPending(due(ago(10))), atBreakpoint).pending).toMatchObject([{ atBreakpoint: true }]);
  });
  test('takes the routine with it that was chosen with the time, and has none otherwise', () => {
    const chosen = due(ago(1), { kind: 'scheduled', signals: CHOSEN, routineId: 'reset-60' });
    const [first, second] = raise(withPending(chosen, due(ago(1), { id: 2 })), atBreakpoint).pending;
    expect(first).toMatchObject({ phase: 'prompted', routineId: 'reset-60' });
    expect(second).not.toHaveProperty('routineId');
  });
});

describe('what the person asked for', () => {
  const asked = (over: Partial<Waiting> = {}) => due(NOW, { signals: YOU_SAID, ...over });
  test('comes at once, whatever would hold another back', () => {
    const next = raise(
      { ...withPending(asked()), pausedUntil: NOW + HOUR },
      { running: true, seen: { call: true } },
    );
    expect(next.pending).toMatchObject([
      { phase: 'prompted', promptedAt: NOW, atBreakpoint: true, heldBack: [] },
    ]);
  });
  test('comes alone while something holds the others back', () => {
    const next = raise(withPending(due(ago(10)), asked({ id: 2 })), { seen: { call: true } });
    expect(phases(next)).toEqual(['due', 'prompted']);
    expect(next.pending[0]).toMatchObject({ held: ['call'] });
    expect(next.today).toEqual(TODAY);
  });
  test('takes everything else with it that is due', () => {
    const next = raise(
      withPending(due(ago(1), { held: ['call'] }), asked({ id: 2 }), snoozed(NOW + MINUTE, { id: 3 })),
    );
    expect(phases(next)).toEqual(['prompted', 'prompted', 'snoozed']);
  });
  test('waits like any other after a snooze', () => {
    expect(phases(raise(withPending(asked({ snoozes: 1 }))))).toEqual(['due']);
  });
  test('brings nothing else along while it is on screen or snoozed itself', () => {
    expect(
      phases(raise(withPending(prompted(ago(3), { signals: YOU_SAID }), due(ago(1), { id: 2 })))),
    ).toEqual(['prompted', 'due']);
    expect(
      phases(
        raise(withPending(snoozed(NOW + MINUTE, { signals: YOU_SAID, snoozes: 0 }), due(ago(1), { id: 2 }))),
      ),
    ).toEqual(['snoozed', 'due']);
  });
  test('counts as no prompt of the day and as none that keeps others away', () => {
    const next = raise({ ...withPending(asked()), lastPromptAt: ago(5) });
    expect(next).toMatchObject({ today: TODAY, lastPromptAt: ago(5) });
  });
  test('counts nothing of itself, but what came with it', () => {
    const next = raise({
      ...withPending(asked({ kind: 'stress' }), due(ago(1), { id: 2 })),
      lastPromptAt: ago(5),
    });
    expect(next).toMatchObject({ today: { ...TODAY, tension: 1 }, lastPromptAt: NOW });
  });
});

describe('one prompt', () => {
  test('takes everything that is due, held back or not, as soon as one may come', () => {
    const state = withPending(
      due(ago(2), { snoozes: 1 }),
      due(ago(1), { id: 2, kind: 'stress' }),
      badged(ago(50), { id: 3 }),
    );
    // The gap after the last prompt holds back what has not been snoozed.
    const next = raise({ ...state, lastPromptAt: ago(5) }, atBreakpoint);
    expect(next.pending).toMatchObject([
      { phase: 'prompted', heldBack: [] },
      { phase: 'prompted', heldBack: ['min-gap'] },
      { phase: 'prompted', heldBack: ['min-gap'] },
    ]);
  });
  test('does not come for a breakpoint that only a nudge held back could use', () => {
    const state = withPending(due(ago(2), { snoozes: 1, openFrom: NOW + 1 }), due(ago(20), { id: 2 }));
    expect(phases(raise({ ...state, lastPromptAt: ago(5) }, atBreakpoint))).toEqual(['due', 'due']);
  });
  test('leaves what is snoozed as it is', () => {
    const sleeping = snoozed(NOW + MINUTE, { id: 2 });
    const next = raise(withPending(due(ago(1)), sleeping), atBreakpoint);
    expect(next.pending[1]).toBe(sleeping);
  });
  test('counts by kind what comes for the first time', () => {
    const state = withPending(
      due(ago(1)),
      due(ago(1), { id: 2, kind: 'stress' }),
      due(ago(1), { id: 3, kind: 'stress', snoozes: 2 }),
      due(ago(1), { id: 4, kind: 'scheduled', signals: CHOSEN }),
      prompted(ago(3), { id: 5 }),
    );
    const next = raise({ ...state, today: { ...TODAY, tension: 1, stress: 1 } }, atBreakpoint);
    expect(next.today).toEqual({ ...TODAY, tension: 2, stress: 2 });
  });
  test('counts nothing that comes back from a snooze, though it is one', () => {
    const next = raise(withPending(due(ago(1), { snoozes: 1 })), atBreakpoint);
    expect(next).toMatchObject({ today: TODAY, lastPromptAt: NOW });
  });
});

describe('what has had its share of the day', () => {
  test('does not come along with another', () => {
    const state = withPending(due(ago(1)), due(ago(1), { id: 2, kind: 'stress' }));
    const next = raise({ ...state, today: { ...TODAY, stress: 2 } }, atBreakpoint);
    expect(phases(next)).toEqual(['prompted', 'due']);
    expect(next.pending[1]).toMatchObject({ held: ['daily-cap'] });
  });
});

describe('a prompt that is up already', () => {
  const up = prompted(ago(4));
  const chosen = (over: Partial<Waiting> = {}) =>
    due(ago(1), { id: 2, kind: 'scheduled', signals: CHOSEN, ...over });
  test('is new again with a chosen time', () => {
    expect(raise(withPending(up, chosen()), atBreakpoint).pending).toEqual([
      { ...up, promptedAt: NOW, since: NOW, prompt: { key: '2.0', openedAt: NOW } },
      expect.objectContaining({ id: 2, promptedAt: NOW }),
    ]);
  });
  test('is new again with a chosen time though another comes with it', () => {
    const next = raise(withPending(up, due(ago(1), { id: 3, kind: 'stress' }), chosen()), atBreakpoint);
    expect(next.pending[0]).toMatchObject({ promptedAt: NOW, prompt: { openedAt: NOW } });
  });
  test('keeps its age when any other joins it', () => {
    const next = raise(withPending(up, due(ago(1), { id: 2, kind: 'stress' })), atBreakpoint);
    expect(next.pending[0]).toEqual(up);
    expect(next.pending[1]).toMatchObject({ phase: 'prompted', promptedAt: NOW, prompt: { key: '1.0' } });
  });
  test('keeps its age when a chosen time comes back from a snooze', () => {
    expect(raise(withPending(up, chosen({ snoozes: 1 })), atBreakpoint).pending[0]).toEqual(up);
  });
  test('keeps its age though it was of a chosen time itself', () => {
    const scheduled = prompted(ago(4), { kind: 'scheduled', signals: CHOSEN });
    const next = raise(withPending(scheduled, due(ago(1), { id: 2 })), atBreakpoint);
    expect(next.pending[0]).toEqual(scheduled);
  });
  test('does not renew what is snoozed', () => {
    const sleeping = snoozed(NOW + MINUTE);
    expect(raise(withPending(sleeping, chosen()), atBreakpoint).pending[0]).toEqual(sleeping);
  });
});

describe('a nudge that is held back', () => {
  test('does not come, and says why', () => {
    const next = raise(withPending(due(ago(20))), { ...atBreakpoint, seen: { call: true } });
    expect(next.pending).toMatchObject([{ phase: 'due', held: ['call'], heldBack: ['call'] }]);
    expect(next).toMatchObject({ today: TODAY, lastPromptAt: null });
  });
  test('says the weightiest reason first, and every reason once', () => {
    const state = { ...withPending(due(ago(20))), lastPromptAt: ago(1), pausedUntil: NOW + HOUR };
    const next = raise(state, {
      running: true,
      seen: { call: true, fullscreen: true },
      settings: { workingHours: OTHER_HOURS, holdForFullscreen: true },
    });
    const held: HeldReason[] = ['routine-running', 'paused', 'off-hours', 'call', 'fullscreen', 'min-gap'];
    expect(next.pending).toMatchObject([{ held, heldBack: held }]);
  });
  test('says the hours before the call, of two', () => {
    const next = raise(withPending(due(ago(20))), {
      seen: { call: true },
      settings: { workingHours: OTHER_HOURS },
    });
    expect(next.pending).toMatchObject([{ held: ['off-hours', 'call'] }]);
  });
  test('remembers every reason once, in the order in which they came', () => {
    const nudge = due(ago(20), { held: ['call'], heldBack: ['min-gap', 'call'] });
    const next = raise(withPending(nudge), { seen: { call: true }, running: true });
    expect(next.pending).toMatchObject([{ heldBack: ['min-gap', 'call', 'routine-running'] }]);
  });
  test('waits while nobody is there', () => {
    const state = awaySince(NOW, 3, { pending: [due(ago(20))] });
    expect(raise(state, atBreakpoint).pending).toMatchObject([{ phase: 'due', held: ['away'] }]);
  });
  test('can use no breakpoint up to the last look that held it back', () => {
    const held = raise(withPending(due(ago(2))), { seen: { call: true } });
    expect(held.pending).toMatchObject([{ openFrom: NOW }]);
    expect(phases(raise(held, { breakpoints: [ago(1)] }))).toEqual(['due']);
    expect(phases(raise(held, atBreakpoint))).toEqual(['prompted']);
  });
  test('has its breakpoints from where they were when nothing holds it back', () => {
    expect(raise(withPending(due(ago(2)))).pending).toMatchObject([{ openFrom: ago(2), held: [] }]);
  });
  test('takes the time since the last look for what that look found', () => {
    const before = ago(3);
    const heldBefore = due(ago(8), { held: ['call'], heldMs: MINUTE });
    expect(raise(withPending(heldBefore), { before }).pending).toMatchObject([
      { held: [], heldMs: 4 * MINUTE },
    ]);
    const freeBefore = due(ago(8), { heldMs: MINUTE });
    expect(raise(withPending(freeBefore), { before, seen: { call: true } }).pending).toMatchObject([
      { held: ['call'], heldMs: MINUTE },
    ]);
  });
  test('counts no time from before it was due, and none backwards', () => {
    const nudge = due(ago(2), { held: ['call'] });
    expect(raise(withPending(nudge), { before: ago(5) }).pending).toMatchObject([{ heldMs: 2 * MINUTE }]);
    expect(raise(withPending(nudge), { before: NOW + MINUTE }).pending).toMatchObject([{ heldMs: 0 }]);
  });
  test.each([
    { held: ['fullscreen'], minutes: 5 },
    { held: ['audio', 'min-gap'], minutes: 5 },
    { held: ['call', 'fullscreen'], minutes: 2 },
    { held: ['min-gap'], minutes: 2 },
    { held: [], minutes: 2 },
  ] satisfies { held: HeldReason[]; minutes: number }[])(
    'by $held for three minutes has waited $minutes minutes for sound or fullscreen after two',
    ({ held, minutes }) => {
      const nudge = due(ago(8), { held, mediaMs: 2 * MINUTE });
      const next = raise(withPending(nudge), { before: ago(3), seen: { call: true } });
      expect(next.pending).toMatchObject([{ mediaMs: minutes * MINUTE }]);
    },
  );
});

describe('the badge takes a nudge', () => {
  const fullscreen = { seen: { fullscreen: true }, settings: { holdForFullscreen: true } };
  const heldFor = (minutes: number, over: Partial<Waiting> = {}) =>
    due(ago(40), { held: ['fullscreen'], mediaMs: minutes * MINUTE, ...over });
  test('that fullscreen has held back for half an hour', () => {
    expect(phases(raise(withPending(heldFor(28)), fullscreen))).toEqual(['due']);
    expect(raise(withPending(heldFor(29)), fullscreen).pending).toMatchObject([
      { phase: 'badged', badgedAt: NOW, mediaMs: 30 * MINUTE },
    ]);
  });
  test('that a sound has held back for half an hour', () => {
    const sounds = [{ tab: 1, since: ago(45), silentSince: null, notCall: false }];
    const next = raise(
      { ...withPending(heldFor(29, { held: ['audio'] })), sounds },
      { settings: { holdForAudio: true } },
    );
    expect(next.pending).toMatchObject([{ phase: 'badged', held: ['audio'] }]);
  });
  test('not while a call holds it back first', () => {
    const next = raise(withPending(heldFor(40)), { ...fullscreen, seen: { fullscreen: true, call: true } });
    expect(phases(next)).toEqual(['due']);
  });
  test('once: it keeps its time there', () => {
    const nudge = badged(ago(50), { heldMs: 30 * MINUTE });
    expect(raise(withPending(nudge), fullscreen).pending).toMatchObject([
      { phase: 'badged', badgedAt: ago(20) },
    ]);
  });
  test('about working past the hours when these hold it back', () => {
    const next = raise(withPending(due(ago(1), { kind: 'stress', signals: PAST_HOURS })), {
      settings: { workingHours: OTHER_HOURS },
    });
    expect(next.pending).toMatchObject([{ phase: 'badged', badgedAt: NOW, held: ['off-hours'] }]);
  });
  test('not about anything else when the hours hold it back', () => {
    const next = raise(withPending(due(ago(1))), { settings: { workingHours: OTHER_HOURS } });
    expect(next.pending).toMatchObject([{ phase: 'due', held: ['off-hours'] }]);
  });
  test('not about working past the hours when nothing or something else holds it back', () => {
    const nudge = due(ago(1), { kind: 'stress', signals: PAST_HOURS });
    expect(phases(raise(withPending(nudge)))).toEqual(['due']);
    expect(phases(raise(withPending(nudge), { seen: { call: true } }))).toEqual(['due']);
    const paused = { ...withPending(nudge), pausedUntil: NOW + HOUR };
    expect(phases(raise(paused, { settings: { workingHours: OTHER_HOURS } }))).toEqual(['due']);
  });
  test('and gives it back at a breakpoint only, however long it waits', () => {
    expect(phases(raise(withPending(badged(ago(300), { held: [] }))))).toEqual(['badged']);
    expect(phases(raise(withPending(badged(ago(300), { held: [] })), atBreakpoint))).toEqual(['prompted']);
  });
});

describe('the wait for a breakpoint ends', () => {
  const settings = { ...DEFAULT_SETTINGS, maxDeferralMinutes: 10 };
  test('so long after the nudge fell due, the time it was held back not counted', () => {
    expect(patienceEnd(waiting(due(ago(3))), settings)).toBe(NOW + 7 * MINUTE);
    expect(patienceEnd(waiting(due(ago(3), { heldMs: 2 * MINUTE })), settings)).toBe(NOW + 9 * MINUTE);
  });
  test('never on the badge', () => {
    expect(patienceEnd(waiting(badged(ago(50))), settings)).toBeNull();
  });
});

describe('a nudge goes to the badge, if it stays as it is,', () => {
  test.each(['audio', 'fullscreen'] as const)('when it was held back half an hour for this: %s', (reason) => {
    const nudge = waiting(due(ago(20), { held: [reason, 'min-gap'], mediaMs: 12 * MINUTE }));
    expect(badgeAt(nudge, ago(1))).toBe(NOW + 17 * MINUTE);
  });
  test('at once when it was held back longer', () => {
    expect(badgeAt(waiting(due(ago(60), { held: ['audio'], mediaMs: 31 * MINUTE })), NOW)).toBe(NOW);
  });
  test('never for anything else, nor when it is there', () => {
    expect(badgeAt(waiting(due(ago(60))), NOW)).toBeNull();
    expect(badgeAt(waiting(due(ago(60), { held: ['call', 'audio'] })), NOW)).toBeNull();
    expect(badgeAt(waiting(badged(ago(60))), NOW)).toBeNull();
  });
});
