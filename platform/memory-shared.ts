// What background and pages both read, in memory.
import { parseRun, parseState } from '../core/rows.ts';
import type { Run } from '../core/run.ts';
import type { MemoryTables } from './memory-tables.ts';
import type { SharedStorage } from './storage.ts';

export function memoryShared({ inTurn, read, readParsed }: MemoryTables): SharedStorage {
  return {
    isDurable: false,
    loadState: inTurn(async () => (await readParsed('state', parseState)).at(-1) ?? null),
    lastRuns: inTurn((count) => lastRuns({ read, readParsed }, count)),
  };
}

/** Newest first; older ones are not even looked at. Not in turn: for what has its turn already. */
export async function lastRuns(
  { read, readParsed }: Pick<MemoryTables, 'read' | 'readParsed'>,
  count: number,
): Promise<Run[]> {
  const looked = new Set<number>();
  let good = 0;
  for (const row of (await read('runs')).toReversed()) {
    if (good >= count) break;
    looked.add(row.key);
    if (parseRun(row.value).ok) good += 1;
  }
  return (await readParsed('runs', parseRun, ({ key }) => looked.has(key))).reverse();
}
