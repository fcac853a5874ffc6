// What a data file adds to what is here. Nothing here is changed, nothing comes twice, and nothing counts twice.
import { ROUTINE_LIMITS } from '../data/routine-limits.ts';
import type { CheckIn } from './check-in.ts';
import type { DataRows, DataTable } from './data-tables.ts';
import { freeSegments } from './free-segments.ts';
import type { OwnRoutine } from './own-routine.ts';
import { IMPORTED, type Run } from './run.ts';

/** The highest numbers that are taken, by rows that can be read or not. */
export type Highest = { runs: number; nudges: number };

/**
 * Why a row stays in the file: what it says is here (or stands in the file once more), its day is summed up in the file,
 * its routine was not finished, or there is no room for another one.
 */
export type LeftWhy = 'here' | 'summed' | 'unfinished' | 'full';

export type Merged = {
  add: DataRows;
  left: readonly { table: DataTable; why: LeftWhy }[];
};

/** The engine numbers its nudges from the highest on: what comes from a file lies far ahead of it. */
const NUDGE_GAP = 1_000_000;

/** Done twice, the second adds nothing. */
export function mergeData(file: DataRows, here: DataRows, highest: Highest): Merged {
  const left: Merged['left'][number][] = [];
  const leave = (table: DataTable, why: LeftWhy) => void left.push({ table, why });
  const { added: runs, idOf } = mergeRuns(file.runs, here.runs, { next: highest.runs + 1, leave });
  const fresh = <Row>(
    table: DataTable,
    keyOf: (row: Row) => string,
    rows: readonly Row[],
    known: readonly Row[],
  ) => unknownRows(rows, new Set(known.map(keyOf)), { keyOf, leave: () => leave(table, 'here') });
  const nudges = fresh('nudges', nudgeKey, file.nudges, here.nudges).map(({ runId, ...nudge }, i) => {
    const run = runId === undefined ? null : idOf.get(runId);
    return { ...nudge, id: highest.nudges + NUDGE_GAP + i, ...(run ? { runId: run } : {}) };
  });
  const daysHere = new Set(here.segments.map(({ day }) => day));
  const totalsHere = new Set(here.days.map(({ day }) => day));
  const days = fresh('days', ({ day }) => day, file.days, here.days).filter(({ day }) => {
    if (daysHere.has(day)) leave('days', 'here');
    return !daysHere.has(day);
  });
  const summed = new Set(days.map(({ day }) => day));
  // A time of which something is known would count twice; so would one whose day is summed up, here or in the file.
  const segments = freeSegments(
    file.segments.filter(({ day }) => !totalsHere.has(day) && !summed.has(day)),
    here.segments,
  );
  const ofSummed = file.segments.filter(({ day }) => summed.has(day));
  for (const _ of ofSummed) leave('segments', 'summed');
  for (let n = ofSummed.length + segments.length; n < file.segments.length; n += 1) leave('segments', 'here');
  const add: DataRows = {
    runs,
    nudges,
    routines: mergeRoutines(file.routines, here.routines, (why) => leave('routines', why)),
    checkIns: fresh('checkIns', checkInKey, file.checkIns, here.checkIns).flatMap((row) => {
      const linked = linkRun(row, idOf);
      if (!linked) leave('checkIns', 'unfinished');
      return linked ?? [];
    }),
    segments,
    days,
    signals: fresh('signals', ({ at }) => `${at}`, file.signals, here.signals),
  };
  return { add, left };
}

const nudgeKey = ({ kind, dueAt, endedAt }: DataRows['nudges'][number]) => `${kind} ${dueAt} ${endedAt}`;
const checkInKey = ({ at, item }: CheckIn) => `${at} ${item}`;
const runKey = ({ startedAt, routineId }: Run) => `${startedAt} ${routineId}`;

function unknownRows<Row>(
  rows: readonly Row[],
  known: Set<string>,
  { keyOf, leave }: { keyOf: (row: Row) => string; leave: () => void },
): Row[] {
  return rows.filter((row) => {
    const key = keyOf(row);
    if (known.has(key)) {
      leave();
      return false;
    }
    known.add(key);
    return true;
  });
}

/** `idOf`: what a run of the file is called here; null for one that was left out. */
function mergeRuns(
  runs: readonly Run[],
  here: readonly Run[],
  { next: first, leave }: { next: number; leave: (table: 'runs', why: LeftWhy) => void },
): { added: Run[]; idOf: ReadonlyMap<number, number | null> } {
  const idByKey = new Map(here.map((run) => [runKey(run), run.id]));
  const idOf = new Map<number, number | null>();
  const added: Run[] = [];
  let next = first;
  for (const run of runs.toSorted((a, b) => a.id - b.id)) {
    const known = idByKey.get(runKey(run));
    if (known !== undefined || run.outcome === undefined) {
      idOf.set(run.id, known ?? null);
      leave('runs', known === undefined ? 'unfinished' : 'here');
      continue;
    }
    const id = Math.max(next, run.id);
    next = id + 1;
    idByKey.set(runKey(run), id);
    idOf.set(run.id, id);
    added.push({ ...run, id, player: IMPORTED, playing: false });
  }
  return { added, idOf };
}

// The answer with its run as that is called here; without one where the file does not have it; null where it waits
// for the run to be finished.
function linkRun({ run, ...answer }: CheckIn, idOf: ReadonlyMap<number, number | null>): CheckIn | null {
  if (!run) return answer;
  const id = idOf.get(run.id);
  if (id === null) return null;
  return id === undefined ? answer : { ...answer, run: { ...run, id } };
}

// A routine that says the same is the same, whatever it is called inside. Of two with one id that say different things
// both are kept.
function mergeRoutines(
  routines: readonly OwnRoutine[],
  here: readonly OwnRoutine[],
  leave: (why: LeftWhy) => void,
): OwnRoutine[] {
  const says = ({ name, goal, steps }: OwnRoutine) => JSON.stringify([name, goal, steps]);
  const said = new Set(here.map(says));
  const ids = new Set(here.map(({ id }) => id));
  const added: OwnRoutine[] = [];
  for (const routine of routines) {
    if (said.has(says(routine))) leave('here');
    else if (here.length + added.length >= ROUTINE_LIMITS.routines.to) leave('full');
    else {
      const id = freeId(routine.id, ids);
      said.add(says(routine));
      ids.add(id);
      added.push({ ...routine, id });
    }
  }
  return added;
}

// Counted on until nobody has it; an id has forty signs at most.
function freeId(id: OwnRoutine['id'], taken: ReadonlySet<OwnRoutine['id']>): OwnRoutine['id'] {
  for (let free = id, n = 1; ; n += 1) {
    if (!taken.has(free)) return free;
    free = `own-${`${n}-${id.slice('own-'.length)}`.slice(0, 40)}`;
  }
}
