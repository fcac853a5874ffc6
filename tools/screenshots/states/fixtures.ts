// Values the states are made of. Fixed, so that two runs give the same pictures.

import type { Plan } from '../../../core/plan.ts';
import { planFor } from '../../../core/plan-for.ts';
import { type Position, positionIn } from '../../../core/position.ts';
import type { ConditionKey, Profile } from '../../../core/profile.ts';
import { shippedCard } from '../../../core/routine-card.ts';
import { HOUR, MINUTE, type Millis, SECOND } from '../../../core/time.ts';
import type { HomeView, NudgeEntry, Session } from '../../../core/view.ts';
import { ROUTINES, type RoutineId } from '../../../data/routines.ts';
import { MIDNIGHT } from '../clock.ts';

/** An instant of the day, by the clock. */
export function at(clock: string): Millis {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return MIDNIGHT + hours * HOUR + minutes * MINUTE;
}

const spans = (...list: [string, string][]) => list.map(([from, to]) => ({ from: at(from), to: at(to) }));

export const SESSIONS: readonly Session[] = [
  session(3, 'three-points-180', at('13:24'), 180, 'completed'),
  session(2, 'reset-60', at('10:42'), 60, 'completed'),
  session(1, 'shoulders-180', at('9:44') - 24 * HOUR, 47, 'stopped'),
];

export function session(
  id: number,
  routineId: RoutineId,
  startedAt: Millis,
  seconds: number,
  outcome: Session['outcome'],
): Session {
  return { id, routineId, startedAt, playedMs: seconds * SECOND, outcome };
}

export const HOME: HomeView = {
  loadMs: 38 * MINUTE,
  limitMs: 50 * MINUTE,
  sinceBreakMs: 38 * MINUTE,
  isFirstDay: false,
  todayMs: 3 * HOUR + 42 * MINUTE,
  nextAt: at('14:20'),
  pausedUntil: null,
  meetingUntil: null,
  meetingUntilItEnds: false,
  nudgesOff: false,
  askHowOften: false,
  held: null,
  snoozedUntil: null,
  suggested: shippedCard('shoulders-180'),
  day: {
    from: at('8:00'),
    to: at('18:00'),
    now: at('14:08'),
    screen: spans(
      ['8:50', '9:41'],
      ['9:47', '10:40'],
      ['10:48', '12:06'],
      ['12:52', '13:22'],
      ['13:30', '14:08'],
    ),
    pauses: [at('9:44'), at('10:42'), at('12:29'), at('13:24')],
    nudges: [at('9:40'), at('11:38')],
    likely: at('14:20'),
  },
  sessions: SESSIONS,
};

const nudge = (
  id: number,
  clock: string,
  over: Partial<NudgeEntry> & Pick<NudgeEntry, 'outcome'>,
): NudgeEntry => ({
  id,
  kind: 'tension',
  at: at(clock),
  signals: [{ kind: 'screen-time', minutes: 52, limit: 50 }],
  heldBack: [],
  ...over,
});

/** The two of HOME's line. */
export const NUDGES: readonly NudgeEntry[] = [
  nudge(1, '9:40', { outcome: 'completed' }),
  nudge(2, '11:38', {
    heldBack: ['audio'],
    signals: [{ kind: 'screen-time', minutes: 63, limit: 50 }],
    outcome: 'skipped',
  }),
];

/** A day of every kind and every end. */
export const MANY_NUDGES: readonly NudgeEntry[] = [
  ...NUDGES,
  nudge(3, '12:20', { outcome: 'natural' }),
  nudge(4, '12:55', {
    kind: 'stress',
    signals: [{ kind: 'many-switches' }, { kind: 'no-pause', minutes: 95 }],
    heldBack: ['just-rested', 'call'],
    outcome: 'expired',
  }),
  nudge(5, '13:00', {
    kind: 'scheduled',
    signals: [{ kind: 'chosen-time', at: at('13:00') }],
    outcome: 'started',
  }),
  nudge(6, '13:52', { outcome: 'snoozed', until: at('14:12') }),
  nudge(7, '14:02', { heldBack: ['min-gap'], outcome: 'waiting' }),
];

export const EMPTY_HOME: HomeView = {
  ...HOME,
  loadMs: 0,
  sinceBreakMs: 0,
  isFirstDay: true,
  todayMs: 0,
  nextAt: at('9:52'),
  day: {
    from: at('9:00'),
    to: at('18:00'),
    now: at('9:02'),
    screen: [],
    pauses: [],
    nudges: [],
    likely: null,
  },
  sessions: [],
};

/** Somebody who answered, and ticked these. */
export function answered(...conditions: ConditionKey[]): Profile {
  return { kind: 'answered', answeredAt: at('9:00'), adult: true, conditions };
}

export const NONE = answered();
export const CAUTIOUS: Profile = { kind: 'cautious', skippedAt: at('9:00'), adult: true };

export function planOf(id: RoutineId, profile: Profile = NONE): Plan {
  const result = planFor(ROUTINES[id], {
    profile,
    todayByPoint: {},
    hiddenUntil: {},
    gateAnswers: { head: 'none', stomach: 'none', legs: 'none', mat: 'none' },
    mat: { isKnown: true, today: 0 },
    now: at('14:00'),
  });
  if (result.kind !== 'plan') throw new Error(`No plan for ${id}.`);
  return result.plan;
}

export function positionOf(plan: Plan, seconds: number): Position {
  return positionIn(plan, seconds * SECOND);
}
