// Mat sessions of a day, from the runs that have ended.
import { type AnyRoutineId, ROUTINE_IDS } from '../data/routine-ids.ts';
import { ROUTINES, type Routine } from '../data/routines.ts';
import type { Run } from './run.ts';
import type { Millis } from './time.ts';

/** The routines that are done on a mat. */
export const MAT_ROUTINES: readonly AnyRoutineId[] = ROUTINE_IDS.filter((id) => isOnMat(ROUTINES[id]));

/** Whether it is done on a mat. */
export function isMatRun({ routineId }: Pick<Run, 'routineId'>): boolean {
  return MAT_ROUTINES.includes(routineId);
}

function isOnMat(routine: Routine): boolean {
  return routine.mat === true;
}

/** Mat sessions that ended in [from, to), however they ended: lying down is the use. */
export function countMatUses(
  runs: readonly Pick<Run, 'routineId' | 'endedAt'>[],
  from: Millis,
  to: Millis,
): number {
  return runs.filter(
    ({ routineId, endedAt }) =>
      MAT_ROUTINES.includes(routineId) && endedAt !== undefined && endedAt >= from && endedAt < to,
  ).length;
}
