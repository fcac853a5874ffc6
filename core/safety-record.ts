// What stopped runs have taught: points hidden for a while, and what is off after a dizzy spell. Kept on the machine.
import { HIDDEN_DAYS } from '../data/conditions.ts';
import type { PointCode } from '../data/points.ts';
import { isObject, isPointCode, type Parsed } from './parsed.ts';
import type { StopReason } from './run.ts';
import { DAY, type Millis } from './time.ts';

export type SafetyRecord = {
  /** Point → instant until which it is left out, after a sharp pain or a tingling. */
  hiddenUntil: Readonly<Partial<Record<PointCode, Millis>>>;
  /** Points left out until the person turns them on again, after a dizzy spell. */
  off: readonly PointCode[];
  /** Breathing as it comes in place of paced breathing, until turned on again. */
  pacedBreathingOff: boolean;
  /** Feverish, drunk or sedated, or just injured: nothing is pressed before this instant (the end of that day). */
  unwellUntil?: Millis;
};

export const EMPTY_SAFETY: SafetyRecord = { hiddenUntil: {}, off: [], pacedBreathingOff: false };

/** Left out after a dizzy spell: the point below the skull. */
const OFF_WHEN_DIZZY: PointCode = 'GB20';

/**
 * The record after a run was stopped at `now` for `reason`, while `point` was pressed (null: none was).
 * Sharp or tingling hides the point for seven days; dizzy turns Feng Chi and paced breathing off.
 */
export function afterStop(
  record: SafetyRecord,
  { reason, point, now }: { reason: StopReason; point: PointCode | null; now: Millis },
): SafetyRecord {
  if (reason === 'dizzy') return { ...record, off: [OFF_WHEN_DIZZY], pacedBreathingOff: true };
  if (reason === 'just-done' || point === null) return record;
  return { ...record, hiddenUntil: { ...record.hiddenUntil, [point]: now + HIDDEN_DAYS * DAY } };
}

/** The record after the person turned on again what a dizzy spell had turned off. */
export function turnOnAgain(record: SafetyRecord): SafetyRecord {
  return { ...record, off: [], pacedBreathingOff: false };
}

/**
 * A stored record, or what is wrong with it. Nothing stored (undefined) is an empty record.
 * A record that does not parse is best followed by `CAREFUL_SAFETY`: what it held is not known.
 */
export function parseSafetyRecord(raw: unknown): Parsed<SafetyRecord> {
  if (raw === undefined) return { ok: true, value: EMPTY_SAFETY };
  if (!isObject(raw)) return { ok: false, reasons: ['safety record: not an object'] };
  const { hiddenUntil, off, pacedBreathingOff, unwellUntil } = raw;
  const reasons: string[] = [];
  const hidden = readHidden(hiddenUntil, reasons);
  if (!Array.isArray(off) || !off.every(isPointCode)) reasons.push('off: not a list of known points');
  if (typeof pacedBreathingOff !== 'boolean') reasons.push('pacedBreathingOff: not true or false');
  if (unwellUntil !== undefined && !Number.isFinite(unwellUntil)) reasons.push('unwellUntil: not an instant');
  if (reasons.length > 0) return { ok: false, reasons };
  const value: SafetyRecord = {
    hiddenUntil: hidden,
    off: Array.isArray(off) ? off.filter(isPointCode) : [],
    pacedBreathingOff: pacedBreathingOff === true,
    ...(typeof unwellUntil === 'number' && { unwellUntil }),
  };
  return { ok: true, value };
}

/** In place of a record that could not be read: as after a dizzy spell. */
export const CAREFUL_SAFETY: SafetyRecord = {
  hiddenUntil: {},
  off: [OFF_WHEN_DIZZY],
  pacedBreathingOff: true,
};

function readHidden(raw: unknown, reasons: string[]): SafetyRecord['hiddenUntil'] {
  const hidden: Partial<Record<PointCode, Millis>> = {};
  if (!isObject(raw)) {
    reasons.push('hiddenUntil: not an object');
    return hidden;
  }
  for (const [point, until] of Object.entries(raw)) {
    if (isPointCode(point) && typeof until === 'number' && Number.isFinite(until)) hidden[point] = until;
    else reasons.push(`hiddenUntil.${point}: not a known point with an instant`);
  }
  return hidden;
}
