// Writes the published schema of routine files from the product's own limits, so that both say the same.
// Run with: npm run schema. A test fails when the written one is not what this gives.
import { writeFileSync } from 'node:fs';
import { sidesOf } from '../core/own-routine.ts';
import { OWN_GOALS } from '../data/own-goals.ts';
import { POINT_CODES } from '../data/point-codes.ts';
import { PRESSING } from '../data/pressing.ts';
import { OWN_CUES, ROUTINE_LIMITS } from '../data/routine-limits.ts';
import { fromRoot } from './paths.ts';

type Range = { from: number; to: number };
const whole = ({ from, to }: Range) => ({ type: 'integer', minimum: from, maximum: to });
const object = (properties: Readonly<Record<string, unknown>>, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

const presses = POINT_CODES.map((point) =>
  object({
    kind: { const: 'press' },
    point: { const: point },
    side: { enum: sidesOf(point) },
    technique: { enum: PRESSING[point].techniques },
    rampSeconds: whole(ROUTINE_LIMITS.rampSeconds),
    holdSeconds: whole(ROUTINE_LIMITS.holdSeconds),
    releaseSeconds: whole(ROUTINE_LIMITS.releaseSeconds),
  }),
);
const breathe = object({
  kind: { const: 'breathe' },
  seconds: whole(ROUTINE_LIMITS.breatheSeconds),
  inSeconds: whole(ROUTINE_LIMITS.inSeconds),
  outSeconds: whole(ROUTINE_LIMITS.outSeconds),
});
const others = Object.entries(OWN_CUES).map(([kind, cues]) =>
  object({ kind: { const: kind }, seconds: whole(ROUTINE_LIMITS.seconds), cue: { enum: cues } }),
);
const { nameLength, steps, fileRoutines, totalSeconds, pressSeconds } = ROUTINE_LIMITS;

export const ROUTINE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:press-pause:routine-file:1',
  title: 'Routines of Press Pause',
  description: [
    'A file as Press Pause writes and reads it. All seconds are whole.',
    `What a schema cannot say: a routine lasts ${totalSeconds.from} to ${totalSeconds.to} seconds, a press at most ${pressSeconds.to};`,
    'the seconds of a breathing step are a whole number of breaths; names hold no hidden characters.',
  ].join(' '),
  ...object(
    {
      $schema: { type: 'string' },
      format: { const: 'press-pause-routines' },
      version: { const: 1 },
      routines: {
        type: 'array',
        minItems: fileRoutines.from,
        maxItems: fileRoutines.to,
        items: object({
          name: { type: 'string', minLength: nameLength.from, maxLength: nameLength.to },
          goal: { enum: OWN_GOALS },
          steps: {
            type: 'array',
            minItems: steps.from,
            maxItems: steps.to,
            items: { oneOf: [...presses, breathe, ...others] },
          },
        }),
      },
    },
    ['$schema'],
  ),
};

export const SCHEMA_FILE = fromRoot('public/routine-file.schema.json');

if (process.argv[1]?.endsWith('make-routine-schema.ts'))
  writeFileSync(SCHEMA_FILE, `${JSON.stringify(ROUTINE_SCHEMA, null, 2)}\n`);
