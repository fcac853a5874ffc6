// A place on the drawing: one link for the pointer, with a ring on each side of the body where it has two. For keys and
// screen readers there is the list beside it.
import { routeHash } from '../../../core/library-route.ts';
import {
  BODY_FRAME,
  BODY_PLACES,
  type BodyPlace,
  type BodyView,
  type PlaceId,
} from '../../../data/body-places.ts';
import { useWords } from '../../words.tsx';
import type { Pointing } from './BodyMap.tsx';
import { placeTexts } from './finder-words.ts';

export function PlaceSpot({ id, view, place, onPoint }: Pointing & { id: PlaceId; view: BodyView }) {
  const {
    words: { finder },
  } = useWords('finder');
  const { name } = placeTexts(finder, id);
  const { spots, closed = false }: BodyPlace = BODY_PLACES[id];
  const classes = ['place', closed && 'place--closed', id === place && 'is-pointed'];
  return (
    <a
      href={routeHash({ part: 'find', topic: id })}
      class={classes.filter(Boolean).join(' ')}
      tabindex={-1}
      onMouseEnter={() => onPoint(id)}
      onMouseLeave={() => onPoint(null)}
    >
      <title>{name}</title>
      {spots
        .filter((spot) => spot.view === view)
        .flatMap(({ fromMidline, y }) =>
          (fromMidline === 0 ? [0] : [-fromMidline, fromMidline]).map((x) => (
            <g key={x} transform={`translate(${BODY_FRAME.minX + BODY_FRAME.width / 2 + x} ${y})`}>
              <circle class="place-hit" r="6" />
              <circle class="place-ring" r="2.6" />
            </g>
          )),
        )}
    </a>
  );
}
