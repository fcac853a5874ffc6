// Back of the left hand: He Gu dashed, Zhong Zhu marked. Both on one drawing, so that the way between them shows.
import { FIGURES } from '../../data/figures.ts';
import { FigureBody } from './FigureBody.tsx';
import { Target } from './Target.tsx';

/** Zhong Zhu on He Gu's drawing, carried over by eye: the two drawings hold the hand a little differently. */
const TE3_ON_LI4 = { x: 119.5, y: 136.5 };

export function SwapHand() {
  const [out] = FIGURES.LI4.points;
  return (
    <svg viewBox="48 66 240 131" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <FigureBody figure="LI4" />
      <Target x={out.x} y={out.y} kind="left-out" />
      <circle class="target-aura" cx={TE3_ON_LI4.x} cy={TE3_ON_LI4.y} r={17} />
      <Target x={TE3_ON_LI4.x} y={TE3_ON_LI4.y} kind="shown" />
    </svg>
  );
}
