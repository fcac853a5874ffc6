// What a parser of stored or sent values returns.

/** A value, or every reason why there is none (for a report; not for a person to read). */
export type Parsed<T> = { ok: true; value: T } | { ok: false; reasons: readonly string[] };

/** Whether `raw` is an object with keys: no array, no null. */
export function isObject(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
