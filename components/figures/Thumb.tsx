// A small picture of where a point lies. The drawing comes after the first paint; its place is kept meanwhile.
import { FIGURES, type FigureKey } from '../../data/figures.ts';
import { POINTS, type PointCode } from '../../data/points.ts';
import { useModule } from '../use-module.ts';

/** The part of each drawing that still reads at the size of a stamp. */
const CROPS: Record<FigureKey, string> = {
  GB21: '85 66 150 150',
  GB20: '85 30 150 150',
  LI4: '76 48 176 176',
  TE3: '56 40 176 176',
};

export function Thumb({ point }: { point: PointCode }) {
  const loaded = useModule(() => import('./ThumbFigure.tsx'));
  const { figure, hant }: { figure: FigureKey | null; hant: string } = POINTS[point];
  if (!figure) {
    return (
      <span class="thumb-han" lang="zh-Hant" aria-hidden="true">
        {hant}
      </span>
    );
  }
  return (
    <svg viewBox={CROPS[figure]} aria-hidden="true">
      {loaded && <loaded.ThumbFigure figure={figure} marks={FIGURES[figure].points} />}
    </svg>
  );
}
