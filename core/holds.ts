// Why a due nudge is not shown now.
import { JUST_RESTED_MINUTES } from '../data/nudge-rules.ts';
import type { Env } from './env.ts';
import type { HeldReason, Pending } from './nudge.ts';
import type { Observation } from './observation.ts';
import { soundHoldEnd } from './sounds.ts';
import { promptsOn, type State } from './state.ts';
import { MINUTE, type Millis } from './time.ts';
import { isWorkingAt, nextWorkStart } from './working-hours.ts';
import { dayAt, nextMidnight } from './zone.ts';

/** No prompt within this time after a real absence: the person has just rested. */
export const JUST_RESTED_MS: Millis = JUST_RESTED_MINUTES * MINUTE;

export type Moment = {
  now: Millis;
  env: Env;
  observation: Observation;
  /** A routine is playing. */
  running: boolean;
};

/** Why nothing at all may be shown now, the weightiest first. */
export function commonHolds(
  state: State,
  { now, env: { settings }, observation, running }: Moment,
): HeldReason[] {
  const holds: HeldReason[] = [];
  if (state.ledger.kind === 'away') holds.push('away');
  if (running) holds.push('routine-running');
  if (isAhead(state.pausedUntil, now)) holds.push('paused');
  if (isAhead(restedEnd(state), now)) holds.push('just-rested');
  if (observation.call || state.meeting) holds.push('call');
  if (settings.holdForFullscreen && observation.fullscreen) holds.push('fullscreen');
  if (settings.holdForAudio && soundHoldEnd(state.sounds, now) !== null) holds.push('audio');
  return holds;
}

/**
 * Why this nudge may not be shown now though another might. A chosen time heeds nothing here, and one that comes back
 * from a snooze only the working hours.
 */
export function ownHolds(state: State, nudge: Pending, { now, env }: Moment): HeldReason[] {
  if (nudge.kind === 'scheduled') return [];
  const { settings, zone } = env;
  // In another application while only this browser counts: a time that the person chose comes there too.
  const holds: HeldReason[] = state.ledger.kind === 'elsewhere' ? ['away'] : [];
  if (!isWorkingAt(now, settings.workingHours, zone)) holds.push('off-hours');
  if (nudge.snoozes > 0) return holds;
  const perDay = nudge.kind === 'tension' ? settings.tensionPerDay : settings.stressPerDay;
  if (promptsOn(state, dayAt(now, zone))[nudge.kind] >= perDay) holds.push('daily-cap');
  if (isAhead(gapEnd(state, env), now)) holds.push('min-gap');
  return holds;
}

/** When this reason ends by itself; null where that is not known, or the reason is not there. */
export function holdEnd(state: State, reason: HeldReason, now: Millis, env: Env): Millis | null {
  switch (reason) {
    case 'paused':
      return state.pausedUntil;
    case 'just-rested':
      return restedEnd(state);
    case 'off-hours':
      return nextWorkStart(now, env.settings.workingHours, env.zone);
    case 'call':
      return state.meeting?.until ?? null;
    case 'audio':
      return soundHoldEnd(state.sounds, now);
    case 'daily-cap':
      return nextMidnight(now, env.zone);
    case 'min-gap':
      return gapEnd(state, env);
    case 'away':
    case 'routine-running':
    case 'fullscreen':
      return null;
  }
}

function restedEnd({ restedAt }: State): Millis | null {
  return restedAt === null ? null : restedAt + JUST_RESTED_MS;
}

function gapEnd({ lastPromptAt }: State, { settings }: Env): Millis | null {
  return lastPromptAt === null ? null : lastPromptAt + settings.minGapMinutes * MINUTE;
}

function isAhead(at: Millis | null, now: Millis): boolean {
  return at !== null && at > now;
}
