// Today's nudges as a list: when, why, what held each back, and what became of it. Derived from rows, never stored.
import type { Env } from './env.ts';
import type { HomeRows } from './home-view.ts';
import { isAskedFor, type NudgeRow, type Pending } from './nudge.ts';
import type { Run } from './run.ts';
import type { Millis } from './time.ts';
import type { NudgeEntry } from './view.ts';
import { dayAt, dayStart } from './zone.ts';

/**
 * The nudges of the local day of `now`, newest last: those that ended, and those that are still to be answered,
 * whatever day they are of. What the person asked for was no nudge of ours.
 */
export function todaysNudges({ state, nudges, runs }: HomeRows, now: Millis, { zone }: Env): NudgeEntry[] {
  const start = dayStart(dayAt(now, zone), zone);
  const ended = endedEntries(nudges, runs).filter(({ at }) => at >= start);
  return [...ended, ...pendingEntries(state.pending)].sort((a, b) => a.at - b.at || a.id - b.id);
}

/** Nudges of ours that have ended, of whatever days. */
export function endedEntries(nudges: readonly NudgeRow[], runs: readonly Run[]): NudgeEntry[] {
  return nudges.filter((row) => !isAskedFor(row)).map((row) => endedEntry(row, runs));
}

/** Nudges of ours that are still to be answered. */
export function pendingEntries(pending: readonly Pending[]): NudgeEntry[] {
  return pending.filter((nudge) => !isAskedFor(nudge)).map(pendingEntry);
}

function endedEntry(row: NudgeRow, runs: readonly Run[]): NudgeEntry {
  const run = runs.find(({ id }) => id === row.runId);
  const isCompleted = row.outcome === 'started' && run?.outcome === 'completed';
  return { ...common(row), outcome: isCompleted ? 'completed' : row.outcome };
}

function pendingEntry(nudge: Pending): NudgeEntry {
  switch (nudge.phase) {
    case 'due':
      return { ...common(nudge), outcome: 'waiting' };
    case 'badged':
      return { ...common(nudge), outcome: 'on-badge' };
    case 'prompted':
      return { ...common(nudge), outcome: 'on-screen' };
    case 'snoozed':
      return { ...common(nudge), outcome: 'snoozed', until: nudge.until };
  }
}

function common(nudge: NudgeRow | Pending): Omit<NudgeEntry, 'outcome'> {
  const { id, kind, dueAt, signals, heldBack } = nudge;
  const promptedAt = 'promptedAt' in nudge ? nudge.promptedAt : undefined;
  return { id, kind, at: promptedAt ?? dueAt, signals, heldBack };
}
