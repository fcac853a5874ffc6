// The finder: from a complaint or a place of the body to points, or to a plain word that there is none.
import { useState } from 'preact/hooks';
import { Loading } from '../../components/Loading.tsx';
import { DeclinePage } from '../../components/library/finder/DeclinePage.tsx';
import { FinderHome } from '../../components/library/finder/FinderHome.tsx';
import { topicName } from '../../components/library/finder/finder-words.ts';
import { OfferPage } from '../../components/library/finder/OfferPage.tsx';
import { PlacePage } from '../../components/library/finder/PlacePage.tsx';
import { useWords } from '../../components/words.tsx';
import { type Topic, topicOf } from '../../core/finder.ts';
import { routeHash } from '../../core/library-route.ts';
import type { PlanContext } from '../../core/plan-for.ts';
import { cues, finder, points, reasons, routineNotes, safety } from '../../locales/en.json';
import { useTabTitle } from '../page/use-tab-title.ts';
import type { PartProps } from './Library.tsx';
import { usePlanContext } from './use-plan-context.ts';

export const words = { cues, finder, points, reasons, routineNotes, safety };

export function FinderPart({ route, storage }: PartProps<'find'>) {
  const { words: spoken } = useWords('finder');
  const [query, setQuery] = useState('');
  const topic = route.topic === undefined ? null : topicOf(route.topic);
  const context = usePlanContext(storage)?.context ?? null;
  useTabTitle(topic ? topicName(spoken.finder, topic) : spoken.finder.all);
  return topic ? (
    <TopicPage key={topic.id} topic={topic} context={context} />
  ) : (
    <FinderHome
      query={query}
      onQuery={setQuery}
      onOpen={({ id }) => {
        location.hash = routeHash({ part: 'find', topic: id });
      }}
      isUnknown={route.topic !== undefined}
    />
  );
}

function TopicPage({ topic, context }: { topic: Topic; context: PlanContext | null }) {
  if (topic.kind === 'decline') return <DeclinePage id={topic.id} />;
  if (!context) return <Loading isPart />;
  return topic.kind === 'offer' ? (
    <OfferPage id={topic.id} context={context} />
  ) : (
    <PlacePage id={topic.id} context={context} />
  );
}
