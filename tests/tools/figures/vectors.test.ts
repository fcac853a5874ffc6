import { describe, expect, it } from 'vitest';
import {
  apply,
  columns,
  cross,
  FORWARD,
  LEFT,
  move,
  multiply,
  norm,
  rotation,
  transpose,
  turnAbout,
  UP,
} from '../../../tools/figures/vectors.ts';

describe('turns in space', () => {
  it('go counter-clockwise about their axis', () => {
    const [x, y, z] = apply(rotation(UP, 90), FORWARD);
    expect([x, y, z]).toEqual([expect.closeTo(1), expect.closeTo(0), expect.closeTo(0)]);
  });

  it('keep lengths, and their transpose turns back', () => {
    const turn = rotation([1, 2, 3], 37);
    expect(norm(apply(turn, [3, 4, 12]))).toBeCloseTo(13);
    const back = multiply(transpose(turn), turn);
    expect(apply(back, [1, 2, 3])[2]).toBeCloseTo(3);
  });

  it('leave the place they turn about', () => {
    expect(move(turnAbout([1, 2, 3], rotation(UP, 50)), [1, 2, 3])[0]).toBeCloseTo(1);
  });

  it('take the axes to the columns they were made of', () => {
    expect(apply(columns(UP, FORWARD, LEFT), LEFT)).toEqual(UP);
    expect(cross(LEFT, UP)).toEqual(FORWARD);
  });
});
