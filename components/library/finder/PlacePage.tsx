// A place of the body: what it could be, the points that lie there, those elsewhere; or a plain word that there is none.
import { offerOf, type PlacePoint, type PlaceView, viewPlace } from '../../../core/finder.ts';
import { routeHash } from '../../../core/library-route.ts';
import { type PlanContext, planFor, previewPlan } from '../../../core/plan-for.ts';
import type { PlaceId } from '../../../data/body-places.ts';
import type { PointCode } from '../../../data/point-codes.ts';
import { ROUTINES } from '../../../data/routines.ts';
import { pointName } from '../../routine-facts.ts';
import { useWords } from '../../words.tsx';
import { Asked } from './Asked.tsx';
import { DoctorNote } from './DoctorNote.tsx';
import { FlagsLink } from './FlagsLink.tsx';
import { offerTexts, placeTexts } from './finder-words.ts';
import { PersonNote } from './PersonNote.tsx';
import { PointList } from './PointList.tsx';
import { RoutineBox } from './RoutineBox.tsx';
import { TopicHead } from './TopicHead.tsx';
import { TopicLink } from './TopicLink.tsx';

export function PlacePage({ id, context }: { id: PlaceId; context: PlanContext }) {
  const {
    words: { finder },
  } = useWords('finder');
  const { name, note } = placeTexts(finder, id);
  const view = viewPlace(id);
  const hasPoints = view.near.length + view.far.length > 0;
  const first = hasPoints ? view.offers[0] : undefined;
  const routine = first && offerOf(first).routine;
  const result = routine && planFor(ROUTINES[routine], context);
  return (
    <article class={`finder ${hasPoints ? 'finder-topic' : 'finder-decline'}`}>
      <TopicHead name={name} under={finder.map.title}>
        {view.isClosed && <p class="strong">{finder.declineTitle}</p>}
        <p>{note}</p>
        {view.flags && <FlagsLink />}
      </TopicHead>
      {hasPoints && (
        <div class="finder-points-column">
          {result?.kind === 'ask' && <Asked gates={result.gates} />}
          <PlacePoints view={view} context={context} />
        </div>
      )}
      <aside class="finder-aside">
        <Complaints offers={view.offers} declines={view.declines} />
        {routine && <RoutineBox id={routine} result={previewPlan(ROUTINES[routine], context)} />}
        {first && <DoctorNote offer={first} />}
        {view.others.length > 0 && <OtherPoints points={view.others} />}
      </aside>
    </article>
  );
}

function PlacePoints({ view, context }: { view: PlaceView; context: PlanContext }) {
  const {
    words: { finder },
  } = useWords('finder');
  // By what a complaint felt here says of it; a point that only lies here, by what it is used for otherwise.
  const withWhy = (points: readonly PlacePoint[]) =>
    points.map(({ point, offer }) => ({
      point,
      why: (offer && offerTexts(finder, offer).why[point]) ?? finder.usedFor[point],
    }));
  return (
    <>
      <PersonNote context={context} />
      <PointList title={finder.nearHere} points={withWhy(view.near)} context={context} />
      <PointList title={finder.farHere} points={withWhy(view.far)} context={context} />
    </>
  );
}

function Complaints({ offers, declines }: Pick<PlaceView, 'offers' | 'declines'>) {
  const {
    words: { finder },
  } = useWords('finder');
  if (offers.length + declines.length === 0) return null;
  return (
    <section>
      <h2>{finder.also}</h2>
      <ul class="finder-links">
        {offers.map((id) => (
          <li key={id}>
            <TopicLink topic={{ kind: 'offer', id }} />
          </li>
        ))}
        {declines.map((id) => (
          <li key={id}>
            <TopicLink topic={{ kind: 'decline', id }} />{' '}
            <span class="soft s">{finder.search.kinds.decline}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OtherPoints({ points }: { points: readonly PointCode[] }) {
  const {
    words: { finder },
  } = useWords('finder');
  return (
    <section>
      <h2>{finder.others}</h2>
      <ul class="finder-others">
        {points.map((point) => (
          <li key={point}>
            <a href={routeHash({ part: 'points', point })}>{pointName(point)}</a>
            <p class="s soft">{finder.usedFor[point]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
