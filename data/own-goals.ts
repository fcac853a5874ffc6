// What a routine of one's own may be for. By itself: stored runs are checked for it on every page.
import type { Goal } from './routines.ts';

/** What an own routine may be for: it decides the question before and after it, and the red flags that are asked for. */
export const OWN_GOALS = [
  'any',
  'tension',
  'stress',
  'head',
  'eyes',
  'energy',
  'stomach',
  'sleep',
  'legs',
] as const satisfies readonly Goal[];
export type OwnGoal = (typeof OWN_GOALS)[number];
