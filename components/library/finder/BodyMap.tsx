// The body, front and back, with its places as links; the list beside each drawing is the same in words, and the only one
// for keys and screen readers.
import { useState } from 'preact/hooks';
import { PLACE_IDS } from '../../../core/finder.ts';
import { routeHash } from '../../../core/library-route.ts';
import {
  BODY_PLACES,
  BODY_VIEWS,
  type BodyPlace,
  type BodyView,
  type PlaceId,
} from '../../../data/body-places.ts';
import { useWords } from '../../words.tsx';
import { BodyFigure } from './BodyFigure.tsx';
import { placeTexts } from './finder-words.ts';
import { PlaceSpot } from './PlaceSpot.tsx';

export type Pointing = {
  /** The place under the pointer or the focus, on the drawing or in the list. */
  place: PlaceId | null;
  onPoint: (place: PlaceId | null) => void;
};

export function BodyMap() {
  const [place, onPoint] = useState<PlaceId | null>(null);
  const {
    words: {
      finder: { map },
    },
  } = useWords('finder');
  return (
    <section class="finder-part body-map" aria-labelledby="body-map-title">
      <h2 id="body-map-title">{map.title}</h2>
      <p class="soft s finder-lead">{map.lead}</p>
      <div class="body-views">
        {BODY_VIEWS.map((view) => (
          <BodySide key={view} {...{ view, place, onPoint }} />
        ))}
      </div>
      <ul class="body-key s soft">
        <li>{map.keyOpen}</li>
        <li class="body-key-closed">{map.keyClosed}</li>
      </ul>
    </section>
  );
}

function BodySide({ view, place, onPoint }: Pointing & { view: BodyView }) {
  const {
    words: {
      finder: { map },
    },
  } = useWords('finder');
  const drawn = PLACE_IDS.filter((id) => spotsOf(id).some((spot) => spot.view === view));
  // A place on both drawings is listed once, by its first.
  const listed = PLACE_IDS.filter((id) => spotsOf(id)[0]?.view === view);
  return (
    <section class="body-side" aria-labelledby={`body-${view}`}>
      <h3 id={`body-${view}`}>{map.views[view]}</h3>
      <BodyFigure view={view} left={map.left} right={map.right}>
        {drawn.map((id) => (
          <PlaceSpot key={id} id={id} view={view} place={place} onPoint={onPoint} />
        ))}
      </BodyFigure>
      <ul class="body-list">
        {listed.map((id) => (
          <PlaceRow key={id} id={id} place={place} onPoint={onPoint} />
        ))}
      </ul>
    </section>
  );
}

function spotsOf(id: PlaceId): BodyPlace['spots'] {
  return BODY_PLACES[id].spots;
}

function PlaceRow({ id, place, onPoint }: Pointing & { id: PlaceId }) {
  const {
    words: { finder },
  } = useWords('finder');
  return (
    <li>
      <a
        href={routeHash({ part: 'find', topic: id })}
        class={id === place ? 'is-pointed' : undefined}
        onMouseEnter={() => onPoint(id)}
        onMouseLeave={() => onPoint(null)}
        onFocus={() => onPoint(id)}
        onBlur={() => onPoint(null)}
      >
        {placeTexts(finder, id).name}
      </a>
    </li>
  );
}
