// The window inside the ring: the drawing, turned to the side being pressed, and the marks on it.
// A point without a drawing shows its Chinese name in the window instead.

import type { PlannedPress } from '../../core/plan.ts';
import type { Position } from '../../core/position.ts';
import { FIGURES, type Figure, type FigureKey } from '../../data/figures.ts';
import { POINTS } from '../../data/points.ts';
import { FigureBody } from '../figures/FigureBody.tsx';
import { PressedTarget } from '../figures/PressedTarget.tsx';
import { Target } from '../figures/Target.tsx';
import { CENTRE } from './ring.ts';

export type PressFigureProps = { step: PlannedPress; position: Position };

/** Where each drawing lies in the window: the middle of what matters, and how large. */
const PLACES: Record<FigureKey, { x: number; y: number; scale: number; pressing: boolean; mark: number }> = {
  LI4: { x: 174, y: 124, scale: 0.965, pressing: true, mark: 1 },
  TE3: { x: 150, y: 128, scale: 0.965, pressing: true, mark: 0.9 },
  GB20: { x: 160, y: 118, scale: 1.35, pressing: true, mark: 0.66 },
  GB21: { x: 160, y: 124, scale: 0.94, pressing: true, mark: 0.95 },
};

/** The side on which each view shows the pressing hand. The other side is its mirror image. */
const DRAWN: Record<Figure['view'], 'left' | 'right'> = {
  'left-hand-back': 'left',
  'shoulders-back': 'right',
  'head-back': 'left',
};

const WINDOW = 112;

export function PressFigure({ step, position }: PressFigureProps) {
  const key: FigureKey | null = POINTS[step.point].figure;
  if (!key) return <NameWindow name={POINTS[step.point].hant} />;
  const figure: Figure = FIGURES[key];
  const place = PLACES[key];
  const mirrored = step.side !== 'both' && step.side !== DRAWN[figure.view];
  const turn = mirrored ? `translate(${2 * CENTRE} 0) scale(-1 1) ` : '';
  const shift = `translate(${CENTRE - place.x * place.scale} ${CENTRE - place.y * place.scale})`;
  return (
    <>
      <clipPath id="window">
        <circle cx={CENTRE} cy={CENTRE} r={WINDOW} />
      </clipPath>
      <circle class="plate" cx={CENTRE} cy={CENTRE} r={WINDOW} />
      <g clip-path="url(#window)">
        <g transform={`${turn}${shift} scale(${place.scale})`}>
          <FigureBody figure={key} pressing={place.pressing} />
          {figure.points.map(({ side, x, y }) =>
            step.side === 'both' || side === DRAWN[figure.view] ? (
              <PressedTarget
                key={side}
                x={x}
                y={y}
                scale={place.mark}
                pressure={step.light ? position.pressure * 0.4 : position.pressure}
                stepOffset={position.stepOffset}
                circling={step.technique === 'press-circle'}
              />
            ) : (
              <Target key={side} x={x} y={y} kind="faint" scale={place.mark} />
            ),
          )}
        </g>
      </g>
    </>
  );
}

function NameWindow({ name }: { name: string }) {
  return (
    <>
      <circle class="plate" cx={CENTRE} cy={CENTRE} r={WINDOW} />
      <text class="plate-name" x={CENTRE} y={CENTRE} lang="zh-Hant">
        {name}
      </text>
    </>
  );
}
