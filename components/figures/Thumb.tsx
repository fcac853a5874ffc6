// A small picture of where a point lies. Its place is kept until the drawing has come.
import type { PointCode } from '../../data/points.ts';
import { once, useModule } from '../use-module.ts';

export const loadThumb = once(() => import('./ThumbFigure.tsx'));

export function Thumb({ point }: { point: PointCode }) {
  const loaded = useModule(loadThumb);
  return <div class="thumb">{loaded && <loaded.ThumbFigure point={point} />}</div>;
}
