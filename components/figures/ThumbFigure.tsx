// What a thumbnail shows once it is loaded: the body with a mark on each side, or the point's Chinese name.
import { FIGURES, type Figure, type FigureKey } from '../../data/figures.ts';
import { POINTS, type PointCode } from '../../data/points.ts';
import { FigureBody } from './FigureBody.tsx';
import { MeasuringLine } from './MeasuringLine.tsx';
import { Target } from './Target.tsx';

/** The part of each drawing that still reads at the size of a stamp. */
const CROPS: Record<FigureKey, string> = {
  GB21: '64 24 192 192',
  GB20: '85 36 150 150',
  LI4: '76 48 176 176',
  TE3: '56 40 176 176',
};

export function ThumbFigure({ point }: { point: PointCode }) {
  const { figure: key, hant }: { figure: FigureKey | null; hant: string } = POINTS[point];
  if (!key) {
    return (
      <span class="thumb-han" lang="zh-Hant" aria-hidden="true">
        {hant}
      </span>
    );
  }
  const { points }: Figure = FIGURES[key];
  return (
    <svg viewBox={CROPS[key]} aria-hidden="true">
      <FigureBody figure={key} />
      {key === 'GB20' && <MeasuringLine />}
      {points.map(({ side, x, y }) => (
        <Target key={side} x={x} y={y} kind="shown" scale={1.1} />
      ))}
    </svg>
  );
}
