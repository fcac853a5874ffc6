// What the finder offers for which complaint, and for which it offers nothing. Every complaint is here that one of the two
// articles names. What may be offered follows the claims policy of `docs/content.md`: ordinary discomfort, tradition told as
// tradition. An illness is only ever declined. In words a person reads: `finder` in the locale files.
import type { PlaceId } from './body-places.ts';
import type { PointCode } from './point-codes.ts';
import type { RoutineId } from './routine-ids.ts';
import type { CueKey } from './routines.ts';

export const OFFER_GROUPS = ['head', 'neck', 'mind', 'body'] as const;
export type OfferGroup = (typeof OFFER_GROUPS)[number];

export type Offer = {
  group: OfferGroup;
  /** Where it is felt; empty where it has no one place. A point that lies at one of them is near, any other is far. */
  places: readonly PlaceId[];
  /** By tradition; the words say of each why. */
  points: readonly [PointCode, ...PointCode[]];
  /** The one that fits best. Its own red-flag questions come before it. */
  routine: RoutineId;
};

export const OFFERS = {
  head: {
    group: 'head',
    places: ['forehead', 'back-of-head'],
    points: ['GB20', 'LI4', 'TE3'],
    routine: 'head-300',
  },
  eyes: { group: 'head', places: ['around-eyes'], points: ['GB20'], routine: 'farview-60' },
  'face-jaw': { group: 'head', places: ['jaw'], points: ['LI4', 'GB21'], routine: 'three-points-180' },
  'neck-shoulders': {
    group: 'neck',
    places: ['nape', 'shoulder'],
    points: ['GB21', 'GB20', 'LI4', 'TE3'],
    routine: 'shoulders-180',
  },
  'tight-back': {
    group: 'neck',
    places: ['shoulder-blades', 'shoulder'],
    points: ['GB21', 'TE3'],
    routine: 'shoulders-180',
  },
  tension: { group: 'neck', places: [], points: ['GB21', 'LI4', 'LR3'], routine: 'three-points-180' },
  stress: { group: 'mind', places: [], points: ['CV17', 'GV29', 'LI4', 'GB21'], routine: 'steady-180' },
  worry: { group: 'mind', places: [], points: ['PC6', 'HT7', 'GV29'], routine: 'steady-180' },
  tired: { group: 'mind', places: [], points: ['ST36', 'GB20', 'SP6'], routine: 'secondwind-300' },
  sleep: { group: 'mind', places: [], points: ['SP6', 'HT7', 'LR3', 'PC6'], routine: 'winddown-600' },
  queasy: { group: 'body', places: ['belly'], points: ['PC6', 'ST36'], routine: 'stomach-300' },
  cramps: { group: 'body', places: ['low-belly'], points: ['SP6'], routine: 'feet-600' },
  'legs-feet': {
    group: 'body',
    places: ['thigh', 'shin', 'foot', 'sole'],
    points: ['LR3', 'ST36'],
    routine: 'feet-600',
  },
  knees: { group: 'body', places: ['knee'], points: ['ST36'], routine: 'secondwind-300' },
} as const satisfies Record<string, Offer>;
export type OfferId = keyof typeof OFFERS;

/** Why nothing is offered. `worse`: pressing could add to it. */
export type DeclineReason = 'not-shown' | 'doctor' | 'worse';

export type Decline = {
  because: DeclineReason;
  /** Where it is felt, for the body map. */
  places?: readonly PlaceId[];
  /** It can be serious, or hide something that is: the way to "When to get help" stands with it. */
  flags?: true;
  /** A movement, a look or a rest that does no harm, pressed nowhere. */
  cues?: readonly CueKey[];
  /** A routine that presses nothing. */
  routine?: RoutineId;
  /** An ordinary thing that goes by a like name, and is offered for. */
  ordinary?: OfferId;
};

export const DECLINES = {
  migraine: { because: 'doctor', flags: true },
  'headaches-often': { because: 'doctor', flags: true, places: ['back-of-head', 'forehead'] },
  toothache: { because: 'doctor', places: ['jaw'] },
  sinus: { because: 'not-shown', places: ['forehead'] },
  dizziness: { because: 'worse', flags: true },
  'low-back': {
    because: 'not-shown',
    flags: true,
    places: ['lower-back', 'seat'],
    cues: ['walk', 'standReach'],
  },
  'sore-hands': {
    because: 'worse',
    places: ['hand', 'wrist'],
    cues: ['restHands', 'shoulderRolls'],
    routine: 'farview-60',
  },
  'carpal-tunnel': { because: 'worse', places: ['wrist'], cues: ['restHands'], routine: 'farview-60' },
  arms: { because: 'not-shown', flags: true, places: ['upper-arm'], cues: ['shoulderRolls'] },
  arthritis: { because: 'worse', places: ['knee', 'hand'] },
  circulation: { because: 'doctor', flags: true, places: ['calf'], cues: ['walk', 'ankleCircles'] },
  'chest-pain': { because: 'doctor', flags: true, places: ['chest'] },
  palpitations: { because: 'doctor', flags: true, places: ['chest'] },
  'blood-pressure': { because: 'doctor' },
  stroke: { because: 'doctor', flags: true },
  insomnia: { because: 'not-shown', cues: ['lightsLow', 'naturalBreath'], ordinary: 'sleep' },
  anxiety: { because: 'doctor', flags: true, cues: ['naturalBreath'], ordinary: 'worry' },
  'low-mood': { because: 'doctor', flags: true, cues: ['walk'] },
  'long-pain': { because: 'doctor' },
  digestion: { because: 'doctor', flags: true, places: ['belly'], ordinary: 'queasy' },
  pelvic: { because: 'doctor', flags: true, places: ['low-belly'] },
  hormones: { because: 'not-shown' },
  infertility: { because: 'not-shown' },
  pregnancy: { because: 'doctor', flags: true, cues: ['shrugRelease', 'naturalBreath'] },
  'cold-flu': { because: 'worse', cues: ['naturalBreath'] },
  covid: { because: 'not-shown', flags: true },
  immunity: { because: 'not-shown' },
  weight: { because: 'not-shown' },
  alzheimers: { because: 'doctor' },
  illness: { because: 'doctor' },
  hangover: { because: 'worse', flags: true },
  injury: { because: 'worse', flags: true },
} as const satisfies Record<string, Decline>;
export type DeclineId = keyof typeof DECLINES;
