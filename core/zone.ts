// Local days and local times in a named zone. Pure: the zone comes in, `Intl` does the rest.
import { DAY, HOUR, MINUTE, type Millis } from './time.ts';

/** IANA name, as `Intl.DateTimeFormat().resolvedOptions().timeZone` gives it. */
export type Zone = string;

/** A local calendar day, `YYYY-MM-DD`. */
export type Day = string;

const formats = new Map<Zone, Intl.DateTimeFormat>();

// Making a formatter costs a thousand times what using one does; there is one for each zone ever seen.
function formatOf(zone: Zone): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Whether the browser knows a zone of this name. */
export function isZone(name: string): boolean {
  try {
    return formatOf(name) !== undefined;
  } catch {
    return false;
  }
}

/** Clocks are nearly always set on quarter hours of UTC: within one, the offset is the same. */
const QUARTER: Millis = 15 * MINUTE;
const MOST_OFFSETS = 4096;
/** By quarter hour; null for one in which the clocks are set. */
const offsets = new Map<Zone, Map<number, Millis | null>>();

/** Milliseconds that the zone is ahead of UTC at `at`. Whole seconds. Asked at every wake-up, so remembered. */
function offsetAt(at: Millis, zone: Zone): Millis {
  const quarter = Math.floor(at / QUARTER);
  let known = offsets.get(zone);
  if (!known) offsets.set(zone, (known = new Map()));
  let offset = known.get(quarter);
  if (offset === undefined) {
    offset = offsetThrough(quarter * QUARTER, zone);
    if (known.size >= MOST_OFFSETS) known.clear();
    known.set(quarter, offset);
  }
  return offset ?? readOffset(at, zone);
}

// The offset of a quarter hour; null when it has two, as in Newfoundland in 2011 and at Casey in 2022.
function offsetThrough(from: Millis, zone: Zone): Millis | null {
  const offset = readOffset(from, zone);
  return offset === readOffset(from + QUARTER - 1, zone) ? offset : null;
}

function readOffset(at: Millis, zone: Zone): Millis {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

/** The local day that `at` falls on. */
export function dayAt(at: Millis, zone: Zone): Day {
  return dayOfUtc(at + offsetAt(at, zone));
}

/** The day `count` days after `day`; before, when negative. */
export function addDays(day: Day, count: number): Day {
  return dayOfUtc(utcOf(day) + count * DAY);
}

/** Whether `text` is a day of the calendar. */
export function isDay(text: string): text is Day {
  return new Date(text).toJSON()?.slice(0, 10) === text;
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(utcOf(day)).getUTCDay();
}

/**
 * The instant of a local time of day, in minutes after midnight. A time that the clocks skip
 * is the end of the skipped stretch; one that they repeat is its first occurrence.
 */
export function instantAt(day: Day, minutes: number, zone: Zone): Millis {
  const wall = utcOf(day) + minutes * MINUTE;
  const before = wall - offsetAt(wall - DAY, zone);
  const after = wall - offsetAt(wall + DAY, zone);
  const real = [Math.min(before, after), Math.max(before, after)].find(
    (at) => at + offsetAt(at, zone) === wall,
  );
  return real ?? endOfGap(Math.min(before, after), Math.max(before, after), zone);
}

/** Start of a local day: midnight, or where the day begins when the clocks skip midnight. */
export function dayStart(day: Day, zone: Zone): Millis {
  return instantAt(day, 0, zone);
}

/** The first local midnight after `at`. */
export function nextMidnight(at: Millis, zone: Zone): Millis {
  return dayStart(addDays(dayAt(at, zone), 1), zone);
}

/** The whole local hour at or before `at`. */
export function hourStart(at: Millis, zone: Zone): Millis {
  const offset = offsetAt(at, zone);
  return Math.floor((at + offset) / HOUR) * HOUR - offset;
}

/** The local hour of the day, 0 to 23. */
export function hourOf(at: Millis, zone: Zone): number {
  return new Date(at + offsetAt(at, zone)).getUTCHours();
}

// The one instant in (low, high] at which the offset changes.
function endOfGap(low: Millis, high: Millis, zone: Zone): Millis {
  const later = offsetAt(high, zone);
  let [from, to] = [low, high];
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (offsetAt(middle, zone) === later) to = middle;
    else from = middle;
  }
  return to;
}

// A step asks for the same few days again and again, and both ways take as long as all the rest of it.
const MOST_DAYS = 512;
const starts = new Map<Day, Millis>();
const names = new Map<number, Day>();

function utcOf(day: Day): Millis {
  let start = starts.get(day);
  if (start === undefined) {
    start = Date.parse(`${day}T00:00:00Z`);
    if (starts.size >= MOST_DAYS) starts.clear();
    starts.set(day, start);
  }
  return start;
}

function dayOfUtc(utc: Millis): Day {
  const index = Math.floor(utc / DAY);
  let name = names.get(index);
  if (name === undefined) {
    name = new Date(utc).toISOString().slice(0, 10);
    if (names.size >= MOST_DAYS) names.clear();
    names.set(index, name);
  }
  return name;
}
