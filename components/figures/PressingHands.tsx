// The hands that press: they come down with the pressure, and circle where the technique says so. All motion follows
// `stepOffset`, so a paused step stands still; reduced motion lays them on the point and leaves them there (CSS).
import type { Millis } from '../../core/time.ts';
import type { Drawing } from '../../data/drawings.ts';
import type { Side } from '../../data/routines.ts';
import { Layer } from './Layer.tsx';
import type { SvgNode } from './parse-svg.ts';

export const TURN_MS = 1000;
/** How far a hand is off the skin before it presses, and how wide it circles; in units of the drawing. */
const LIFT = 5;
const CIRCLE = 1.6;

export type PressingHandsProps = {
  layer: SvgNode;
  drawing: Pick<Drawing, 'press'>;
  side: Side;
  /** 0 to 1 */
  pressure: number;
  stepOffset: Millis;
  circling: boolean;
};

export function PressingHands({ layer, drawing, side, pressure, stepOffset, circling }: PressingHandsProps) {
  const turn = ((stepOffset % TURN_MS) / TURN_MS) * 2 * Math.PI;
  const round = circling ? CIRCLE * pressure : 0;
  const hands = layer.children.flatMap((node, i) => {
    const hand = drawing.press[i];
    return hand && isShown(drawing, hand.side, side) ? [{ node, hand }] : [];
  });
  return (
    <g {...layer.attributes}>
      {hands.map(({ node, hand: { side: pressed, push } }) => {
        const [x, y] = push.map((share) => share * LIFT * (pressure - 1));
        const place = {
          '--x': `${((x ?? 0) + round * Math.sin(turn)).toFixed(2)}px`,
          '--y': `${((y ?? 0) - round * Math.cos(turn)).toFixed(2)}px`,
        };
        return (
          <g key={pressed} class="press-hand" style={place}>
            <Layer node={node} />
          </g>
        );
      })}
    </g>
  );
}

/** Where both sides are drawn, only the hand of the side that is pressed is shown. */
function isShown({ press }: Pick<Drawing, 'press'>, drawn: string, side: Side): boolean {
  return side === 'both' || drawn === side || press.length === 1;
}
