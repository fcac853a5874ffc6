// The finder: from a complaint or a place of the body to points, or to a plain word that there is none.
import { useSections } from '../../components/words.tsx';
import { finder, points } from '../../locales/en.json';
import type { PartProps } from './Library.tsx';

export const words = { finder, points };

export function FinderPart(_props: PartProps<'find'>) {
  const { words: spoken } = useSections('finder');
  return <h1>{spoken.finder.title}</h1>;
}
