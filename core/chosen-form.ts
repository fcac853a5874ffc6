// What a person fills in for a daily plan or a single chosen time, and what is still wrong with it. The settings check the
// same again when they are stored; here each thing wrong is named with its field.
import { PLAN_GAP_MINUTES } from '../data/daily-plan.ts';
import type { AnyRoutineId } from '../data/routine-ids.ts';
import { isTime, minutesOf } from './time-of-day.ts';

export type ChosenDraft = {
  /** Null: the person has to choose. */
  routine: AnyRoutineId | null;
  days: readonly number[];
  times: readonly string[];
};

/** What stands in the settings already, other than what is being changed. */
export type Taken = { routine: AnyRoutineId; days: readonly number[]; times: readonly string[] };

/** `i`: of a time, its place in the draft. */
export type ChosenProblem =
  | { field: 'routine'; code: 'routine' }
  | { field: 'days'; code: 'days' }
  | { field: 'times'; i: number; code: 'time' | 'close' }
  | { field: 'times'; i: number; code: 'taken'; by: AnyRoutineId };

/** Everything wrong with a draft, in the order of its fields; nothing: it may be kept. */
export function problemsOf({ routine, days, times }: ChosenDraft, taken: readonly Taken[]): ChosenProblem[] {
  return [
    ...(routine === null ? [{ field: 'routine', code: 'routine' } as const] : []),
    ...(days.length === 0 ? [{ field: 'days', code: 'days' } as const] : []),
    ...times.flatMap((_, i) => timeProblem(i, { times, days, taken }) ?? []),
  ];
}

function timeProblem(
  i: number,
  { times, days, taken }: Pick<ChosenDraft, 'times' | 'days'> & { taken: readonly Taken[] },
): ChosenProblem | null {
  const time = times[i] ?? '';
  const field = 'times';
  if (!isTime(time)) return { field, i, code: 'time' };
  // Of two that are too close the later field is told.
  const before = times.slice(0, i).filter(isTime);
  if (before.some((other) => distance(time, other) < PLAN_GAP_MINUTES)) return { field, i, code: 'close' };
  const other = taken.find((one) => one.times.includes(time) && one.days.some((day) => days.includes(day)));
  return other ? { field, i, code: 'taken', by: other.routine } : null;
}

// The shorter way round the clock.
function distance(a: string, b: string): number {
  const apart = Math.abs(minutesOf(a) - minutesOf(b));
  return Math.min(apart, 1440 - apart);
}
