import { describe, expect, it } from 'vitest';
import { normalsOf } from '../../../tools/figures/mesh/normals.ts';
import { poseBody } from '../../../tools/figures/mesh/pose.ts';
import { subdivide } from '../../../tools/figures/mesh/subdivide.ts';
import { skinAlong } from '../../../tools/figures/mesh/surface.ts';
import { FORWARD, pointAt, rotation } from '../../../tools/figures/vectors.ts';
import { sheet, twoBones } from './support.ts';

describe('bending', () => {
  it('turns a bone about its head and takes its children along', () => {
    const { positions, joints } = poseBody(twoBones(), { upper: rotation(FORWARD, 90) });
    expect(pointAt(positions, 2)).toEqual([expect.closeTo(0), expect.closeTo(2), expect.closeTo(0)]);
    expect(joints.head('lower')).toEqual([expect.closeTo(0), expect.closeTo(1), expect.closeTo(0)]);
  });

  it('leaves what lies before the joint', () => {
    const { positions } = poseBody(twoBones(), { lower: rotation(FORWARD, 90) });
    expect(pointAt(positions, 0)).toEqual([0.5, 0, 0]);
    expect(pointAt(positions, 2)).toEqual([expect.closeTo(1), expect.closeTo(1), expect.closeTo(0)]);
  });
});

describe('the surface', () => {
  it('has four times as many faces after a subdivision, and stays flat where it was flat', () => {
    const fine = subdivide(sheet(2));
    expect(fine.quads).toHaveLength(4 * sheet(2).quads.length);
    expect(fine.positions.every((value, i) => i % 3 !== 2 || value === 0)).toBe(true);
  });

  it('rounds corners off, and never grows', () => {
    const { positions } = subdivide(sheet(2));
    expect(Math.min(...positions)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...positions)).toBeLessThanOrEqual(1);
    expect(pointAt(positions, 0)[0]).toBeGreaterThan(0);
  });

  it('looks away from it at each point', () => {
    const { positions, quads } = sheet(1);
    expect(pointAt(normalsOf(positions, quads), 0)).toEqual([0, 0, 1]);
  });

  it('is found along a line, with the direction it looks in', () => {
    const flat = sheet(10);
    const part = {
      ...flat,
      normals: normalsOf(flat.positions, flat.quads),
      joints: poseBody(twoBones(), {}).joints,
    };
    const { place, normal } = skinAlong(part, [0.5, 0.5, -1], FORWARD);
    expect(place).toEqual([0.5, 0.5, expect.closeTo(0)]);
    expect(normal).toEqual([0, 0, 1]);
  });
});
