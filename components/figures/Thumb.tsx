// A small picture of where a point lies. The drawing comes after the first paint; its place is kept meanwhile.
import type { PointCode } from '../../data/points.ts';
import { useModule } from '../use-module.ts';

export function Thumb({ point }: { point: PointCode }) {
  const loaded = useModule(() => import('./ThumbFigure.tsx'));
  return <div class="thumb">{loaded && <loaded.ThumbFigure point={point} />}</div>;
}
