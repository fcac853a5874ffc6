// The finder's first page: by one's own words, from a list, or on the body.
import { DECLINE_IDS, OFFER_IDS, offerOf, type Topic } from '../../../core/finder.ts';
import { OFFER_GROUPS } from '../../../data/complaints.ts';
import { PageTitle } from '../../page/PageTitle.tsx';
import { useWords } from '../../words.tsx';
import { AlarmCard } from './AlarmCard.tsx';
import { answerTo } from './answer-to.ts';
import { BodyMap } from './BodyMap.tsx';
import { FinderResults } from './FinderResults.tsx';
import { FinderSearch } from './FinderSearch.tsx';
import { TopicLink } from './TopicLink.tsx';

export type FinderHomeProps = {
  /** What the person typed. It outlives a look at one of the results. */
  query: string;
  onQuery: (query: string) => void;
  /** Enter in the search box: the first of what was found. */
  onOpen: (topic: Topic) => void;
  /** The address named a topic that is not there. */
  isUnknown: boolean;
};

export function FinderHome({ query, onQuery, onOpen, isUnknown }: FinderHomeProps) {
  const {
    words: { finder },
  } = useWords('finder');
  const isAsking = query.trim() !== '';
  const { alarm, found } = answerTo(query, finder);
  const openFirst = () => {
    const [first] = found;
    // A card for help is there to be read, not passed by.
    if (first && !alarm) onOpen(first);
  };
  return (
    <div class="finder">
      <header class="finder-head">
        <PageTitle title={finder.title} />
        {!alarm && <p class="finder-lead soft">{finder.lead}</p>}
        {isUnknown && <p role="status">{finder.unknown}</p>}
        <FinderSearch query={query} onQuery={onQuery} onEnter={openFirst} hasFlags={!alarm} />
      </header>
      {alarm && <AlarmCard key={alarm} alarm={alarm} />}
      {isAsking ? (!alarm || found.length > 0) && <FinderResults found={found} /> : <Offers />}
      {!alarm && <BodyMap />}
      {!isAsking && <Declines />}
    </div>
  );
}

function Offers() {
  const {
    words: { finder },
  } = useWords('finder');
  return (
    <div class="finder-groups">
      {OFFER_GROUPS.map((group) => (
        <section key={group} aria-labelledby={`finder-${group}`}>
          <h2 id={`finder-${group}`}>{finder.groups[group]}</h2>
          <ul class="finder-links">
            {OFFER_IDS.filter((id) => offerOf(id).group === group).map((id) => (
              <li key={id}>
                <TopicLink topic={{ kind: 'offer', id }} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Declines() {
  const {
    words: { finder },
  } = useWords('finder');
  return (
    <section class="finder-part" aria-labelledby="finder-declined">
      <h2 id="finder-declined">{finder.declined.title}</h2>
      <p class="soft s finder-lead">{finder.declined.lead}</p>
      <ul class="finder-links finder-declines">
        {DECLINE_IDS.map((id) => (
          <li key={id}>
            <TopicLink topic={{ kind: 'decline', id }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
