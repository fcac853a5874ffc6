// Everything the engine remembers between two wake-ups: one row, JSON-safe, parsed on reading.
import { STRETCH_FACTOR } from '../data/nudge-rules.ts';
import { LEDGER_SHAPE, openLedger, screenTotal } from './ledger.ts';
import { LOAD_SHAPE, noLoad } from './load.ts';
import { PENDING_SHAPE, type Pending } from './nudge.ts';
import type { Run } from './run.ts';
import type { Settings } from './settings.ts';
import { flag, list, number, type Of, orElse, orNull, record, text, whole } from './shape.ts';
import { SWITCHING_SHAPE } from './switching.ts';
import { MINUTE, type Millis } from './time.ts';
import type { Day } from './zone.ts';

/** A tab that sounds. Ids hold as long as the browser runs. */
const SOUND_SHAPE = record({
  tab: whole(),
  since: number(),
  /** Null while it sounds. */
  silentSince: orNull(number()),
  /** The person said that it is no call. */
  notCall: flag,
});
export type Sound = Of<typeof SOUND_SHAPE>;

const REFUSED_SHAPE = record({
  /** The last days with a prompt and without an acceptance, oldest first. */
  days: list(text()),
  /** The question "fewer, different or off?" was answered; it is asked once until a nudge is accepted again. */
  asked: flag,
});

export const STATE_SHAPE = record({
  ledger: LEDGER_SHAPE,
  load: LOAD_SHAPE,
  pending: list(PENDING_SHAPE),
  nextNudgeId: whole(1),
  /** End of the last real absence that was seen, or null. */
  restedAt: orNull(number()),
  /** When something was last paid back: the end of an absence, or of a completed routine. */
  repaidAt: orElse(orNull(number()), null),
  lastPromptAt: orNull(number()),
  pausedUntil: orNull(number()),
  /** The screen total before which no tension nudge is due: after a skip, an expiry or a stopped run. */
  tensionFrom: number(),
  /** Prompts shown on that local day. */
  today: record({ day: text(), tension: whole(0), stress: whole(0) }),
  /** Chosen times up to here have been dealt with. */
  scheduledTo: number(),
  /** Answers of 7 or more in a row. */
  highAnswers: whole(0),
  /** The stretch of a run that was taken up last: the run, and when it began or was gone on with, by the run's own clock. */
  taken: orElse(orNull(record({ run: whole(0), from: number() })), null),
  /** The last run that was seen to end. */
  settledRun: whole(0),
  /** Whether a window of this browser had the focus when last seen. */
  focused: orElse(flag, true),
  /** The last switch of tab or window, until ten quiet seconds have followed it. */
  switchedAt: orElse(orNull(number()), null),
  switching: orElse(orNull(SWITCHING_SHAPE), null),
  sounds: orElse(list(SOUND_SHAPE), []),
  /** At the last look a call went on, or a window filled the screen. */
  busy: orElse(flag, false),
  /** When the browser last knew of a call. */
  callHeardAt: orElse(orNull(number()), null),
  /** The meeting switch: until when; and whether the browser has known of a call since it was switched on. */
  meeting: orElse(orNull(record({ until: number(), untilItEnds: flag, seen: flag })), null),
  /** Prompts skipped or expired in a row. */
  dismissals: orElse(whole(0), 0),
  /** The local day on which dismissals stretched the limit, or null. */
  stretchedOn: orElse(orNull(text()), null),
  refused: orElse(REFUSED_SHAPE, { days: [], asked: false }),
  /** Enough signals of stress are there and have raised their nudge; it takes fewer of them before another. */
  stressRaised: orElse(flag, false),
});
export type State = Of<typeof STATE_SHAPE>;

/** What the stores hold already when there is no state: the first day, or a state that did not parse. */
type Kept = { lastNudgeId: number; lastRun?: Pick<Run, 'id' | 'outcome'> | undefined };

/** A state that knows nothing before `now` but which ids are taken. */
export function firstState(now: Millis, { lastNudgeId, lastRun }: Kept = { lastNudgeId: 0 }): State {
  const lastId = lastRun?.id ?? 0;
  return {
    ledger: openLedger(now),
    load: noLoad(now),
    pending: [],
    nextNudgeId: lastNudgeId + 1,
    restedAt: null,
    repaidAt: null,
    lastPromptAt: null,
    pausedUntil: null,
    tensionFrom: 0,
    today: { day: '', tension: 0, stress: 0 },
    scheduledTo: now,
    highAnswers: 0,
    taken: null,
    // One that is still open is yet to be settled.
    settledRun: lastRun && !lastRun.outcome ? lastId - 1 : lastId,
    focused: true,
    switchedAt: null,
    switching: null,
    sounds: [],
    busy: false,
    callHeardAt: null,
    meeting: null,
    dismissals: 0,
    stretchedOn: null,
    refused: { days: [], asked: false },
    stressRaised: false,
  };
}

/** Prompts shown on `day`: none yet when the state is of another day. */
export function promptsOn({ today }: State, day: Day): State['today'] {
  return today.day === day ? today : { day, tension: 0, stress: 0 };
}

/** The load at which a tension nudge is due on `day`: the setting, stretched once two prompts in a row were dismissed. */
export function tensionLimitMs(
  state: State,
  { tensionMinutes }: Settings,
  day: Day = state.today.day,
): Millis {
  return tensionMinutes * MINUTE * (state.stretchedOn === day ? STRETCH_FACTOR : 1);
}

/** Sets the next tension nudge a whole limit of screen time away. */
export function restTension(state: State, limitMs: Millis): State {
  return { ...state, tensionFrom: screenTotal(state.ledger) + limitMs };
}

/**
 * Moves every remembered instant by `by` milliseconds. Used when the clock went back: what was a minute
 * ago stays a minute ago, and no time is added. Chosen times follow the new clock.
 */
export function shiftState(state: State, by: Millis): State {
  const shifted = (at: Millis | null) => (at === null ? null : at + by);
  return {
    ...state,
    ledger: { ...state.ledger, lastSeen: state.ledger.lastSeen + by, from: state.ledger.from + by },
    load: { ...state.load, at: state.load.at + by },
    pending: state.pending.map((nudge) => shiftNudge(nudge, by)),
    restedAt: shifted(state.restedAt),
    repaidAt: shifted(state.repaidAt),
    lastPromptAt: shifted(state.lastPromptAt),
    pausedUntil: shifted(state.pausedUntil),
    switchedAt: shifted(state.switchedAt),
    callHeardAt: shifted(state.callHeardAt),
    // Ten minutes of the old clock are none of the new one: counting begins again.
    switching: null,
    sounds: state.sounds.map((sound) => ({
      ...sound,
      since: sound.since + by,
      silentSince: shifted(sound.silentSince),
    })),
    meeting: state.meeting && { ...state.meeting, until: state.meeting.until + by },
  };
}

function shiftNudge(nudge: Pending, by: Millis): Pending {
  const dueAt = nudge.dueAt + by;
  switch (nudge.phase) {
    case 'due':
      return { ...nudge, dueAt, since: nudge.since + by, openFrom: nudge.openFrom + by };
    case 'badged':
      return {
        ...nudge,
        dueAt,
        since: nudge.since + by,
        openFrom: nudge.openFrom + by,
        badgedAt: nudge.badgedAt + by,
      };
    case 'prompted':
      return {
        ...nudge,
        dueAt,
        promptedAt: nudge.promptedAt + by,
        since: nudge.since + by,
        prompt: { ...nudge.prompt, openedAt: nudge.prompt.openedAt + by },
      };
    case 'snoozed':
      return { ...nudge, dueAt, promptedAt: nudge.promptedAt + by, until: nudge.until + by };
  }
}
