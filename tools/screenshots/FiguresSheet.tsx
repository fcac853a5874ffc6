// All drawings in one condition, a row each: the place, the way to it, the hand that presses. Photographed by
// `npm run figures:sheet`.
import { Figure, type FigureLayer } from '../../components/figures/Figure.tsx';
import { WholeDrawing } from '../../components/figures/WholeDrawing.tsx';
import type { DrawingName } from '../../data/drawings.ts';
import { POINT_CODES } from '../../data/point-codes.ts';
import { PRESSING } from '../../data/pressing.ts';

const LAYERS: readonly FigureLayer[] = ['point', 'find', 'press'];
const WHOLE: readonly DrawingName[] = ['body-front', 'body-back', 'desk-seated'];

export function FiguresSheet() {
  return (
    <div class="figures-sheet">
      {POINT_CODES.flatMap((point) => {
        const side = PRESSING[point].laterality === 'each' ? 'left' : 'both';
        return LAYERS.map((layer) => (
          <div key={point + layer}>
            <Figure {...{ point, side, layer }} pressure={1} mark={0.8} />
          </div>
        ));
      })}
      {WHOLE.map((name) => (
        <div key={name}>
          <WholeDrawing name={name} />
        </div>
      ))}
    </div>
  );
}
