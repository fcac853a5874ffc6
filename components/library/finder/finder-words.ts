// The finder's words, by topic: the table in the locale file has a shape of its own for each, and here they share one.

import type { Topic } from '../../../core/finder.ts';
import { TOPICS } from '../../../core/finder.ts';
import type { Entry } from '../../../core/search-words.ts';
import type { PlaceId } from '../../../data/body-places.ts';
import type { DeclineId, OfferId } from '../../../data/complaints.ts';
import type { PointCode } from '../../../data/point-codes.ts';
import type { Words } from '../../words.tsx';

type FinderTexts = Words<'finder'>['finder'];

export type OfferTexts = {
  name: string;
  words: readonly string[];
  lead: string;
  why: Readonly<Partial<Record<PointCode, string>>>;
  doctor: string;
};
export type DeclineTexts = { name: string; words: readonly string[]; why: string; instead: string };
export type PlaceTexts = { name: string; words: readonly string[]; note: string };

export function offerTexts(finder: FinderTexts, id: OfferId): OfferTexts {
  return finder.offers[id];
}

export function declineTexts(finder: FinderTexts, id: DeclineId): DeclineTexts {
  return finder.declines[id];
}

export function placeTexts(finder: FinderTexts, id: PlaceId): PlaceTexts {
  return finder.places[id];
}

export function topicName(finder: FinderTexts, topic: Topic): string {
  return textsOf(finder, topic).name;
}

/** Everything that can be found, with all the names it goes by. */
export function entriesOf(finder: FinderTexts): readonly Entry<Topic>[] {
  return TOPICS.map((topic) => {
    const { name, words } = textsOf(finder, topic);
    return { id: topic, names: [name, ...words] };
  });
}

function textsOf(finder: FinderTexts, topic: Topic): { name: string; words: readonly string[] } {
  switch (topic.kind) {
    case 'offer':
      return finder.offers[topic.id];
    case 'decline':
      return finder.declines[topic.id];
    case 'place':
      return finder.places[topic.id];
  }
}
