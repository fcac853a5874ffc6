// What the person opened; every other screen follows from the stored rows.
import { isOwnId } from '../../core/routine-id.ts';
import type { Run, StopReason } from '../../core/run.ts';
import { POINT_CODES, type PointCode } from '../../data/point-codes.ts';
import { type AnyRoutineId, ROUTINE_IDS } from '../../data/routine-ids.ts';

export type Opened =
  /** The safety answers; `thenStart` is the routine that waits for them. */
  | { kind: 'safety'; thenStart?: AnyRoutineId; point?: PointCode }
  /** `point`: which one the classic press is for, where that was chosen before. */
  | { kind: 'start'; routine: AnyRoutineId; point?: PointCode }
  /** The open run plays on in this page as soon as it has been read. */
  | { kind: 'go-on' }
  /** The routine that is suggested now; it waits for the rows. */
  | { kind: 'suggested' }
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

/**
 * What a link to the break page opens: "?start=steady-180", "?start=classic-180&point=PC6", "?open=safety".
 * Null: nothing that we know. A point that we don't know is left to be chosen.
 */
export function openedBy(search: string): Opened | null {
  const asked = new URLSearchParams(search);
  if (asked.get('open') === 'safety') return { kind: 'safety' };
  const start = asked.get('start');
  if (start === 'suggested') return { kind: 'suggested' };
  const routine = ROUTINE_IDS.find((id) => id === start) ?? (isOwnId(start) ? start : null);
  if (!routine) return null;
  const point = POINT_CODES.find((code) => code === asked.get('point'));
  return { kind: 'start', routine, ...(point && routine === 'classic-180' && { point }) };
}
