// The tables of stored rows that a data file holds, and how a row of each is read.
import type { DayTotal } from './day-total.ts';
import type { Segment } from './ledger.ts';
import type { NudgeRow } from './nudge.ts';
import type { OwnRoutine } from './own-routine.ts';
import type { Parsed } from './parsed.ts';
import { parseOwnRoutine } from './routine-problems.ts';
import {
  type CheckIn,
  parseCheckIn,
  parseDayTotal,
  parseNudgeRow,
  parseRun,
  parseSegment,
  parseSwitchRow,
} from './rows.ts';
import type { Run } from './run.ts';
import type { SwitchRow } from './switching.ts';

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

export type BadRow = { table: DataTable; place: number; reasons: readonly string[] };

/** The rows of every table that can be read, and those that cannot, by their place in their table (from 1). */
export function readRows(raw: Readonly<Record<DataTable, readonly unknown[]>>): {
  rows: DataRows;
  bad: BadRow[];
} {
  const bad: BadRow[] = [];
  const read = <Table extends DataTable>(table: Table): Rows[Table][] =>
    raw[table].flatMap((row, i) => {
      const parsed = PARSERS[table](row);
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
