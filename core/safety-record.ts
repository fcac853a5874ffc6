// What stopped runs have taught: points hidden for a while, and what is off after a dizzy spell. Kept on the machine.
import { HIDDEN_DAYS } from '../data/conditions.ts';
import { POINTS, type PointCode } from '../data/points.ts';
import { isObject, type Parsed } from './parsed.ts';
import type { StopReason } from './run.ts';
import { flag, list, number, oneOf, optional, read, record, type Shape } from './shape.ts';
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
  before: SafetyRecord,
  { reason, point, now }: { reason: StopReason; point: PointCode | null; now: Millis },
): SafetyRecord {
  if (reason === 'dizzy') return { ...before, off: [OFF_WHEN_DIZZY], pacedBreathingOff: true };
  if (reason === 'just-done' || point === null) return before;
  return { ...before, hiddenUntil: { ...before.hiddenUntil, [point]: now + HIDDEN_DAYS * DAY } };
}

/** The record after the person turned on again what a dizzy spell had turned off. */
export function turnOnAgain(before: SafetyRecord): SafetyRecord {
  return { ...before, off: [], pacedBreathingOff: false };
}

// `Object.keys` gives texts only; they are the codes in the table.
const POINT_CODES = Object.keys(POINTS) as PointCode[];

const RECORD_SHAPE: Shape<SafetyRecord> = record({
  hiddenUntil: readHidden,
  off: list(oneOf(POINT_CODES)),
  pacedBreathingOff: flag,
  unwellUntil: optional(number()),
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

/** The careful record, and with it every point that a broken one still names as hidden. */
export function salvageSafety(raw: unknown): SafetyRecord {
  const hidden = isObject(raw) ? readHidden(raw['hiddenUntil'], 'hiddenUntil', []) : {};
  return { ...CAREFUL_SAFETY, hiddenUntil: hidden };
}

// An object with instants under known points; another point does not fit.
function readHidden(raw: unknown, path: string, problems: string[]): SafetyRecord['hiddenUntil'] {
  const hidden: Partial<Record<PointCode, Millis>> = {};
  if (!isObject(raw)) problems.push(`${path}: an object`);
  else
    for (const [name, value] of Object.entries(raw)) {
      const point = oneOf(POINT_CODES)(name, path, problems);
      const until = number()(value, `${path}.${name}`, problems);
      if (point !== undefined && until !== undefined) hidden[point] = until;
    }
  return hidden;
}
