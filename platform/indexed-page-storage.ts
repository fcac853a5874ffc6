// What the pages read and write, in IndexedDB: runs, the person's own routines, and what they show of all the rest.

import { parseCheckIn } from '../core/check-in.ts';
import { parseNudgeRow } from '../core/nudge-row.ts';
import { parseRun, parseSegment } from '../core/rows.ts';
import { mayReplace } from '../core/run.ts';
import { parseSetAside } from '../core/set-aside.ts';
import type { Millis } from '../core/time.ts';
import { indexedShared } from './indexed-shared.ts';
import { type IndexedTables, keepAll } from './indexed-tables.ts';
import type { PageStorage } from './storage.ts';

export function indexedPageStorage(tables: IndexedTables): PageStorage {
  const { connect, current, readParsed, toRead } = tables;
  return {
    ...indexedShared(tables),
    async lastRuns(count) {
      const newest = await (await toRead()).objectStore('runs').openKeyCursor(null, 'prev');
      if (!newest || count === 0) return [];
      // Ids follow each other, but for rows that were set aside: where those leave too few, a longer stretch is read.
      for (let span = count; ; span *= 4) {
        const from = newest.key - span + 1;
        const runs = await readParsed('runs', parseRun, IDBKeyRange.lowerBound(from));
        if (runs.length >= count || from <= 1) return runs.reverse().slice(0, count);
      }
    },
    segmentsOn: (from, to = from) => readParsed('segments', parseSegment, IDBKeyRange.bound(from, to), 'day'),
    nudgesSince: (endedAt, until) => readParsed('nudges', parseNudgeRow, between(endedAt, until), 'endedAt'),
    checkInsSince: (at, until) => readParsed('checkIns', parseCheckIn, between(at, until), 'at'),
    async runsSince(startedAt, until) {
      const runs = await readParsed('runs', parseRun, between(startedAt, until), 'startedAt');
      return runs.sort((a, b) => b.id - a.id);
    },
    async addRun(run, end) {
      const transaction = (await connect()).transaction('runs', 'readwrite', { durability: 'strict' });
      let newest = await transaction.store.openCursor(null, 'prev');
      while (newest && !parseRun(newest.value).ok) newest = await newest.continue();
      const before = parseRun(newest?.value);
      const ended = before.ok && !before.value.outcome ? [end(before.value)] : [];
      const { id: _none, ...row } = run;
      const kept = await keepAll(transaction, [
        ...ended.map((open) => () => transaction.store.put(open)),
        () => transaction.store.add(row),
      ]);
      // The last write was the new row; its key is its id.
      const id = Number(kept.at(-1));
      return { ...run, id };
    },
    async changeRun(id, change) {
      const transaction = (await connect()).transaction('runs', 'readwrite', { durability: 'strict' });
      const stored = parseRun(await transaction.store.get(id));
      const changed = stored.ok && !stored.value.outcome ? change(stored.value) : null;
      if (changed) void transaction.store.put(changed);
      await transaction.done;
      return changed;
    },
    async saveRun(run) {
      const durability = run.outcome ? 'strict' : 'default';
      const transaction = (await connect()).transaction('runs', 'readwrite', { durability });
      const stored = parseRun(await transaction.store.get(run.id));
      const isOurs = stored.ok && mayReplace(stored.value, run);
      if (isOurs) void transaction.store.put(run);
      await transaction.done;
      return isOurs;
    },
    saveRunAtOnce(run) {
      // Only with a connection at hand: a page that is closing waits for nothing.
      const transaction = current()?.transaction('runs', 'readwrite');
      void transaction?.store.put(run);
      transaction?.commit();
    },
    ownRows: (parse) => readParsed('routines', parse),
    async putOwnRows(rows) {
      const transaction = (await connect()).transaction('routines', 'readwrite', { durability: 'strict' });
      await keepAll(
        transaction,
        rows.map((row) => () => transaction.store.put(row)),
      );
    },
    async deleteOwnRow(id) {
      await (await connect()).delete('routines', id);
    },
    async unreported() {
      const rows = await (await toRead()).objectStore('quarantine').getAll();
      return rows.flatMap((row) => {
        const parsed = parseSetAside(row);
        return parsed.ok && !parsed.value.reported ? [parsed.value] : [];
      });
    },
    async markReported() {
      const transaction = (await connect()).transaction('quarantine', 'readwrite');
      let cursor = await transaction.store.openCursor();
      while (cursor) {
        if (parseSetAside(cursor.value).ok)
          void cursor.update({ ...(cursor.value as object), reported: true });
        cursor = await cursor.continue();
      }
      await transaction.done;
    },
  };
}

// IndexedDB refuses a range that ends before it begins: `until` is later than `from`.
function between(from: Millis, until: Millis = Infinity): IDBKeyRange {
  return IDBKeyRange.bound(from, until, false, true);
}
