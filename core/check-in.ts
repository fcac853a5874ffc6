// A 0 to 10 answer, as kept and as told.
import { CHECK_IN_ITEMS } from '../data/check-ins.ts';
import type { Parsed } from './parsed.ts';
import { number, type Of, oneOf, optional, read, record, whole } from './shape.ts';

/** What a 0 to 10 answer says, in a row and in a message. */
export const ANSWER_FIELDS = {
  item: oneOf(CHECK_IN_ITEMS),
  value: whole(0, 10),
  /** The run that it was asked before or after; missing where a prompt asked. */
  run: optional(record({ id: whole(1), when: oneOf(['before', 'after']) })),
};
const CHECK_IN_SHAPE = record({ at: number(), ...ANSWER_FIELDS });
/** One 0 to 10 answer. */
export type CheckIn = Of<typeof CHECK_IN_SHAPE>;

export const parseCheckIn = (row: unknown): Parsed<CheckIn> => read(CHECK_IN_SHAPE, row, 'check-in');
