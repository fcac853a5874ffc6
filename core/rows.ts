// Every stored row is parsed on reading. A row that does not parse is set aside by the storage, never shown.

import { OWN_GOALS } from '../data/own-goals.ts';
import { POINT_CODES } from '../data/point-codes.ts';
import { dayText } from './day-text.ts';
import type { Segment } from './ledger.ts';
import type { Parsed } from './parsed.ts';
import { isOwnId, routineId } from './routine-id.ts';
import type { Run } from './run.ts';
import { check, flag, list, number, oneOf, optional, read, record, text, variant, whole } from './shape.ts';
import { STATE_SHAPE, type State } from './state.ts';
import { SWITCH_ROW_SHAPE, type SwitchRow } from './switching.ts';
import { isZone } from './zone.ts';

const instant = number();
const seconds = number(0, 3600);
const breathSeconds = number(1, 3600);

const SEGMENT_SHAPE = check(
  record({
    kind: oneOf(['screen', 'away']),
    day: dayText,
    from: instant,
    to: instant,
    zone: optional(check(text(), isZone, 'a time zone')),
  }),
  ({ from, to }) => to > from,
  'an end after the beginning',
);

const cueStep = { seconds, cue: text() };

const STEP_SHAPE = variant('kind', {
  press: {
    point: text(),
    side: oneOf(['left', 'right', 'both']),
    technique: oneOf(['press-circle', 'press-hold', 'squeeze', 'rest-hand']),
    rampSeconds: seconds,
    holdSeconds: seconds,
    releaseSeconds: seconds,
    light: flag,
  },
  breathe: { seconds, inSeconds: breathSeconds, outSeconds: breathSeconds },
  settle: cueStep,
  switch: cueStep,
  eyes: cueStep,
  move: cueStep,
  rest: cueStep,
  check: cueStep,
  close: cueStep,
});

const CHANGE_SHAPE = record({
  point: text(),
  side: optional(oneOf(['left', 'right'])),
  action: oneOf(['substitute', 'replace', 'light', 'shorten', 'warn']),
  by: optional(text()),
  cue: optional(text()),
  reasons: list(text()),
});

const PLAYED_SHAPE = check(
  record({ at: number(0), from: instant, to: instant }),
  ({ from, to }) => to >= from,
  'an end not before the beginning',
);

const RUN_SHAPE = check(
  record({
    id: whole(1),
    routineId,
    plan: record({
      routineId: text(),
      name: optional(text()),
      goal: optional(oneOf(OWN_GOALS)),
      steps: list(STEP_SHAPE, 1),
      changes: list(CHANGE_SHAPE),
      naturalBreathing: optional(oneOf([true])),
      matWarnings: optional(list(text())),
    }),
    player: text(),
    startedAt: instant,
    played: list(PLAYED_SHAPE, 1),
    playing: flag,
    endedAt: optional(instant),
    outcome: optional(oneOf(['completed', 'stopped'])),
    stopReason: optional(oneOf(['sharp', 'tingling', 'dizzy', 'just-done'])),
  }),
  ({ outcome, plan, routineId: id }) =>
    isOwnId(id) === (plan.name !== undefined) &&
    (outcome !== undefined ||
      plan.steps.every((step) => !('point' in step) || POINT_CODES.some((code) => code === step.point))),
  'a name if it is an own one, and only points that we have while it may be gone on with',
);

export const parseState = (row: unknown): Parsed<State> => read(STATE_SHAPE, row, 'state');
export const parseSegment = (row: unknown): Parsed<Segment> => read(SEGMENT_SHAPE, row, 'segment');
export const parseSwitchRow = (row: unknown): Parsed<SwitchRow> => read(SWITCH_ROW_SHAPE, row, 'signal');

/** A run's row. In one that has ended, names of points and cues are any text: they may be of an older version. */
export function parseRun(row: unknown): Parsed<Run> {
  // The shape is that of Run but for the names of points and cues in the plan, which it keeps as text.
  return read(RUN_SHAPE, row, 'run') as Parsed<Run>;
}
