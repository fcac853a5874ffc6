// Short pages to learn from.
import { useSections } from '../../components/words.tsx';
import { learn } from '../../locales/en.json';
import type { PartProps } from './Library.tsx';

export const words = { learn };

export function LearnPart(_props: PartProps<'learn'>) {
  const { words: spoken } = useSections('learn');
  return <h1>{spoken.learn.title}</h1>;
}
