// A nudge that has ended, as kept. Apart from `core/nudge`: the background writes these rows and never reads one.
import { NUDGE_FIELDS } from './nudge.ts';
import type { Parsed } from './parsed.ts';
import { flag, number, type Of, oneOf, optional, read, record, whole } from './shape.ts';

const NUDGE_ROW_SHAPE = record({
  ...NUDGE_FIELDS,
  promptedAt: optional(number()),
  /** Whether the prompt came at a breakpoint; missing when it was never shown. */
  atBreakpoint: optional(flag),
  endedAt: number(),
  /** `started` means that a run began; whether it was completed stands in the run's own row. */
  outcome: oneOf(['started', 'skipped', 'expired', 'natural']),
  runId: optional(whole(1)),
});
/** A nudge that has ended, as kept. */
export type NudgeRow = Of<typeof NUDGE_ROW_SHAPE>;

export const parseNudgeRow = (row: unknown): Parsed<NudgeRow> => read(NUDGE_ROW_SHAPE, row, 'nudge');
