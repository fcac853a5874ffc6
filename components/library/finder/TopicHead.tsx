// The head of a topic's page: the way back, its name, and a sentence.
import type { ComponentChildren } from 'preact';
import { routeHash } from '../../../core/library-route.ts';
import { PageTitle } from '../../page/PageTitle.tsx';
import { useWords } from '../../words.tsx';

export type TopicHeadProps = {
  name: string;
  /** The part of the finder's first page that leads here. */
  under: string;
  children: ComponentChildren;
};

export function TopicHead({ name, under, children }: TopicHeadProps) {
  const { words } = useWords('finder');
  return (
    <header class="finder-head">
      <p class="s soft finder-back">
        <a href={routeHash({ part: 'find' })}>{words.finder.all}</a> <span aria-hidden="true">/</span> {under}
      </p>
      <PageTitle title={name} />
      <div class="finder-lead">{children}</div>
    </header>
  );
}
