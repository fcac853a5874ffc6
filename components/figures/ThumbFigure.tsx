// What a thumbnail shows once it is loaded: the part of the drawing that still reads at the size of a stamp.
import type { PointCode } from '../../data/point-codes.ts';
import { Figure } from './Figure.tsx';

/** Shares of the drawing's height. */
const SQUARES: Readonly<Partial<Record<PointCode, number>>> = { GB20: 0.62, GB21: 0.8 };

export function ThumbFigure({ point }: { point: PointCode }) {
  return <Figure point={point} side="both" layer="point" square={SQUARES[point] ?? 0.73} mark={1.1} />;
}
