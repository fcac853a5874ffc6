// From a mask of lines to smooth open lines along their middles. Pure.
import type { Mask } from '../raster/grids.ts';
import { FINENESS, MARGIN } from '../raster/render.ts';
import { thin } from '../raster/thin.ts';
import { STEP } from './contours.ts';
import { joinChains } from './join-chains.ts';
import { lengthOf, type Polyline, resample, smooth, type Vec2 } from './polyline.ts';

/** Side branches shorter than this are no lines, in units of the drawing. */
const SPUR = 4;
const SMOOTHING = 1.5;

export function centreLines(mask: Mask, leastLength: number): Polyline[] {
  return joinChains(findChains(thin(mask)), FINENESS)
    .map((line) => line.map(([x, y]): Vec2 => [(x + 0.5) / FINENESS - MARGIN, (y + 0.5) / FINENESS - MARGIN]))
    .filter((line) => lengthOf(line) >= leastLength)
    .map((line) => smooth(resample(line, STEP), SMOOTHING / STEP, false));
}

/** Runs of pixels between ends and forks, without spurs. */
function findChains({ width, data }: Mask): Polyline[] {
  const around = [-width - 1, -width, 1 - width, -1, 1, width - 1, width, width + 1];
  const near = (i: number) => around.map((step) => i + step).filter((k) => data[k]);
  const pixels = [...data.keys()].filter((i) => data[i]);
  const ways = new Map(pixels.map((i) => [i, near(i).length]));
  const walked = new Set<string>();
  const chains: Polyline[] = [];
  for (const start of pixels.filter((i) => ways.get(i) !== 2)) {
    for (const first of near(start)) {
      if (walked.has(`${start} ${first}`)) continue;
      const chain = walk(start, first);
      const [last, beforeLast] = [chain[chain.length - 1], chain[chain.length - 2]];
      walked.add(`${last} ${beforeLast}`);
      const isSpur = (ways.get(start) === 1) !== (ways.get(last) === 1) && chain.length < SPUR * FINENESS;
      if (!isSpur && chain.length > 2)
        chains.push(chain.map((i): Vec2 => [i % width, Math.floor(i / width)]));
    }
  }
  return chains;

  function walk(start: number, first: number): number[] {
    const chain = [start, first];
    while (ways.get(chain[chain.length - 1]) === 2) {
      const here = chain[chain.length - 1];
      const next = near(here).find((k) => !chain.slice(-3).includes(k));
      if (next === undefined) break;
      chain.push(next);
    }
    return chain;
  }
}
