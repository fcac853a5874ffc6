// What is wrong with a routine that somebody made. The same rules hold for the form, for a file from elsewhere and for
// every row on reading.

import { OWN_GOALS } from '../data/own-goals.ts';
import { POINT_CODES } from '../data/point-codes.ts';
import { PRESSING } from '../data/pressing.ts';
import { OWN_CUES, ROUTINE_LIMITS } from '../data/routine-limits.ts';
import type { Step } from '../data/routines.ts';
import { type OwnRoutine, type RoutineDraft, secondsOf, sidesOf } from './own-routine.ts';
import { isObject, type Parsed } from './parsed.ts';
import { isOwnId } from './routine-id.ts';
import { number, read, record, type Shape } from './shape.ts';

/** What is wrong, by name; the sentences stand in the locale files under `builder.problems`. */
export type ProblemCode =
  | 'object'
  | 'list'
  | 'unknown-field'
  | 'text'
  | 'characters'
  | 'length'
  | 'one-of'
  | 'whole'
  | 'range'
  | 'breaths'
  | 'total';

/** `path`: "routines.0.steps.3.point". */
export type Problem = { path: string; code: ProblemCode; params?: Readonly<Record<string, string | number>> };

type Range = { from: number; to: number };
type Note = (path: string, code: ProblemCode, params?: Problem['params']) => void;

const MOST_PROBLEMS = 100;

/**
 * Text that shows as something else than it is, or as nothing: controls, lone halves, direction marks, line breaks,
 * letters without a shape. The two joiners are kept: some scripts and some signs need them.
 */
const HIDDEN =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|[\u00AD\u061C\u115F\u1160\u200B\u200E\u200F\u2800\u3164\uFEFF\uFFA0]|[\u202A-\u202E\u2060-\u206F\uFFF9-\uFFFB]|\u034F|\u17B4|\u17B5|[\u180B-\u180F]|[\u{E0000}-\u{E007F}]/u;
/** A name has at least one sign that can be seen. */
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Every reason why `raw` is no routine that may be kept; none when it is a `RoutineDraft`. Throws nothing. */
export function problemsOf(raw: unknown, path = 'routine'): Problem[] {
  const problems: Problem[] = [];
  // More help nobody to mend it, and a file can be made to have no end of them.
  const note: Note = (where, code, params) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ path: where, code, ...(params && { params }) });
  };
  if (!hasFields(raw, path, { note, fields: ['name', 'goal', 'steps'] })) return problems;
  checkName(raw['name'], `${path}.name`, note);
  checkOneOf(raw['goal'], `${path}.goal`, { note, values: OWN_GOALS });
  const { steps } = raw;
  const { from, to } = ROUTINE_LIMITS.steps;
  if (!Array.isArray(steps) || steps.length < from || steps.length > to)
    note(`${path}.steps`, 'list', { from, to });
  else {
    // As a list without holes: a place with nothing in it is nothing.
    Array.from(steps as readonly unknown[]).forEach((step, i) => checkStep(step, `${path}.steps.${i}`, note));
    if (problems.length === 0) checkTotal(steps, `${path}.steps`, note);
  }
  return problems;
}

/** The draft in `raw`, with the name as it is kept; or everything that is wrong with it. */
export function readDraft(
  raw: unknown,
  path?: string,
): { ok: true; value: RoutineDraft } | { ok: false; problems: readonly Problem[] } {
  const problems = problemsOf(raw, path);
  if (problems.length > 0) return { ok: false, problems };
  // Nothing is wrong with it, so it is one.
  const { name, goal, steps } = raw as RoutineDraft;
  return { ok: true, value: { name: tidyName(name), goal, steps } };
}

/** A stored row, or what is wrong with it. */
export function parseOwnRoutine(row: unknown): Parsed<OwnRoutine> {
  return read(OWN_ROUTINE_SHAPE, row, 'routine');
}

const ownId: Shape<OwnRoutine['id']> = (raw, path, problems) => {
  if (isOwnId(raw)) return raw;
  problems.push(`${path}: an own routine's id`);
  return undefined;
};
const WHEN = record({ id: ownId, madeAt: number(), changedAt: number() });

const OWN_ROUTINE_SHAPE: Shape<OwnRoutine> = (raw, path, problems) => {
  const when = WHEN(raw, path, problems);
  if (!isObject(raw) || !when) return undefined;
  const draft = readDraft({ name: raw['name'], goal: raw['goal'], steps: raw['steps'] }, path);
  if (draft.ok) return { ...when, ...draft.value };
  problems.push(...draft.problems.map((problem) => `${problem.path}: ${problem.code}`));
  return undefined;
};

function tidyName(name: string): string {
  return name.trim().normalize('NFC');
}

function checkName(raw: unknown, path: string, note: Note): void {
  if (typeof raw !== 'string') return note(path, 'text');
  const { from, to } = ROUTINE_LIMITS.nameLength;
  // Counted as they are stored; one that shows as one may be several.
  const { length } = tidyName(raw);
  if (HIDDEN.test(raw) || (length > 0 && !SEEN.test(raw))) note(path, 'characters');
  else if (length < from || length > to) note(path, 'length', { from, to });
}

function checkStep(raw: unknown, path: string, note: Note): void {
  const kinds = ['press', 'breathe', ...Object.keys(OWN_CUES)];
  if (!isObject(raw)) return note(path, 'object');
  const { kind } = raw;
  if (kind === 'press') checkPress(raw, path, note);
  else if (kind === 'breathe') checkBreathe(raw, path, note);
  else if (typeof kind === 'string' && Object.hasOwn(OWN_CUES, kind)) {
    if (!hasFields(raw, path, { note, fields: ['kind', 'seconds', 'cue'] })) return;
    checkWhole(raw['seconds'], `${path}.seconds`, { note, range: ROUTINE_LIMITS.seconds });
    // It is one of the table's own kinds.
    checkOneOf(raw['cue'], `${path}.cue`, { note, values: OWN_CUES[kind as keyof typeof OWN_CUES] });
  } else note(`${path}.kind`, 'one-of', { values: kinds.join(', ') });
}

const PRESS_SECONDS = ['rampSeconds', 'holdSeconds', 'releaseSeconds'] as const;

function checkPress(raw: Readonly<Record<string, unknown>>, path: string, note: Note): void {
  if (!hasFields(raw, path, { note, fields: ['kind', 'point', 'side', 'technique', ...PRESS_SECONDS] }))
    return;
  const point = checkOneOf(raw['point'], `${path}.point`, { note, values: POINT_CODES });
  if (point) {
    checkOneOf(raw['side'], `${path}.side`, { note, values: sidesOf(point) });
    checkOneOf(raw['technique'], `${path}.technique`, { note, values: PRESSING[point].techniques });
  }
  const phases = PRESS_SECONDS.map((name) =>
    checkWhole(raw[name], `${path}.${name}`, { note, range: ROUTINE_LIMITS[name] }),
  );
  const whole = phases.reduce<number>((sum, seconds) => sum + (seconds ?? 0), 0);
  if (whole > ROUTINE_LIMITS.pressSeconds.to) note(path, 'range', ROUTINE_LIMITS.pressSeconds);
}

function checkBreathe(raw: Readonly<Record<string, unknown>>, path: string, note: Note): void {
  if (!hasFields(raw, path, { note, fields: ['kind', 'seconds', 'inSeconds', 'outSeconds'] })) return;
  const seconds = checkWhole(raw['seconds'], `${path}.seconds`, {
    note,
    range: ROUTINE_LIMITS.breatheSeconds,
  });
  const breathIn = checkWhole(raw['inSeconds'], `${path}.inSeconds`, {
    note,
    range: ROUTINE_LIMITS.inSeconds,
  });
  const breathOut = checkWhole(raw['outSeconds'], `${path}.outSeconds`, {
    note,
    range: ROUTINE_LIMITS.outSeconds,
  });
  if (seconds && breathIn && breathOut && seconds % (breathIn + breathOut) !== 0)
    note(`${path}.seconds`, 'breaths', { breath: breathIn + breathOut });
}

function checkTotal(steps: readonly Step[], path: string, note: Note): void {
  const { from, to } = ROUTINE_LIMITS.totalSeconds;
  const total = secondsOf(steps);
  if (total < from || total > to) note(path, 'total', { from, to });
}

function checkWhole(
  raw: unknown,
  path: string,
  { note, range }: { note: Note; range: Range },
): number | undefined {
  if (typeof raw !== 'number' || !Number.isInteger(raw)) note(path, 'whole');
  else if (raw < range.from || raw > range.to) note(path, 'range', range);
  else return raw;
  return undefined;
}

function checkOneOf<T extends string>(
  raw: unknown,
  path: string,
  { note, values }: { note: Note; values: readonly T[] },
): T | undefined {
  const known = values.find((value) => value === raw);
  if (known === undefined) note(path, 'one-of', { values: values.join(', ') });
  return known;
}

/** Whether it is an object. A field that it should not have is noted: it may mean something that we would ignore. */
function hasFields(
  raw: unknown,
  path: string,
  { note, fields }: { note: Note; fields: readonly string[] },
): raw is Readonly<Record<string, unknown>> {
  if (!isObject(raw)) {
    note(path, 'object');
    return false;
  }
  for (const name of Object.keys(raw))
    if (!fields.includes(name)) note(`${path}.${name.slice(0, 40)}`, 'unknown-field');
  return true;
}

/** The name of a field from elsewhere, as it may be shown. */
export function nameOf(field: string): string {
  return field.slice(0, 40).replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?');
}
