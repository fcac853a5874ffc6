// The tables of stored rows that a data file holds, and how a row of each is read.

import { type CheckIn, parseCheckIn } from './check-in.ts';
import type { DayTotal } from './day-total.ts';
import { parseDayTotal } from './day-total.ts';
import type { Segment } from './ledger.ts';
import type { NudgeRow } from './nudge-row.ts';
import { parseNudgeRow } from './nudge-row.ts';
import type { OwnRoutine } from './own-routine.ts';
import type { Parsed } from './parsed.ts';
import { possibleSegment } from './possible-segment.ts';
import { parseOwnRoutine } from './routine-problems.ts';
import { parseRun, parseSegment, parseSwitchRow } from './rows.ts';
import type { Run } from './run.ts';
import type { SwitchRow } from './switching.ts';
import type { Millis } from './time.ts';

/** In the order in which a page tells of them. */
export const DATA_TABLES = ['routines', 'runs', 'checkIns', 'nudges', 'segments', 'days', 'signals'] as const;
export type DataTable = (typeof DATA_TABLES)[number];

/** What is kept of the past: everything but the routines that the person made. */
export const HISTORY_TABLES = DATA_TABLES.filter((table) => table !== 'routines');

type Rows = {
  routines: OwnRoutine;
  runs: Run;
  checkIns: CheckIn;
  nudges: NudgeRow;
  segments: Segment;
  days: DayTotal;
  signals: SwitchRow;
};
export type DataRows = { [Table in DataTable]: readonly Rows[Table][] };

const PARSERS: { [Table in DataTable]: (row: unknown) => Parsed<Rows[Table]> } = {
  routines: parseOwnRoutine,
  runs: parseRun,
  checkIns: parseCheckIn,
  nudges: parseNudgeRow,
  segments: parseSegment,
  days: parseDayTotal,
  signals: parseSwitchRow,
};

const fileSegmentParser = (now: Millis) => (row: unknown) => {
  const parsed = parseSegment(row);
  return parsed.ok ? possibleSegment(parsed.value, now) : parsed;
};

export type BadRow = { table: DataTable; place: number; reasons: readonly string[] };

/**
 * The rows of every table that can be read, and those that cannot, by their place in their table (from 1).
 * `fileAt`: they are from a file, read at that moment; screen time that cannot have been counts as unreadable.
 */
export function readRows(
  raw: Readonly<Record<DataTable, readonly unknown[]>>,
  fileAt?: Millis,
): { rows: DataRows; bad: BadRow[] } {
  const bad: BadRow[] = [];
  const parsers = fileAt === undefined ? PARSERS : { ...PARSERS, segments: fileSegmentParser(fileAt) };
  const read = <Table extends DataTable>(table: Table): Rows[Table][] =>
    raw[table].flatMap((row, i) => {
      const parsed = parsers[table](row);
      if (parsed.ok) return [parsed.value];
      bad.push({ table, place: i + 1, reasons: parsed.reasons });
      return [];
    });
  const rows = {
    routines: read('routines'),
    runs: read('runs'),
    checkIns: read('checkIns'),
    nudges: read('nudges'),
    segments: read('segments'),
    days: read('days'),
    signals: read('signals'),
  };
  return { rows, bad };
}
