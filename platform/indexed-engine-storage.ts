// What the background reads and writes, in IndexedDB. One transaction for each change; nothing is awaited inside one but
// its own requests.
import { addTotals, foldSegments } from '../core/fold.ts';
import type { Segment } from '../core/ledger.ts';
import { parseDayTotal, parseRun, parseSegment, parseSwitchRow } from '../core/rows.ts';
import { DAY, type Millis } from '../core/time.ts';
import { addDays, type Day, dayStart, type Zone } from '../core/zone.ts';
import { STATE_KEY } from './database.ts';
import { indexedShared } from './indexed-shared.ts';
import { type IndexedTables, keepAll } from './indexed-tables.ts';
import type { EngineStorage } from './storage.ts';

const LONGEST_WAIT_MS: Millis = 7 * DAY;

export function indexedEngineStorage(tables: IndexedTables): EngineStorage {
  const { connect, readParsed } = tables;
  return {
    ...indexedShared(tables),
    async commit({ state, segments, ended, checkIns, switches }) {
      const database = await connect();
      const stores = ['state', 'segments', 'nudges', 'checkIns', 'signals'] as const;
      const transaction = database.transaction(stores, 'readwrite');
      await keepAll(transaction, [
        () => transaction.objectStore('state').put(state, STATE_KEY),
        ...segments.map((segment) => () => transaction.objectStore('segments').add(segment)),
        ...ended.map((nudge) => () => transaction.objectStore('nudges').put(nudge)),
        ...checkIns.map((checkIn) => () => transaction.objectStore('checkIns').add(checkIn)),
        ...switches.map((row) => () => transaction.objectStore('signals').put(row)),
      ]);
    },
    switchesSince: (at) => readParsed('signals', parseSwitchRow, IDBKeyRange.lowerBound(at)),
    async foldBefore(before) {
      const database = await connect();
      const old = IDBKeyRange.upperBound(before.segments, true);
      // What does not parse is set aside first, and is not there when the rest is folded.
      const [first] = await readParsed('segments', parseSegment, old, 'day');
      // They come by day: this is the earliest.
      if (first) await readParsed('days', parseDayTotal, IDBKeyRange.bound(first.day, before.segments));
      const runs = first ? await readParsed('runs', parseRun, runsAround(first, before), 'startedAt') : [];
      const transaction = database.transaction(['segments', 'days', 'signals'], 'readwrite');
      const [store, days] = [transaction.objectStore('segments'), transaction.objectStore('days')];
      const { rows, keys } = await readParsedRows(store.index('day'), old);
      for (const total of foldSegments(rows, before.zone, runs)) {
        const kept = parseDayTotal(await days.get(total.day));
        void days.put(kept.ok ? addTotals(kept.value, total) : total);
      }
      for (const key of keys) void store.delete(key);
      void transaction.objectStore('signals').delete(IDBKeyRange.upperBound(before.switches, true));
      await transaction.done;
    },
    async lastNudgeId() {
      const cursor = await (await connect()).transaction('nudges').store.openKeyCursor(null, 'prev');
      return typeof cursor?.key === 'number' ? cursor.key : 0;
    },
    async clear(what) {
      const database = await connect();
      const stores = [...database.objectStoreNames].filter(
        (store) => what === 'everything' || store !== 'routines',
      );
      const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
      await keepAll(
        transaction,
        stores.map((store) => () => transaction.objectStore(store).clear()),
      );
    },
    runsAfter: (id) => readParsed('runs', parseRun, IDBKeyRange.lowerBound(id, true)),
  };
}

// A run may have been begun days before it was gone on with.
function runsAround(first: Segment, before: { segments: Day; zone: Zone }): IDBKeyRange {
  const from = first.from - LONGEST_WAIT_MS;
  return IDBKeyRange.bound(from, Math.max(from, dayStart(addDays(before.segments, 1), before.zone)));
}

// The segments of a query that parse, with their keys. What does not parse stays where it is.
async function readParsedRows(
  source: {
    getAll(query: IDBKeyRange): Promise<unknown[]>;
    getAllKeys(query: IDBKeyRange): Promise<number[]>;
  },
  query: IDBKeyRange,
): Promise<{ rows: Segment[]; keys: number[] }> {
  const [values, keys] = await Promise.all([source.getAll(query), source.getAllKeys(query)]);
  const parsed = values.map((value) => parseSegment(value));
  return {
    rows: parsed.flatMap((row) => (row.ok ? [row.value] : [])),
    keys: keys.filter((_key, i) => parsed[i]?.ok),
  };
}
