// What the person opened; every other screen follows from the stored rows.
import type { Run } from '../../core/run.ts';
import type { RoutineId } from '../../data/routines.ts';

export type Opened =
  /** The safety answers; `thenStart` is the routine that waits for them. */
  | { kind: 'safety'; thenStart?: RoutineId }
  | { kind: 'start'; routine: RoutineId }
  /** This page plays a run. */
  | { kind: 'playing' }
  | { kind: 'done'; run: Run };
