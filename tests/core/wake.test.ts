import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HeldReason } from '../../core/nudge.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import type { State } from '../../core/state.ts';
import { HOUR, MINUTE, type Millis } from '../../core/time.ts';
import { tensionAt, wakeAt } from '../../core/wake.ts';
import { atScreen, awaySince, badged, due, prompted, snoozed } from '../support/states.ts';

/** 13:00 on a Monday, UTC. */
const NOW = Date.UTC(2026, 2, 2, 13);
const env = (settings: Partial<Settings> = {}) => ({
  settings: { ...DEFAULT_SETTINGS, ...settings },
  zone: 'UTC',
});
const inMinutes = (at: Millis | null) => (at === null ? null : (at - NOW) / MINUTE);
const chosenAt = (time: string) => ({ schedule: [{ time, days: [1], routine: 'reset-60' as const }] });

/** A nudge that this holds back. */
const held = (
  reason: HeldReason,
  { phase = 'due', ...over }: { phase?: 'due' | 'badged'; mediaMs?: Millis } = {},
) => ({
  pending: [(phase === 'due' ? due : badged)(NOW - 10 * MINUTE, { held: [reason], ...over })],
});

describe('the background wakes', () => {
  const settledLongAgo = { tensionFrom: 500 * MINUTE };
  const cases: { when: string; state: State; settings?: Partial<Settings>; expected: number }[] = [
    { when: 'a tension nudge falls due', state: atScreen(NOW, 30), expected: 20 },
    {
      when: 'a time of a plan comes',
      state: atScreen(NOW, 30),
      settings: {
        plans: [{ routine: 'reset-60', since: '2026-03-01', days: [1], times: ['11:00', '13:08', '16:00'] }],
      },
      expected: 8,
    },
    { when: 'a chosen time comes', state: atScreen(NOW, 30), settings: chosenAt('13:07'), expected: 7 },
    {
      when: 'a prompt is to be said again',
      state: atScreen(NOW, 55, { pending: [prompted(NOW - 4 * MINUTE)], ...settledLongAgo }),
      expected: 6,
    },
    {
      when: 'a prompt that was said again is over',
      state: atScreen(NOW, 55, { pending: [prompted(NOW - 12 * MINUTE)], ...settledLongAgo }),
      expected: 8,
    },
    {
      when: 'a pause is over that holds a nudge back',
      state: atScreen(NOW, 55, { ...held('paused'), pausedUntil: NOW + 15 * MINUTE, ...settledLongAgo }),
      expected: 15,
    },
    {
      when: 'the person has settled after a rest',
      state: atScreen(NOW, 1, { ...held('just-rested'), restedAt: NOW - MINUTE }),
      expected: 1,
    },
    {
      when: 'the gap after the last prompt is over',
      state: atScreen(NOW, 55, { ...held('min-gap'), lastPromptAt: NOW - 35 * MINUTE }),
      expected: 10,
    },
    {
      when: 'the working hours begin',
      state: atScreen(NOW, 55, held('off-hours')),
      settings: { workingHours: [{ days: [1], from: '13:25', to: '18:00' }] },
      expected: 25,
    },
    {
      when: 'the meeting is to end',
      state: atScreen(NOW, 55, {
        ...held('call'),
        meeting: { until: NOW + 8 * MINUTE, untilItEnds: false, seen: false },
      }),
      expected: 8,
    },
    {
      when: 'a sound is taken for music',
      state: atScreen(NOW, 55, {
        ...held('audio', { phase: 'badged' }),
        sounds: [{ tab: 1, since: NOW - 80 * MINUTE, silentSince: null, notCall: false }],
      }),
      expected: 10,
    },
    {
      when: 'a nudge held back for fullscreen goes to the badge',
      state: atScreen(NOW, 55, held('fullscreen', { mediaMs: 12 * MINUTE })),
      expected: 18,
    },
    {
      when: 'the wait for a breakpoint is long enough',
      state: atScreen(NOW, 55, { pending: [due(NOW - 3 * MINUTE, { heldMs: MINUTE })] }),
      expected: 3,
    },
    {
      when: 'the first snooze is over',
      state: atScreen(NOW, 55, {
        pending: [snoozed(NOW + 9 * MINUTE), snoozed(NOW + 4 * MINUTE, { id: 2, kind: 'stress' })],
      }),
      expected: 4,
    },
  ];
  test.each(cases)('when $when', ({ state, settings, expected }) => {
    expect(inMinutes(wakeAt(state, NOW, env(settings)))).toBe(expected);
  });
  test('for the first of all these', () => {
    const pending = [due(NOW - MINUTE, { held: ['paused', 'just-rested'] })];
    const state = atScreen(NOW, 30, { pending, pausedUntil: NOW + 15 * MINUTE, restedAt: NOW - MINUTE });
    expect(inMinutes(wakeAt(state, NOW, env(chosenAt('13:07'))))).toBe(1);
  });
  test('for nobody who is away: all of it settles on return', () => {
    const state = awaySince(NOW, 30, { pending: [prompted(NOW)], pausedUntil: NOW + HOUR });
    expect(wakeAt(state, NOW, env(chosenAt('13:07')))).toBeNull();
  });
  test('for nothing when everything lies behind', () => {
    const pending = [due(NOW - HOUR, { held: ['paused', 'just-rested'] })];
    const state = atScreen(NOW, 70, { pending, pausedUntil: NOW, restedAt: NOW - HOUR });
    expect(wakeAt(state, NOW, env())).toBeNull();
  });
  test('for no hold when nothing waits for its end', () => {
    const state = atScreen(NOW, 30, { pausedUntil: NOW + 5 * MINUTE, lastPromptAt: NOW - 40 * MINUTE });
    expect(inMinutes(wakeAt(state, NOW, env()))).toBe(20);
  });
  test.each([
    { first: 'the prompt', chosen: '13:07', snoozedFor: 8, until: 9, expected: 6 },
    { first: 'the chosen time', chosen: '13:03', snoozedFor: 8, until: 9, expected: 3 },
    { first: 'the snooze', chosen: '13:07', snoozedFor: 2, until: 9, expected: 2 },
    { first: 'the meeting', chosen: '13:07', snoozedFor: 8, until: 4, expected: 4 },
  ])('for $first when that comes first', ({ chosen, snoozedFor, until, expected }) => {
    const state = atScreen(NOW, 30, {
      pending: [
        snoozed(NOW + snoozedFor * MINUTE),
        prompted(NOW - 4 * MINUTE, { id: 2, kind: 'stress' }),
        due(NOW - HOUR, { id: 3, kind: 'scheduled' }),
      ],
      meeting: { until: NOW + until * MINUTE, untilItEnds: false, seen: false },
    });
    expect(inMinutes(wakeAt(state, NOW, env(chosenAt(chosen))))).toBe(expected);
  });
  test('for the next instant when others lie behind or are now', () => {
    const state = atScreen(NOW, 70, {
      pending: [
        due(NOW - 5 * MINUTE),
        prompted(NOW - 10 * MINUTE, { id: 2, kind: 'stress' }),
        snoozed(NOW - MINUTE, { id: 3, kind: 'stress' }),
      ],
    });
    expect(inMinutes(wakeAt(state, NOW, env()))).toBe(10);
  });
  test('for a chosen time though nothing else is to come', () => {
    const settings = { ...chosenAt('13:07'), tensionPerDay: 0 };
    expect(inMinutes(wakeAt(atScreen(NOW, 30), NOW, env(settings)))).toBe(7);
  });
  test('for no chosen time that names no day', () => {
    const settings = { schedule: [{ time: '13:07', days: [], routine: 'reset-60' as const }] };
    expect(inMinutes(wakeAt(atScreen(NOW, 30), NOW, env(settings)))).toBe(20);
  });
  test('for no end of a meeting when nothing waits for it', () => {
    const meeting = { until: NOW + 8 * MINUTE, untilItEnds: false, seen: false };
    expect(inMinutes(wakeAt(atScreen(NOW, 30, { meeting }), NOW, env()))).toBe(20);
  });
  test('for the end of a meeting while anything is pending, held back by it or not', () => {
    const meeting = { until: NOW + 3 * MINUTE, untilItEnds: false, seen: false };
    const state = atScreen(NOW, 30, { meeting, pending: [snoozed(NOW + 9 * MINUTE)] });
    expect(inMinutes(wakeAt(state, NOW, env()))).toBe(3);
  });
  test('for no tension nudge when the person wants none', () => {
    expect(wakeAt(atScreen(NOW, 30), NOW, env({ tensionPerDay: 0 }))).toBeNull();
  });
  test('for nothing that waits on the badge for a breakpoint alone', () => {
    const state = atScreen(NOW, 70, { pending: [badged(NOW - 40 * MINUTE, { held: [] })] });
    expect(wakeAt(state, NOW, env())).toBeNull();
  });
  test('while the time is spent elsewhere too', () => {
    const state = atScreen(NOW, 30, { pending: [snoozed(NOW + 4 * MINUTE)] });
    const elsewhere: State = { ...state, ledger: { ...state.ledger, kind: 'elsewhere' } };
    expect(inMinutes(wakeAt(elsewhere, NOW, env()))).toBe(4);
  });
  test('never in the past or at once, whatever it remembers', () => {
    const instant = fc.integer({ min: -2 * HOUR, max: 2 * HOUR }).map((ms) => NOW + ms);
    const maybe = fc.option(instant);
    const pending = fc.array(
      fc.oneof(
        instant.map((at) => due(at)),
        instant.map((at) => prompted(at)),
        instant.map((at) => snoozed(at)),
      ),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(
        fc.record({ restedAt: maybe, lastPromptAt: maybe, pausedUntil: maybe, pending }),
        fc.nat(120),
        (over, minutes) => {
          const at = wakeAt(atScreen(NOW, minutes, over), NOW, env(chosenAt('13:07')));
          expect(at).toBeGreaterThan(NOW);
          expect(at).toBeLessThanOrEqual(NOW + 7 * MINUTE);
        },
      ),
    );
  });
});

describe('a tension nudge falls due', () => {
  test('when the rest of the limit has passed at the screen', () => {
    const load = {
      debt: 12 * MINUTE,
      sinceBreak: 12 * MINUTE,
      sincePause: 12 * MINUTE,
      at: NOW - 30 * MINUTE,
    };
    expect(inMinutes(tensionAt(atScreen(NOW, 30, { load }), NOW, env()))).toBe(8);
    expect(inMinutes(tensionAt(atScreen(NOW, 30, { load }), NOW, env({ tensionMinutes: 90 })))).toBe(48);
  });
  test('counted from what was seen last while at the screen, from now while away', () => {
    expect(inMinutes(tensionAt(atScreen(NOW, 30), NOW + 3 * MINUTE, env()))).toBe(20);
    expect(inMinutes(tensionAt(awaySince(NOW, 30), NOW + 3 * MINUTE, env()))).toBe(53);
  });
  test('in the past when it is due already', () => {
    expect(inMinutes(tensionAt(atScreen(NOW, 70), NOW, env()))).toBe(-20);
  });
  test('never when the person wants none', () => {
    expect(tensionAt(atScreen(NOW, 30), NOW, env({ tensionPerDay: 0 }))).toBeNull();
    expect(inMinutes(tensionAt(atScreen(NOW, 30), NOW, env({ tensionPerDay: 1 })))).toBe(20);
  });
  test('later on the day on which dismissals stretched the limit, and on no other', () => {
    expect(inMinutes(tensionAt(atScreen(NOW, 30, { stretchedOn: '2026-03-02' }), NOW, env()))).toBe(45);
    expect(inMinutes(tensionAt(atScreen(NOW, 30, { stretchedOn: '2026-03-01' }), NOW, env()))).toBe(20);
  });
  test('not before the screen total that a skip asked for', () => {
    expect(inMinutes(tensionAt(atScreen(NOW, 70, { tensionFrom: 100 * MINUTE }), NOW, env()))).toBe(30);
  });
});
