// The finder's thinking: what an address names, which points are near a place and which far, and what is known of a place.
// Judges nothing about safety itself: `adviceOn` asks the rules that every plan asks.
import { BODY_PLACES, type BodyPlace, type PlaceId, POINT_PLACES } from '../data/body-places.ts';
import {
  DECLINES,
  type Decline,
  type DeclineId,
  OFFERS,
  type Offer,
  type OfferId,
} from '../data/complaints.ts';
import { POINT_CODES, type PointCode } from '../data/point-codes.ts';
import type { Judgement } from './judge-point.ts';
import type { ReasonKey } from './plan.ts';
import type { PlanContext } from './plan-for.ts';
import { pointStanding } from './point-standing.ts';

/** What an address below `#/find` names. */
export type Topic =
  | { kind: 'offer'; id: OfferId }
  | { kind: 'decline'; id: DeclineId }
  | { kind: 'place'; id: PlaceId };

export const OFFER_IDS = keysOf(OFFERS);
export const DECLINE_IDS = keysOf(DECLINES);
export const PLACE_IDS = keysOf(BODY_PLACES);

/** Everything that can be found, in the order of the data. */
export const TOPICS: readonly Topic[] = [
  ...OFFER_IDS.map((id) => ({ kind: 'offer', id }) as const),
  ...DECLINE_IDS.map((id) => ({ kind: 'decline', id }) as const),
  ...PLACE_IDS.map((id) => ({ kind: 'place', id }) as const),
];

/** The topic of an address, or null where there is none of this name. */
export function topicOf(name: string): Topic | null {
  return TOPICS.find(({ id }) => id === name.toLowerCase()) ?? null;
}

export function offerOf(id: OfferId): Offer {
  return OFFERS[id];
}

export function declineOf(id: DeclineId): Decline {
  return DECLINES[id];
}

/** The points of an offer that lie where it is felt, and the others, each in the order of the offer. */
export function nearAndFar({ points, places }: Pick<Offer, 'points' | 'places'>): {
  near: readonly PointCode[];
  far: readonly PointCode[];
} {
  const near = points.filter((point) => places.some((place) => liesAt(point, place)));
  return { near, far: points.filter((point) => !near.includes(point)) };
}

function liesAt(point: PointCode, place: PlaceId): boolean {
  return POINT_PLACES[point].includes(place);
}

/** What a place of the body leads to. */
export type PlaceView = {
  isClosed: boolean;
  flags: boolean;
  /** Complaints that are felt here. */
  offers: readonly OfferId[];
  declines: readonly DeclineId[];
  /** Points that lie here; none where the place is closed. With the offer that says why it is pressed for this place, if one does. */
  near: readonly PlacePoint[];
  /** Points elsewhere that an offer presses for this place. */
  far: readonly PlacePoint[];
  /** Points that lie at a closed place, and are for something else; none where what is felt can be serious. */
  others: readonly PointCode[];
};
export type PlacePoint = { point: PointCode; offer: OfferId | null };

export function viewPlace(id: PlaceId): PlaceView {
  const { closed = false, flags = false }: BodyPlace = BODY_PLACES[id];
  const offers = OFFER_IDS.filter((one) => offerOf(one).places.includes(id));
  const named = (point: PointCode): PlacePoint => ({
    point,
    offer: offers.find((one) => offerOf(one).points.includes(point)) ?? null,
  });
  const lying = POINT_CODES.filter((point) => liesAt(point, id));
  const pressed = new Set(offers.flatMap((one) => offerOf(one).points));
  return {
    isClosed: closed,
    flags,
    offers,
    declines: DECLINE_IDS.filter((one) => declineOf(one).places?.includes(id)),
    near: closed ? [] : lying.map(named),
    far: closed ? [] : [...pressed].filter((point) => !liesAt(point, id)).map(named),
    others: closed && !flags ? lying : [],
  };
}

/** What the safety rules say to this person about a point; `side` only where the two sides differ. */
export type Advice = {
  level: Exclude<Judgement['level'], 'free'>;
  reasons: readonly ReasonKey[];
  side?: 'left' | 'right';
};

/** None where the point may be pressed as written, or is light for everybody. */
export function adviceOn(point: PointCode, context: PlanContext): readonly Advice[] {
  return pointStanding(point, context).sides.flatMap(({ side, judgement: { level, reasons } }) =>
    level === 'free' || reasons.length === 0 ? [] : [{ level, reasons, ...(side !== 'both' && { side }) }],
  );
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  // A table of ours has no other keys than those it is declared with.
  return Object.keys(table) as Key[];
}
