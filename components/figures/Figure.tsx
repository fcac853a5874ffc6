// A point on the body: where it is, how to find it, or how it is pressed. Only the drawing shown is fetched; it comes as
// elements, so that it takes the theme's colours, and without ids, so that any number of figures may stand on a page.
import type { Millis } from '../../core/time.ts';
import { DRAWINGS, type Drawing } from '../../data/drawings.ts';
import type { PointCode } from '../../data/point-codes.ts';
import type { Side, Technique } from '../../data/routines.ts';
import type { DrawingLayers, LayerName } from './drawing-files.ts';
import { isMirrored, mirrorFrame, squareAround, usualFrame } from './frame-of.ts';
import { Layer } from './Layer.tsx';
import { PressedTarget } from './PressedTarget.tsx';
import { PressingHands } from './PressingHands.tsx';
import { Target } from './Target.tsx';
import { useDrawing } from './use-drawing.ts';

/** What is shown besides the body: the mark, the way to find it, or the hands that press it. */
export type FigureLayer = 'point' | 'find' | 'press';

export type FigureProps = {
  point: PointCode;
  /** The side of the person's own body; `both` where the point is on the midline. */
  side: Side;
  layer: FigureLayer;
  /** 0 to 1: hand, ring and circles follow it. */
  pressure?: number;
  technique?: Technique;
  /** How long the step has been played. */
  stepOffset?: Millis;
  /** A square of this share of the drawing's height, around the points; all of it without. */
  square?: number;
  /** How large the marks are. */
  mark?: number;
  /** The text alternative (`useFigureLabel`). Without one, the figure is decoration beside words that say the same. */
  label?: string;
};

/** Smaller while fingers are counted: the mark must not hide the one that it lies beside. */
const FIND_SCALE = 0.7;

const SHOWN: Readonly<Record<FigureLayer, readonly LayerName[]>> = {
  point: ['body', 'guide'],
  find: ['body', 'guide', 'measure'],
  press: ['body'],
};

export function Figure(props: FigureProps) {
  const { point, side, layer, square, label } = props;
  const drawing: Drawing = DRAWINGS[point];
  const layers = useDrawing(point);
  const withHands = layer === 'press';
  const mirrored = isMirrored(drawing, side, withHands);
  const frame = square === undefined ? usualFrame(point, drawing, layer) : squareAround(drawing, square);
  const [minX, , width] = drawing.viewBox;
  const spoken = label ? { role: 'img' as const, 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg
      class="figure"
      viewBox={(mirrored ? mirrorFrame(frame, drawing) : frame).join(' ')}
      preserveAspectRatio="xMidYMid slice"
      {...spoken}
    >
      <g transform={mirrored ? `translate(${2 * minX + width} 0) scale(-1 1)` : undefined}>
        {SHOWN[layer].map((name) => {
          const node = layers?.[name];
          return node && <Layer key={name} node={node} />;
        })}
        {layers && <Marks {...{ ...props, drawing, layers }} />}
      </g>
    </svg>
  );
}

type MarksProps = FigureProps & { drawing: Drawing; layers: DrawingLayers };

function Marks({ drawing, layers, layer, side, technique, mark = 1, ...props }: MarksProps) {
  const { pressure = 0, stepOffset = 0 } = props;
  const circling = technique === 'press-circle';
  if (layer !== 'press')
    return drawing.points.map(({ side: spot, x, y }) => (
      <Target
        key={spot}
        {...{ x, y }}
        kind={layer === 'point' || isFound(drawing, spot, side) ? 'shown' : 'faint'}
        scale={layer === 'find' ? mark * FIND_SCALE : mark}
      />
    ));
  return (
    <>
      {layers.press && (
        <PressingHands layer={layers.press} {...{ drawing, side, pressure, stepOffset, circling }} />
      )}
      {drawing.points.map(({ side: spot, x, y }) =>
        isPressed(drawing, spot, side) ? (
          <PressedTarget key={spot} scale={mark} {...{ x, y, pressure, stepOffset, circling }} />
        ) : (
          <Target key={spot} x={x} y={y} kind="faint" scale={mark} />
        ),
      )}
    </>
  );
}

/** The way to a point is drawn on the left, mirrored or not. */
function isFound({ points }: Drawing, spot: string, side: Side): boolean {
  return side === 'both' || points.length === 1 || spot === 'left';
}

/** On a drawing of both sides the pressed one is where its hand is, mirrored or not. */
function isPressed({ points, press }: Drawing, spot: string, side: Side): boolean {
  if (side === 'both' || points.length === 1) return true;
  return press.length === 1 ? press.some((hand) => hand.side === spot) : spot === side;
}
