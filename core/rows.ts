// Every stored row is parsed on reading. A row that does not parse is set aside by the storage, never shown.
import * as v from 'valibot';
import { ROUTINES } from '../data/routines.ts';
import type { Segment } from './ledger.ts';
import { NUDGE_ROW_SCHEMA, type NudgeRow } from './nudge.ts';
import type { Parsed } from './parsed.ts';
import type { Run } from './run.ts';
import { STATE_SCHEMA, type State } from './state.ts';

const instant = v.pipe(v.number(), v.finite());
const seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(3600));
const day = v.pipe(v.string(), v.isoDate());

const SEGMENT_SCHEMA = v.pipe(
  v.object({ kind: v.picklist(['screen', 'away']), day, from: instant, to: instant }),
  v.check(({ from, to }) => to > from, 'a segment ends after it begins'),
);

const STEP_SCHEMA = v.variant('kind', [
  v.object({
    kind: v.literal('press'),
    point: v.string(),
    side: v.picklist(['left', 'right', 'both']),
    technique: v.picklist(['press-circle', 'press-hold', 'squeeze', 'rest-hand']),
    rampSeconds: seconds,
    holdSeconds: seconds,
    releaseSeconds: seconds,
    light: v.boolean(),
  }),
  v.object({ kind: v.literal('breathe'), seconds, inSeconds: seconds, outSeconds: seconds }),
  v.object({
    kind: v.picklist(['settle', 'switch', 'eyes', 'move', 'rest', 'check', 'close']),
    seconds,
    cue: v.string(),
  }),
]);

const CHANGE_SCHEMA = v.object({
  point: v.string(),
  side: v.exactOptional(v.picklist(['left', 'right'])),
  action: v.picklist(['substitute', 'replace', 'light', 'shorten', 'warn']),
  by: v.exactOptional(v.string()),
  cue: v.exactOptional(v.string()),
  reasons: v.array(v.string()),
});

const RUN_SCHEMA = v.object({
  id: v.pipe(v.number(), v.integer(), v.minValue(1)),
  routineId: v.picklist(Object.keys(ROUTINES)),
  plan: v.object({
    routineId: v.string(),
    steps: v.pipe(v.array(STEP_SCHEMA), v.minLength(1)),
    changes: v.array(CHANGE_SCHEMA),
    naturalBreathing: v.exactOptional(v.literal(true)),
  }),
  player: v.string(),
  startedAt: instant,
  played: v.pipe(v.array(v.object({ at: instant, from: instant, to: instant })), v.minLength(1)),
  playing: v.boolean(),
  endedAt: v.exactOptional(instant),
  outcome: v.exactOptional(v.picklist(['completed', 'stopped'])),
  stopReason: v.exactOptional(v.picklist(['sharp', 'tingling', 'dizzy', 'just-done'])),
});

const CHECK_IN_SCHEMA = v.object({
  at: instant,
  item: v.picklist(['stress', 'tension']),
  value: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
});
/** One 0 to 10 answer. */
export type CheckIn = v.InferOutput<typeof CHECK_IN_SCHEMA>;

/** Something the storage set aside because it did not parse. */
const SET_ASIDE_SCHEMA = v.object({
  at: v.number(),
  store: v.string(),
  reasons: v.array(v.string()),
  reported: v.boolean(),
});
export type SetAside = v.InferOutput<typeof SET_ASIDE_SCHEMA>;

export const parseState = (row: unknown): Parsed<State> => parse(STATE_SCHEMA, row);
export const parseSegment = (row: unknown): Parsed<Segment> => parse(SEGMENT_SCHEMA, row);
export const parseNudgeRow = (row: unknown): Parsed<NudgeRow> => parse(NUDGE_ROW_SCHEMA, row);
export const parseCheckIn = (row: unknown): Parsed<CheckIn> => parse(CHECK_IN_SCHEMA, row);
export const parseSetAside = (row: unknown): Parsed<SetAside> => parse(SET_ASIDE_SCHEMA, row);

/** A run's row. Point and cue names are checked as text: an older version's routine stays readable. */
export function parseRun(row: unknown): Parsed<Run> {
  const parsed = parse(RUN_SCHEMA, row);
  // The schema holds the shape of Run but for the names of points, cues and routines, which it keeps as text.
  return parsed as Parsed<Run>;
}

function parse<T>(schema: v.GenericSchema<unknown, T>, row: unknown): Parsed<T> {
  const result = v.safeParse(schema, row);
  if (result.success) return { ok: true, value: result.output };
  const reasons = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'row'}: ${issue.message}`);
  return { ok: false, reasons };
}
