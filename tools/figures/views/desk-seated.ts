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

/** Where trousers end and shoes begin, on the body at rest. */
const TROUSERS = -7.35;
const SHOES = -7.75;

export function deskSeated(body: Body): Scene {
  const thigh = (side: 'L' | 'R') => [
    [`upperleg01.${side}`, rotation(LEFT, -52)],
    [`upperleg02.${side}`, rotation(LEFT, -34)],
    [`lowerleg01.${side}`, rotation(LEFT, 84)],
  ];
  const seated = Object.fromEntries([...thigh('L'), ...thigh('R')]);
  const pose = putHands(body, seated, ON_KEYS, [0.3, -1, -0.6]);
  const camera = aimCamera({ forward: [-1, -0.03, -0.12], up: UP, centre: [0, 1.85, 3.3], height: 14.4 });
  const wear = clothed(body, TROUSERS);
  return {
    body,
    base: cutTrunk(body, { pose, above: -9 }).dressed,
    camera,
    points: {},
    regions: { ...wear, hair: (rest) => wear.hair?.(rest) === true || rest[1] < SHOES },
    furniture: furniture(camera),
    isFar: true,
    choice: { crease: 9, jump: 14, leastLength: 12, tone: { level: -0.05, softness: 1, leastArea: 40 } },
  };
}

/** Outlines as height and depth in decimetres, in the middle plane. What comes later lies before the rest. */
const SHAPES: readonly (readonly (readonly [number, number])[])[] = [
  // Floor.
  box({ bottom: -4.95, top: -4.75, back: -4.6, front: 11 }),
  // Legs and top of the desk.
  box({ bottom: -4.75, top: 1.75, back: 9.6, front: 10 }),
  box({ bottom: -4.75, top: 1.75, back: 4.2, front: 4.6 }),
  box({ bottom: 1.7, top: 2.08, back: 3.1, front: 10.5 }),
  // Keys; foot, neck and plate of the screen.
  box({ bottom: 2.08, top: 2.24, back: 3.9, front: 5.3 }),
  box({ bottom: 2.08, top: 2.26, back: 7.6, front: 9.4 }),
  box({ bottom: 2.26, top: 4.6, back: 8.5, front: 8.8 }),
  [
    [3.3, 7.95],
    [7.3, 8.3],
    [7.25, 8.75],
    [3.25, 8.4],
  ],
  // Castors, foot and post of the chair.
  box({ bottom: -4.75, top: -4.3, back: -1.3, front: -0.85 }),
  box({ bottom: -4.75, top: -4.3, back: 2.45, front: 2.9 }),
  [
    [-4.3, -1.4],
    [-4.3, 3],
    [-4.05, 3],
    [-3.75, 1.1],
    [-3.75, 0.5],
    [-4.05, -1.4],
  ],
  box({ bottom: -3.8, top: -1.3, back: 0.6, front: 1 }),
  // Back and seat.
  [
    [-1.05, -1.5],
    [0.4, -1.05],
    [1.4, -0.85],
    [4.3, -1.2],
    [4.4, -1.5],
    [4.3, -1.75],
    [1.2, -1.6],
    [-1.05, -1.9],
  ],
  box({ bottom: -1.35, top: -0.65, back: -1.6, front: 3 }),
];

type Box = { bottom: number; top: number; back: number; front: number };

function box({ bottom, top, back, front }: Box): readonly (readonly [number, number])[] {
  return [
    [bottom, back],
    [bottom, front],
    [top, front],
    [top, back],
  ];
}

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
