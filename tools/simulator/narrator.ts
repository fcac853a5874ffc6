// Tells what the engine did, by comparing what it kept before and after each step. The engine knows nothing of it.
import type { Display } from '../../core/display.ts';
import { isWaiting, NUDGE_KINDS, type Pending } from '../../core/nudge.ts';
import type { NudgeRow } from '../../core/nudge-row.ts';
import type { State } from '../../core/state.ts';
import type { Millis } from '../../core/time.ts';
import type { Commit } from '../../platform/storage.ts';
import type { Outcome, Told } from './events.ts';

export type Narrator = {
  /** What was kept last. */
  readonly state: State | null;
  /** `now`: true time; `clock`: the extension's. */
  kept(commit: Commit, time: { now: Millis; clock: Millis }): void;
  shown(display: Display): void;
  /** A routine that a prompt led to was played to its end, or left. */
  runEnded(runId: number, outcome: 'completed' | 'started'): void;
};

/** `tell` is called in the order in which things happened. */
export function createNarrator(tell: (told: Told) => void): Narrator {
  let state: State | null = null;
  let reminded: string | null = null;
  /** Since when each nudge waits, in true time. */
  const waiting = new Map<number, Millis>();
  /** Nudges whose routine is under way. */
  const begun = new Map<number, NudgeRow[]>();

  const outcome = (kind: NudgeRow['kind'], what: Outcome) => tell({ event: 'outcome', kind, outcome: what });
  const before = (id: number) => state?.pending.find((nudge) => nudge.id === id);

  function ended(row: NudgeRow): void {
    waiting.delete(row.id);
    if (row.outcome !== 'started' || row.runId === undefined) return outcome(row.kind, row.outcome);
    begun.set(row.runId, [...(begun.get(row.runId) ?? []), row]);
  }

  function changed(nudge: Pending, { now, clock }: { now: Millis; clock: Millis }): void {
    const was = before(nudge.id);
    for (const reason of nudge.heldBack.slice(was?.heldBack.length ?? 0))
      tell({ event: 'held-back', kind: nudge.kind, reason });
    if (nudge.phase === was?.phase) return;
    const isWaitingOn = was !== undefined && isWaiting(was);
    if (!isWaitingOn) waiting.set(nudge.id, now - (clock - waitFrom(nudge, was)));
    if (nudge.phase === 'snoozed') outcome(nudge.kind, 'snoozed');
    if (nudge.phase === 'badged') tell({ event: 'badge', kind: nudge.kind });
  }

  function prompted(pending: readonly Pending[], now: Millis): void {
    const fresh = pending.filter(({ id, phase }) => phase === 'prompted' && before(id)?.phase !== 'prompted');
    const prompt = fresh.sort((a, b) => NUDGE_KINDS.indexOf(a.kind) - NUDGE_KINDS.indexOf(b.kind));
    const [first] = prompt;
    if (first?.phase !== 'prompted') return;
    tell({
      event: 'prompt',
      kind: first.kind,
      kinds: prompt.map(({ kind }) => kind),
      signals: prompt.flatMap(({ signals }) => signals),
      waitedMs: Math.max(...prompt.map(({ id }) => now - (waiting.get(id) ?? now))),
      atBreakpoint: first.atBreakpoint,
    });
  }

  return {
    get state() {
      return state;
    },
    kept(commit, time) {
      for (const row of commit.ended) ended(row);
      if (state?.pending !== commit.state.pending) {
        for (const nudge of commit.state.pending) changed(nudge, time);
        prompted(commit.state.pending, time.now);
      }
      state = commit.state;
    },
    shown({ notification }) {
      if (!notification?.reminder || notification.key === reminded) return;
      reminded = notification.key;
      tell({ event: 'reminder' });
    },
    runEnded(runId, how) {
      for (const { kind } of begun.get(runId) ?? []) outcome(kind, how);
      begun.delete(runId);
    },
  };
}

// When its waiting began, by the extension's clock.
function waitFrom(nudge: Pending, was: Pending | undefined): Millis {
  return was?.phase === 'snoozed' ? was.until : nudge.dueAt;
}
