// A place of the body: what it could be, the points that lie there, those elsewhere; or a plain word that there is none.
import { offerOf, type PlacePoint, viewPlace } from '../../../core/finder.ts';
import type { PlanContext } from '../../../core/plan-for.ts';
import type { PlaceId } from '../../../data/body-places.ts';
import { FlagsLink } from './FlagsLink.tsx';
import { offerTexts, placeTexts, useFinderWords } from './finder-words.ts';
import { PersonNote } from './PersonNote.tsx';
import { PointList } from './PointList.tsx';
import { RoutineBox } from './RoutineBox.tsx';
import { TopicHead } from './TopicHead.tsx';
import { TopicLink } from './TopicLink.tsx';

export function PlacePage({ id, context }: { id: PlaceId; context: PlanContext }) {
  const {
    words: { finder },
  } = useFinderWords();
  const { name, note } = placeTexts(finder, id);
  const { isClosed, flags, offers, declines, near, far } = viewPlace(id);
  // By what a complaint felt here says of it; a point that only lies here, by what it is used for otherwise.
  const withWhy = (points: readonly PlacePoint[]) =>
    points.map(({ point, offer }) => ({
      point,
      why: (offer && offerTexts(finder, offer).why[point]) ?? finder.usedFor[point],
    }));
  const hasPoints = near.length + far.length > 0;
  const first = offers[0];
  return (
    <article class="finder finder-topic">
      <TopicHead name={name}>
        {isClosed && <p class="strong">{finder.declineTitle}</p>}
        <p>{note}</p>
        {flags && <FlagsLink />}
      </TopicHead>
      <div class="finder-points-column">
        {hasPoints && <PersonNote context={context} />}
        <PointList title={finder.nearHere} points={withWhy(near)} context={context} />
        <PointList title={finder.farHere} points={withWhy(far)} context={context} />
      </div>
      <aside class="finder-aside">
        {offers.length + declines.length > 0 && (
          <section>
            <h2>{finder.also}</h2>
            <ul class="finder-links">
              {offers.map((one) => (
                <li key={one}>
                  <TopicLink topic={{ kind: 'offer', id: one }} />
                </li>
              ))}
              {declines.map((one) => (
                <li key={one}>
                  <TopicLink topic={{ kind: 'decline', id: one }} />{' '}
                  <span class="soft s">{finder.search.kinds.decline}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {first && !isClosed && <RoutineBox id={offerOf(first).routine} context={context} />}
      </aside>
    </article>
  );
}
