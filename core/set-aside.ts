// A note of a row that did not parse.
import type { Parsed } from './parsed.ts';
import { flag, list, number, type Of, read, record, text } from './shape.ts';

const SET_ASIDE_SHAPE = record({ at: number(), store: text(), reasons: list(text()), reported: flag });
/** Something the storage set aside because it did not parse. */
export type SetAside = Of<typeof SET_ASIDE_SHAPE>;

export const parseSetAside = (row: unknown): Parsed<SetAside> => read(SET_ASIDE_SHAPE, row, 'set aside');
