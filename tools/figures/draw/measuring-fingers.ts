// Fingers laid side by side from a landmark to the point, seen from the back of the hand. Their width is the distance shared
// out among them: a point's finger-widths are the person's own, so on the drawing they are the drawn body's. Pure.
import type { Side } from '../hand/frame.ts';
import type { Vec2 } from '../trace/polyline.ts';
import type { Vec3 } from '../vectors.ts';

/** From the thumb's side. */
const FINGERS = ['index', 'middle', 'ring', 'little'] as const;
export type FingerName = (typeof FINGERS)[number];

export type MeasuringFingers = {
  /** The hand they belong to: it decides which way their tips point. */
  side: Side;
  /** From the landmark on. */
  order: readonly FingerName[];
  from: Vec3;
  to: Vec3;
  /** How far the middle finger's tip reaches past the line from `from` to `to`, in finger-widths. */
  past?: number;
};

/** The thumb lies behind the hand, the fingers before it. */
export type FingerPaths = { thumb: string; hand: string; fingers: readonly string[]; nails: string };

// In finger-widths.
const LENGTH = 4.4;
const PALM = 4;
const FOREARM = 20;
/** How much narrower than the palm, on each side. */
const WRIST = 0.45;
/** What is seen of a folded finger. */
const FOLDED = 1.1;
const THUMB_RADIUS = 0.55;
/** How much shorter than the middle finger. */
const SHORTER: Readonly<Record<FingerName, number>> = { index: 0.45, middle: 0, ring: 0.35, little: 1.15 };

export function fingerPaths(
  { side, order, from, to, past = 1.4 }: MeasuringFingers,
  flatten: (place: Vec3) => Vec2,
): FingerPaths {
  const [start, end] = [flatten(from), flatten(to)];
  const width = Math.hypot(end[0] - start[0], end[1] - start[1]) / order.length;
  const along: Vec2 = [
    (end[0] - start[0]) / (width * order.length),
    (end[1] - start[1]) / (width * order.length),
  ];
  const tips = tipsWay(along, side, isFromThumb(order));
  /** In finger-widths: along the line, and towards the tips. */
  const at = (a: number, t: number): Vec2 => [
    start[0] + width * (a * along[0] + t * tips[0]),
    start[1] + width * (a * along[1] + t * tips[1]),
  ];
  const [before, after] = foldedBeside(order);
  const root = past - LENGTH;
  const all = Array.from({ length: FINGERS.length }, (_, k) => k - before);
  const tipOf = (i: number) => (order[i] ? past - SHORTER[order[i]] : root + FOLDED);
  const sweep = along[0] * tips[1] - along[1] * tips[0] < 0 ? 1 : 0;
  // The thumb's own places: outwards from the hand's edge, and towards the tips from the fingers' roots.
  const [edge, outwards] = isFromThumb(order) ? [-before, -1] : [order.length + after, 1];
  const beside: At = (out, t) => at(edge + outwards * out, root + t);
  return {
    thumb: thumbPath(beside, width, outwards < 0 ? sweep : 1 - sweep),
    hand: palmPath(at, -before, order.length + after, root),
    fingers: all.map((i) => fingerPath(at, i, { tip: tipOf(i), root, width, sweep })),
    nails: order.map((name, i) => nailPath(at(i + 0.5, past - SHORTER[name] - 0.5), tips, width)).join(''),
  };
}

function isFromThumb(order: readonly FingerName[]): boolean {
  const [first, last] = [order[0], order[order.length - 1]].map((name) => FINGERS.indexOf(name));
  return first < last;
}

/** Seen from the back with the tips up, a right hand has its thumb's side on the left. On the picture y grows downwards. */
function tipsWay([x, y]: Vec2, side: Side, fromThumb: boolean): Vec2 {
  return (side === 'R') === fromThumb ? [y, -x] : [-y, x];
}

/** How many fingers of the hand are not laid down, before the first and after the last. */
function foldedBeside(order: readonly FingerName[]): [number, number] {
  const used = order.map((name) => FINGERS.indexOf(name));
  const [towardsThumb, towardsLittle] = [Math.min(...used), 3 - Math.max(...used)];
  return isFromThumb(order) ? [towardsThumb, towardsLittle] : [towardsLittle, towardsThumb];
}

type At = (along: number, tips: number) => Vec2;

type FingerShape = { tip: number; root: number; width: number; sweep: number };

function fingerPath(at: At, i: number, { tip, root, width, sweep }: FingerShape): string {
  const radius = text([width / 2]);
  const [a, b, c, d] = [at(i, root - 0.5), at(i, tip - 0.5), at(i + 1, tip - 0.5), at(i + 1, root - 0.5)].map(
    text,
  );
  return `M${a}L${b}A${radius} ${radius} 0 0 ${sweep} ${c}L${d}`;
}

/** Held a little away from the hand; its root goes on behind the palm. */
function thumbPath(beside: At, width: number, sweep: number): string {
  const radius = text([THUMB_RADIUS * width]);
  const [a, b, c, d, e, f, g, h] = [
    beside(-0.5, -4.4),
    beside(0.5, -3.8),
    beside(0.95, -2.4),
    beside(1.65, -0.6),
    beside(0.63, -0.2),
    beside(0.25, -1.2),
    beside(0, -1.6),
    beside(-0.6, -1.6),
  ].map(text);
  return `M${a}Q${b} ${c}L${d}A${radius} ${radius} 0 0 ${sweep} ${e}L${f}Q${g} ${h}`;
}

function palmPath(at: At, from: number, to: number, root: number): string {
  const wrist = root - PALM - 1;
  const corner = (side: number, inward: number): string[] =>
    [
      at(side + inward * WRIST, wrist - FOREARM),
      at(side + inward * WRIST, wrist),
      at(side, wrist + 1.4),
      at(side - inward * 0.1, root - 0.6),
      at(side, root),
      at(side + inward * 0.4, root),
    ].map(text);
  const [a, b, c, d, e, f] = corner(from, 1);
  const [l, k, j, i, h, g] = corner(to, -1);
  return `M${a}L${b}Q${c} ${d}Q${e} ${f}L${g}Q${h} ${i}Q${j} ${k}L${l}`;
}

function nailPath(middle: Vec2, tips: Vec2, width: number): string {
  const [long, wide] = [0.34 * width, 0.27 * width];
  const turn = (Math.atan2(tips[1], tips[0]) * 180) / Math.PI;
  const [x, y] = [tips[0] * long, tips[1] * long];
  const radii = `${text([long])} ${text([wide])} ${Math.round(turn)}`;
  return `M${text([middle[0] - x, middle[1] - y])}A${radii} 1 0 ${text([middle[0] + x, middle[1] + y])}A${radii} 1 0 ${text([middle[0] - x, middle[1] - y])}z`;
}

function text(values: readonly number[]): string {
  return values.map((value) => String(Math.round(value * 10) / 10)).join(' ');
}
