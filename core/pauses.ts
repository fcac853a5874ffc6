// What counts as a pause: a completed routine, or an absence of five minutes or more between screen time.
import type { Stretch } from './ledger.ts';
import { REAL_BREAK_MS } from './load.ts';
import type { Run } from './run.ts';
import type { Millis } from './time.ts';

export type Pause = { kind: 'away' | 'routine'; from: Millis; to: Millis };
type Played = Pick<Run, 'outcome' | 'startedAt' | 'endedAt' | 'played'>;

/**
 * The pauses in order. `stretches`: one day's, oldest first, the open one among them. An absence in which a routine was
 * completed is that routine's pause: it is not counted twice.
 */
export function pausesOf(stretches: readonly Stretch[], runs: readonly Played[]): Pause[] {
  const completed = runs.filter(({ outcome }) => outcome === 'completed');
  const routines = completed.map(
    ({ startedAt, endedAt }): Pause => ({ kind: 'routine', from: startedAt, to: endedAt ?? startedAt }),
  );
  const played = completed.flatMap((run) => run.played);
  const absences = absencesBetween(stretches).filter(
    ({ from, to }) => !played.some((part) => part.from < to && part.to > from),
  );
  return [...absences, ...routines].sort((a, b) => a.from - b.from);
}

// Before the first screen time the day has not begun, and after the last one it is over, or the absence still lasts.
function absencesBetween(stretches: readonly Stretch[]): Pause[] {
  const begun = stretches.find(({ kind }) => kind === 'screen')?.from ?? Infinity;
  const over = stretches.findLast(({ kind }) => kind !== 'away')?.from ?? -Infinity;
  return stretches.flatMap(({ kind, from, to }) =>
    kind === 'away' && from >= begun && to <= over && to - from >= REAL_BREAK_MS ? [{ kind, from, to }] : [],
  );
}
