// What the pages read and write, in memory.
import { isObject } from '../core/parsed.ts';
import {
  parseCheckIn,
  parseDayTotal,
  parseNudgeRow,
  parseRun,
  parseSegment,
  parseSetAside,
} from '../core/rows.ts';
import { mayReplace, type Run } from '../core/run.ts';
import type { Clock } from '../core/time.ts';
import { lastRuns, memoryShared } from './memory-shared.ts';
import {
  createMemoryRows,
  hasField,
  type KeyValue,
  type MemoryTables,
  type Row,
  since,
  toRows,
} from './memory-tables.ts';
import { letRun } from './report.ts';
import type { PageStorage } from './storage.ts';

export function memoryPageStorage(memory: MemoryTables): PageStorage {
  const { tables, inTurn, read, readParsed } = memory;
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
    ...memoryShared(memory),
    segmentsOn: inTurn((from, to = from) =>
      readParsed(
        'segments',
        parseSegment,
        hasField('day', (own) => typeof own === 'string' && own >= from && own <= to),
      ),
    ),
    dayTotals: inTurn(async (from, to) =>
      (await readParsed('days', parseDayTotal)).filter(({ day }) => day >= from && day <= to),
    ),
    firstDay: inTurn(async (from) => {
      const rows = [...(await read('days')), ...(await read('segments'))];
      const names = rows.map(({ value }) => (isObject(value) ? String(value['day']) : ''));
      return names.filter((day) => day >= from).sort()[0] ?? null;
    }),
    nudgesSince: inTurn((at, until) => readParsed('nudges', parseNudgeRow, since('endedAt', at, until))),
    checkInsSince: inTurn(async (at, until) =>
      (await readParsed('checkIns', parseCheckIn, since('at', at, until))).sort((a, b) => a.at - b.at),
    ),
    runsSince: inTurn(async (startedAt, until) =>
      (await readParsed('runs', parseRun, since('startedAt', startedAt, until))).reverse(),
    ),
    changeRun: inTurn(changeRun),
    addRun: inTurn(async (run, end) => {
      const [open] = await lastRuns(memory, 1);
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

/** The same, over tables that nothing else here reads. */
export function createMemoryPageStorage(tables: KeyValue, clock: Clock): PageStorage {
  return memoryPageStorage(createMemoryRows(tables, clock));
}
