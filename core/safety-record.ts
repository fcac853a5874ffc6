// What stopped runs have taught: points hidden for a while, and what is off after a dizzy spell. Kept on the machine.
import { HIDDEN_DAYS, MAT_OFF_DAYS } from '../data/conditions.ts';
import { POINT_CODES, type PointCode } from '../data/point-codes.ts';
import type { Side } from '../data/routines.ts';
import { isObject, type Parsed } from './parsed.ts';
import type { StopReason } from './run.ts';
import { flag, list, number, oneOf, optional, read, record, type Shape, text } from './shape.ts';
import { DAY, type Millis } from './time.ts';
import type { Day } from './zone.ts';

export type SafetyRecord = {
  /** Point → instant until which it is left out, after a sharp pain or a tingling. */
  hiddenUntil: Readonly<Partial<Record<PointCode, Millis>>>;
  /** Points left out until the person turns them on again, after a dizzy spell. */
  off: readonly PointCode[];
  /** Breathing as it comes in place of paced breathing, until turned on again. */
  pacedBreathingOff: boolean;
  /** Feverish, drunk or sedated, or just injured: nothing is pressed before this instant (the end of that day). */
  unwellUntil?: Millis;
  /** The mat is left out until this instant: it hurt, or the skin was not well after it. */
  matOffUntil?: Millis;
  /** Points that the person would rather leave out, without saying why. Missing: none. */
  leftOut?: readonly PointCode[];
  /** Broken, sore or healing skin: the side of each point that it concerns, on this local day only. */
  skinToday?: { day: Day; skin: Readonly<Partial<Record<PointCode, Side>>> };
};

export const EMPTY_SAFETY: SafetyRecord = { hiddenUntil: {}, off: [], pacedBreathingOff: false };

/** Left out after a dizzy spell: the point below the skull. */
const OFF_WHEN_DIZZY: PointCode = 'GB20';

/**
 * The record after a run was stopped at `now` for `reason`, while `point` was pressed (null: none was).
 * Sharp or tingling hides the point for seven days, and on the mat leaves that out as long; dizzy turns Feng Chi and
 * paced breathing off.
 */
export function afterStop(
  before: SafetyRecord,
  {
    reason,
    point,
    now,
    isOnMat = false,
  }: { reason: StopReason; point: PointCode | null; now: Millis; isOnMat?: boolean },
): SafetyRecord {
  if (reason === 'dizzy') return { ...before, off: [OFF_WHEN_DIZZY], pacedBreathingOff: true };
  if (reason === 'just-done') return before;
  const learnt = isOnMat ? leaveMatOut(before, now) : before;
  if (point === null) return learnt;
  return { ...learnt, hiddenUntil: { ...before.hiddenUntil, [point]: now + HIDDEN_DAYS * DAY } };
}

/** The record after the skin was looked at, at `now`, and something was not well. */
export function leaveMatOut(before: SafetyRecord, now: Millis): SafetyRecord {
  return { ...before, matOffUntil: now + MAT_OFF_DAYS * DAY };
}

/** The record after that was said by mistake. */
export function takeMatBack(before: SafetyRecord): SafetyRecord {
  const { matOffUntil: _, ...back } = before;
  return back;
}

/** The record with `points` left out from now on, because the person would rather; no reason is asked. */
export function leaveOut(before: SafetyRecord, points: readonly PointCode[]): SafetyRecord {
  return { ...before, leftOut: POINT_CODES.filter((point) => points.includes(point)) };
}

/** The record with the skin as it is on `day`; it holds for that day alone. */
export function noteSkin(
  before: SafetyRecord,
  day: Day,
  skin: Readonly<Partial<Record<PointCode, Side>>>,
): SafetyRecord {
  return { ...before, skinToday: { day, skin } };
}

/** The record with `point` left out from now on, or no longer; what holds for the others stays. */
export function leaveOutPoint(
  before: SafetyRecord,
  { point, isOut }: { point: PointCode; isOut: boolean },
): SafetyRecord {
  const others = (before.leftOut ?? []).filter((one) => one !== point);
  return leaveOut(before, isOut ? [...others, point] : others);
}

/** The record with the skin at `point` sore on `side` (null: nowhere) on `day`; what was noted that day elsewhere stays. */
export function noteSkinAt(
  before: SafetyRecord,
  { point, side, day }: { point: PointCode; side: Side | null; day: Day },
): SafetyRecord {
  const { [point]: _, ...others } = skinOn(before, day);
  return noteSkin(before, day, side ? { ...others, [point]: side } : others);
}

/** Where the skin is sore on `day`, by point. */
export function skinOn({ skinToday }: SafetyRecord, day: Day): Readonly<Partial<Record<PointCode, Side>>> {
  return skinToday?.day === day ? skinToday.skin : {};
}

/** The record after the person turned on again what a dizzy spell had turned off. */
export function turnOnAgain(before: SafetyRecord): SafetyRecord {
  return { ...before, off: [], pacedBreathingOff: false };
}

const side = oneOf(['left', 'right', 'both']);

const RECORD_SHAPE: Shape<SafetyRecord> = record({
  hiddenUntil: byPoint(number()),
  off: list(oneOf(POINT_CODES)),
  pacedBreathingOff: flag,
  unwellUntil: optional(number()),
  matOffUntil: optional(number()),
  leftOut: optional(list(oneOf(POINT_CODES))),
  skinToday: optional(record({ day: text(/^\d{4}-\d\d-\d\d$/, 'a day as YYYY-MM-DD'), skin: byPoint(side) })),
});

/**
 * A stored record, or what is wrong with it. Nothing stored (undefined) is an empty record.
 * A record that does not parse is best followed by `CAREFUL_SAFETY`: what it held is not known.
 */
export function parseSafetyRecord(raw: unknown): Parsed<SafetyRecord> {
  return raw === undefined ? { ok: true, value: EMPTY_SAFETY } : read(RECORD_SHAPE, raw, 'safety record');
}

/** In place of a record that could not be read: as after a dizzy spell. */
export const CAREFUL_SAFETY: SafetyRecord = {
  hiddenUntil: {},
  off: [OFF_WHEN_DIZZY],
  pacedBreathingOff: true,
};

/** The careful record, and with it every point, and the mat, that a broken one still names as hidden or left out. */
export function salvageSafety(raw: unknown): SafetyRecord {
  if (!isObject(raw)) return CAREFUL_SAFETY;
  const named: readonly unknown[] = Array.isArray(raw['leftOut']) ? raw['leftOut'] : [];
  const leftOut = POINT_CODES.filter((point) => named.includes(point));
  const matOffUntil = number()(raw['matOffUntil'], 'matOffUntil', []);
  return {
    ...CAREFUL_SAFETY,
    ...(matOffUntil !== undefined && { matOffUntil }),
    hiddenUntil: byPoint(number())(raw['hiddenUntil'], 'hiddenUntil', []) ?? {},
    ...(leftOut.length > 0 && { leftOut }),
  };
}

// An object with a value under each of some points; another point does not fit.
function byPoint<T>(value: Shape<T>): Shape<Partial<Record<PointCode, T>>> {
  return (raw, path, problems) => {
    const values: Partial<Record<PointCode, T>> = {};
    if (!isObject(raw)) problems.push(`${path}: an object`);
    else
      for (const [name, one] of Object.entries(raw)) {
        const point = oneOf(POINT_CODES)(name, path, problems);
        const parsed = value(one, `${path}.${name}`, problems);
        if (point !== undefined && parsed !== undefined) values[point] = parsed;
      }
    return values;
  };
}
