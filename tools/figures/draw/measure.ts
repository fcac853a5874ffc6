// How a point is found, as paths: landmarks, the fingers that are laid from one of them, and the way to the point. Pure.
import { type Camera, project } from '../raster/camera.ts';
import { pathOf } from '../trace/path-text.ts';
import { resample, type Vec2 } from '../trace/polyline.ts';
import type { Vec3 } from '../vectors.ts';
import type { Mark } from './marks.ts';
import { type FingerPaths, fingerPaths, type MeasuringFingers } from './measuring-fingers.ts';

export type Measure = {
  /** Lines that a finger feels or sees: a crease, the edge of a bone. */
  lines?: readonly Mark[];
  /** Ends of bones, dimples. */
  dots?: readonly Vec3[];
  /** Each from end to end of what is measured; an end without a dot has a tick. */
  ways?: readonly Mark[];
  fingers?: MeasuringFingers;
};

/** Path texts; empty where there is nothing. */
export type MeasureLayers = FingerPaths & { lines: string; dots: string; ways: string };

/** Half a tick's length and a dot's radius, in units of the drawing. */
const TICK = 4;
const DOT = 3.4;

export function measureLayers(
  { lines = [], dots = [], ways = [], fingers }: Measure,
  camera: Camera,
): MeasureLayers {
  const flat = (mark: Mark): Vec2[] => mark.map((place) => flatten(camera, place));
  const smooth = (marks: readonly Mark[]) =>
    pathOf(
      marks.map((mark) => resample(flat(mark), 0.7)),
      { tolerance: 0.25, isClosed: false },
    );
  return {
    ...(fingers
      ? fingerPaths(fingers, (place) => flatten(camera, place))
      : { thumb: '', hand: '', fingers: [], nails: '' }),
    lines: smooth(lines),
    dots: dots.map((place) => dotPath(flatten(camera, place))).join(''),
    ways:
      smooth(ways) +
      ways
        .map((way) =>
          ticksOf(
            flat(way),
            dots.map((place) => flatten(camera, place)),
          ),
        )
        .join(''),
  };
}

function flatten(camera: Camera, place: Vec3): Vec2 {
  const [x, y] = project(camera, place);
  return [x, y];
}

function dotPath([x, y]: Vec2): string {
  return `M${round(x - DOT)} ${round(y)}a${DOT} ${DOT} 0 1 0 ${2 * DOT} 0a${DOT} ${DOT} 0 1 0 ${-2 * DOT} 0z`;
}

/** Across each end that has no dot of its own. */
function ticksOf(way: readonly Vec2[], dots: readonly Vec2[]): string {
  const ends = [way.slice(0, 2), way.slice(-2).reverse()];
  return ends
    .filter(([[x, y]]) => dots.every((dot) => Math.hypot(dot[0] - x, dot[1] - y) > DOT))
    .map(([end, next]) => {
      const [dx, dy] = [next[0] - end[0], next[1] - end[1]];
      const length = Math.hypot(dx, dy) || 1;
      const [x, y] = [(-dy / length) * TICK, (dx / length) * TICK];
      return `M${round(end[0] - x)} ${round(end[1] - y)}L${round(end[0] + x)} ${round(end[1] + y)}`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
