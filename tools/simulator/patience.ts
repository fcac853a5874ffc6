// Finds nudges that were left waiting: due, and neither prompted, nor on the badge, nor ended within the deferral and
// the time for which something held them back.
import { isWaiting } from '../../core/nudge.ts';
import type { Settings } from '../../core/settings.ts';
import { MINUTE, type Millis, SECOND } from '../../core/time.ts';
import type { Commit } from '../../platform/storage.ts';
import type { Truth } from './truth.ts';

/** Alarms may be that late. */
const TOLERANCE_MS: Millis = SECOND;

export type Patience = {
  /** To be called after each step that was kept, with the extension's time. */
  kept(commit: Commit, at: { now: Millis; clock: Millis; truth: Truth }): void;
  late(): number;
};

type Wait = { since: Millis; heldMs: Millis; isHeld: boolean; isLate: boolean };

/**
 * A wait begins when the engine first sees it: a chosen time that passed in an absence was held back by that. Held back:
 * as the engine found it at its last look, or the browser did not run, or the computer slept.
 */
export function createPatience({ maxDeferralMinutes }: Settings): Patience {
  const waits = new Map<number, Wait>();
  let before = { clock: 0, up: 0 };
  let late = 0;

  return {
    kept({ state, ended }, { now, clock, truth }) {
      const passed = clock - before.clock;
      const up = truth.upMs(now);
      const downMs = passed - (up - before.up);
      before = { clock, up };
      if (waits.size === 0 && state.pending.length === 0) return;
      for (const wait of waits.values()) wait.heldMs += wait.isHeld ? passed : downMs;
      for (const [id, wait] of waits) {
        const { since, heldMs } = wait;
        const until = ended.find((row) => row.id === id)?.endedAt ?? clock;
        // Judged while it waits too: one that waits for ever never ends.
        if (!wait.isLate && until - since > maxDeferralMinutes * MINUTE + heldMs + TOLERANCE_MS) {
          wait.isLate = true;
          late += 1;
        }
        if (state.pending.find((one) => one.id === id)?.phase !== 'due') waits.delete(id);
      }
      for (const nudge of state.pending) {
        if (!isWaiting(nudge) || nudge.phase !== 'due') continue;
        const isHeld = nudge.held.length > 0;
        const known = waits.get(nudge.id);
        if (known) known.isHeld = isHeld;
        else waits.set(nudge.id, { since: clock, heldMs: 0, isHeld, isLate: false });
      }
    },
    late: () => late,
  };
}
