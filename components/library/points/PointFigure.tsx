// The large picture of a point with its marks; without a drawing, its Chinese name on the same plate.
import { FIGURES, type Figure, type FigureKey } from '../../../data/figures.ts';
import type { PointCode } from '../../../data/point-codes.ts';
import { POINTS } from '../../../data/points.ts';
import { FigureBody } from '../../figures/FigureBody.tsx';
import { MeasuringLine } from '../../figures/MeasuringLine.tsx';
import { Target } from '../../figures/Target.tsx';
import { useWords } from '../../words.tsx';

/** What the plate shows of each drawing, eight wide for seven high, and how large the mark is on it. */
const CROPS: Record<FigureKey, { box: string; mark: number }> = {
  LI4: { box: '36 36 232 203', mark: 0.75 },
  TE3: { box: '36 36 232 203', mark: 0.75 },
  GB20: { box: '64 14 192 168', mark: 0.56 },
  GB21: { box: '48 42 224 196', mark: 0.7 },
};

export function PointFigure({ point }: { point: PointCode }) {
  const { figure: key, hant } = POINTS[point];
  const { figures, views } = useWords('pointPages').words.pointPages;
  if (!key)
    return (
      <div class="point-plate" lang="zh-Hant" aria-hidden="true">
        <span class="point-han">{hant}</span>
      </div>
    );
  const { points, view }: Figure = FIGURES[key];
  const { box, mark } = CROPS[key];
  return (
    <figure class="point-figure">
      <div class="point-plate">
        <svg viewBox={box} role="img" aria-label={figures[key]} preserveAspectRatio="xMidYMid slice">
          <FigureBody figure={key} />
          {key === 'GB20' && <MeasuringLine />}
          {points.map(({ side, x, y }) => (
            <Target key={side} x={x} y={y} kind="shown" scale={mark} />
          ))}
        </svg>
      </div>
      <figcaption class="s soft">{views[view]}</figcaption>
    </figure>
  );
}
