// The names of the routines alone: the background stores and checks them, and has no use for the steps.
export const ROUTINE_IDS = ['reset-60', 'shoulders-180', 'three-points-180'] as const;
export type RoutineId = (typeof ROUTINE_IDS)[number];
