// The shape of the pressure ring: the outer edge a circle, the inner edge as thick as the pressure is firm.
// In a drawing of 280 × 280; angles in turns, clockwise from the top.

export const CENTRE = 140;
export const OUTER = 130;
const THIN = 2.5;
const THICK = 13;
const LIGHT_THICK = 6.5;
const BREATH_RADIUS = 124;
const SAMPLES = 180;

export type Edges = { outer: number; inner: number };

/** Edges for a pressure from 0 to 1. A light step never grows thick. */
export function pressEdges(pressure: number, light = false): Edges {
  const thick = light ? LIGHT_THICK : THICK;
  return { outer: OUTER, inner: OUTER - THIN - (thick - THIN) * pressure };
}

/** One brush stroke a breath: thick where the lungs are full, even to both sides. */
export function breathEdges(fullness: number): Edges {
  const half = 0.8 + 4.7 * fullness;
  return { outer: BREATH_RADIUS + half, inner: BREATH_RADIUS - half };
}

/** A closed band from `from` to `to` (turns). `edgesAt` is asked for each sample. */
export function bandPath(from: number, to: number, edgesAt: (turn: number) => Edges): string {
  const count = Math.max(2, Math.ceil((to - from) * SAMPLES));
  const turns = Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
  const outer = turns.map((turn) => pointAt(turn, edgesAt(turn).outer));
  const inner = turns.map((turn) => pointAt(turn, edgesAt(turn).inner)).reverse();
  return `M${outer.join('L')}L${inner.join('L')}Z`;
}

/** A line across the band. */
export function notchPath(turn: number, { outer, inner }: Edges): string {
  return `M${pointAt(turn, inner - 1)}L${pointAt(turn, outer + 1)}`;
}

/** "x y" at a turn and a radius. */
export function pointAt(turn: number, radius: number): string {
  return placeAt(turn, radius)
    .map((n) => n.toFixed(1))
    .join(' ');
}

export function placeAt(turn: number, radius: number): [x: number, y: number] {
  const angle = (turn - 0.25) * 2 * Math.PI;
  return [CENTRE + radius * Math.cos(angle), CENTRE + radius * Math.sin(angle)];
}
