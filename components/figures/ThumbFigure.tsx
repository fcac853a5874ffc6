// What a thumbnail shows once it is loaded: the body and a mark on each side.
import type { Figure, FigureKey } from '../../data/figures.ts';
import { FigureBody } from './FigureBody.tsx';
import { MeasuringLine } from './MeasuringLine.tsx';
import { Target } from './Target.tsx';

export type ThumbFigureProps = { figure: FigureKey; marks: Figure['points'] };

export function ThumbFigure({ figure, marks }: ThumbFigureProps) {
  return (
    <>
      <FigureBody figure={figure} />
      {figure === 'GB20' && <MeasuringLine />}
      {marks.map(({ side, x, y }) => (
        <Target key={side} x={x} y={y} kind="shown" scale={1.1} />
      ))}
    </>
  );
}
