// What was found for the person's words, the best first.
import type { Topic } from '../../../core/finder.ts';
import { useWords } from '../../words.tsx';
import { FlagsLink } from './FlagsLink.tsx';
import { TopicLink } from './TopicLink.tsx';

/** More than fit the eye are no answer. */
const MOST = 10;

export function FinderResults({ found }: { found: readonly Topic[] }) {
  const {
    words: { finder },
    say,
  } = useWords('finder');
  const { found: count, none, kinds } = finder.search;
  const shown = found.slice(0, MOST);
  return (
    <div class="finder-results">
      <p role="status" class={shown.length > 0 ? 'soft s' : undefined}>
        {shown.length > 0 ? say(count, { n: shown.length }) : none}
      </p>
      {shown.length === 0 ? (
        <p>
          <FlagsLink />
        </p>
      ) : (
        <ul>
          {shown.map((topic) => (
            <li key={topic.id}>
              <TopicLink topic={topic} />
              <span class="soft s">{kinds[topic.kind]}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
