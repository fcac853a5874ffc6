// What a figure shows, in words: the view from the person's own side, the mark, and how it is found or pressed.
import { DRAWINGS, type Drawing } from '../../data/drawings.ts';
import type { PointCode } from '../../data/point-codes.ts';
import type { Side } from '../../data/routines.ts';
import { useWords } from '../words.tsx';
import type { FigureLayer } from './Figure.tsx';

export type Shown = { point: PointCode; side: Side; layer: FigureLayer };

/** Gives the text alternative of a figure. */
export function useFigureLabel(): (shown: Shown) => string {
  const { words, say } = useWords('figures');
  const { label, where, press, find } = words.figures;
  const viewOf = useViewName();
  return ({ point, side, layer }) =>
    say(label, {
      view: viewOf(point, side),
      where: where[point],
      more: { point: '', press: press[point], find: find[point] }[layer],
    }).trim();
}

/** "The back of your left hand." */
export function useViewName(): (point: PointCode, side: Side) => string {
  const { views } = useWords('figures').words.figures;
  return (point, side) => {
    const { view, points }: Drawing = DRAWINGS[point];
    const texts: Readonly<Record<string, string | { left: string; right: string }>> = views;
    const text = texts[view];
    if (text === undefined) throw new RangeError(`The view ${view} has no name.`);
    if (typeof text === 'string') return text;
    const drawn = points[0]?.side === 'right' ? 'right' : 'left';
    return text[side === 'both' ? drawn : side];
  };
}
