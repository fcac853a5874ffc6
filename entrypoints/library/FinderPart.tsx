// The finder: from a complaint or a place of the body to points, or to a plain word that there is none.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Loading } from '../../components/Loading.tsx';
import { DeclinePage } from '../../components/library/finder/DeclinePage.tsx';
import { FinderHome } from '../../components/library/finder/FinderHome.tsx';
import { topicName, useFinderWords } from '../../components/library/finder/finder-words.ts';
import { OfferPage } from '../../components/library/finder/OfferPage.tsx';
import { PlacePage } from '../../components/library/finder/PlacePage.tsx';
import { type Topic, topicOf } from '../../core/finder.ts';
import type { PlanContext } from '../../core/plan-for.ts';
import { cues, finder, points, reasons, routineNotes, safety } from '../../locales/en.json';
import type { PartProps } from './Library.tsx';
import { usePlanContext } from './use-plan-context.ts';

export const words = { cues, finder, points, reasons, routineNotes, safety };

export function FinderPart({ route, storage }: PartProps<'find'>) {
  const [query, setQuery] = useState('');
  const topic = route.topic === undefined ? null : topicOf(route.topic);
  const context = usePlanContext(storage)?.context ?? null;
  const isReady = topic === null || topic.kind === 'decline' || context !== null;
  const part = useArrival(topic, isReady);
  return (
    <div ref={part}>
      {topic ? (
        <TopicPage topic={topic} context={context} />
      ) : (
        <FinderHome query={query} onQuery={setQuery} isUnknown={route.topic !== undefined} />
      )}
    </div>
  );
}

function TopicPage({ topic, context }: { topic: Topic; context: PlanContext | null }) {
  if (topic.kind === 'decline') return <DeclinePage id={topic.id} />;
  if (!context) return <Loading />;
  return topic.kind === 'offer' ? (
    <OfferPage id={topic.id} context={context} />
  ) : (
    <PlacePage id={topic.id} context={context} />
  );
}

/** Names the page in the tab; and who came by a link within the finder starts reading at its title. */
function useArrival(topic: Topic | null, isReady: boolean) {
  const { words: spoken, say } = useFinderWords();
  const part = useRef<HTMLDivElement>(null);
  const before = useRef(topic?.id);
  useEffect(() => {
    if (!isReady) return;
    const name = topic ? topicName(spoken.finder, topic) : spoken.finder.all;
    document.title = say(spoken.finder.pageTitle, { name, brand: spoken.popup.brand });
    if (before.current !== topic?.id) part.current?.querySelector('h1')?.focus({ preventScroll: true });
    before.current = topic?.id;
  }, [topic?.id, isReady]);
  return part;
}
