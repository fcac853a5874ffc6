// What one routine has come to: how often, when last, and the numbers before and after it. Counts only; no verdict.
import { type CheckInItem, PAIRS_FOR_AVERAGE, PAIRS_SHOWN } from '../data/check-ins.ts';
import type { CheckIn } from './check-in.ts';
import type { NudgeRow } from './nudge-row.ts';
import type { Run } from './run.ts';
import { answersOf, shownAt } from './run-answers.ts';
import type { Millis } from './time.ts';

/** One run with an answer on either side. */
export type Pair = { runId: number; at: Millis; item: CheckInItem; before: number; after: number };
/** Means of `count` pairs, to one decimal. */
export type Average = { item: CheckInItem; count: number; before: number; after: number };

export type RoutineHistory = {
  completed: number;
  stopped: number;
  /** When the last of them began; null for none. */
  lastAt: Millis | null;
  /** The last pairs, newest first. */
  pairs: readonly Pair[];
  /** Of items with at least seven pairs; few numbers say nothing. */
  averages: readonly Average[];
};

/** Stored rows, all that there are, each in the order they were kept or not. */
export type HistoryRows = {
  runs: readonly Pick<Run, 'id' | 'routineId' | 'startedAt' | 'outcome'>[];
  checkIns: readonly CheckIn[];
  nudges: readonly NudgeRow[];
};

/** The history of the routine with this id. Runs that have not ended are left out. */
export function routineHistory(routineId: string, { runs, checkIns, nudges }: HistoryRows): RoutineHistory {
  const ended = runs
    .filter((run) => run.routineId === routineId && run.outcome !== undefined)
    .sort((a, b) => b.startedAt - a.startedAt);
  const inOrder = [...checkIns].sort((a, b) => a.at - b.at);
  // Grouped once: of years of answers, each run looks at its own and at those of prompts.
  const byRun = Map.groupBy(inOrder, ({ run }) => run?.id ?? null);
  const nudgesByRun = Map.groupBy(nudges, ({ runId }) => runId ?? null);
  const pairs = ended.flatMap((run): Pair[] => {
    const prompts = nudgesByRun.get(run.id) ?? [];
    // Of all answers that belong to no run only those that can be this run's: there are years of them.
    const from = Math.min(run.startedAt, ...prompts.map(shownAt));
    const atPrompts = prompts.length > 0 ? between(byRun.get(null) ?? [], from, run.startedAt) : [];
    const { item, before, after } = answersOf(run, [...atPrompts, ...(byRun.get(run.id) ?? [])], prompts);
    return before === undefined || after === undefined
      ? []
      : [{ runId: run.id, at: run.startedAt, item, before, after }];
  });
  const completed = ended.filter(({ outcome }) => outcome === 'completed').length;
  return {
    completed,
    stopped: ended.length - completed,
    lastAt: ended[0]?.startedAt ?? null,
    pairs: pairs.slice(0, PAIRS_SHOWN),
    averages: averagesOf(pairs),
  };
}

/** The answers in [from, to], of a list in order. */
function between(inOrder: readonly CheckIn[], from: Millis, to: Millis): readonly CheckIn[] {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((inOrder[middle]?.at ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((inOrder[end]?.at ?? Infinity) <= to) end += 1;
  return inOrder.slice(low, end);
}

function averagesOf(pairs: readonly Pair[]): Average[] {
  return [...Map.groupBy(pairs, ({ item }) => item)].flatMap(([item, own]): Average[] => {
    if (own.length < PAIRS_FOR_AVERAGE) return [];
    const mean = (of: (pair: Pair) => number) =>
      Math.round((10 * own.reduce((sum, pair) => sum + of(pair), 0)) / own.length) / 10;
    return [
      { item, count: own.length, before: mean((pair) => pair.before), after: mean((pair) => pair.after) },
    ];
  });
}
