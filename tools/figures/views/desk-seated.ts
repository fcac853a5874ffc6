// Seated at a desk, from the side: how one sits while pressing. Chair, desk and screen are a few plain shapes.
import type { Body } from '../mesh/body.ts';
import { aimCamera, type Camera, project } from '../raster/camera.ts';
import { numberText } from '../trace/path-text.ts';
import { LEFT, rotation, UP, type Vec3 } from '../vectors.ts';
import type { Scene } from './scene.ts';
import { cutTrunk } from './trunk.ts';
import { clothed, type HandPlace, putHands } from './whole-body.ts';

const ON_KEYS: HandPlace = {
  wrist: [1.1, 2.25, 3.6],
  distal: [0, 0, 1],
  radial: [-1, 0, 0],
  dorsal: [0, 1, 0],
};

export function deskSeated(body: Body): Scene {
  const thigh = (side: 'L' | 'R') => [
    [`upperleg01.${side}`, rotation(LEFT, -52)],
    [`upperleg02.${side}`, rotation(LEFT, -34)],
    [`lowerleg01.${side}`, rotation(LEFT, 84)],
  ];
  const seated = Object.fromEntries([...thigh('L'), ...thigh('R')]);
  const pose = putHands(body, seated, ON_KEYS, [0.3, -1, -0.6]);
  const camera = aimCamera({ forward: [-1, -0.03, -0.12], up: UP, centre: [0, 1.95, 3.2], height: 13.4 });
  return {
    body,
    base: cutTrunk(body, { pose, above: -9 }).dressed,
    camera,
    points: {},
    regions: clothed(body),
    furniture: furniture(camera),
    isFar: true,
    choice: { crease: 9, jump: 14, leastLength: 12, tone: { level: -0.05, softness: 1, leastArea: 40 } },
  };
}

/** Outlines as height and depth in decimetres, in the middle plane. */
const SHAPES: readonly (readonly (readonly [number, number])[])[] = [
  // Desk top and leg.
  [
    [2.05, 2.7],
    [2.05, 9.4],
    [1.75, 9.4],
    [1.75, 2.7],
  ],
  [
    [1.75, 8.2],
    [1.75, 8.6],
    [-3.9, 8.6],
    [-3.9, 8.2],
  ],
  // Screen and its foot.
  [
    [3.1, 7.2],
    [6.4, 7.5],
    [6.4, 7.75],
    [3.1, 7.45],
  ],
  [
    [2.05, 6.9],
    [2.2, 7.2],
    [3.6, 7.35],
    [3.6, 7.6],
    [2.05, 7.9],
  ],
  // Seat, back, post and foot of the chair.
  [
    [-0.75, -1.4],
    [-0.75, 2.9],
    [-1.25, 2.9],
    [-1.25, -1.4],
  ],
  [
    [-0.9, -1.6],
    [4.2, -1.75],
    [4.2, -1.35],
    [-0.9, -1.1],
  ],
  [
    [-1.25, 0.6],
    [-1.25, 1],
    [-3.5, 1],
    [-3.5, 0.6],
  ],
  [
    [-3.5, -1.2],
    [-3.5, 2.8],
    [-3.8, 2.8],
    [-3.8, -1.2],
  ],
];

function furniture(camera: Camera): string {
  const corner = (height: number, depth: number): string => {
    const place: Vec3 = [0, height, depth];
    const [x, y] = project(camera, place);
    return `${numberText(Math.round(x * 10))} ${numberText(Math.round(y * 10))}`;
  };
  return SHAPES.map((shape) => `M${shape.map(([height, depth]) => corner(height, depth)).join('L')}z`).join(
    '',
  );
}
