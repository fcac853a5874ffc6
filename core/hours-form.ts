// What is wrong with a range of working hours that somebody types.
import type { WorkingRange } from './settings.ts';
import { isTime, minutesOf } from './time-of-day.ts';

/** What was typed: times may be empty or none. */
export type HoursDraft = { days: readonly number[]; from: string; to: string };

export type HoursProblem =
  | { field: 'days' }
  | { field: 'from' | 'to'; code: 'time' }
  | { field: 'to'; code: 'same' | 'twice' };

/** Everything wrong with it beside `others`, in the order of its fields; nothing: it may be kept. */
export function hoursProblems(
  { days, from, to }: HoursDraft,
  others: readonly WorkingRange[] = [],
): HoursProblem[] {
  const times = (['from', 'to'] as const).flatMap((field) =>
    isTime(field === 'from' ? from : to) ? [] : [{ field, code: 'time' as const }],
  );
  return [
    ...(days.length === 0 ? [{ field: 'days' } as const] : []),
    ...times,
    ...(others.some((other) => isSame(other, { days, from, to }))
      ? [{ field: 'to', code: 'twice' } as const]
      : []),
    ...(times.length === 0 && from === to ? [{ field: 'to', code: 'same' } as const] : []),
  ];
}

/** Whether a range ends on the next day. */
export function crossesMidnight({ from, to }: Pick<WorkingRange, 'from' | 'to'>): boolean {
  return minutesOf(to) <= minutesOf(from);
}

function isSame(range: WorkingRange, draft: HoursDraft): boolean {
  const isOnSameDays =
    range.days.length === draft.days.length && range.days.every((day) => draft.days.includes(day));
  return isOnSameDays && range.from === draft.from && range.to === draft.to;
}
