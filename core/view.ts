// What the popup shows, as plain values. Built from stored rows; the components only draw it.
import type { AnyRoutineId } from '../data/routine-ids.ts';
import type { HeldReason, NudgeKind, Signal, WaitReason } from './nudge.ts';
import type { RoutineCard } from './routine-card.ts';
import type { RunOutcome } from './run.ts';

export type { HeldReason, NudgeKind, Signal, WaitReason } from './nudge.ts';

import type { Millis } from './time.ts';

/** Today's line: instants inside [from, to]. */
export type DayLine = {
  from: Millis;
  to: Millis;
  now: Millis;
  screen: readonly { from: Millis; to: Millis }[];
  /** Completed routines and absences of five minutes or more between screen time. */
  pauses: readonly Millis[];
  nudges: readonly Millis[];
  likely: Millis | null;
};

/** One finished run, for the list of last sessions. */
export type Session = {
  id: number;
  routineId: AnyRoutineId;
  /** What the person called it; of their own routines only. */
  name?: string;
  startedAt: Millis;
  playedMs: Millis;
  outcome: RunOutcome;
};

/** What the first paint shows. */
export type FirstView = {
  /** Load and the limit at which a tension nudge is due. */
  loadMs: Millis;
  limitMs: Millis;
  /** Screen time since the last break of five minutes or more, or completed routine. */
  sinceBreakMs: Millis;
  /** Nothing has been counted today, and no routine was ever done. */
  isFirstDay: boolean;
  pausedUntil: Millis | null;
  /** The meeting switch is on, until then at the latest. */
  meetingUntil: Millis | null;
  /** It ends with the meeting. */
  meetingUntilItEnds: boolean;
  /** Neither tension nor stress may raise a nudge: the person turned them off. */
  nudgesOff: boolean;
  suggested: RoutineCard;
};

/** All that the popup shows at rest. */
export type HomeView = FirstView & {
  todayMs: Millis;
  /** When the next nudge is likely if the person stays; null when none will come (paused without end, none due today). */
  nextAt: Millis | null;
  /** A nudge is due but waits; `until` is when that ends at the latest, null where nobody knows. */
  held: { kind: NudgeKind; reason: WaitReason; until: Millis | null } | null;
  /** A nudge was snoozed until then. */
  snoozedUntil: Millis | null;
  /** Nudges have not fitted for some days: ask once whether to have fewer, different ones or none. */
  askHowOften: boolean;
  day: DayLine;
  sessions: readonly Session[];
};

/** One nudge of today. */
export type NudgeEntry = {
  id: number;
  kind: NudgeKind;
  /** When it was shown; when it fell due, if it has not been. */
  at: Millis;
  signals: readonly Signal[];
  /** Everything that held it back, in order of appearance. */
  heldBack: readonly HeldReason[];
  /** `completed`, of a started one, stands in the row of its run. The last three are still to be answered. */
  outcome:
    | 'completed'
    | 'started'
    | 'snoozed'
    | 'skipped'
    | 'expired'
    | 'natural'
    | 'waiting'
    | 'on-badge'
    | 'on-screen';
  /** Snoozed until then. */
  until?: Millis;
};

export type PromptView = {
  kind: NudgeKind;
  signals: readonly Signal[];
  sinceBreakMs: Millis;
  limitMs: Millis;
  suggested: RoutineCard;
  snoozeMinutes: number;
  /** False after three snoozes. */
  canSnooze: boolean;
};
