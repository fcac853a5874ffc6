// What really was, by the trace alone: screen time, absences and good moments. Knows nothing of the engine.
import type { Stretch } from '../../core/ledger.ts';
import { MINUTE, type Millis, SECOND } from '../../core/time.ts';
import { type Facts, isUsed } from './facts.ts';
import type { TraceLine } from './trace.ts';

export type Span = Pick<Stretch, 'from' | 'to'>;

/** An absence of this length is a rest. */
const REST_MS: Millis = 5 * MINUTE;
/** A prompt sooner after a rest than this should not have been. */
const AFTER_REST_MS: Millis = 2 * MINUTE;
/** Quiet for so long after a switch of tabs: a good moment. */
const SETTLE_MS: Millis = 10 * SECOND;
/** The background may still be at work so long after the person went. */
const MAY_LINGER_MS: Millis = 2 * MINUTE;

/** Used: by hand. Media: watched. Quiet: nothing of it, yet perhaps only a pause. Elsewhere: in another application. */
type Status = 'used' | 'media' | 'quiet' | 'elsewhere' | 'gone';

export type Truth = {
  /** To be called whenever `facts` changed, at the instant at which they did. */
  note(facts: Facts): void;
  /** Something happened in the browser that may be a good moment. */
  happened(what: TraceLine['what'], now: Millis): void;
  /** Screen time so far, in order; complete after `close`. */
  screen: readonly Span[];
  close(now: Millis): void;
  isSoonAfterRest(now: Millis): boolean;
  /** A good moment was there in the last `withinMs`. */
  wasGoodMoment(now: Millis, withinMs: Millis): boolean;
  /** Nobody has been there for a while, on a computer that was awake: nothing of ours should run. */
  isLongAway(now: Millis): boolean;
  /** How long it was so, while the browser ran and the computer was awake. */
  longAwayMs(now: Millis): Millis;
  /** How long the browser ran on a computer that was awake. */
  upMs(now: Millis): Millis;
};

/** `from`: the first line's instant; what was before it nobody knows. */
export function createTruth(first: Facts): Truth {
  const screen: Span[] = [];
  let status: Status = 'gone';
  let since = first.now;
  let idleMs = first.settings.idleSeconds * SECOND;
  /** A pause of input that is under way, and what was watched in it. */
  let pause: { from: Millis; watched: Span[] } | null = null;
  let awaySince: Millis | null = first.now;
  let restedAt = -Infinity;
  let goodAt = -Infinity;
  let switchedAt = Infinity;
  let upSince: Millis | null = null;
  const up = createStopwatch();
  const longAway = createStopwatch();

  function turn(next: Status, now: Millis): void {
    if (status === 'used') addSpan(screen, since, now);
    if (status === 'media') addSpan(pause?.watched ?? screen, since, now);
    const isQuiet = next === 'media' || next === 'quiet';
    if (status === 'used' && isQuiet) pause = { from: now, watched: [] };
    if (pause && !isQuiet) endPause(pause, now);
    const isThere = next === 'used' || next === 'media' || next === 'elsewhere';
    if (isThere && awaySince !== null) comeBack(awaySince, now);
    else if (!isThere) awaySince ??= now;
    [status, since] = [next, now];
  }

  // Shorter than the interval at which input counts as ended, it was screen time.
  function endPause({ from, watched }: { from: Millis; watched: Span[] }, now: Millis): void {
    pause = null;
    if (now - from < idleMs) addSpan(screen, from, now);
    else for (const span of watched) addSpan(screen, span.from, span.to);
  }

  function comeBack(from: Millis, now: Millis): void {
    awaySince = null;
    if (now - from >= REST_MS) restedAt = now;
    else if (now - from >= idleMs) goodAt = now;
  }

  return {
    screen,
    note(facts) {
      const next = statusOf(facts);
      if (next !== status) turn(next, facts.now);
      idleMs = facts.settings.idleSeconds * SECOND;
      const isUp = facts.isRunning && facts.isAwake;
      upSince = isUp ? (upSince ?? facts.now) : null;
      up.set(isUp, facts.now);
      longAway.set(isUp && awaySince !== null, facts.now, MAY_LINGER_MS);
    },
    happened(what, now) {
      if (what === 'open-tab' || what === 'close-tab' || what === 'focus-browser') goodAt = now;
      if (what === 'open-tab' || what === 'close-tab' || what === 'switch-tab') {
        if (now - switchedAt >= SETTLE_MS) goodAt = Math.max(goodAt, switchedAt + SETTLE_MS);
        switchedAt = now;
      }
    },
    close(now) {
      turn('gone', now);
    },
    isSoonAfterRest: (now) => now - restedAt < AFTER_REST_MS,
    wasGoodMoment(now, withinMs) {
      const settledAt = switchedAt + SETTLE_MS;
      const last = settledAt <= now ? Math.max(goodAt, settledAt) : goodAt;
      return now - last <= withinMs;
    },
    isLongAway(now) {
      const from = awaySince === null || upSince === null ? Infinity : Math.max(awaySince, upSince);
      return now - from > MAY_LINGER_MS;
    },
    longAwayMs: (now) => longAway.total(now),
    upMs: (now) => up.total(now),
  };
}

function statusOf(facts: Facts): Status {
  const { isRunning, isAwake, isLocked, isFocused, sounds, isFullscreen, settings } = facts;
  if (!isRunning || !isAwake || isLocked) return 'gone';
  const isElsewhere = settings.countWhere === 'browser' && !isFocused;
  if (isUsed(facts)) return isElsewhere ? 'elsewhere' : 'used';
  if (isElsewhere) return 'gone';
  const isWatching = settings.countMedia && (sounds || (isFullscreen && isFocused));
  return isWatching ? 'media' : 'quiet';
}

function addSpan(spans: Span[], from: Millis, to: Millis): void {
  const last = spans.at(-1);
  if (last && last.to === from) last.to = to;
  else if (to > from) spans.push({ from, to });
}

/** Sums the time for which something is so; `lateMs` of each stretch are left out. */
function createStopwatch() {
  let from: Millis | null = null;
  let sum = 0;
  const running = (now: Millis) => (from === null ? 0 : Math.max(0, now - from));
  return {
    set(isOn: boolean, now: Millis, lateMs: Millis = 0): void {
      if (isOn === (from !== null)) return;
      sum += running(now);
      from = isOn ? now + lateMs : null;
    },
    total: (now: Millis): Millis => sum + running(now),
  };
}

/** The length of `spans` without what of them lies in `others`. Both in order, each without overlaps. */
export function lengthWithout(spans: readonly Span[], others: readonly Span[]): Millis {
  let sum = 0;
  let first = 0;
  for (const { from, to } of spans) {
    sum += to - from;
    while (first < others.length && (others[first]?.to ?? 0) <= from) first += 1;
    for (let i = first; i < others.length; i += 1) {
      const other = others[i];
      if (!other || other.from >= to) break;
      sum -= Math.min(to, other.to) - Math.max(from, other.from);
    }
  }
  return sum;
}
