// What the background reads and writes, in memory.
import { addTotals, foldSegments } from '../core/fold.ts';
import { parseDayTotal, parseNudgeRow, parseRun, parseSegment, parseSwitchRow } from '../core/rows.ts';
import type { SwitchRow } from '../core/switching.ts';
import { memoryShared } from './memory-shared.ts';
import { hasField, type MemoryTables, type Row, type Tables, toRows } from './memory-tables.ts';
import type { EngineStorage } from './storage.ts';

export function memoryEngineStorage(memory: MemoryTables): EngineStorage {
  const { tables, inTurn, read, withKeys, readParsed } = memory;
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
  return {
    ...memoryShared(memory),
    commit: inTurn(async ({ state, segments, ended, checkIns, switches }) => {
      const { whole, more } = await placeSwitches(switches);
      await tables.set(
        { state: [{ key: 1, value: state }], ...whole },
        { ...(await withKeys({ segments, nudges: ended, checkIns })), ...more },
      );
    }),
    switchesSince: inTurn((at) => readParsed('signals', parseSwitchRow, ({ key }) => key >= at)),
    foldBefore: inTurn(async (before) => {
      const isOld = hasField('day', (day) => String(day) < before.segments);
      const old = await readParsed('segments', parseSegment, isOld);
      const switches = (await read('signals')).filter(({ key }) => key >= before.switches);
      if (old.length === 0) return tables.set({ signals: switches });
      const runs = await readParsed('runs', parseRun);
      const kept = new Map((await readParsed('days', parseDayTotal)).map((total) => [total.day, total]));
      for (const total of foldSegments(old, before.zone, runs)) {
        const known = kept.get(total.day);
        kept.set(total.day, known ? addTotals(known, total) : total);
      }
      const rest = (await read('segments')).filter((row) => !isOld(row));
      await tables.set({ segments: rest, days: toRows([...kept.values()]), signals: switches });
    }),
    lastNudgeId: inTurn(async () =>
      Math.max(0, ...(await readParsed('nudges', parseNudgeRow)).map(({ id }) => id)),
    ),
    clear: inTurn((what) =>
      tables.set({
        state: [],
        segments: [],
        days: [],
        nudges: [],
        runs: [],
        checkIns: [],
        signals: [],
        quarantine: [],
        ...(what === 'everything' && { routines: [] }),
      }),
    ),
    runsAfter: inTurn((id) => readParsed('runs', parseRun, ({ key }) => key > id)),
  };
}
