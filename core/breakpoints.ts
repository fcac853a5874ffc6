// Moments at which an interruption costs little: a tab closed or opened, ten quiet seconds after a switch, coming back.
import { SETTLE_SECONDS } from '../data/nudge-rules.ts';
import { isWaiting } from './nudge.ts';
import type { BrowserEvent, Observation } from './observation.ts';
import type { State } from './state.ts';
import { type Millis, SECOND } from './time.ts';

export const SETTLE_MS: Millis = SETTLE_SECONDS * SECOND;

type Taken = {
  state: State;
  /** Instants of the breakpoints among the events. */
  breakpoints: Millis[];
  /** How often a tab or a window was switched. */
  switches: number;
};

/** Takes in what happened in the browser since the last observation. The order of `events` does not matter. */
export function takeEvents(
  state: State,
  { events, observation, now }: { events: readonly BrowserEvent[]; observation: Observation; now: Millis },
): Taken {
  let { focused, switchedAt } = state;
  const breakpoints: Millis[] = [];
  let switches = 0;
  for (const { kind, at } of events.length > 1 ? events.toSorted((a, b) => a.at - b.at) : events) {
    const isSwitch = kind === 'tab-switched' || (kind === 'window-focused' && focused);
    if (isSwitch) {
      switches += 1;
      switchedAt = Math.min(at, now);
    } else if (kind !== 'window-blurred') breakpoints.push(Math.min(at, now));
    if (kind === 'window-focused' || kind === 'window-blurred') focused = kind === 'window-focused';
  }
  // The event itself may have been lost.
  if (observation.focused && !focused) breakpoints.push(now);
  if (switchedAt !== null && now - switchedAt >= SETTLE_MS) {
    breakpoints.push(switchedAt + SETTLE_MS);
    switchedAt = null;
  }
  return { state: { ...state, focused: observation.focused, switchedAt }, breakpoints, switches };
}

/** Whether a nudge waits for nothing but a breakpoint. */
export function waitsForBreakpoint(state: State): boolean {
  return state.pending.some((nudge) => isWaiting(nudge) && nudge.held.length === 0);
}

/**
 * When the next breakpoint comes if the person stays where they are: ten seconds after the last switch; or null.
 * `noticed`: what happened since the state was kept.
 */
export function settleAt(state: State, noticed: readonly BrowserEvent[]): Millis | null {
  if (!waitsForBreakpoint(state)) return null;
  const last = noticed.findLast(({ kind }) => kind === 'tab-switched' || kind === 'window-focused');
  const switchedAt = last?.at ?? state.switchedAt;
  return switchedAt === null ? null : switchedAt + SETTLE_MS;
}
