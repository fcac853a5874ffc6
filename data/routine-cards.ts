// What a card says of a routine before its steps are loaded. Read off `routines.ts`; a test holds the two together.
import type { PointCode } from './point-codes.ts';
import type { RoutineId } from './routine-ids.ts';

export const ROUTINE_CARDS: Readonly<Record<RoutineId, { minutes: number; points: readonly PointCode[] }>> = {
  'reset-60': { minutes: 1, points: ['LI4'] },
  'shoulders-180': { minutes: 3, points: ['GB21', 'GB20'] },
  'three-points-180': { minutes: 3, points: ['LI4', 'GB21', 'GB20'] },
  'steady-180': { minutes: 3, points: ['PC6', 'CV17'] },
  'head-300': { minutes: 5, points: ['GB20', 'LI4'] },
  'farview-60': { minutes: 1, points: [] },
  'secondwind-300': { minutes: 5, points: ['LI4', 'ST36', 'GB20'] },
  'stomach-300': { minutes: 5, points: ['PC6'] },
  'winddown-600': { minutes: 10, points: ['PC6', 'SP6', 'LR3'] },
  'meeting-120': { minutes: 2, points: ['LI4', 'TE3'] },
  'feet-600': { minutes: 10, points: ['ST36', 'SP6', 'LR3'] },
  'mat-300': { minutes: 5, points: [] },
  'mat-600': { minutes: 10, points: [] },
  'classic-180': { minutes: 3, points: ['LI4'] },
};
