// What a parser of stored or sent values returns, and the small tests parsers share. Throws nothing.
import { POINTS, type PointCode } from '../data/points.ts';

/** A value, or every reason why there is none (for a report; not for a person to read). */
export type Parsed<T> = { ok: true; value: T } | { ok: false; reasons: readonly string[] };

/** Whether `raw` is an object with keys: no array, no null. */
export function isObject(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** Whether `raw` is the WHO code of a point that we have. */
export function isPointCode(raw: unknown): raw is PointCode {
  return typeof raw === 'string' && Object.hasOwn(POINTS, raw);
}
