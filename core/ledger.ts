// Screen time: what was seen of the computer becomes segments of screen time and absence (DESIGN: screen time).
import type { Settings } from './settings.ts';
import { flag, number, type Of, oneOf, record } from './shape.ts';
import { DAY, MINUTE, type Millis, SECOND } from './time.ts';
import { addDays, type Day, dayAt, dayStart, type Zone } from './zone.ts';

/** The heartbeat alarm's period while there is screen time. */
export const HEARTBEAT_MS: Millis = MINUTE;

/** A longer gap without a sign of life was sleep. */
export const GAP_MS: Millis = 2 * HEARTBEAT_MS;

/** What the browser says at one instant. */
export type Observation = {
  activity: 'active' | 'idle' | 'locked';
  /** The active tab sounds or its window is fullscreen. */
  media: boolean;
  /** A window of this browser has the focus. */
  focused: boolean;
};

export const LEDGER_SHAPE = record({
  /** The last instant that was observed. */
  lastSeen: number(),
  /** The segment that is open now, and since when. */
  kind: oneOf(['screen', 'away']),
  from: number(),
  /** Whether there was no input at `lastSeen`, so that media alone made it screen time. */
  idle: flag,
  /** Screen time of all closed segments together: a counter that only grows. */
  closedScreenMs: number(0),
});
export type Ledger = Of<typeof LEDGER_SHAPE>;

/** A closed stretch of one kind. Never empty. */
export type Stretch = { kind: 'screen' | 'away'; from: Millis; to: Millis };

/** A stretch as stored: never across a local midnight. */
export type Segment = Stretch & { day: Day };

/** A ledger that knows nothing before `now`. */
export function openLedger(now: Millis): Ledger {
  return { lastSeen: now, kind: 'away', from: now, idle: true, closedScreenMs: 0 };
}

/** All screen time the ledger ever counted, the open segment included, up to its last observation. */
export function screenTotal(ledger: Ledger): Millis {
  return ledger.closedScreenMs + (ledger.kind === 'screen' ? ledger.lastSeen - ledger.from : 0);
}

type Seen = { ledger: Ledger; closed: Stretch[] };

/**
 * Takes one observation in. `now` is not before `lastSeen`: the caller re-bases first when the clock
 * went back. `restarted`: the browser was not running for some of the time since `lastSeen`.
 */
export function observe(
  ledger: Ledger,
  observation: Observation,
  { now, settings, restarted }: { now: Millis; settings: Settings; restarted: boolean },
): Seen {
  const before = restarted ? closeAcrossStop(ledger, now) : closeSleep(ledger, now);
  const present = isPresent(observation, settings);
  const seen =
    present === (before.ledger.kind === 'screen') ? before : turn(before, observation, now, settings);
  return { ...seen, ledger: { ...seen.ledger, lastSeen: now, idle: observation.activity !== 'active' } };
}

/** Whether what is seen counts as screen time. */
function isPresent({ activity, media, focused }: Observation, settings: Settings): boolean {
  if (settings.countWhere === 'browser' && !focused) return false;
  return activity === 'active' || (activity === 'idle' && settings.countMedia && media);
}

// Nobody saw the computer for longer than two heartbeats: it slept, and the person was away.
function closeSleep(ledger: Ledger, now: Millis): Seen {
  if (ledger.kind === 'away' || now - ledger.lastSeen <= GAP_MS) return { ledger, closed: [] };
  return closeAt(ledger, ledger.lastSeen, ledger.lastSeen);
}

// Across a stop of the browser a short gap adds and repays nothing; a longer one is absence. An absence that goes
// on through the stop is one, so that its end is when the person came back.
function closeAcrossStop(ledger: Ledger, now: Millis): Seen {
  const gap = now - ledger.lastSeen;
  if (ledger.kind === 'away')
    return { ledger: gap <= GAP_MS ? { ...ledger, from: ledger.from + gap } : ledger, closed: [] };
  return closeAt(ledger, ledger.lastSeen, gap <= GAP_MS ? now : ledger.lastSeen);
}

// The person came or went. An idle event comes one interval late; all else is seen as it happens.
function turn({ ledger, closed }: Seen, observation: Observation, now: Millis, settings: Settings): Seen {
  if (ledger.kind === 'away') {
    const next = closeAt(ledger, now, now);
    return { ledger: { ...next.ledger, kind: 'screen' }, closed: [...closed, ...next.closed] };
  }
  const inputJustEnded = observation.activity === 'idle' && !ledger.idle;
  const end = inputJustEnded ? Math.max(ledger.from, now - settings.idleSeconds * SECOND) : now;
  const next = closeAt(ledger, end, end);
  return { ledger: next.ledger, closed: [...closed, ...next.closed] };
}

// Closes the open segment at `end` and opens absence at `from`.
function closeAt(ledger: Ledger, end: Millis, from: Millis): Seen {
  const length = Math.max(0, end - ledger.from);
  const screen = ledger.kind === 'screen' ? length : 0;
  return {
    ledger: { ...ledger, kind: 'away', from, closedScreenMs: ledger.closedScreenMs + screen },
    closed: length > 0 ? [{ kind: ledger.kind, from: ledger.from, to: end }] : [],
  };
}

/** Segments are kept for so many days; what an older stretch was, nobody asks. A clock that stood at 1970 made one. */
const KEPT_DAYS = 60;

/** Cuts a stretch at local midnights; what lies more than 60 days before its end is left out. */
export function splitByDay(stretch: Stretch, zone: Zone): Segment[] {
  const segments: Segment[] = [];
  let from = Math.max(stretch.from, stretch.to - KEPT_DAYS * DAY);
  while (from < stretch.to) {
    const day = dayAt(from, zone);
    const to = Math.min(stretch.to, dayStart(addDays(day, 1), zone));
    segments.push({ kind: stretch.kind, day, from, to });
    from = to;
  }
  return segments;
}
