// What the popup shows at rest and when prompted, from stored rows. Pure: nothing here is stored again.
import { OFFERED, ROUTINE_IDS, type RoutineId } from '../data/routines.ts';
import { dayLine, todayScreenMs } from './day-line.ts';
import type { Env } from './env.ts';
import type { Segment } from './ledger.ts';
import { loadNow } from './load.ts';
import { type NudgeRow, type Pending, promptOf } from './nudge.ts';
import { commonHold, holdEnds, ownHold } from './prompt.ts';
import { isAlive, playedMs, type Run } from './run.ts';
import { nextOccurrence } from './schedule.ts';
import { promptsOn, type State } from './state.ts';
import { MINUTE, type Millis } from './time.ts';
import type { HomeView, Session } from './view.ts';
import { tensionAt } from './wake.ts';
import { dayAt, nextMidnight } from './zone.ts';

/** Stored rows that the popup reads. */
export type HomeRows = {
  state: State;
  /** Today's closed segments. */
  segments: readonly Segment[];
  /** Nudges that ended today. */
  nudges: readonly NudgeRow[];
  /** The last runs, newest first. */
  runs: readonly Run[];
};

/** Sessions in the list of the last ones. */
const SESSIONS_SHOWN = 3;

/** The popup at rest. */
export function homeView(rows: HomeRows, now: Millis, env: Env): HomeView {
  const { state } = rows;
  const load = loadNow(state.load, state.ledger);
  const running = rows.runs.some((run) => isAlive(run, now));
  const next = nextNudgeAt(state, { now, env });
  return {
    loadMs: load.debt,
    limitMs: env.settings.tensionMinutes * MINUTE,
    sinceBreakMs: load.sinceBreak,
    todayMs: todayScreenMs(rows, now, env.zone),
    nextAt: next,
    pausedUntil: state.pausedUntil !== null && state.pausedUntil > now ? state.pausedUntil : null,
    held: heldNow(state, { now, running, env }),
    snoozedUntil: snoozedUntil(state),
    suggested: suggestedFor(promptOf(state.pending)[0], rows.runs),
    day: dayLine(rows, { now, zone: env.zone, likely: next }),
    sessions: lastSessions(rows.runs),
  };
}

/** The last finished runs, newest first. */
export function lastSessions(runs: readonly Run[]): Session[] {
  return runs
    .flatMap((run) =>
      run.outcome
        ? [
            {
              id: run.id,
              routineId: run.routineId,
              startedAt: run.startedAt,
              playedMs: playedMs(run),
              outcome: run.outcome,
            },
          ]
        : [],
    )
    .slice(0, SESSIONS_SHOWN);
}

/** When a nudge is likely if the person stays: the earliest of what waits, tension and chosen times. */
export function nextNudgeAt(state: State, { now, env }: { now: Millis; env: Env }): Millis | null {
  const { settings, zone } = env;
  const midnight = nextMidnight(now, zone);
  const times = [
    ...state.pending.map((nudge) => pendingAt(state, nudge, { now, env })),
    tensionNextAt(state, { now, env }),
    nextOccurrence(settings.schedule, now, zone)?.at ?? Infinity,
  ];
  const ends = holdEnds(state, settings);
  const quietUntil = Math.max(ends.paused ?? 0, ends['just-rested'] ?? 0, now);
  const at = Math.max(Math.min(...times), quietUntil);
  return Number.isFinite(at) && at < midnight ? at : null;
}

// One that waits comes before a new one of its kind; one on screen is not to come any more.
function pendingAt(state: State, nudge: Pending, { now, env }: { now: Millis; env: Env }): Millis {
  if (nudge.phase === 'prompted') return Infinity;
  if (nudge.phase === 'snoozed') return nudge.until;
  return nudge.kind === 'scheduled' || nudge.snoozes > 0 ? now : allowedFrom(state, nudge.kind, { now, env });
}

function tensionNextAt(state: State, { now, env }: { now: Millis; env: Env }): Millis {
  if (state.pending.some(({ kind, phase }) => kind === 'tension' && phase !== 'prompted')) return Infinity;
  return Math.max(tensionAt(state, now, env), allowedFrom(state, 'tension', { now, env }));
}

function allowedFrom(
  state: State,
  kind: 'tension' | 'stress',
  { now, env: { settings, zone } }: { now: Millis; env: Env },
): Millis {
  const perDay = kind === 'tension' ? settings.tensionPerDay : settings.stressPerDay;
  const isCapped = promptsOn(state, dayAt(now, zone))[kind] >= perDay;
  const gapEnd = holdEnds(state, settings)['min-gap'] ?? -Infinity;
  return isCapped ? Math.max(gapEnd, nextMidnight(now, zone)) : gapEnd;
}

function snoozedUntil(state: State): Millis | null {
  const times = state.pending.flatMap((nudge) => (nudge.phase === 'snoozed' ? [nudge.until] : []));
  return times.length > 0 ? Math.min(...times) : null;
}

function heldNow(
  state: State,
  { now, running, env: { settings, zone } }: { now: Millis; running: boolean; env: Env },
): HomeView['held'] {
  const nudge = state.pending.find(({ phase }) => phase === 'due');
  if (!nudge) return null;
  const moment = { now, settings, running };
  const today = promptsOn(state, dayAt(now, zone));
  const reason = commonHold(state, moment) ?? ownHold({ ...state, today }, nudge, moment);
  if (!reason) return null;
  return { kind: nudge.kind, reason, until: holdEnds(state, settings)[reason] ?? null };
}

/** What is offered: the routine chosen with a time, or the next in turn for the feeling. */
export function suggestedFor(nudge: Pending | undefined, runs: readonly Run[]): RoutineId {
  const chosen = ROUTINE_IDS.find((id) => id === nudge?.routineId);
  if (chosen) return chosen;
  const offered: readonly RoutineId[] = OFFERED[nudge?.kind === 'stress' ? 'stress' : 'tension'];
  const last = runs.find(({ outcome, routineId }) => outcome === 'completed' && offered.includes(routineId));
  // The one after the last; the first where none was done.
  const next = last ? offered.indexOf(last.routineId) + 1 : 0;
  return offered[next % offered.length] ?? 'reset-60';
}
