// Joins lines that go on in each other: end to end, with little gap and little turn, the best pair first. Pure.
import type { Polyline, Vec2 } from './polyline.ts';

/** In units of the drawing. */
const WIDEST_GAP = 2.5;
/** Cosine of the sharpest turn at a joint. */
const LEAST_COSINE = 0.6;
/** The direction of an end is taken over this stretch, in units. */
const STRETCH = 4;

type Pair = { worth: number; i: number; j: number; line: Polyline };

/** The lines are in pixels; `fineness` says how many make a unit. */
export function joinChains(chains: readonly Polyline[], fineness: number): Polyline[] {
  let lines = [...chains];
  for (;;) {
    const best = bestPair(lines, fineness);
    if (!best) return lines;
    lines = [...lines.filter((_, k) => k !== best.i && k !== best.j), best.line];
  }
}

function bestPair(lines: readonly Polyline[], fineness: number): Pair | null {
  let best: Pair | null = null;
  for (let i = 0; i < lines.length; i++) {
    for (let j = i + 1; j < lines.length; j++) {
      for (const a of [lines[i], lines[i].toReversed()]) {
        for (const b of [lines[j], lines[j].toReversed()]) {
          const worth = worthOf(a, b, fineness);
          if (worth !== null && (!best || worth > best.worth)) best = { worth, i, j, line: [...a, ...b] };
        }
      }
    }
  }
  return best;
}

/** How well `b` goes on from the end of `a`; null when it does not. */
function worthOf(a: Polyline, b: Polyline, fineness: number): number | null {
  const end = a[a.length - 1];
  const gap = Math.hypot(end[0] - b[0][0], end[1] - b[0][1]);
  if (gap > WIDEST_GAP * fineness) return null;
  const k = Math.min(STRETCH * fineness, a.length - 1, b.length - 1);
  const cosine = cosineOf([a[a.length - 1 - k], end], [b[0], b[k]]);
  return cosine > LEAST_COSINE ? cosine - gap / fineness : null;
}

function cosineOf([a, b]: readonly [Vec2, Vec2], [c, d]: readonly [Vec2, Vec2]): number {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const size = Math.hypot(ux, uy) * Math.hypot(vx, vy);
  return size ? (ux * vx + uy * vy) / size : 0;
}
