// Pauses by kind: routines that a nudge led to, those begun without one, and absences.
import { isAskedFor, NUDGE_KINDS, type NudgeKind, type NudgeRow } from '../nudge.ts';
import type { Run } from '../run.ts';

/** What a completed routine came from: a nudge of that kind, or the person. */
export type Came = NudgeKind | 'you';
export const BREAK_KINDS = ['away', 'you', 'tension', 'stress', 'scheduled'] as const satisfies readonly (
  | Came
  | 'away'
)[];
export type BreakKind = (typeof BREAK_KINDS)[number];

/** `pauses`: all of them, as the days count them. What is no completed routine is an absence. */
export function breaksByKind(
  pauses: number,
  runs: readonly Pick<Run, 'id' | 'outcome'>[],
  nudges: readonly NudgeRow[],
): { kind: BreakKind; count: number }[] {
  const completed = runs.filter(({ outcome }) => outcome === 'completed');
  const byRun = nudgesByRun(nudges);
  const kinds = completed.map(({ id }) => cameFrom(byRun.get(id) ?? []));
  return BREAK_KINDS.map((kind) => ({
    kind,
    count:
      kind === 'away' ? Math.max(0, pauses - completed.length) : kinds.filter((one) => one === kind).length,
  }));
}

/** The nudges that led to each run. */
export function nudgesByRun(nudges: readonly NudgeRow[]): Map<number | null, NudgeRow[]> {
  return Map.groupBy(nudges, ({ runId }) => runId ?? null);
}

/** Several nudges of one prompt: its kind is the first of them. What the person asked for was no nudge of ours. */
export function cameFrom(nudges: readonly NudgeRow[]): Came {
  const ours = nudges.filter((nudge) => !isAskedFor(nudge));
  return NUDGE_KINDS.find((kind) => ours.some((nudge) => nudge.kind === kind)) ?? 'you';
}
