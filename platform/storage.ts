// What the product keeps, as a port: IndexedDB in the browsers, memory in tests and where IndexedDB won't open.
import type { DayTotal } from '../core/day-total.ts';
import type { Segment } from '../core/ledger.ts';
import type { NudgeRow } from '../core/nudge.ts';
import type { Parsed } from '../core/parsed.ts';
import type { CheckIn, SetAside } from '../core/rows.ts';
import type { Run } from '../core/run.ts';
import type { State } from '../core/state.ts';
import type { SwitchRow } from '../core/switching.ts';
import type { Millis } from '../core/time.ts';
import type { Day, Zone } from '../core/zone.ts';

/** Everything that one step of the engine changes: kept together or not at all. */
export type Commit = {
  state: State;
  segments: readonly Segment[];
  ended: readonly NudgeRow[];
  checkIns: readonly CheckIn[];
  switches: readonly SwitchRow[];
};

/**
 * What both the background and the pages read.
 * Rows that do not parse are moved to a quarantine on reading and left out of what is returned.
 * Every method rejects with the browser's own error when the storage fails.
 */
export type SharedStorage = {
  /** False: this is memory, and gone with the browser session. */
  readonly isDurable: boolean;
  loadState(): Promise<State | null>;
  /** The last `count` runs, newest first. */
  lastRuns(count: number): Promise<Run[]>;
};

/** What the background reads and writes besides: the engine's rows. */
export type EngineStorage = SharedStorage & {
  commit(commit: Commit): Promise<void>;
  /** Counts of switches from `at` on, oldest first. */
  switchesSince(at: Millis): Promise<SwitchRow[]>;
  /**
   * Folds the segments of days before `segments` into totals, and deletes counts of switches from before `switches`;
   * in one transaction. Done twice, it changes nothing more. `zone`: for segments that do not say their own.
   */
  foldBefore(before: { segments: Day; switches: Millis; zone: Zone }): Promise<void>;
  /** The highest id of a nudge ever kept; 0 for none. */
  lastNudgeId(): Promise<number>;
  /** Runs with a higher id, oldest first. */
  runsAfter(id: number): Promise<Run[]>;
  /** Deletes every row of every table, in one transaction; `history`: all but the routines that the person made. */
  clear(what: Clearing): Promise<void>;
};

export type Clearing = 'history' | 'everything';

/** What the pages read and write besides: runs and own routines; of the engine's rows they only read. */
export type PageStorage = SharedStorage & {
  /** Segments of the days [from, to]; of one day where `to` is left out. */
  segmentsOn(from: Day, to?: Day): Promise<Segment[]>;
  /** Totals of the days [from, to] whose segments were folded. */
  dayTotals(from: Day, to: Day): Promise<DayTotal[]>;
  /** The first day from `from` on that anything is kept of, as segments or totals; null for none. */
  firstDay(from: Day): Promise<Day | null>;
  /** Nudges that ended at `endedAt` or later, and before `until`, which is later; so with the next two. */
  nudgesSince(endedAt: Millis, until?: Millis): Promise<NudgeRow[]>;
  /** Answers given at `at` or later, and before `until`, oldest first. */
  checkInsSince(at: Millis, until?: Millis): Promise<CheckIn[]>;
  /** Runs that began at `startedAt` or later, and before `until`, newest first. */
  runsSince(startedAt: Millis, until?: Millis): Promise<Run[]>;
  /** Stores a new run and gives it its id. One still open is replaced by what `end` makes of it, in the same transaction. */
  addRun(run: Run, end: (open: Run) => Run): Promise<Run>;
  /**
   * What `change` makes of the stored run, whoever plays it, read and written in one transaction; null, and nothing
   * is written, when it has ended already or is not there.
   */
  changeRun(id: number, change: (stored: Run) => Run): Promise<Run | null>;
  /** False, and nothing is written, when the run has ended already or another page has taken it over. */
  saveRun(run: Run): Promise<boolean>;
  /** Saves while the page is closing: nothing is read first, nothing can be waited for. */
  saveRunAtOnce(run: Run): void;
  /**
   * The routines that the person made, read by `parse`: their rules are long, and only pages need them.
   * Use `platform/own-routines`.
   */
  ownRows<T>(parse: (row: unknown) => Parsed<T>): Promise<T[]>;
  /** Adds or replaces rows by their `id`: all of them or none. */
  putOwnRows(rows: readonly { id: string }[]): Promise<void>;
  deleteOwnRow(id: string): Promise<void>;
  /** What was set aside and not told the person yet. */
  unreported(): Promise<SetAside[]>;
  markReported(): Promise<void>;
};

/** All of it: for tests and the simulator, which are both. */
export type Storage = EngineStorage & PageStorage;
