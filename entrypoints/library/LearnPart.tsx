// Short pages to learn from.
import { LearnList } from '../../components/library/learn/LearnList.tsx';
import { LearnPage } from '../../components/library/learn/LearnPage.tsx';
import { useWords } from '../../components/words.tsx';
import { LEARN_PAGES } from '../../data/learn-pages.ts';
import { learn } from '../../locales/en.json';
import { useTabTitle } from '../page/use-tab-title.ts';
import type { PartProps } from './Library.tsx';

export const words = { learn };

export function LearnPart({ route }: PartProps<'learn'>) {
  const { words: spoken } = useWords('learn');
  const texts = spoken.learn;
  const page = LEARN_PAGES.find((key) => key === route.page);
  const title = page ? texts.pages[page].title : texts.title;
  useTabTitle(title);
  return page ? <LearnPage key={page} page={page} /> : <LearnList isLost={route.page !== undefined} />;
}
