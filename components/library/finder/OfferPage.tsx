// An ordinary complaint: what to be sure of first, the points near it and far from it, and a routine.
import { nearAndFar, offerOf } from '../../../core/finder.ts';
import { type PlanContext, planFor, previewPlan } from '../../../core/plan-for.ts';
import type { OfferId } from '../../../data/complaints.ts';
import type { PointCode } from '../../../data/point-codes.ts';
import { ROUTINES } from '../../../data/routines.ts';
import { useWords } from '../../words.tsx';
import { Asked } from './Asked.tsx';
import { DoctorNote } from './DoctorNote.tsx';
import { offerTexts } from './finder-words.ts';
import { PersonNote } from './PersonNote.tsx';
import { PointList } from './PointList.tsx';
import { RoutineBox } from './RoutineBox.tsx';
import { TopicHead } from './TopicHead.tsx';

export function OfferPage({ id, context }: { id: OfferId; context: PlanContext }) {
  const {
    words: { finder },
  } = useWords('finder');
  const offer = offerOf(id);
  const { name, lead, why } = offerTexts(finder, id);
  const { near, far } = nearAndFar(offer);
  const withWhy = (points: readonly PointCode[]) => points.map((point) => ({ point, why: why[point] ?? '' }));
  const result = planFor(ROUTINES[offer.routine], context);
  const hasPlace = offer.places.length > 0;
  return (
    <article class="finder finder-topic">
      <TopicHead name={name} under={finder.groups[offer.group]}>
        <p>{lead}</p>
      </TopicHead>
      <div class="finder-points-column">
        {result.kind === 'ask' && <Asked gates={result.gates} />}
        <PersonNote context={context} />
        {hasPlace && near.length === 0 && <p class="soft">{finder.nothingNear}</p>}
        <PointList title={finder.near} points={withWhy(near)} context={context} />
        <PointList title={hasPlace ? finder.far : finder.points} points={withWhy(far)} context={context} />
      </div>
      <aside class="finder-aside">
        <RoutineBox id={offer.routine} result={previewPlan(ROUTINES[offer.routine], context)} />
        <DoctorNote offer={id} />
      </aside>
    </article>
  );
}
