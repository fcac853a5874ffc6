// The drawing of a body, front or back, with what lies on it. Where its places are: `data/body-places.ts`.
import type { ComponentChildren } from 'preact';
import { BODY_FRAME, type BodyView } from '../../../data/body-places.ts';
import { WholeDrawing } from '../../figures/WholeDrawing.tsx';

export type BodyFigureProps = {
  view: BodyView;
  /** One letter each, for the sides of the person drawn. */
  left: string;
  right: string;
  /** What lies on it. */
  children: ComponentChildren;
};

const { minX, minY, width, height } = BODY_FRAME;
/** Beside the shoulders. */
const LETTERS = { aside: 9, y: 58 };

export function BodyFigure({ view, left, right, children }: BodyFigureProps) {
  // Seen from the front, a person's left is on the right.
  const [first, last] = view === 'front' ? [right, left] : [left, right];
  return (
    <div class="body-plate">
      <WholeDrawing name={`body-${view}`} frame={[minX, minY, width, height]}>
        <text class="body-letter" x={minX + LETTERS.aside} y={LETTERS.y}>
          {first}
        </text>
        <text class="body-letter" x={minX + width - LETTERS.aside} y={LETTERS.y}>
          {last}
        </text>
        {children}
      </WholeDrawing>
    </div>
  );
}
