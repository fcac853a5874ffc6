// The pages to learn from, in their order.
import { routeHash } from '../../../core/library-route.ts';
import { LEARN_PAGES } from '../../../data/learn-pages.ts';
import { PageTitle } from '../../page/PageTitle.tsx';
import { useWords } from '../../words.tsx';
import { HelpLink } from './HelpLink.tsx';

/** `isLost`: the address named a page that is not there. */
export function LearnList({ isLost = false }: { isLost?: boolean }) {
  const { learn } = useWords('learn').words;
  return (
    <div class="learn">
      {isLost && (
        <p class="learn-lost" role="status">
          {learn.notFound}
        </p>
      )}
      <header class="page-head">
        <PageTitle title={learn.title} />
        <p class="lead">{learn.lead}</p>
      </header>
      <HelpLink />
      <ol class="learn-list">
        {LEARN_PAGES.map((page) => (
          <li key={page}>
            <h2>
              <a href={routeHash({ part: 'learn', page })}>{learn.pages[page].title}</a>
            </h2>
            <p class="soft">{learn.pages[page].lead}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
