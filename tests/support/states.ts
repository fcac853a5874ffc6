// States and rows for tests, as the engine would have left them.
import type { Pending, Prompted, Waiting } from '../../core/nudge.ts';
import type { NudgeRow } from '../../core/nudge-row.ts';
import { firstState, type State } from '../../core/state.ts';
import { MINUTE, type Millis } from '../../core/time.ts';

/** At the screen for `minutes` up to `now`, nothing pending. */
export function atScreen(now: Millis, minutes: number, over: Partial<State> = {}): State {
  const from = now - minutes * MINUTE;
  return {
    ...firstState(from),
    ledger: { kind: 'screen', from, lastSeen: now, idle: false, closedScreenMs: 0 },
    ...over,
  };
}

/** Away since `minutes`, with nothing owed. */
export function awaySince(now: Millis, minutes: number, over: Partial<State> = {}): State {
  const from = now - minutes * MINUTE;
  return {
    ...firstState(from),
    ledger: { kind: 'away', from, lastSeen: now, idle: true, closedScreenMs: 0 },
    ...over,
  };
}

const common = (dueAt: Millis) => ({
  id: 1,
  kind: 'tension' as const,
  dueAt,
  signals: [{ kind: 'screen-time' as const, minutes: 50, limit: 50 }],
  heldBack: [],
  snoozes: 0,
});

const waiting = (since: Millis) => ({ since, held: [], heldMs: 0, mediaMs: 0, openFrom: since });

export function due(dueAt: Millis, over: Partial<Waiting> = {}): Pending {
  return { ...common(dueAt), ...waiting(dueAt), ...over, phase: 'due' };
}

/** Held back for fullscreen for half an hour since it fell due, and on the badge since then. */
export function badged(dueAt: Millis, over: Partial<Waiting> = {}): Pending {
  const heldMs = 30 * MINUTE;
  const badgedAt = dueAt + heldMs;
  return {
    ...common(dueAt),
    ...waiting(dueAt),
    held: ['fullscreen'],
    heldMs,
    mediaMs: heldMs,
    ...over,
    phase: 'badged',
    badgedAt,
  };
}

export function prompted(promptedAt: Millis, over: Partial<Prompted> = {}): Pending {
  const prompt = { key: `${over.id ?? 1}.${over.snoozes ?? 0}`, openedAt: promptedAt };
  return {
    ...common(promptedAt),
    atBreakpoint: true,
    prompt,
    since: promptedAt,
    ...over,
    phase: 'prompted',
    promptedAt,
  };
}

export function snoozed(until: Millis, over: Partial<Prompted> = {}): Pending {
  const promptedAt = until - 10 * MINUTE;
  return {
    ...common(promptedAt),
    atBreakpoint: true,
    snoozes: 1,
    ...over,
    phase: 'snoozed',
    promptedAt,
    until,
  };
}

export function endedNudge(endedAt: Millis, over: Partial<NudgeRow> = {}): NudgeRow {
  return {
    ...common(endedAt - MINUTE),
    outcome: 'skipped',
    promptedAt: endedAt - MINUTE,
    endedAt,
    ...over,
  };
}
