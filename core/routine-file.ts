// Routines as a file: to keep, to give away, to take in. Its published schema: public/routine-file.schema.json.
import { ROUTINE_LIMITS } from '../data/routine-limits.ts';
import type { RoutineDraft } from './own-routine.ts';
import { isObject } from './parsed.ts';
import { nameOf, type Problem, readDraft } from './routine-problems.ts';

const FORMAT = 'press-pause-routines';
const VERSION = 1;
/** Of one routine. */
const MOST_SHOWN = 100;

/** What is wrong with a file as a whole; the sentences stand beside those of `Problem`. */
type WholeProblem = { path: ''; code: 'too-large' | 'not-json' | 'not-a-file' | 'newer'; params?: undefined };
export type FileProblem = Problem | WholeProblem;

export type ReadFile =
  | { ok: true; routines: readonly RoutineDraft[] }
  | { ok: false; problems: readonly FileProblem[] };

/** The file of these routines, as text. What is ours alone (ids, when they were made) stays here. */
export function writeRoutineFile(routines: readonly RoutineDraft[]): string {
  const drafts = routines.map(({ name, goal, steps }) => ({ name, goal, steps }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, routines: drafts }, null, 2)}\n`;
}

/** The routines in `text`, or everything that is wrong with it: all of a file is taken or nothing. Throws nothing. */
export function readRoutineFile(text: string): ReadFile {
  if (text.length > ROUTINE_LIMITS.fileCharacters) return refuse('too-large');
  const raw = parse(text);
  if (raw === undefined) return refuse('not-json');
  if (!isObject(raw) || raw['format'] !== FORMAT) return refuse('not-a-file');
  if (raw['version'] !== VERSION) return refuse('newer');
  const { routines } = raw;
  const { from, to } = ROUTINE_LIMITS.fileRoutines;
  const problems: FileProblem[] = Object.keys(raw)
    .filter((name) => !['$schema', 'format', 'version', 'routines'].includes(name))

    .slice(0, MOST_SHOWN)
    .map((name) => ({ path: nameOf(name), code: 'unknown-field' }));
  if (!Array.isArray(routines) || routines.length < from || routines.length > to)
    return { ok: false, problems: [...problems, { path: 'routines', code: 'list', params: { from, to } }] };
  const drafts: RoutineDraft[] = [];
  Array.from(routines as readonly unknown[]).forEach((routine, i) => {
    const draft = readDraft(routine, `routines.${i}`);
    if (draft.ok) drafts.push(draft.value);
    else problems.push(...draft.problems.slice(0, MOST_SHOWN));
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, routines: drafts };
}

function refuse(code: WholeProblem['code']): ReadFile {
  return { ok: false, problems: [{ path: '', code }] };
}

function parse(text: string): unknown {
  try {
    // A file that an editor saved may begin with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
