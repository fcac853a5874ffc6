// The numbers before and after, routine by routine. Side by side; no verdict.
import type { AnyRoutineId } from '../../data/routine-ids.ts';
import { type HistoryRows, type RoutineHistory, routineHistory } from '../routine-history.ts';
import type { Run } from '../run.ts';

export type BeforeAfter = { routineId: AnyRoutineId; name?: string; history: RoutineHistory };
type Rows = Omit<HistoryRows, 'runs'> & { runs: readonly Run[] };

/** Routines with a number on either side, the last one done first. An own one is called as it was called last. */
export function beforeAfter(rows: Rows): BeforeAfter[] {
  const byRoutine = Map.groupBy(rows.runs, ({ routineId }) => routineId);
  return [...byRoutine]
    .flatMap(([routineId, runs]): BeforeAfter[] => {
      const history = routineHistory(routineId, { ...rows, runs });
      if (history.pairs.length === 0) return [];
      const last = runs.reduce((a, b) => (b.startedAt > a.startedAt ? b : a));
      return [{ routineId, ...(last.plan.name !== undefined && { name: last.plan.name }), history }];
    })
    .sort((a, b) => (b.history.pairs[0]?.at ?? 0) - (a.history.pairs[0]?.at ?? 0));
}
