// The library's page: brand, the way between its parts, and the part itself.
import type { ComponentChildren } from 'preact';
import { LIBRARY_PARTS, type LibraryRoute, routeHash } from '../../core/library-route.ts';
import { Mark } from '../Mark.tsx';
import { useSections } from '../words.tsx';

export type LibraryFrameProps = {
  part: LibraryRoute['part'];
  /** The address led nowhere. */
  isLost: boolean;
  children: ComponentChildren;
};

export function LibraryFrame({ part, isLost, children }: LibraryFrameProps) {
  const {
    words: { library, popup },
  } = useSections('library');
  return (
    <div class="library">
      <header class="library-bar">
        <a class="brand" href={routeHash({ part: 'points' })}>
          <Mark />
          {popup.brand}
        </a>
        <nav aria-label={library.navLabel}>
          <ul>
            {LIBRARY_PARTS.map((name) => (
              <li key={name}>
                <a href={routeHash({ part: name })} aria-current={name === part ? 'page' : undefined}>
                  {library.parts[name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {isLost && (
        <p class="library-lost" role="status">
          {library.notFound}
        </p>
      )}
      <main class="library-main">{children}</main>
    </div>
  );
}
