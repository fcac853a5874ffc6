// Reads the safety record. One that cannot be read counts as the careful choice, never as none.
import { MAT_OFF_DAYS } from '../data/conditions.ts';
import { POINT_CODES, type PointCode } from '../data/point-codes.ts';
import { dayText } from './day-text.ts';
import { isObject, type Parsed } from './parsed.ts';
import { CAREFUL_SAFETY, EMPTY_SAFETY, type SafetyRecord } from './safety-record.ts';
import { flag, list, number, oneOf, optional, read, record, type Shape } from './shape.ts';
import { DAY, type Millis } from './time.ts';

const side = oneOf(['left', 'right', 'both']);

const SKIN_SHAPE = record({ day: dayText, skin: byPoint(side) });

const RECORD_SHAPE: Shape<SafetyRecord> = record({
  hiddenUntil: byPoint(number()),
  off: list(oneOf(POINT_CODES)),
  pacedBreathingOff: flag,
  unwellUntil: optional(number()),
  matOffUntil: optional(number()),
  leftOut: optional(list(oneOf(POINT_CODES))),
  skinToday: optional(SKIN_SHAPE),
});

/**
 * A stored record, or what is wrong with it. Nothing stored (undefined) is an empty record.
 * A record that does not parse is best followed by `CAREFUL_SAFETY`: what it held is not known.
 */
export function parseSafetyRecord(raw: unknown): Parsed<SafetyRecord> {
  return raw === undefined ? { ok: true, value: EMPTY_SAFETY } : read(RECORD_SHAPE, raw, 'safety record');
}

/**
 * The careful record, and with it everything that a broken one still says to leave out. A point or the mat whose date
 * can't be read is left out all the same: the point until the person takes it back, the mat for as long as ever.
 */
export function salvageSafety(raw: unknown, now: Millis): SafetyRecord {
  if (!isObject(raw)) return CAREFUL_SAFETY;
  const hidden: Readonly<Record<string, unknown>> = isObject(raw['hiddenUntil']) ? raw['hiddenUntil'] : {};
  const hiddenUntil = byPoint(number())(hidden, 'hiddenUntil', []) ?? {};
  const named: readonly unknown[] = Array.isArray(raw['leftOut']) ? raw['leftOut'] : [];
  const leftOut = POINT_CODES.filter(
    (point) => named.includes(point) || (Object.hasOwn(hidden, point) && hiddenUntil[point] === undefined),
  );
  const unwellUntil = number()(raw['unwellUntil'], '', []);
  const matOffUntil =
    raw['matOffUntil'] === undefined
      ? undefined
      : (number()(raw['matOffUntil'], '', []) ?? now + MAT_OFF_DAYS * DAY);
  const skinToday = SKIN_SHAPE(raw['skinToday'], '', []);
  return {
    ...CAREFUL_SAFETY,
    ...(matOffUntil !== undefined && { matOffUntil }),
    ...(unwellUntil !== undefined && { unwellUntil }),
    ...(skinToday && { skinToday }),
    hiddenUntil,
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
