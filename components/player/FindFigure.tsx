// While the person reads how to find the point: the whole drawing, with the way to find it.
import type { PlannedPress } from '../../core/plan.ts';
import { Figure } from '../figures/Figure.tsx';
import { useFigureLabel } from '../figures/figure-label.ts';

export function FindFigure({ step: { point, side } }: { step: PlannedPress }) {
  const labelOf = useFigureLabel();
  return (
    <div class="find-plate">
      <Figure {...{ point, side }} layer="find" label={labelOf({ point, side, layer: 'find' })} />
    </div>
  );
}
