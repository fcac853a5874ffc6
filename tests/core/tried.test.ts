// "Show me one now": a nudge that comes at once, over whatever is there, and counts for nothing.
import { describe, expect, test } from 'vitest';
import { isAskedFor, promptOf } from '../../core/nudge.ts';
import { raisePrompt } from '../../core/prompt.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import type { State } from '../../core/state.ts';
import { step } from '../../core/step.ts';
import { MINUTE } from '../../core/time.ts';
import { atScreen, prompted } from '../support/states.ts';
import { MORNING as NOW } from '../support/world.ts';

const env = { settings: DEFAULT_SETTINGS, zone: 'UTC' };
const QUIET = { focused: true, fullscreen: false, sounding: [], activeSounds: false, call: false } as const;

function tryOne(before: State, observed: Partial<{ call: boolean; fullscreen: boolean }> = {}): State {
  const { state } = step(before, { kind: 'tried' }, NOW, env);
  return raisePrompt(state, {
    now: NOW,
    env,
    before: NOW,
    breakpoints: [],
    running: false,
    observation: { activity: 'active', ...QUIET, ...observed },
  });
}

describe('a nudge that the person wants to see', () => {
  test('comes at once, also in a pause, in a call and without a good moment', () => {
    const paused = atScreen(NOW, 5, { pausedUntil: NOW + 60 * MINUTE });
    for (const state of [tryOne(paused), tryOne(atScreen(NOW, 5), { call: true, fullscreen: true })])
      expect(promptOf(state.pending)).toMatchObject([{ signals: [{ kind: 'tried' }], promptedAt: NOW }]);
  });
  test('counts for nothing: not for the day, not for the gap, not when it is skipped', () => {
    const before = atScreen(NOW, 5);
    const state = tryOne(before);
    expect(state.today).toMatchObject({ tension: before.today.tension, stress: before.today.stress });
    expect(state.lastPromptAt).toBe(before.lastPromptAt);
    expect(promptOf(state.pending).every(isAskedFor)).toBe(true);
    const skipped = step(state, { kind: 'skipped' }, NOW + MINUTE, env);
    expect(skipped.state).toMatchObject({ pending: [], dismissals: 0, tensionFrom: before.tensionFrom });
    expect(skipped.ended).toMatchObject([{ outcome: 'skipped' }]);
  });
  test('comes up anew over a prompt that is there, each time', () => {
    const first = tryOne(atScreen(NOW, 60, { pending: [prompted(NOW - 5 * MINUTE)], nextNudgeId: 2 }));
    const keyOf = (state: State) => promptOf(state.pending)[0]?.prompt.key;
    expect(new Set(promptOf(first.pending).map(({ prompt }) => prompt.key)).size).toBe(1);
    expect(keyOf(first)).toBe('2.0');
    expect(keyOf(tryOne(first))).toBe('3.0');
  });
});
