// Files of routines: what goes out comes in, what may not come in is refused whole, with its place and reason.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RoutineDraft } from '../../core/own-routine.ts';
import { readRoutineFile, writeRoutineFile } from '../../core/routine-file.ts';
import { ROUTINES, type ShippedRoutine } from '../../data/routines.ts';
import { ROUTINE_SCHEMA, SCHEMA_FILE } from '../../tools/make-routine-schema.ts';
import { anyDraft, DRAFT } from '../support/own-routines.ts';

const file = (routine: unknown, over: object = {}) =>
  JSON.stringify({ format: 'press-pause-routines', version: 1, routines: [routine], ...over });
/** What is wrong with a file with this routine, as "path: reason". */
const faults = (text: string) => {
  const read = readRoutineFile(text);
  return read.ok ? [] : read.problems.map(({ path, code }) => `${path}: ${code}`);
};
const faultsWith = (over: object) => faults(file({ ...DRAFT, ...over }));
const faultsWithStep = (step: unknown) => faultsWith({ steps: [...DRAFT.steps, step] });
const press = DRAFT.steps[1];
const isValid = new Ajv2020({ strict: true }).compile(ROUTINE_SCHEMA);

test('the published schema is written from the limits of the product', () => {
  expect(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'))).toEqual(ROUTINE_SCHEMA);
});

test('whatever is written is read again, the same, and is what the schema asks for', () => {
  fc.assert(
    fc.property(fc.array(anyDraft, { minLength: 1, maxLength: 4 }), (drafts) => {
      const text = writeRoutineFile(drafts);
      expect(readRoutineFile(text)).toEqual({ ok: true, routines: drafts });
      expect(isValid(JSON.parse(text))).toBe(true);
    }),
  );
});

test('what the schema refuses is refused', () => {
  const junk = fc.oneof(fc.anything(), fc.integer(), fc.string(), fc.constant(null), fc.constant([]));
  fc.assert(
    fc.property(anyDraft, fc.nat(), junk, (draft, where, value) => {
      const raw: unknown = JSON.parse(writeRoutineFile([draft]));
      replaceOne(raw, where, value);
      const text = JSON.stringify(raw);
      if (!isValid(JSON.parse(text))) expect(readRoutineFile(text).ok).toBe(false);
    }),
  );
});

test('a routine of ours can be taken as a beginning, unless it is for the mat', () => {
  for (const { goal, steps, mat } of Object.values<ShippedRoutine>(ROUTINES)) {
    if (mat) expect(faultsWith({ steps }).length).toBeGreaterThan(0);
    else if (goal !== 'point') expect(faultsWith({ goal, steps })).toEqual([]);
  }
});

describe('a file is refused', () => {
  test.each([
    ['that is no JSON', '{"format":', [': not-json']],
    ['that is empty', '', [': not-json']],
    ['that is something else', '{"a":1}', [': not-a-file']],
    ['that is a list', '[]', [': not-a-file']],
    ['that is of a newer version', file(DRAFT, { version: 2 }), [': newer']],
    ['with more than it should have', file(DRAFT, { run: 'now' }), ['run: unknown-field']],
    ['without routines', file(DRAFT, { routines: [] }), ['routines: list']],
    ['with too many', file(DRAFT, { routines: Array(61).fill(DRAFT) }), ['routines: list']],
    ['that is huge', `"${'a'.repeat(2_000_000)}"`, [': too-large']],
  ])('%s', (_name, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  test.each([
    ['no name', { name: undefined }, ['routines.0.name: text']],
    ['an empty name', { name: '  ' }, ['routines.0.name: length']],
    ['a long name', { name: 'a'.repeat(61) }, ['routines.0.name: length']],
    ['a name that writes backwards', { name: 'ab\u202Ecd' }, ['routines.0.name: characters']],
    ['a name of several lines', { name: 'a\nb' }, ['routines.0.name: characters']],
    ['a name of nothing that shows', { name: '\u200B\u2060' }, ['routines.0.name: characters']],
    ['a name of joiners alone', { name: '\u200D\u200D' }, ['routines.0.name: characters']],
    ['a name in a letter without a shape', { name: '\u3164' }, ['routines.0.name: characters']],
    ['half a character', { name: 'a\uD83D' }, ['routines.0.name: characters']],
    ['a goal of the mat', { goal: 'mat' }, ['routines.0.goal: one-of']],
    ['no steps', { steps: [] }, ['routines.0.steps: list']],
    ['10,000 steps', { steps: Array(10_000).fill(press) }, ['routines.0.steps: list']],
    ['steps of another type', { steps: 'press' }, ['routines.0.steps: list']],
    ['an id of ours', { id: 'own-1' }, ['routines.0.id: unknown-field']],
    ['too short a whole', { steps: DRAFT.steps.slice(0, 1) }, ['routines.0.steps: total']],
    [
      'too long a whole',
      { steps: Array.from({ length: 8 }, () => ({ ...press, holdSeconds: 240 })) },
      ['routines.0.steps: total'],
    ],
  ])('with %s', (_name, over, expected) => {
    expect(faultsWith(over)).toEqual(expected);
  });

  test.each([
    ['an unknown point', { ...press, point: 'LI99' }, ['point: one-of']],
    ['a point by the name of a method', { ...press, point: 'toString' }, ['point: one-of']],
    ['a side that it has not', { ...press, side: 'both' }, ['side: one-of']],
    ['a way in which it is not pressed', { ...press, technique: 'squeeze' }, ['technique: one-of']],
    ['half a second', { ...press, holdSeconds: 2.5 }, ['holdSeconds: whole']],
    ['a time as text', { ...press, holdSeconds: '20' }, ['holdSeconds: whole']],
    ['a negative time', { ...press, rampSeconds: -5 }, ['rampSeconds: range']],
    ['an endless time', { ...press, holdSeconds: 1e9 }, ['holdSeconds: range']],
    ['a missing time', { ...press, releaseSeconds: undefined }, ['releaseSeconds: whole']],
    [
      'more than five minutes',
      { ...press, rampSeconds: 60, holdSeconds: 240, releaseSeconds: 1 },
      [': range'],
    ],
    ['a lightness of its own', { ...press, light: false }, ['light: unknown-field']],
    ['half a breath', { kind: 'breathe', seconds: 25, inSeconds: 4, outSeconds: 6 }, ['seconds: breaths']],
    [
      'a held breath',
      { kind: 'breathe', seconds: 40, inSeconds: 4, outSeconds: 6, holdSeconds: 10 },
      ['holdSeconds: unknown-field'],
    ],
    ['an unknown kind', { kind: 'needle', seconds: 5 }, ['kind: one-of']],
    ['a kind by the name of a method', { kind: 'constructor', seconds: 5 }, ['kind: one-of']],
    ['a cue of another kind', { kind: 'move', seconds: 10, cue: 'blink' }, ['cue: one-of']],
    ['a cue of the mat', { kind: 'rest', seconds: 10, cue: 'matPrickle' }, ['cue: one-of']],
    ['a check', { kind: 'check', seconds: 10, cue: 'matCheck' }, ['kind: one-of']],
    ['nothing', null, [': object']],
    ['a list', [press], [': object']],
  ])('with a step of %s', (_name, step, expected) => {
    expect(faultsWithStep(step)).toEqual(
      expected.map((fault) => `routines.0.steps.3${fault.startsWith(':') ? '' : '.'}${fault}`),
    );
  });

  test('with "__proto__" for a field, and nothing is changed by it', () => {
    const text = file(DRAFT).replace('"name"', '"__proto__":{"polluted":1},"name"');
    expect(faults(text)).toEqual(['routines.0.__proto__: unknown-field']);
    expect('polluted' in {}).toBe(false);
  });

  test('whole: one that is wrong keeps the others out', () => {
    expect(faults(file(DRAFT, { routines: [DRAFT, { ...DRAFT, name: 7 }, DRAFT] }))).toEqual([
      'routines.1.name: text',
    ]);
  });
});

test('names in any script, with joiners and signs, are kept', () => {
  for (const name of ['合谷 am Abend', 'می‌خواهم', '👩‍💻 Pause', 'Ночь', 'é́'])
    expect(faults(file({ ...DRAFT, name }))).toEqual([]);
});

test('a file made to have no end of faults is refused with some of them', () => {
  const many = Object.fromEntries(Array.from({ length: 90_000 }, (_, i) => [`x${i}`, 1]));
  expect(faults(file({ ...DRAFT, ...many })).length).toBeLessThanOrEqual(100);
  expect(faults(file(DRAFT, many)).length).toBeLessThanOrEqual(100);
});

test('as many as may be kept, and some, come back from their file', () => {
  const all = Array.from({ length: 55 }, () => DRAFT);
  expect(readRoutineFile(writeRoutineFile(all)).ok).toBe(true);
});

test('a name is kept without the space around it', () => {
  const read = readRoutineFile(file({ ...DRAFT, name: '  After lunch ' } satisfies RoutineDraft));
  expect(read.ok && read.routines[0]?.name).toBe('After lunch');
});

test('a file that begins with a byte order mark is read', () => {
  expect(faults(`\uFEFF${file(DRAFT)}`)).toEqual([]);
});

/** Puts `value` in the place of one field or entry somewhere in `raw`. */
function replaceOne(raw: unknown, where: number, value: unknown): void {
  const places: [Record<string, unknown>, string][] = [];
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      places.push([node as Record<string, unknown>, key]);
      walk(child);
    }
  };
  walk(raw);
  const place = places[where % places.length];
  if (place) place[0][place[1]] = value;
}
