// The large picture of a point: where it is, how to find it, how it is pressed; on the left or on the right.
import { useState } from 'preact/hooks';
import type { PointCode } from '../../../data/point-codes.ts';
import { PRESSING } from '../../../data/pressing.ts';
import type { Side } from '../../../data/routines.ts';
import { Figure, type FigureLayer } from '../../figures/Figure.tsx';
import { useFigureLabel, useViewName } from '../../figures/figure-label.ts';
import { Segments } from '../../Segments.tsx';
import { useWords } from '../../words.tsx';

const LAYERS: readonly FigureLayer[] = ['point', 'find', 'press'];
const SIDES = ['left', 'right'] as const satisfies readonly Side[];

export function PointFigure({ point }: { point: PointCode }) {
  const texts = useWords('figures').words.figures;
  const [layer, setLayer] = useState<FigureLayer>('point');
  const [chosen, setSide] = useState<(typeof SIDES)[number]>('left');
  const labelOf = useFigureLabel();
  const viewOf = useViewName();
  const isMidline = PRESSING[point].laterality === 'midline';
  const side = isMidline ? 'both' : chosen;
  return (
    <figure class="point-figure">
      <div class="point-plate">
        <Figure {...{ point, side, layer }} pressure={1} mark={0.8} label={labelOf({ point, side, layer })} />
      </div>
      <div class="point-views">
        <Segments name="figure-layer" label={texts.layersLabel} chosen={layer} onChoose={setLayer}>
          {LAYERS.map((value) => ({ value, text: texts.layers[value] }))}
        </Segments>
        {!isMidline && (
          <Segments name="figure-side" label={texts.sidesLabel} chosen={chosen} onChoose={setSide}>
            {SIDES.map((value) => ({ value, text: texts.sides[value] }))}
          </Segments>
        )}
      </div>
      <figcaption class="s soft">
        {viewOf(point, side)} {texts.coin}
      </figcaption>
    </figure>
  );
}
