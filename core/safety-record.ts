// What holds for a person besides their answers: what stopped runs have taught, what they would rather leave out, how the
// skin is today, and whether they are well. Kept on the machine. How it is read: `parse-safety-record`.
import { HIDDEN_DAYS, MAT_OFF_DAYS } from '../data/conditions.ts';
import { POINT_CODES, type PointCode } from '../data/point-codes.ts';
import type { Side } from '../data/routines.ts';
import type { StopReason } from './run.ts';
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

/** The record with `point` left out from now on, or no longer; what holds for the others stays. */
export function leaveOutPoint(
  before: SafetyRecord,
  { point, isOut }: { point: PointCode; isOut: boolean },
): SafetyRecord {
  const others = (before.leftOut ?? []).filter((one) => one !== point);
  const leftOut = isOut ? [...others, point] : others;
  // In the order of the points, whatever the order of the choices.
  return { ...before, leftOut: POINT_CODES.filter((one) => leftOut.includes(one)) };
}

/** The record with the skin at `point` sore on `side` (null: nowhere) on `day`; what was noted that day elsewhere stays. */
export function noteSkinAt(
  before: SafetyRecord,
  { point, side, day }: { point: PointCode; side: Side | null; day: Day },
): SafetyRecord {
  const { [point]: _, ...others } = skinOn(before, day);
  return { ...before, skinToday: { day, skin: side ? { ...others, [point]: side } : others } };
}

/** Where the skin is sore on `day`, by point. */
export function skinOn({ skinToday }: SafetyRecord, day: Day): Readonly<Partial<Record<PointCode, Side>>> {
  return skinToday?.day === day ? skinToday.skin : {};
}

/** The record after the person turned on again what a dizzy spell had turned off. */
export function turnOnAgain(before: SafetyRecord): SafetyRecord {
  return { ...before, off: [], pacedBreathingOff: false };
}

/** The record of somebody who is not well: nothing is pressed before `until`, the end of the day. */
export function notWell(before: SafetyRecord, until: Millis): SafetyRecord {
  return { ...before, unwellUntil: until };
}

/** The record after that was said by mistake, or is over. */
export function wellAgain(before: SafetyRecord): SafetyRecord {
  const { unwellUntil: _, ...well } = before;
  return well;
}

/** In place of a record that could not be read: as after a dizzy spell. */
export const CAREFUL_SAFETY: SafetyRecord = {
  hiddenUntil: {},
  off: [OFF_WHEN_DIZZY],
  pacedBreathingOff: true,
};
