// The finder's first page: by one's own words, from a list, or on the body.
import { DECLINE_IDS, OFFER_IDS, offerOf } from '../../../core/finder.ts';
import { searchWords } from '../../../core/search-words.ts';
import { OFFER_GROUPS } from '../../../data/complaints.ts';
import { PageTitle } from '../PageTitle.tsx';
import { BodyMap } from './BodyMap.tsx';
import { FinderResults } from './FinderResults.tsx';
import { entriesOf, useFinderWords } from './finder-words.ts';
import { TopicLink } from './TopicLink.tsx';

export type FinderHomeProps = {
  /** What the person typed. It outlives a look at one of the results. */
  query: string;
  onQuery: (query: string) => void;
  /** The address named a topic that is not there. */
  isUnknown: boolean;
};

export function FinderHome({ query, onQuery, isUnknown }: FinderHomeProps) {
  const {
    words: { finder },
  } = useFinderWords();
  const isAsking = query.trim() !== '';
  return (
    <div class="finder">
      <header class="finder-head">
        <PageTitle title={finder.title} />
        <p class="finder-lead soft">{finder.lead}</p>
        {isUnknown && <p role="status">{finder.unknown}</p>}
        <search class="finder-search">
          <label for="finder-query">{finder.search.label}</label>
          <input
            id="finder-query"
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={query}
            onInput={({ currentTarget }) => onQuery(currentTarget.value)}
          />
        </search>
      </header>
      {isAsking ? (
        <FinderResults found={searchWords(query, entriesOf(finder), finder.search.fillers)} />
      ) : (
        <Offers />
      )}
      <BodyMap />
      {!isAsking && <Declines />}
    </div>
  );
}

function Offers() {
  const {
    words: { finder },
  } = useFinderWords();
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
  } = useFinderWords();
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
