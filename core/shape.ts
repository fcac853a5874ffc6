// Reads unknown values into known shapes, and says where one does not fit. Small on purpose: the popup loads it first.
import { isObject, type Parsed } from './parsed.ts';

/** Gives the value, or notes what is wrong at `path` and gives undefined. Keeps only what it knows. */
export type Shape<T> = (raw: unknown, path: string, problems: string[]) => T | undefined;

/** A field that may be missing. */
type Optional<T> = { optional: Shape<T> };

/** The type that a shape reads. */
export type Of<S> = S extends Shape<infer T> ? T : S extends Optional<infer T> ? T : never;

type Fields = Readonly<Record<string, Shape<unknown> | Optional<unknown>>>;
type OptionalKeys<F extends Fields> = { [K in keyof F]: F[K] extends Optional<unknown> ? K : never }[keyof F];
type RecordOf<F extends Fields> = { [K in Exclude<keyof F, OptionalKeys<F>>]: Of<F[K]> } & {
  [K in OptionalKeys<F>]?: Of<F[K]>;
};
type Flat<T> = { [K in keyof T]: T[K] };

function complain(problems: string[], path: string, what: string): undefined {
  problems.push(`${path}: ${what}`);
  return undefined;
}

/** No instant or duration that we store is beyond this: the year 5138. Dates far outside make the browser throw. */
const FAR = 1e14;

/** A finite number in [from, to]. */
export function number(from = -FAR, to = FAR): Shape<number> {
  return (raw, path, problems) =>
    typeof raw === 'number' && Number.isFinite(raw) && raw >= from && raw <= to
      ? raw
      : complain(problems, path, `a number${range(from, to)}`);
}

/** A whole number in [from, to]. */
export function whole(from = -FAR, to = FAR): Shape<number> {
  return (raw, path, problems) =>
    Number.isInteger(raw) && number(from, to)(raw, path, []) !== undefined
      ? Number(raw)
      : complain(problems, path, `a whole number${range(from, to)}`);
}

function range(from: number, to: number): string {
  if (from === -FAR && to === FAR) return '';
  return to >= FAR ? ` of ${from} or more` : ` from ${from} to ${to}`;
}

/** A text, of the form `pattern` where one is given; `form` says it in words. */
export function text(pattern?: RegExp, form = 'a text'): Shape<string> {
  return (raw, path, problems) =>
    typeof raw === 'string' && (pattern?.test(raw) ?? true) ? raw : complain(problems, path, form);
}

export const flag: Shape<boolean> = (raw, path, problems) =>
  typeof raw === 'boolean' ? raw : complain(problems, path, 'true or false');

/** One of the values given, and no other. */
export function oneOf<const T extends string | number | boolean>(values: readonly T[]): Shape<T> {
  return (raw, path, problems) =>
    values.find((value) => value === raw) ?? complain(problems, path, `one of ${values.join(', ')}`);
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (raw, path, problems) => (raw === null ? null : shape(raw, path, problems));
}

/** A list of `from` to `to` entries. */
export function list<T>(shape: Shape<T>, from = 0, to = Infinity): Shape<T[]> {
  return (raw, path, problems) => {
    if (!Array.isArray(raw) || raw.length < from || raw.length > to)
      return complain(problems, path, `a list${range(from, to)}`);
    // From a list that may have holes: a hole is undefined, and looked at like all else.
    const entries = Array.from(raw as readonly unknown[], (entry, i) =>
      shape(entry, `${path}.${i}`, problems),
    );
    // An entry that does not fit has left its problem, and the whole is refused for it.
    return entries as T[];
  };
}

export function optional<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape };
}

/** What is missing is `value`: a field that rows of an older version lack. */
export function orElse<T>(shape: Shape<T>, value: T): Shape<T> {
  return (raw, path, problems) => (raw === undefined ? value : shape(raw, path, problems));
}

/** An object with these fields; others are dropped. */
export function record<F extends Fields>(fields: F): Shape<Flat<RecordOf<F>>> {
  const entries = Object.entries(fields);
  return (raw, path, problems) => {
    if (!isObject(raw)) return complain(problems, path, 'an object');
    const known: Record<string, unknown> = {};
    for (const [name, field] of entries) {
      const isOptional = typeof field !== 'function';
      if (isOptional && raw[name] === undefined) continue;
      known[name] = (isOptional ? field.optional : field)(raw[name], `${path}.${name}`, problems);
    }
    // A field that does not fit has left its problem, and the whole is refused for it.
    return known as Flat<RecordOf<F>>;
  };
}

/** What `variant` reads: the fields under each name, and the name itself in the field `key`. */
type VariantOf<Key extends string, V extends Variants> = {
  [Name in keyof V & string]: Flat<Record<Key, Name> & RecordOf<V[Name]>>;
}[keyof V & string];
type Variants = Readonly<Record<string, Fields>>;

/** An object whose further fields follow from its text field `key`. */
export function variant<const Key extends string, V extends Variants>(
  key: Key,
  variants: V,
): Shape<VariantOf<Key, V>> {
  const shapes = new Map<unknown, Shape<unknown>>(
    Object.entries(variants).map(([name, fields]) => [name, record({ [key]: oneOf([name]), ...fields })]),
  );
  return (raw, path, problems) => {
    const shape = shapes.get(isObject(raw) ? raw[key] : undefined);
    if (!shape) return complain(problems, `${path}.${key}`, `one of ${Object.keys(variants).join(', ')}`);
    // It is the shape that stands under this name.
    return shape(raw, path, problems) as VariantOf<Key, V> | undefined;
  };
}

/** A shape that must also pass `test`; `what` says what it tests. */
export function check<T>(shape: Shape<T>, test: (value: T) => boolean, what: string): Shape<T> {
  return (raw, path, problems) => {
    const before = problems.length;
    const value = shape(raw, path, problems);
    if (value === undefined || problems.length > before) return undefined;
    return test(value) ? value : complain(problems, path, what);
  };
}

/** The value in `raw`, or every reason why there is none. `name` heads each reason. Throws nothing. */
export function read<T>(shape: Shape<T>, raw: unknown, name: string): Parsed<T> {
  const problems: string[] = [];
  const value = shape(raw, name, problems);
  return value === undefined || problems.length > 0 ? { ok: false, reasons: problems } : { ok: true, value };
}
