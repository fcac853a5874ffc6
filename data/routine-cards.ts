// What a card says of a routine before its steps are loaded. Read off `routines.ts`; a test holds the two together.
import type { PointCode } from './point-codes.ts';
import type { RoutineId } from './routine-ids.ts';

export const ROUTINE_CARDS: Readonly<Record<RoutineId, { seconds: number; points: readonly PointCode[] }>> = {
  'reset-60': { seconds: 60, points: ['LI4'] },
  'shoulders-180': { seconds: 180, points: ['GB21', 'GB20'] },
  'three-points-180': { seconds: 180, points: ['LI4', 'GB21', 'GB20'] },
  'steady-180': { seconds: 180, points: ['PC6', 'CV17'] },
  'head-300': { seconds: 300, points: ['GB20', 'LI4'] },
  'farview-60': { seconds: 60, points: [] },
  'secondwind-300': { seconds: 300, points: ['LI4', 'ST36', 'GB20'] },
  'stomach-300': { seconds: 300, points: ['PC6'] },
  'winddown-600': { seconds: 600, points: ['PC6', 'SP6', 'LR3'] },
  'meeting-120': { seconds: 120, points: ['LI4', 'TE3'] },
  'feet-600': { seconds: 600, points: ['ST36', 'SP6', 'LR3'] },
  'mat-300': { seconds: 300, points: [] },
  'mat-600': { seconds: 600, points: [] },
  'classic-180': { seconds: 180, points: ['LI4'] },
};
