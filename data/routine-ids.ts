// The names of the routines alone: the background stores and checks them, and has no use for the steps.
export const ROUTINE_IDS = [
  'reset-60',
  'shoulders-180',
  'three-points-180',
  'steady-180',
  'head-300',
  'farview-60',
  'secondwind-300',
  'stomach-300',
  'winddown-600',
  'meeting-120',
  'feet-600',
  'mat-300',
  'mat-600',
  'classic-180',
] as const;
export type RoutineId = (typeof ROUTINE_IDS)[number];

/** A routine that the person made; its steps are a row of the store `routines`. */
export type OwnRoutineId = `own-${string}`;
export type AnyRoutineId = RoutineId | OwnRoutineId;
