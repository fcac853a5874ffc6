// The library: a page of its own with an address for each point, routine and page to learn from.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Loading } from '../../components/Loading.tsx';
import { MoreWords } from '../../components/MoreWords.tsx';
import { PageFrame } from '../../components/page/PageFrame.tsx';
import { Said } from '../../components/page/Said.tsx';
import { useModule } from '../../components/use-module.ts';
import { useWords } from '../../components/words.tsx';
import type { LibraryRoute } from '../../core/library-route.ts';
import { parseRoute } from '../../core/parse-route.ts';
import type { PageStorage } from '../../platform/storage.ts';

export type PartProps<Part extends LibraryRoute['part']> = {
  route: Extract<LibraryRoute, { part: Part }>;
  storage: PageStorage;
};

export function Library({ storage }: { storage: PageStorage }) {
  const { words } = useWords('library');
  const hash = useHash();
  const found = parseRoute(hash);
  const route = found ?? { part: 'points' as const };
  // Each page begins at its top.
  useLayoutEffect(() => scrollTo(0, 0), [hash]);
  return (
    <PageFrame current={route.part}>
      {!found && <Said>{words.library.notFound}</Said>}
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
            <MoreWords words={words}>
              <PointsPart {...{ route, storage }} />
            </MoreWords>
          )}
        </Later>
      );
    case 'find':
      return (
        <Later load={() => import('./FinderPart.tsx')}>
          {({ FinderPart, words }) => (
            <MoreWords words={words}>
              <FinderPart {...{ route, storage }} />
            </MoreWords>
          )}
        </Later>
      );
    case 'routines':
      return (
        <Later load={() => import('./RoutinesPart.tsx')}>
          {({ RoutinesPart, words }) => (
            <MoreWords words={words}>
              <RoutinesPart {...{ route, storage }} />
            </MoreWords>
          )}
        </Later>
      );
    case 'plan':
      return (
        <Later load={() => import('./PlanPart.tsx')}>
          {({ PlanPart, words }) => (
            <MoreWords words={words}>
              <PlanPart {...{ route, storage }} />
            </MoreWords>
          )}
        </Later>
      );
    case 'learn':
      return (
        <Later load={() => import('./LearnPart.tsx')}>
          {({ LearnPart, words }) => (
            <MoreWords words={words}>
              <LearnPart {...{ route, storage }} />
            </MoreWords>
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
  return <>{module ? children(module) : <Loading isPart />}</>;
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
