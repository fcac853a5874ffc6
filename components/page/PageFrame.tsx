// The frame of every wide page: brand, the way between all pages, and the page itself.
//
// A new page is a folder in `entrypoints/`: an `index.html` as the library's (`<html class="wide">`, linked to
// `components/page.css` or to an entry that begins with it), and a `main.tsx` that calls `openPage` and adds the words
// of `page` and its own. Its content begins with a `PageTitle`, and `useTabTitle` names its tab. Its file goes into
// `core/page-paths`; if the way between the pages should lead to it, its name into the words and into `WAY` below.
import type { ComponentChildren } from 'preact';
import { libraryAddress } from '../../core/addresses.ts';
import { JOURNAL_PAGE, LIBRARY_PAGE, SETTINGS_PAGE } from '../../core/page-paths.ts';
import { Mark } from '../Mark.tsx';
import { useWords } from '../words.tsx';

const WAY = [
  { name: 'journal', href: JOURNAL_PAGE },
  { name: 'routines', href: libraryAddress({ part: 'routines' }) },
  { name: 'plan', href: libraryAddress({ part: 'plan' }) },
  { name: 'points', href: libraryAddress({ part: 'points' }) },
  { name: 'find', href: libraryAddress({ part: 'find' }) },
  { name: 'learn', href: libraryAddress({ part: 'learn' }) },
  { name: 'settings', href: SETTINGS_PAGE },
] as const;

export type PageName = (typeof WAY)[number]['name'];

export type PageFrameProps = {
  /** Null: a page that the way does not lead to. */
  current: PageName | null;
  children: ComponentChildren;
};

export function PageFrame({ current, children }: PageFrameProps) {
  const { words } = useWords('page');
  return (
    <>
      <header class="page-bar">
        <a class="brand" href={LIBRARY_PAGE}>
          <Mark />
          {words.popup.brand}
        </a>
        <nav aria-label={words.page.navLabel}>
          <ul>
            {WAY.map(({ name, href }) => (
              <li key={name}>
                <a href={href} aria-current={name === current ? 'page' : undefined}>
                  {words.page.names[name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main class="page-main">{children}</main>
    </>
  );
}
