// Reads a shape target: how far each point moves when the target is applied in full. Pure.
import { BodyError } from './body-error.ts';
import { POINT_COUNT } from './parse-obj.ts';

export type Target = { points: Int32Array; moves: Float64Array };

export function parseTarget(text: string, name: string): Target {
  const points: number[] = [];
  const moves: number[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('#') || line.startsWith('"')) continue;
    const numbers = line.trim().split(/\s+/).map(Number);
    if (line.trim() === '') continue;
    const [point, ...move] = numbers;
    points.push(point);
    moves.push(...move);
  }
  if (
    moves.length !== 3 * points.length ||
    moves.some(Number.isNaN) ||
    points.some((point) => !(point >= 0 && point < POINT_COUNT))
  ) {
    throw new BodyError(`${name} is damaged: a line is not a point and three numbers.`);
  }
  return { points: Int32Array.from(points), moves: Float64Array.from(moves) };
}

/** Moves the points, by a share of the target. */
export function addTarget(positions: Float64Array, { points, moves }: Target, share: number): void {
  points.forEach((point, i) => {
    for (let k = 0; k < 3; k++) positions[3 * point + k] += share * moves[3 * i + k];
  });
}
