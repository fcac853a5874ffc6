// What the person opened; every other screen follows from the stored rows.
import { isOwnId } from '../../core/routine-id.ts';
import type { Run, StopReason } from '../../core/run.ts';
import type { PointCode } from '../../data/points.ts';
import { type AnyRoutineId, ROUTINE_IDS } from '../../data/routine-ids.ts';

export type Opened =
  /** The safety answers; `thenStart` is the routine that waits for them. */
  | { kind: 'safety'; thenStart?: AnyRoutineId }
  | { kind: 'start'; routine: AnyRoutineId }
  /** This page plays a run. */
  | { kind: 'playing' }
  /** A run was stopped because it hurt. */
  | { kind: 'advice'; reason: Exclude<StopReason, 'just-done'>; hidden: PointCode | null }
  | { kind: 'done'; run: Run };

/** What a link to the break page opens: "?start=steady-180". Null: nothing that we know. */
export function openedBy(search: string): Opened | null {
  const asked = new URLSearchParams(search).get('start');
  const routine = ROUTINE_IDS.find((id) => id === asked) ?? (isOwnId(asked) ? asked : null);
  return routine ? { kind: 'start', routine } : null;
}
