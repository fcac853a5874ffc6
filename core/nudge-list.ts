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
  const ended = nudges.filter((row) => !isAskedFor(row)).map((row) => endedEntry(row, runs));
  const pending = state.pending.filter((nudge) => !isAskedFor(nudge)).map(pendingEntry);
  return [...ended.filter(({ at }) => at >= start), ...pending].sort((a, b) => a.at - b.at || a.id - b.id);
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
