// The engine: one past-tense fact at a time, values in, values out. Total: an impossible pair changes nothing.
import type { Env } from './env.ts';
import { type Observation, observe, type Segment, splitByDay } from './ledger.ts';
import { addStretch, REAL_BREAK_MS } from './load.ts';
import type { NudgeRow } from './nudge.ts';
import { pauseNudges, raiseDue, resumeNudges, settlePending, skipPrompt, snoozePrompt } from './pending.ts';
import { raisePrompt } from './prompt.ts';
import type { CheckIn } from './rows.ts';
import type { Run } from './run.ts';
import { isRunPlaying, settleRuns } from './settle-runs.ts';
import { promptsOn, type State, shiftState } from './state.ts';
import { MINUTE, type Millis } from './time.ts';
import { dayAt, nextMidnight, type Zone } from './zone.ts';

export type Feeling = 'tense' | 'stressed';

/** Seen at a wake-up, or said or done by the person. */
export type Fact =
  | {
      kind: 'observed';
      observation: Observation;
      /** What happened in the browser since the last observation, in any order. */
      events: readonly BrowserEvent[];
      runs: readonly Run[];
      restarted: boolean;
      /** Kept counts of switches, where `needsPast` asked for them. */
      past: readonly SwitchRow[];
    }
  | { kind: 'said'; feeling: Feeling }
  /** 0 to 10. */
  | { kind: 'answered'; item: CheckIn['item']; value: number }
  | { kind: 'snoozed'; minutes: number | 'until-meeting-ends' }
  | { kind: 'skipped' }
  | { kind: 'paused'; minutes: number | 'until-tomorrow' }
  | { kind: 'resumed' }
  /** The meeting switch: on for so long, on until the meeting ends, or off. */
  | { kind: 'meeting'; minutes: number | 'until-it-ends' | 'off' }
  /** What sounds now is no call. */
  | { kind: 'said-no-call' }
  /** The question "fewer, different or off?" was answered; what was chosen stands in the settings. */
  | { kind: 'told-how-often' };

/** What a step leaves behind: the next state, and the rows to keep with it in one transaction. */
export type Stepped = {
  state: State;
  segments: Segment[];
  ended: NudgeRow[];
  /** Ten minutes of switching that are over. */
  switches: SwitchRow[];
};

/** Two answers of this or more in a row make a stress nudge due. */
export const HIGH_ANSWER = 7;

/** Takes one fact in. A clock that went back moves every remembered instant with it and adds no time. */
export function step(before: State, fact: Fact, now: Millis, env: Env): Stepped {
  const back = now - before.ledger.lastSeen;
  const state = back < 0 ? shiftState(before, back) : before;
  switch (fact.kind) {
    case 'observed':
      return takeObserved(state, fact, now, env);
    case 'said':
      return { ...nothing, state: raiseDue(state, said(fact.feeling), now) };
    case 'answered':
      return { ...nothing, state: takeAnswer(state, fact) };
    case 'snoozed':
      return { ...nothing, state: snoozePrompt(state, now + fact.minutes * MINUTE) };
    case 'skipped':
      return { ...nothing, ...skipPrompt(state, now, env.settings) };
    case 'paused':
      return { ...nothing, state: pauseNudges(state, pauseEnd(fact.minutes, now, env.zone)) };
    case 'resumed':
      return { ...nothing, state: resumeNudges(state, now) };
  }
}

const nothing = { segments: [], ended: [] };

function said(feeling: Feeling) {
  const kind = feeling === 'tense' ? ('tension' as const) : ('stress' as const);
  return { kind, signals: [{ kind: 'you-said' as const, feeling }] };
}

// Only the question about stress may raise the stress prompt.
function takeAnswer(state: State, { item, value }: Extract<Fact, { kind: 'answered' }>): State {
  if (item !== 'stress') return state;
  return { ...state, highAnswers: value >= HIGH_ANSWER ? state.highAnswers + 1 : 0 };
}

function pauseEnd(minutes: number | 'until-tomorrow', now: Millis, zone: Zone): Millis {
  return minutes === 'until-tomorrow' ? nextMidnight(now, zone) : now + minutes * MINUTE;
}

function takeObserved(
  before: State,
  { observation, runs, restarted }: Extract<Fact, { kind: 'observed' }>,
  now: Millis,
  env: Env,
): Stepped {
  const { settings, zone } = env;
  // Runs first: a routine that ended within the open stretch clears the load before the stretch adds to it.
  const taken = settleRuns(before, runs, settings);
  const seen = observe(taken.state.ledger, observation, { now, settings, restarted });
  const rests = seen.closed.filter(({ kind, from, to }) => kind === 'away' && to - from >= REAL_BREAK_MS);
  const observed: State = {
    ...taken.state,
    ledger: seen.ledger,
    load: seen.closed.reduce(addStretch, taken.state.load),
    restedAt: rests.at(-1)?.to ?? taken.state.restedAt,
    pausedUntil: (taken.state.pausedUntil ?? 0) > now ? taken.state.pausedUntil : null,
    today: promptsOn(taken.state, dayAt(now, zone)),
  };
  const settled = settlePending(observed, now, env);
  return {
    state: raisePrompt(settled.state, { now, settings, running: isRunPlaying(runs, now) }),
    segments: seen.closed.flatMap((stretch) => splitByDay(stretch, zone)),
    ended: [...taken.ended, ...settled.ended],
  };
}
