// The way to the page that says when to get help.
import { routeHash } from '../../../core/library-route.ts';
import { HELP_PAGE } from '../../../data/learn-pages.ts';
import { useFinderWords } from './finder-words.ts';

export function FlagsLink() {
  const { words } = useFinderWords();
  return (
    <a class="finder-flags" href={routeHash({ part: 'learn', page: HELP_PAGE })}>
      {words.finder.flags}
    </a>
  );
}
