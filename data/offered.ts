// What is offered for a feeling. Names alone: the first screen and the background load no steps.
import type { RoutineId } from './routine-ids.ts';

/** What is offered for a feeling, in turn: doing the same each time wears off (Klasnja, HeartSteps; our own choice of which). */
export const OFFERED = {
  tension: ['three-points-180', 'shoulders-180'],
  stress: ['steady-180', 'reset-60'],
} as const satisfies Record<'tension' | 'stress', readonly RoutineId[]>;
