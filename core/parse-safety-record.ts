// Reads the safety record. One that cannot be read counts as the careful choice, never as none.
import { POINT_CODES, type PointCode } from '../data/point-codes.ts';
import { isObject, type Parsed } from './parsed.ts';
import { CAREFUL_SAFETY, EMPTY_SAFETY, type SafetyRecord } from './safety-record.ts';
import { flag, list, number, oneOf, optional, read, record, type Shape, text } from './shape.ts';

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

/** The careful record, and with it every point, and the mat, that a broken one still names as left out, and how long somebody is unwell. */
export function salvageSafety(raw: unknown): SafetyRecord {
  if (!isObject(raw)) return CAREFUL_SAFETY;
  const named: readonly unknown[] = Array.isArray(raw['leftOut']) ? raw['leftOut'] : [];
  const leftOut = POINT_CODES.filter((point) => named.includes(point));
  const instantOf = (name: 'matOffUntil' | 'unwellUntil') => number()(raw[name], name, []);
  const [matOffUntil, unwellUntil] = [instantOf('matOffUntil'), instantOf('unwellUntil')];
  return {
    ...CAREFUL_SAFETY,
    ...(matOffUntil !== undefined && { matOffUntil }),
    ...(unwellUntil !== undefined && { unwellUntil }),
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
