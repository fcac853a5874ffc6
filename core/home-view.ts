// What the popup shows at rest, from stored rows. Pure: nothing here is stored again.
import { asksHowOften } from './acceptance.ts';
import { dayLine, todayScreenMs } from './day-line.ts';
import type { Env } from './env.ts';
import { firstView, type HomeRows } from './first-view.ts';
import { holdEnd } from './holds.ts';
import { isWaiting, type Pending } from './nudge.ts';
import { patienceEnd } from './prompt.ts';
import { playedMs, type Run } from './run.ts';
import { nextOccurrence } from './schedule.ts';
import { promptsOn, type State } from './state.ts';
import type { Millis } from './time.ts';
import type { HomeView, Session } from './view.ts';
import { tensionAt } from './wake.ts';
import { isWorkingAt, nextWorkStart } from './working-hours.ts';
import { dayAt, nextMidnight } from './zone.ts';

export type { HomeRows } from './first-view.ts';

/** Sessions in the list of the last ones. */
const SESSIONS_SHOWN = 3;

/** The popup at rest. */
export function homeView(rows: HomeRows, now: Millis, env: Env): HomeView {
  const { state } = rows;
  const next = nextNudgeAt(state, { now, env });
  return {
    ...firstView(rows, now, env),
    todayMs: todayScreenMs(rows, now, env.zone),
    nextAt: next,
    held: heldNow(state, now, env),
    snoozedUntil: snoozedUntil(state),
    day: dayLine(rows, { now, zone: env.zone, likely: next }),
    sessions: lastSessions(rows.runs),
    askHowOften: asksHowOften(state, dayAt(now, env.zone)),
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
              ...(run.plan.name !== undefined && { name: run.plan.name }),
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
    nextOccurrence(settings, now, zone)?.at ?? Infinity,
  ];
  const quiet = (['paused', 'just-rested', 'call'] as const).map((reason) =>
    holdEnd(state, reason, now, env),
  );
  const at = Math.max(Math.min(...times), now, ...quiet.map((end) => end ?? now));
  return Number.isFinite(at) && at < midnight ? at : null;
}

// One that waits comes before a new one of its kind; one on screen is not to come any more.
function pendingAt(state: State, nudge: Pending, { now, env }: { now: Millis; env: Env }): Millis {
  if (nudge.phase === 'prompted' || nudge.phase === 'badged') return Infinity;
  if (nudge.phase === 'snoozed') return nudge.until;
  if (nudge.kind === 'scheduled') return now;
  return inHours(nudge.snoozes > 0 ? now : Math.max(now, allowedFrom(state, nudge.kind, { now, env })), env);
}

function tensionNextAt(state: State, { now, env }: { now: Millis; env: Env }): Millis {
  if (state.pending.some(({ kind, phase }) => kind === 'tension' && phase !== 'prompted')) return Infinity;
  return inHours(
    Math.max(tensionAt(state, now, env) ?? Infinity, allowedFrom(state, 'tension', { now, env })),
    env,
  );
}

// What falls outside the working hours comes when they begin again.
function inHours(at: Millis, { settings, zone }: Env): Millis {
  if (at === Infinity || isWorkingAt(at, settings.workingHours, zone)) return at;
  return nextWorkStart(at, settings.workingHours, zone) ?? Infinity;
}

function allowedFrom(
  state: State,
  kind: 'tension' | 'stress',
  { now, env }: { now: Millis; env: Env },
): Millis {
  const { settings, zone } = env;
  const perDay = kind === 'tension' ? settings.tensionPerDay : settings.stressPerDay;
  const isCapped = promptsOn(state, dayAt(now, zone))[kind] >= perDay;
  const ends = [holdEnd(state, 'min-gap', now, env), isCapped ? nextMidnight(now, zone) : null];
  return Math.max(...ends.map((end) => end ?? -Infinity));
}

function snoozedUntil(state: State): Millis | null {
  const times = state.pending.flatMap((nudge) => (nudge.phase === 'snoozed' ? [nudge.until] : []));
  return times.length > 0 ? Math.min(...times) : null;
}

// As the last step found it. What stands on the badge is on show already.
function heldNow(state: State, now: Millis, env: Env): HomeView['held'] {
  const nudge = state.pending.find(isWaiting);
  if (nudge?.phase !== 'due') return null;
  const reason = nudge.held[0];
  if (!reason) return { kind: nudge.kind, reason: 'breakpoint', until: patienceEnd(nudge, env.settings) };
  return { kind: nudge.kind, reason, until: holdEnd(state, reason, now, env) };
}
