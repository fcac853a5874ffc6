// Storage in memory: for tests, and for a browser session in which IndexedDB won't open. In the browser the
// tables lie in `storage.session`, so that background and pages see the same ones and a stopped worker loses none.

import { addTotals, foldSegments } from '../core/fold.ts';
import { isObject, type Parsed } from '../core/parsed.ts';
import {
  parseCheckIn,
  parseDayTotal,
  parseNudgeRow,
  parseRun,
  parseSegment,
  parseSetAside,
  parseState,
  parseSwitchRow,
} from '../core/rows.ts';
import { mayReplace, type Run } from '../core/run.ts';
import type { SwitchRow } from '../core/switching.ts';
import type { Clock } from '../core/time.ts';
import { letRun } from './report.ts';
import type { Storage } from './storage.ts';

/** Where the tables lie; a table not set yet is undefined. */
export type KeyValue = {
  get(table: string): Promise<unknown>;
  /** Sets all of `tables` and adds `more` at the ends of theirs; when it rejects, it has done none of it. */
  set(tables: Tables, more?: Tables): Promise<void>;
};

type Row = { key: number; value: unknown };
type Tables = Readonly<Record<string, readonly Row[]>>;

// An index of IndexedDB: what lies in the field decides, before the row is parsed.
const hasField =
  (name: string, test: (value: unknown) => boolean) =>
  ({ value }: Row): boolean =>
    isObject(value) && test(value[name]);

/** Those with `from` or more in the field. */
const since = (name: string, from: number) => hasField(name, (own) => Number(own) >= from);

const toRows = (values: readonly unknown[]): Row[] => values.map((value, i) => ({ key: i + 1, value }));

/** Storage over `tables`. `clock` dates what is set aside. */
export function createMemoryStorage(tables: KeyValue, clock: Clock): Storage {
  // One at a time: each reads a whole table and writes it back.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn =
    <Args extends readonly unknown[], T>(work: (...args: Args) => Promise<T>) =>
    (...args: Args): Promise<T> => {
      const next = last.then(() => work(...args));
      last = next.catch(() => undefined);
      return next;
    };
  const read = async (table: string): Promise<Row[]> => {
    const rows = await tables.get(table);
    return Array.isArray(rows) ? rows : [];
  };
  // Rows for the ends of their tables, with the next keys.
  const withKeys = async (given: Readonly<Record<string, readonly unknown[]>>): Promise<Tables> => {
    const more: Record<string, Row[]> = {};
    for (const [table, values] of Object.entries(given)) {
      if (values.length === 0) continue;
      const next = ((await read(table)).at(-1)?.key ?? 0) + 1;
      more[table] = values.map((value, i) => ({ key: next + i, value }));
    }
    return more;
  };
  async function readParsed<T>(
    table: string,
    parse: (row: unknown) => Parsed<T>,
    which: (row: Row) => boolean = () => true,
  ): Promise<T[]> {
    const rows = await read(table);
    const parsed = rows.filter(which).map((row) => ({ row, result: parse(row.value) }));
    const bad = parsed.flatMap(({ row, result }) => (result.ok ? [] : [{ row, reasons: result.reasons }]));
    if (bad.length > 0) {
      const setAside = bad.map(({ row, reasons }) => ({
        at: clock(),
        store: table,
        ...row,
        reasons: [...reasons],
        reported: false,
      }));
      const good = rows.filter((row) => !bad.some((other) => other.row === row));
      await tables.set({ [table]: good }, await withKeys({ quarantine: setAside }));
    }
    return parsed.flatMap(({ result }) => (result.ok ? [result.value] : []));
  }
  // By when they began, oldest first. The same ten minutes twice, when the clock went back: the later count.
  const placeSwitches = async (
    switches: readonly SwitchRow[],
  ): Promise<{ whole?: Tables; more?: Tables }> => {
    if (switches.length === 0) return {};
    const added = switches.map((value) => ({ key: value.at, value }));
    const kept = await read('signals');
    const isNext = ({ key }: Row, i: number) => key > ((added[i - 1] ?? kept.at(-1))?.key ?? -Infinity);
    if (added.every(isNext)) return { more: { signals: added } };
    const byKey = new Map([...kept, ...added].map((row) => [row.key, row]));
    return { whole: { signals: [...byKey.values()].sort((a, b) => a.key - b.key) } };
  };
  // Newest first; older ones are not even looked at.
  async function lastRuns(count: number): Promise<Run[]> {
    const looked = new Set<number>();
    let good = 0;
    for (const row of (await read('runs')).toReversed()) {
      if (good >= count) break;
      looked.add(row.key);
      if (parseRun(row.value).ok) good += 1;
    }
    return (await readParsed('runs', parseRun, ({ key }) => looked.has(key))).reverse();
  }
  const replaceRun = (rows: readonly Row[], run: Run): Row[] =>
    rows.map((row) => (row.key === run.id ? { key: run.id, value: run } : row));
  async function changeRun(id: number, change: (stored: Run) => Run | null): Promise<Run | null> {
    const rows = await read('runs');
    const stored = parseRun(rows.find(({ key }) => key === id)?.value);
    const changed = stored.ok && !stored.value.outcome ? change(stored.value) : null;
    if (changed) await tables.set({ runs: replaceRun(rows, changed) });
    return changed;
  }
  const saveRun = async (run: Run) =>
    (await changeRun(run.id, (stored) => (mayReplace(stored, run) ? run : null))) !== null;
  return {
    isDurable: false,
    loadState: inTurn(async () => (await readParsed('state', parseState)).at(-1) ?? null),
    commit: inTurn(async ({ state, segments, ended, checkIns, switches }) => {
      const { whole, more } = await placeSwitches(switches);
      await tables.set(
        { state: [{ key: 1, value: state }], ...whole },
        { ...(await withKeys({ segments, nudges: ended, checkIns })), ...more },
      );
    }),
    dayTotals: inTurn(async (from, to) =>
      (await readParsed('days', parseDayTotal)).filter(({ day }) => day >= from && day <= to),
    ),
    switchesSince: inTurn((at) => readParsed('signals', parseSwitchRow, ({ key }) => key >= at)),
    foldBefore: inTurn(async (before) => {
      const isOld = hasField('day', (day) => String(day) < before.segments);
      const old = await readParsed('segments', parseSegment, isOld);
      const switches = (await read('signals')).filter(({ key }) => key >= before.switches);
      if (old.length === 0) return tables.set({ signals: switches });
      const kept = new Map((await readParsed('days', parseDayTotal)).map((total) => [total.day, total]));
      for (const total of foldSegments(old, before.zone)) {
        const known = kept.get(total.day);
        kept.set(total.day, known ? addTotals(known, total) : total);
      }
      const rest = (await read('segments')).filter((row) => !isOld(row));
      await tables.set({ segments: rest, days: toRows([...kept.values()]), signals: switches });
    }),
    segmentsOn: inTurn((day) =>
      readParsed(
        'segments',
        parseSegment,
        hasField('day', (own) => own === day),
      ),
    ),
    nudgesSince: inTurn((at) => readParsed('nudges', parseNudgeRow, since('endedAt', at))),
    checkInsSince: inTurn(async (at) =>
      (await readParsed('checkIns', parseCheckIn, since('at', at))).sort((a, b) => a.at - b.at),
    ),
    lastNudgeId: inTurn(async () =>
      Math.max(0, ...(await readParsed('nudges', parseNudgeRow)).map(({ id }) => id)),
    ),
    runsAfter: inTurn((id) => readParsed('runs', parseRun, ({ key }) => key > id)),
    lastRuns: inTurn(lastRuns),
    runsSince: inTurn(async (startedAt) =>
      (await readParsed('runs', parseRun, since('startedAt', startedAt))).reverse(),
    ),
    changeRun: inTurn(changeRun),
    addRun: inTurn(async (run, end) => {
      const [open] = await lastRuns(1);
      const rows = await read('runs');
      const stored = { ...run, id: (rows.at(-1)?.key ?? 0) + 1 };
      const ended = open && !open.outcome ? { runs: replaceRun(rows, end(open)) } : {};
      await tables.set(ended, { runs: [{ key: stored.id, value: stored }] });
      return stored;
    }),
    saveRun: inTurn(saveRun),
    saveRunAtOnce: (run) => letRun(inTurn(saveRun)(run), 'keeping the routine'),
    ownRows: (parse) => inTurn(() => readParsed('routines', parse))(),
    putOwnRows: inTurn(async (rows) => {
      const isReplaced = hasField('id', (own) => rows.some(({ id }) => id === own));
      const kept = (await read('routines')).filter((row) => !isReplaced(row));
      await tables.set({ routines: toRows([...kept.map(({ value }) => value), ...rows]) });
    }),
    deleteOwnRow: inTurn(async (id) => {
      const isIt = hasField('id', (own) => own === id);
      await tables.set({ routines: (await read('routines')).filter((row) => !isIt(row)) });
    }),
    unreported: inTurn(async () => {
      const parsed = (await read('quarantine')).map(({ value }) => parseSetAside(value));
      return parsed.flatMap((row) => (row.ok && !row.value.reported ? [row.value] : []));
    }),
    markReported: inTurn(async () => {
      const rows = await read('quarantine');
      const reported = rows.map(({ key, value }) => ({
        key,
        value: { ...(value as object), reported: true },
      }));
      await tables.set({ quarantine: reported });
    }),
  };
}

/** Tables in plain memory that copy what comes in and what goes out, as a browser's storage does. */
export function createCopyingTables(): KeyValue {
  const tables = new Map<string, Row[]>();
  return {
    get: async (table) => structuredClone(tables.get(table)),
    async set(given, more = {}) {
      // Copied first: what can't be copied is refused before anything is set.
      const [whole, added] = structuredClone([given, more]);
      setTables(tables, whole, added);
    },
  };
}

/** Tables in plain memory that hand out the very rows they were given, for long simulated lives: no reader changes one. */
export function createMemoryTables(): KeyValue {
  const tables = new Map<string, Row[]>();
  return {
    get: async (table) => tables.get(table),
    async set(given, more = {}) {
      setTables(tables, given, more);
    },
  };
}

function setTables(tables: Map<string, Row[]>, given: Tables = {}, more: Tables = {}): void {
  for (const [table, rows] of Object.entries(given)) tables.set(table, [...rows]);
  for (const [table, rows] of Object.entries(more)) {
    const known = tables.get(table);
    // Long tables only grow here; a copy of them at every change would take longer than all else.
    if (known) known.push(...rows);
    else tables.set(table, [...rows]);
  }
}
