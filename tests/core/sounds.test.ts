import { describe, expect, test } from 'vitest';
import { denyCall, hearSounds, soundHoldEnd } from '../../core/sounds.ts';
import type { Sound } from '../../core/state.ts';
import { MINUTE } from '../../core/time.ts';

/** Hears one list of tabs a minute, from minute 0 on. */
function hear(...minutes: readonly number[][]): Sound[] {
  return minutes.reduce<Sound[]>((sounds, tabs, i) => hearSounds(sounds, tabs, i * MINUTE), []);
}
const played = (minutes: number, tabs = [7]) => Array.from({ length: minutes + 1 }, () => tabs);

describe('a tab that sounds', () => {
  test('is known since it began', () => {
    expect(hear([7], [7], [7])).toEqual([{ tab: 7, since: 0, silentSince: null, notCall: false }]);
  });
  test('is the same sound after a silence of two minutes', () => {
    expect(hear([7], [], [], [7])[0]?.since).toBe(0);
    expect(hear([7], [], [], [], [7])[0]?.since).toBe(4 * MINUTE);
  });
  test('is forgotten after more than two silent minutes', () => {
    expect(hear([7], [], [], [])).toEqual([{ tab: 7, since: 0, silentSince: MINUTE, notCall: false }]);
    expect(hear([7], [], [], [], [])).toEqual([]);
  });
  test('is one, though it is named twice', () => {
    expect(hear([7, 7])).toHaveLength(1);
  });
});

describe('sound holds a nudge back', () => {
  test('for ninety minutes of one tab, then it is taken for music', () => {
    expect(soundHoldEnd(hear(...played(89)), 89 * MINUTE)).toBe(90 * MINUTE);
    expect(soundHoldEnd(hear(...played(90)), 90 * MINUTE)).toBeNull();
  });
  test('until the last of several tabs is taken for music', () => {
    const sounds = hear(...played(60), ...played(10, [7, 8]));
    expect(soundHoldEnd(sounds, 71 * MINUTE)).toBe((61 + 90) * MINUTE);
  });
  test('not while it is silent, even for a moment', () => {
    expect(soundHoldEnd(hear([7], []), MINUTE)).toBeNull();
  });
  test('not once the person has said that it is no call', () => {
    const denied = denyCall(hear([7]));
    expect(soundHoldEnd(denied, 0)).toBeNull();
    expect(soundHoldEnd(hearSounds(denied, [7], MINUTE), MINUTE)).toBeNull();
    expect(soundHoldEnd(hearSounds(denied, [7, 8], MINUTE), MINUTE)).toBe(91 * MINUTE);
  });
  test('again when the tab had been silent for long', () => {
    const denied = denyCall(hear([7]));
    const silent = hearSounds(denied, [], MINUTE);
    expect(soundHoldEnd(hearSounds(silent, [7], 3 * MINUTE), 3 * MINUTE)).toBeNull();
    expect(soundHoldEnd(hearSounds(silent, [7], 4 * MINUTE), 4 * MINUTE)).toBe(94 * MINUTE);
  });
});
