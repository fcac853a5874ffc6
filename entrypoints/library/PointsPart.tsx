// The points: a list, and a page for each.
import { useSections } from '../../components/words.tsx';
import { cues, pointPages, points, reasons } from '../../locales/en.json';
import type { PartProps } from './Library.tsx';

export const words = { cues, pointPages, points, reasons };

export function PointsPart(_props: PartProps<'points'>) {
  const { words: spoken } = useSections('pointPages');
  return <h1>{spoken.pointPages.title}</h1>;
}
