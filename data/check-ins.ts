// The one question before and after a routine: which items there are, and which routine asks about which.
// Sources: a 0 to 10 item for stress did promisingly in three samples (Karvounides 2016, doi 10.15761/PD.1000124), and
// single stress items repeat and converge moderately (Littman 2006, doi 10.1097/01.ede.0000219721.89552.51); 0 to 10
// ratings of how a part of the body feels are long in use. Energy, queasiness and eyes are our own items; nobody has
// tested them. The wording is ours throughout.
import type { Goal } from './routines.ts';

export const CHECK_IN_ITEMS = ['stress', 'tension', 'energy', 'queasiness', 'eyes'] as const;
export type CheckInItem = (typeof CHECK_IN_ITEMS)[number];

/** What a routine asks about, by what it is for. One that a stress prompt led to asks about stress, whatever it is for. */
export const ITEM_OF_GOAL = {
  any: 'stress',
  tension: 'tension',
  stress: 'stress',
  head: 'tension',
  eyes: 'eyes',
  energy: 'energy',
  stomach: 'queasiness',
  sleep: 'tension',
  legs: 'tension',
  mat: 'tension',
  point: 'tension',
} as const satisfies Readonly<Record<Goal, CheckInItem>>;

/** No average of fewer pairs than this: our own choice, since few numbers swing with the day. */
export const PAIRS_FOR_AVERAGE = 7;
/** So many of the last pairs are listed. */
export const PAIRS_SHOWN = 5;
