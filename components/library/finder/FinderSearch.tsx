// The box for one's own words, and under it always the way to help.

import { useWords } from '../../words.tsx';
import { FlagsLink } from './FlagsLink.tsx';

export type FinderSearchProps = {
  query: string;
  onQuery: (query: string) => void;
  /** Enter was pressed. */
  onEnter: () => void;
  /** Whether the way to help stands under the box; not where an answer shows it already. */
  hasFlags: boolean;
};

export function FinderSearch({ query, onQuery, onEnter, hasFlags }: FinderSearchProps) {
  const {
    words: { finder },
  } = useWords('finder');
  return (
    <search class="finder-search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onEnter();
        }}
      >
        <label for="finder-query">{finder.search.label}</label>
        <input
          id="finder-query"
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        />
      </form>
      {hasFlags && (
        <p class="s">
          <FlagsLink />
        </p>
      )}
    </search>
  );
}
