// What happened on a day, in order: nudges, routines and absences.
import type { AnyRoutineId } from '../../data/routine-ids.ts';
import type { NudgeRow, Pending } from '../nudge.ts';
import { endedEntries, pendingEntries } from '../nudge-list.ts';
import type { Pause } from '../pauses.ts';
import type { CheckIn } from '../rows.ts';
import { playedMs, type Run, type RunOutcome } from '../run.ts';
import { answersOf, type RunAnswers } from '../run-answers.ts';
import type { Millis } from '../time.ts';
import type { NudgeEntry } from '../view.ts';
import { type Came, cameFrom, nudgesByRun } from './breaks-by-kind.ts';

export type RoutineEntry = {
  kind: 'routine';
  at: Millis;
  id: number;
  routineId: AnyRoutineId;
  /** What the person called it; of their own routines only, and there may be no such routine any more. */
  name?: string;
  came: Came;
  /** What the person said, where they asked for it. */
  feeling?: 'tense' | 'stressed';
  playedMs: Millis;
  /** `open`: it has not ended. */
  outcome: RunOutcome | 'open';
  answers: RunAnswers;
};
export type JournalEntry =
  | { kind: 'nudge'; at: Millis; nudge: NudgeEntry }
  | RoutineEntry
  | { kind: 'away'; at: Millis; to: Millis };

type Happened = {
  pauses: readonly Pause[];
  nudges: readonly NudgeRow[];
  pending: readonly Pending[];
  runs: readonly Run[];
};

/** `all`: the rows that a run of this day may have to do with, of other days as well. */
export function journalEntries(
  { pauses, nudges, pending, runs }: Happened,
  all: { nudges: readonly NudgeRow[]; checkIns: readonly CheckIn[]; runs: readonly Run[] },
): JournalEntry[] {
  const byRun = nudgesByRun(all.nudges);
  const entries: JournalEntry[] = [
    ...[...endedEntries(nudges, all.runs), ...pendingEntries(pending)].map((nudge) => ({
      kind: 'nudge' as const,
      at: nudge.at,
      nudge,
    })),
    ...runs.map((run) => routineEntry(run, byRun.get(run.id) ?? [], all.checkIns)),
    ...pauses.flatMap(({ kind, from, to }) => (kind === 'away' ? [{ kind, at: from, to }] : [])),
  ];
  return entries.sort((a, b) => a.at - b.at);
}

function routineEntry(run: Run, nudges: readonly NudgeRow[], checkIns: readonly CheckIn[]): RoutineEntry {
  const said = nudges.flatMap(({ signals }) => signals).find((signal) => signal.kind === 'you-said');
  return {
    kind: 'routine',
    at: run.startedAt,
    id: run.id,
    routineId: run.routineId,
    ...(run.plan.name !== undefined && { name: run.plan.name }),
    came: cameFrom(nudges),
    ...(said?.kind === 'you-said' && { feeling: said.feeling }),
    playedMs: playedMs(run),
    outcome: run.outcome ?? 'open',
    answers: answersOf(run, checkIns, nudges),
  };
}
