// What the person opened; every other screen follows from the stored rows.
import type { Run, StopReason } from '../../core/run.ts';
import type { PointCode } from '../../data/points.ts';
import { ROUTINE_IDS, type RoutineId } from '../../data/routine-ids.ts';

export type Opened =
  /** The safety answers; `thenStart` is the routine that waits for them. */
  | { kind: 'safety'; thenStart?: RoutineId }
  | { kind: 'start'; routine: RoutineId }
  /** This page plays a run. */
  | { kind: 'playing' }
  /** A run was stopped because it hurt. */
  | {
      kind: 'advice';
      reason: Exclude<StopReason, 'just-done'>;
      hidden: PointCode | null;
      isOnMat: boolean;
    }
  | { kind: 'done'; run: Run };

/** What a link to the break page opens: "?start=steady-180". Null: nothing that we know. */
export function openedBy(search: string): Opened | null {
  const asked = new URLSearchParams(search).get('start');
  const routine = ROUTINE_IDS.find((id) => id === asked);
  return routine ? { kind: 'start', routine } : null;
}
