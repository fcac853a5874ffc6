// The way to the page that says when to get help.
import { routeHash } from '../../../core/library-route.ts';
import { HELP_PAGE } from '../../../data/learn-pages.ts';
import { useWords } from '../../words.tsx';

export function FlagsLink() {
  const { words } = useWords('finder');
  return (
    <a class="finder-flags" href={routeHash({ part: 'learn', page: HELP_PAGE })}>
      {words.finder.flags}
    </a>
  );
}
