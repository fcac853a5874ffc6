// What the popup's first paint shows in any case, from stored rows. The rest of the view: core/home-view.
import { OFFERED } from '../data/offered.ts';
import type { AnyRoutineId } from '../data/routine-ids.ts';
import type { Env } from './env.ts';
import type { Segment } from './ledger.ts';
import { loadNow } from './load.ts';
import { onShow, type Pending } from './nudge.ts';
import type { NudgeRow } from './nudge-row.ts';
import { type RoutineCard, shippedCard } from './routine-card.ts';
import type { Run } from './run.ts';
import { type State, tensionLimitMs } from './state.ts';
import { MINUTE, type Millis } from './time.ts';
import type { FirstView } from './view.ts';
import { dayAt } from './zone.ts';

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

/** The popup's first paint. */
export function firstView(
  { state, segments, runs }: HomeRows,
  now: Millis,
  { settings, zone }: Env,
): FirstView {
  const { debt, sinceBreak } = loadNow(state.load, state.ledger);
  const isNew = segments.every(({ kind }) => kind !== 'screen') && runs.every(({ outcome }) => !outcome);
  return {
    loadMs: debt,
    limitMs: tensionLimitMs(state, settings, dayAt(now, zone)),
    sinceBreakMs: sinceBreak,
    isFirstDay: isNew && sinceBreak < MINUTE,
    pausedUntil: state.pausedUntil !== null && state.pausedUntil > now ? state.pausedUntil : null,
    meetingUntil: state.meeting && state.meeting.until > now ? state.meeting.until : null,
    meetingUntilItEnds: state.meeting?.untilItEnds ?? false,
    nudgesOff: settings.tensionPerDay === 0 && settings.stressPerDay === 0,
    suggested: suggestedFor(onShow(state.pending)[0], runs),
  };
}

/** What is offered: the routine chosen with a time, if it is still there, or the next in turn for the feeling. */
export function suggestedFor(
  nudge: Pending | undefined,
  runs: readonly Run[],
  own: readonly RoutineCard[] = [],
): RoutineCard {
  const chosen = own.find(({ id }) => id === nudge?.routineId) ?? shippedCard(nudge?.routineId);
  if (chosen) return chosen;
  const offered: readonly AnyRoutineId[] = OFFERED[nudge?.kind === 'stress' ? 'stress' : 'tension'];
  const last = runs.find(({ outcome, routineId }) => outcome === 'completed' && offered.includes(routineId));
  // The one after the last; the first where none was done.
  const next = last ? offered.indexOf(last.routineId) + 1 : 0;
  return shippedCard(offered[next % offered.length]) ?? shippedCard('reset-60');
}
