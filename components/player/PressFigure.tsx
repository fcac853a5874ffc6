// The window inside the ring: the figure, turned to the side being pressed; while the person reads how to find the point,
// the way to find it.

import type { PlannedPress } from '../../core/plan.ts';
import type { Position } from '../../core/position.ts';
import type { PointCode } from '../../data/point-codes.ts';
import { Figure } from '../figures/Figure.tsx';
import { useFigureLabel } from '../figures/figure-label.ts';

export type PressFigureProps = { step: PlannedPress; position: Position; finding: boolean };

/** How much of each drawing the window shows, in shares of its height, and how large the marks are. */
const WINDOWS: Readonly<Partial<Record<PointCode, { square: number; mark: number }>>> = {
  GB20: { square: 0.72, mark: 0.66 },
};
const WINDOW = { square: 1, mark: 1 };

/** A light press comes down as far as this. */
const LIGHT = 0.4;

export function PressFigure({ step, position, finding }: PressFigureProps) {
  const { point, side, technique, light } = step;
  const layer = finding ? 'find' : 'press';
  const labelOf = useFigureLabel();
  return (
    <div class="stage-window">
      <Figure
        {...{ point, side, layer, technique }}
        {...(WINDOWS[point] ?? WINDOW)}
        pressure={light ? position.pressure * LIGHT : position.pressure}
        stepOffset={position.stepOffset}
        label={labelOf({ point, side, layer })}
      />
    </div>
  );
}
