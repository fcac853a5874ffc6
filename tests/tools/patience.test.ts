import { describe, expect, test } from 'vitest';
import type { Pending } from '../../core/nudge.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { MINUTE, type Millis } from '../../core/time.ts';
import { createPatience } from '../../tools/simulator/patience.ts';
import { atScreen, due, prompted } from '../support/states.ts';
import { MORNING } from '../support/world.ts';

/** How many nudges were left waiting, of one that is seen like this after so many minutes. */
function lateOf(looks: readonly (readonly [minutes: number, nudge: Pending])[]): number {
  const patience = createPatience({ ...DEFAULT_SETTINGS, maxDeferralMinutes: 5 });
  for (const [minutes, nudge] of looks) {
    const now = MORNING + minutes * MINUTE;
    const truth = { upMs: (at: Millis) => at - MORNING };
    const state = atScreen(now, 60, { pending: [nudge] });
    patience.kept({ state, segments: [], ended: [], checkIns: [], switches: [] }, {
      now,
      clock: now,
      truth,
    } as unknown as Parameters<typeof patience.kept>[1]);
  }
  return patience.late();
}

describe('a nudge that is due', () => {
  test('was not left waiting when it came in time', () => {
    expect(
      lateOf([
        [0, due(MORNING)],
        [5, prompted(MORNING + 5 * MINUTE)],
      ]),
    ).toBe(0);
  });
  test('was, when it came later', () => {
    expect(
      lateOf([
        [0, due(MORNING)],
        [6, prompted(MORNING + 6 * MINUTE)],
      ]),
    ).toBe(1);
  });
  test('was, once, when it never comes', () => {
    expect(lateOf([0, 4, 6, 60, 600].map((minutes) => [minutes, due(MORNING)] as const))).toBe(1);
  });
  test('was not while something held it back', () => {
    const held = due(MORNING, { held: ['call'] });
    expect(
      lateOf([
        [0, held],
        [60, held],
        [64, prompted(MORNING + 64 * MINUTE)],
      ]),
    ).toBe(0);
  });
});
