// The library: a page of its own with an address for each point, routine and page to learn from.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Loading } from '../../components/Loading.tsx';
import { Lost } from '../../components/library/Lost.tsx';
import { PageFrame } from '../../components/page/PageFrame.tsx';
import { useModule } from '../../components/use-module.ts';
import { type Speech, useWords, WordsProvider } from '../../components/words.tsx';
import type { LibraryRoute } from '../../core/library-route.ts';
import { parseRoute } from '../../core/parse-route.ts';
import type { PageStorage } from '../../platform/storage.ts';

export type PartProps<Part extends LibraryRoute['part']> = {
  route: Extract<LibraryRoute, { part: Part }>;
  storage: PageStorage;
};

export function Library({ storage }: { storage: PageStorage }) {
  const hash = useHash();
  const found = parseRoute(hash);
  const route = found ?? { part: 'points' as const };
  // Each page begins at its top.
  useLayoutEffect(() => scrollTo(0, 0), [hash]);
  return (
    <PageFrame current={route.part}>
      {!found && <Lost />}
      <Part key={route.part} {...{ route, storage }} />
    </PageFrame>
  );
}

function Part({ route, storage }: { route: LibraryRoute; storage: PageStorage }) {
  switch (route.part) {
    case 'points':
      return (
        <Later load={() => import('./PointsPart.tsx')}>
          {({ PointsPart, words }) => (
            <Speaking words={words}>
              <PointsPart {...{ route, storage }} />
            </Speaking>
          )}
        </Later>
      );
    case 'find':
      return (
        <Later load={() => import('./FinderPart.tsx')}>
          {({ FinderPart, words }) => (
            <Speaking words={words}>
              <FinderPart {...{ route, storage }} />
            </Speaking>
          )}
        </Later>
      );
    case 'routines':
      return (
        <Later load={() => import('./RoutinesPart.tsx')}>
          {({ RoutinesPart, words }) => (
            <Speaking words={words}>
              <RoutinesPart {...{ route, storage }} />
            </Speaking>
          )}
        </Later>
      );
    case 'plan':
      return (
        <Later load={() => import('./PlanPart.tsx')}>
          {({ PlanPart, words }) => (
            <Speaking words={words}>
              <PlanPart {...{ route, storage }} />
            </Speaking>
          )}
        </Later>
      );
    case 'learn':
      return (
        <Later load={() => import('./LearnPart.tsx')}>
          {({ LearnPart, words }) => (
            <Speaking words={words}>
              <LearnPart {...{ route, storage }} />
            </Speaking>
          )}
        </Later>
      );
  }
}

function Later<Module>({
  load,
  children,
}: {
  load: () => Promise<Module>;
  children: (module: Module) => ComponentChildren;
}) {
  const module = useModule(load);
  return <>{module ? children(module) : <Loading />}</>;
}

/** Adds the words of a part to those of the page. */
function Speaking({ words, children }: { words: Partial<Speech['words']>; children: ComponentChildren }) {
  const { say: _, ...speech } = useWords();
  return (
    <WordsProvider speech={{ ...speech, words: { ...speech.words, ...words } }}>{children}</WordsProvider>
  );
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return hash;
}
