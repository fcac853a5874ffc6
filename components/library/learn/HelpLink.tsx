// The way to "When to get help", on every page to learn from.
import { routeHash } from '../../../core/library-route.ts';
import { HELP_PAGE } from '../../../data/learn-pages.ts';
import { useWords } from '../../words.tsx';

/** `isHere`: this is that page. */
export function HelpLink({ isHere = false }: { isHere?: boolean }) {
  const { learn } = useWords('learn').words;
  return (
    <p class="learn-help s">
      {learn.help}{' '}
      <a
        href={routeHash({ part: 'learn', page: HELP_PAGE })}
        aria-current={isHere ? 'page' : undefined}
        class="strong"
      >
        {learn.helpLink}
      </a>
    </p>
  );
}
