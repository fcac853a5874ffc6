// Back of the left hand: He Gu dashed, Zhong Zhu marked. Both on one drawing, so that the way between them shows.
import { LI4 } from '../../data/drawings.ts';
import { Layer } from './Layer.tsx';
import { Target } from './Target.tsx';
import { useDrawing } from './use-drawing.ts';

/** Zhong Zhu on He Gu's drawing. */
const [x, y] = LI4.landmarks.TE3;

export function SwapHand() {
  const layers = useDrawing('LI4');
  const [out] = LI4.points;
  return (
    <svg class="figure" viewBox="48 66 240 131" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      {layers?.body && <Layer node={layers.body} />}
      <Target x={out.x} y={out.y} kind="left-out" />
      <circle class="target-aura" cx={x} cy={y} r={17} />
      <Target x={x} y={y} kind="shown" />
    </svg>
  );
}
