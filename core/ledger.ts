// Screen time: what was seen of the computer becomes segments of screen time and absence.
import { SEGMENT_DAYS } from '../data/nudge-rules.ts';
import { type Observation, presenceOf } from './observation.ts';
import type { Settings } from './settings.ts';
import { flag, number, type Of, oneOf, record } from './shape.ts';
import { DAY, MINUTE, type Millis, SECOND } from './time.ts';
import { addDays, type Day, dayAt, dayStart, type Zone } from './zone.ts';

/** While there is screen time a sign of life comes at least this often. */
export const HEARTBEAT_MS: Millis = MINUTE;

/** The heartbeat alarm's period: alarms come late, and a stop that no event tells of hides what passed since the last. */
export const HEARTBEAT_ALARM_MS: Millis = 45 * SECOND;

/** A longer gap without a sign of life was sleep. */
export const GAP_MS: Millis = 2 * HEARTBEAT_MS;

export const LEDGER_SHAPE = record({
  /** The last instant that was observed. */
  lastSeen: number(),
  /** The stretch that is open now, and since when. Elsewhere: in another application while only the browser counts. */
  kind: oneOf(['screen', 'away', 'elsewhere']),
  from: number(),
  /** Whether there was no input at `lastSeen`, so that media alone made it screen time. */
  idle: flag,
  /** Screen time of all closed segments together: a counter that only grows. */
  closedScreenMs: number(0),
});
export type Ledger = Of<typeof LEDGER_SHAPE>;

/** A stretch of one kind. Elsewhere neither counts nor repays. */
export type Stretch = { kind: Ledger['kind']; from: Millis; to: Millis };

/** A closed stretch as stored: never empty, never across a local midnight of `zone`. Missing zone: kept by an older version. */
export type Segment = { kind: 'screen' | 'away'; day: Day; from: Millis; to: Millis; zone?: Zone };

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
  const presence = presenceOf(observation, settings);
  const seen =
    presence === before.ledger.kind ? before : turn(before, { presence, observation, now, settings });
  return { ...seen, ledger: { ...seen.ledger, lastSeen: now, idle: observation.activity !== 'active' } };
}

// Nobody saw the computer for longer than two heartbeats: it slept, and the person was away.
function closeSleep(ledger: Ledger, now: Millis): Seen {
  if (ledger.kind === 'away' || now - ledger.lastSeen <= GAP_MS) return { ledger, closed: [] };
  return closeAt(ledger, ledger.lastSeen, { kind: 'away', from: ledger.lastSeen });
}

// Across a stop of the browser a short gap adds and repays nothing; a longer one is absence. An absence that goes
// on through the stop is one, so that its end is when the person came back.
function closeAcrossStop(ledger: Ledger, now: Millis): Seen {
  const gap = now - ledger.lastSeen;
  if (ledger.kind === 'away')
    return { ledger: gap <= GAP_MS ? { ...ledger, from: ledger.from + gap } : ledger, closed: [] };
  return closeAt(ledger, ledger.lastSeen, { kind: 'away', from: gap <= GAP_MS ? now : ledger.lastSeen });
}

type Turn = { presence: Ledger['kind']; observation: Observation; now: Millis; settings: Settings };

// The person came or went. An idle event comes one interval late; all else is seen as it happens.
function turn({ ledger, closed }: Seen, { presence, observation, now, settings }: Turn): Seen {
  const inputJustEnded = presence === 'away' && observation.activity === 'idle' && !ledger.idle;
  const end = inputJustEnded ? Math.max(ledger.from, now - settings.idleSeconds * SECOND) : now;
  const next = closeAt(ledger, end, { kind: presence, from: end });
  return { ledger: next.ledger, closed: [...closed, ...next.closed] };
}

// Closes the open stretch at `end` and opens the next.
function closeAt(ledger: Ledger, end: Millis, next: Pick<Ledger, 'kind' | 'from'>): Seen {
  const length = Math.max(0, end - ledger.from);
  const screen = ledger.kind === 'screen' ? length : 0;
  return {
    ledger: { ...ledger, ...next, closedScreenMs: ledger.closedScreenMs + screen },
    closed: length > 0 ? [{ kind: ledger.kind, from: ledger.from, to: end }] : [],
  };
}

/**
 * Cuts a stretch at local midnights. What lies more than sixty days before its end is left out: a clock that
 * stood at 1970 made it. Time elsewhere is nobody's business and leaves a gap.
 */
export function splitByDay({ kind, ...stretch }: Stretch, zone: Zone): Segment[] {
  if (kind === 'elsewhere') return [];
  const segments: Segment[] = [];
  let from = Math.max(stretch.from, stretch.to - SEGMENT_DAYS * DAY);
  while (from < stretch.to) {
    const day = dayAt(from, zone);
    const to = Math.min(stretch.to, dayStart(addDays(day, 1), zone));
    segments.push({ kind, day, from, to, zone });
    from = to;
  }
  return segments;
}
