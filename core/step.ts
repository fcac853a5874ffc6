// The engine: one past-tense fact at a time, values in, values out. Total: an impossible pair changes nothing.
import { HIGH_ANSWER } from '../data/nudge-rules.ts';
import { takeEvents } from './breakpoints.ts';
import type { CheckIn } from './check-in.ts';
import type { Env } from './env.ts';
import { type Ledger, observe, type Segment, type Stretch, screenTotal, splitByDay } from './ledger.ts';
import { addStretch, REAL_BREAK_MS, REPAY_FROM_MS } from './load.ts';
import { settleMeeting, switchMeeting } from './meeting.ts';
import type { NudgeRow } from './nudge-row.ts';
import type { BrowserEvent, Observation } from './observation.ts';
import {
  pauseNudges,
  raiseDue,
  resumeNudges,
  skipPrompt,
  snoozeForMeeting,
  snoozePrompt,
} from './pending.ts';
import { type Key, pressKey } from './press-key.ts';
import { raisePrompt } from './prompt.ts';
import type { Run } from './run.ts';
import { settlePending } from './settle-pending.ts';
import { isRunPlaying, settleRuns } from './settle-runs.ts';
import { denyCall, hearSounds, SOUND_GAP_MS } from './sounds.ts';
import { promptsOn, type State, shiftState } from './state.ts';
import { countSwitches, type SwitchRow } from './switching.ts';
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
  /** The person wants to see a nudge, as it comes at the level they chose. */
  | { kind: 'tried' }
  /** 0 to 10. */
  | ({ kind: 'answered' } & Omit<CheckIn, 'at'>)
  | { kind: 'snoozed'; minutes: number | 'until-meeting-ends' }
  | { kind: 'skipped' }
  | { kind: 'paused'; minutes: number | 'until-tomorrow' }
  | { kind: 'resumed' }
  /** The meeting switch: on for so long, on until the meeting ends, or off. */
  | { kind: 'meeting'; minutes: number | 'until-it-ends' | 'off' }
  /** A key of the browser's commands: what it does follows from the state. */
  | { kind: 'pressed'; key: Key }
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

type Observed = Extract<Fact, { kind: 'observed' }>;

/** Takes one fact in. A clock that went back moves every remembered instant with it and adds no time. */
export function step(before: State, fact: Fact, now: Millis, env: Env): Stepped {
  const back = now - before.ledger.lastSeen;
  const state = back < 0 ? shiftState(before, back) : before;
  if (fact.kind === 'observed') return takeObserved(state, fact, now, env);
  return { segments: [], ended: [], switches: [], ...takeAct(state, fact, now, env) };
}

function takeAct(
  state: State,
  fact: Exclude<Fact, Observed>,
  now: Millis,
  env: Env,
): { state: State; ended?: NudgeRow[] } {
  switch (fact.kind) {
    case 'said':
      return { state: raiseDue(state, said(fact.feeling), now) };
    // Of the kind that joins no other, and comes up anew over one that is there.
    case 'tried':
      return { state: raiseDue(state, { kind: 'scheduled', signals: [{ kind: 'tried' }] }, now) };
    case 'answered':
      return { state: takeAnswer(state, fact) };
    case 'snoozed':
      return {
        state:
          fact.minutes === 'until-meeting-ends'
            ? snoozeForMeeting(state, now)
            : snoozePrompt(state, now + fact.minutes * MINUTE),
      };
    case 'skipped':
      return skipPrompt(state, now, env);
    case 'paused':
      return { state: pauseNudges(state, pauseEnd(fact.minutes, now, env.zone)) };
    case 'resumed':
      return { state: resumeNudges(state, now) };
    case 'meeting':
      return { state: switchMeeting(state, fact.minutes, now) };
    case 'pressed':
      return { state: pressKey(state, fact.key, now, env) };
    case 'said-no-call':
      return { state: { ...state, sounds: denyCall(state.sounds) } };
    case 'told-how-often':
      return { state: { ...state, refused: { ...state.refused, asked: true } } };
  }
}

function said(feeling: Feeling) {
  const kind = feeling === 'tense' ? ('tension' as const) : ('stress' as const);
  return { kind, signals: [{ kind: 'you-said' as const, feeling }] };
}

// Only the question about stress may raise the stress prompt; not the answer before a routine, since that pause is taken.
function takeAnswer(state: State, { item, value, run }: Extract<Fact, { kind: 'answered' }>): State {
  if (item !== 'stress' || run?.when === 'before') return state;
  return { ...state, highAnswers: value >= HIGH_ANSWER ? state.highAnswers + 1 : 0 };
}

function pauseEnd(minutes: number | 'until-tomorrow', now: Millis, zone: Zone): Millis {
  return minutes === 'until-tomorrow' ? nextMidnight(now, zone) : now + minutes * MINUTE;
}

function takeObserved(before: State, fact: Observed, now: Millis, env: Env): Stepped {
  const { runs, restarted } = fact;
  const { settings, zone } = env;
  const call = isCall(before, fact.observation, now, settings);
  const observation = { ...fact.observation, call };
  // Runs first: a routine that ended within the open stretch clears the load before the stretch adds to it.
  const taken = settleRuns(before, runs, settings);
  const seen = observe(taken.state.ledger, observation, { now, settings, restarted });
  const heard = takeEvents(taken.state, { ...fact, now });
  const absences = seen.closed.filter(({ kind }) => kind === 'away');
  // One that still goes on has paid back as well, should anything wake us in it.
  const rests = [...absences, ...openAbsence(seen.ledger)];
  const counted = settings.stress
    ? countSwitches(before.switching, {
        switches: heard.switches,
        now,
        screenTotal: screenTotal(seen.ledger),
        zone,
        past: fact.past,
      })
    : { switching: null, closed: [] };
  const today = promptsOn(before, dayAt(now, zone));
  const observed: State = {
    ...heard.state,
    pending: before.busy ? giveTime(heard.state.pending, now - before.ledger.lastSeen) : heard.state.pending,
    ledger: seen.ledger,
    // After a real break nothing is put off any more.
    tensionFrom: rests.some(isRealBreak) ? 0 : heard.state.tensionFrom,
    load: seen.closed.reduce(addStretch, heard.state.load),
    restedAt: rests.filter(isRealBreak).at(-1)?.to ?? before.restedAt,
    repaidAt: rests.filter(repays).at(-1)?.to ?? heard.state.repaidAt,
    pausedUntil: (before.pausedUntil ?? 0) > now ? before.pausedUntil : null,
    today,
    dismissals: today === before.today ? heard.state.dismissals : 0,
    sounds: hearSounds(restarted ? [] : before.sounds, observation.sounding, now),
    callHeardAt: fact.observation.call ? now : before.callHeardAt,
    meeting: settleMeeting(before.meeting, { call, now }),
    switching: counted.switching,
    busy: call || observation.fullscreen,
  };
  const settled = settlePending(observed, { now, env, absences });
  const isBack = absences.some((absence) => !isRealBreak(absence)) && seen.ledger.kind === 'screen';
  const state = raisePrompt(settled.state, {
    now,
    env,
    observation,
    running: isRunPlaying(runs, now),
    before: before.ledger.lastSeen,
    breakpoints: isBack ? [...heard.breakpoints, now] : heard.breakpoints,
  });
  return {
    state,
    segments: seen.closed.flatMap((stretch) => splitByDay(stretch, zone)),
    ended: [...taken.ended, ...settled.ended],
    switches: counted.closed,
  };
}

// A prompt that a call or a full screen covers is not there for an answer: its time goes on after it.
function giveTime(pending: State['pending'], ms: Millis): State['pending'] {
  return pending.map((nudge) => {
    if (nudge.phase !== 'prompted') return nudge;
    const prompt = { ...nudge.prompt, openedAt: nudge.prompt.openedAt + ms };
    return { ...nudge, since: nudge.since + ms, prompt };
  });
}

// Where a call is known by a meeting tab's sound alone, the silence between two sentences is no end of it.
function isCall(
  { callHeardAt }: State,
  { call }: Observation,
  now: Millis,
  { meetingHosts }: Env['settings'],
): boolean {
  return call || (meetingHosts && callHeardAt !== null && now - callHeardAt <= SOUND_GAP_MS);
}

function openAbsence({ kind, from, lastSeen }: Ledger): Stretch[] {
  return kind === 'away' ? [{ kind, from, to: lastSeen }] : [];
}

function repays({ from, to }: Stretch): boolean {
  return to - from >= REPAY_FROM_MS;
}

function isRealBreak({ from, to }: Stretch): boolean {
  return to - from >= REAL_BREAK_MS;
}
