// One page to learn from: to be read, with its sources at the end and the way to the pages around it.
import { routeHash } from '../../../core/library-route.ts';
import {
  HELP_PAGE,
  LEARN_DRAWINGS,
  LEARN_PAGES,
  LEARN_SOURCES,
  type LearnPageKey,
} from '../../../data/learn-pages.ts';
import { WholeDrawing } from '../../figures/WholeDrawing.tsx';
import { PlainList } from '../../PlainList.tsx';
import { Crumbs } from '../../page/Crumbs.tsx';
import { PageHead } from '../../page/PageHead.tsx';
import { SourceList } from '../../page/SourceList.tsx';
import { useWords } from '../../words.tsx';
import { HelpLink } from './HelpLink.tsx';

type Section = { title: string; text: readonly string[]; list?: readonly string[] | undefined };

export function LearnPage({ page }: { page: LearnPageKey }) {
  const { learn } = useWords('learn').words;
  const { title, lead } = learn.pages[page];
  const sections: readonly Section[] = learn.pages[page].sections;
  const drawing = page in LEARN_DRAWINGS ? LEARN_DRAWINGS[page as keyof typeof LEARN_DRAWINGS] : null;
  return (
    <article class="learn">
      <Crumbs href={routeHash({ part: 'learn' })} label={learn.title} />
      <PageHead title={title} lead={lead} />
      <HelpLink isHere={page === HELP_PAGE} />
      {drawing && (
        <div class="learn-drawing">
          <WholeDrawing name={drawing} label={learn.drawings[drawing]} />
        </div>
      )}
      <div class="prose">
        {sections.map((section) => (
          <LearnSection key={section.title} section={section} />
        ))}
      </div>
      <section class="learn-sources" aria-labelledby="sources">
        <h2 id="sources">{learn.sources}</h2>
        <SourceList sources={LEARN_SOURCES[page]} />
      </section>
      <Around page={page} />
    </article>
  );
}

function LearnSection({ section: { title, text, list = [] } }: { section: Section }) {
  return (
    <section>
      <h2>{title}</h2>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {list.length > 0 && <PlainList items={list} />}
    </section>
  );
}

function Around({ page }: { page: LearnPageKey }) {
  const { learn } = useWords('learn').words;
  const at = LEARN_PAGES.indexOf(page);
  const before = at > 0 ? LEARN_PAGES[at - 1] : undefined;
  const next = LEARN_PAGES[at + 1];
  return (
    <nav class="learn-around" aria-label={learn.around}>
      {before && <Neighbour page={before} label={learn.previous} rel="prev" />}
      {next && <Neighbour page={next} label={learn.next} rel="next" />}
    </nav>
  );
}

type NeighbourProps = { page: LearnPageKey; label: string; rel: 'prev' | 'next' };

function Neighbour({ page, label, rel }: NeighbourProps) {
  const { learn } = useWords('learn').words;
  return (
    <a class={`learn-${rel}`} href={routeHash({ part: 'learn', page })} rel={rel}>
      <span class="s soft">{label}</span> <span>{learn.pages[page].title}</span>
    </a>
  );
}
