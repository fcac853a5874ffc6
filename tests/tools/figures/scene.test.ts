import { describe, expect, it } from 'vitest';
import { svgOf } from '../../../tools/figures/draw/svg.ts';
import { twistBetween } from '../../../tools/figures/hand/reach-arm.ts';
import { normalsOf } from '../../../tools/figures/mesh/normals.ts';
import type { Part } from '../../../tools/figures/mesh/part.ts';
import { poseBody } from '../../../tools/figures/mesh/pose.ts';
import { type Surface, subdivide } from '../../../tools/figures/mesh/subdivide.ts';
import { aimCamera } from '../../../tools/figures/raster/camera.ts';
import { render } from '../../../tools/figures/raster/render.ts';
import { IDENTITY, LEFT, rotation, type Vec3 } from '../../../tools/figures/vectors.ts';
import { drawScene, type Scene } from '../../../tools/figures/views/scene.ts';
import { twoBones } from './support.ts';

/** A rounded box, its right half twice as wide as its left one. */
function stone(mirror: 1 | -1): Part {
  const corners = [-1, 1].flatMap((z) =>
    [-1, 1].flatMap((y) => [-0.5, 1].map((x): Vec3 => [x * mirror, y, z])),
  );
  const faces = [0, 1, 3, 2, 4, 6, 7, 5, 0, 4, 5, 1, 2, 3, 7, 6, 0, 2, 6, 4, 1, 5, 7, 3];
  const outward = mirror === 1 ? faces.toReversed() : faces;
  let surface: Surface = {
    positions: Float64Array.from(corners.flat()),
    rest: Float64Array.from(corners.flat()),
    quads: Int32Array.from(outward),
  };
  for (let level = 0; level < 3; level++) surface = subdivide(surface);
  return {
    ...surface,
    normals: normalsOf(surface.positions, surface.quads),
    joints: poseBody(twoBones(), {}).joints,
  };
}

function scene(mirror: 1 | -1, more: Partial<Scene> = {}): Scene {
  return {
    body: twoBones(),
    base: stone(mirror),
    camera: aimCamera({ forward: [0, 0, -1], up: [0, 1, 0], centre: [0, 0, 0], height: 3 }),
    regions: { cloth: ([, y]) => y < 0 },
    points: { LI4: [0.2 * mirror, 0.1, 0] },
    ...more,
  };
}

const TARGET = { place: [0, 0, 0], normal: [0, 0, 1] } as const;

/** Made once: drawing takes its time. */
const drawn = drawScene(scene(1));

describe('a drawing', () => {
  it('is the same to the byte when it is made again', () => {
    expect(svgOf(drawScene(scene(1)))).toBe(svgOf(drawn));
  });

  it('has its point where the camera sees it', () => {
    expect(drawn.points).toEqual({ LI4: [176, 112] });
  });

  it('is a true mirror image when the body is mirrored', () => {
    const { camera, base } = scene(1);
    const [picture, mirrored] = [render([base], camera), render([stone(-1)], camera)];
    const { width, height } = picture;
    const differing = picture.owner.filter((owner, i) => {
      const x = i % width;
      return owner !== mirrored.owner[i - x + width - 1 - x];
    });
    expect(differing.length).toBeLessThan(height / 100);
    expect(mirrored.owner.includes(0)).toBe(true);
  });

  it('refuses a point beside the body', () => {
    expect(() => drawScene(scene(1, { points: { LI4: [1.4, 1.4, 0] } }))).toThrow(
      /LI4 does not lie on the drawn body/,
    );
  });

  it('shows nothing of a hand behind the body, unless it is said to be in front', () => {
    const small: Part = { ...stone(1), positions: stone(1).positions.map((value) => value * 0.3) };
    expect(drawScene(scene(1, { press: [{ part: small, side: 'L', target: TARGET }] })).press[0].skin).toBe(
      '',
    );
    expect(
      drawScene(scene(1, { press: [{ part: small, side: 'L', target: TARGET, isInFront: true }] })).press[0]
        .skin,
    ).not.toBe('');
  });

  it('takes every colour from the theme and has no ids', () => {
    const svg = svgOf(drawn);
    const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, value]) => value);
    expect(colours.filter((value) => value !== 'none' && !value.startsWith('var(--fig-'))).toEqual([]);
    expect(svg).not.toMatch(/\sid=/);
  });
});

describe('the forearm', () => {
  it('turns by what is missing about its own length', () => {
    expect(twistBetween(IDENTITY, rotation(LEFT, 40), LEFT)).toBeCloseTo(40);
    expect(twistBetween(rotation(LEFT, 10), rotation(LEFT, 40), LEFT)).toBeCloseTo(30);
  });
});
