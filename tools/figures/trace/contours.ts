// The closed lines around all that lies above a level (marching squares). Pure.

import { blur } from '../raster/blur.ts';
import { type Field, fieldOf, type Mask } from '../raster/grids.ts';
import { FINENESS, MARGIN } from '../raster/render.ts';
import { areaOf, type Polyline, resample, smooth, type Vec2 } from './polyline.ts';

/** Points of a traced line lie this far apart, in units of the drawing. */
export const STEP = 0.5;

/** In pixels. Outside the picture nothing is above the level, so every line closes. */
export function contoursOf({ width, height, data }: Field, level: number): Polyline[] {
  const valueAt = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? Math.min(0, level - 1) : data[y * width + x];
  const links = linkEdges({ width, height }, (x, y) => valueAt(x, y) - level);
  const lines: Polyline[] = [];
  for (const start of links.keys()) {
    const line: Vec2[] = [];
    let edge: number | undefined = start;
    while (edge !== undefined && links.has(edge)) {
      line.push(crossingOf(edge, width, (x, y) => valueAt(x, y) - level));
      const next: number | undefined = links.get(edge);
      links.delete(edge);
      edge = next;
    }
    if (line.length > 2) lines.push([...line, line[0]]);
  }
  return lines;
}

type Height = (x: number, y: number) => number;

// Edges between neighbouring pixels are numbered: even ones go right from their pixel, odd ones down. Rows and columns
// start at −1.
function edgeNumber(x: number, y: number, isDown: boolean, width: number): number {
  return 2 * ((y + 1) * (width + 2) + x + 1) + (isDown ? 1 : 0);
}

function crossingOf(edge: number, width: number, heightAt: Height): Vec2 {
  const cell = edge >> 1;
  const x = (cell % (width + 2)) - 1;
  const y = Math.floor(cell / (width + 2)) - 1;
  const [dx, dy] = edge & 1 ? [0, 1] : [1, 0];
  const [a, b] = [heightAt(x, y), heightAt(x + dx, y + dy)];
  const share = a / (a - b);
  return [x + dx * share, y + dy * share];
}

/** From each crossed edge to the next one, with what is above the level on the same side throughout. */
function linkEdges(
  { width, height }: { width: number; height: number },
  heightAt: Height,
): Map<number, number> {
  const links = new Map<number, number>();
  for (let y = -1; y < height; y++) {
    let left = [heightAt(-1, y) > 0, heightAt(-1, y + 1) > 0] as const;
    for (let x = -1; x < width; x++) {
      const right = [heightAt(x + 1, y) > 0, heightAt(x + 1, y + 1) > 0] as const;
      if (left[0] !== left[1] || left[0] !== right[0] || left[0] !== right[1]) {
        linkCell([left[0], right[0], right[1], left[1]], edgesOf(x, y, width), links);
      }
      left = right;
    }
  }
  return links;
}

/** Of the cell whose first corner this is: clockwise from the top. */
function edgesOf(x: number, y: number, width: number): number[] {
  return [
    edgeNumber(x, y, false, width),
    edgeNumber(x + 1, y, true, width),
    edgeNumber(x, y + 1, false, width),
    edgeNumber(x, y, true, width),
  ];
}

/** A line comes in where the corners rise, clockwise, and goes out where they next fall. */
function linkCell(isAbove: readonly boolean[], edges: readonly number[], links: Map<number, number>): void {
  for (let k = 0; k < 4; k++) {
    if (isAbove[k] || !isAbove[(k + 1) % 4]) continue;
    let out = (k + 1) % 4;
    while (!isAbove[out] || isAbove[(out + 1) % 4]) out = (out + 1) % 4;
    links.set(edges[k], edges[out]);
  }
}

export type Tracing = {
  /** Smoothing along the line, in units of the drawing. */
  smoothing: number;
  /** Shapes smaller than this many square units are left out. */
  leastArea: number;
};

/** Smooth closed lines in units of the drawing. */
export function traceField(field: Field, level: number, { smoothing, leastArea }: Tracing): Polyline[] {
  return contoursOf(field, level)
    .map((line) => line.map(([x, y]): Vec2 => [(x + 0.5) / FINENESS - MARGIN, (y + 0.5) / FINENESS - MARGIN]))
    .filter((line) => line.length >= 8 && Math.abs(areaOf(line)) >= leastArea)
    .map((line) => smooth(resample(line, STEP), smoothing / STEP, true));
}

export function traceMask(mask: Mask, tracing: Tracing & { softening?: number }): Polyline[] {
  return traceField(blur(fieldOf(mask), (tracing.softening ?? 0.3) * FINENESS), 0.5, tracing);
}
