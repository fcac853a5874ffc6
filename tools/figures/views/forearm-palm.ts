// The palm side of the left forearm, thumb up: PC6 two twelfths of the way from the wrist's crease to the elbow's, between
// the two cords; HT7 on the crease itself, on the little finger's side.
import type { Mark } from '../draw/marks.ts';
import { handFrame } from '../hand/frame.ts';
import { poseHand } from '../hand/hand-pose.ts';
import type { Grip } from '../hand/press-hand.ts';
import type { Body } from '../mesh/body.ts';
import { cutPart, type Part } from '../mesh/part.ts';
import { skinAlong } from '../mesh/surface.ts';
import { aimCamera } from '../raster/camera.ts';
import { across, apply, distance, minus, rotation, scale, sum, unit, type Vec3 } from '../vectors.ts';
import { CALM_HAND, pressAt } from './press-at.ts';
import type { Scene } from './scene.ts';
import { evenly } from './wrinkle-marks.ts';

/** From below and behind: the thumb over the inner side, the fingertips seen again beyond the other edge. */
const WRIST_GRIPS: Record<'PC6' | 'HT7', Grip> = {
  PC6: {
    finger: 1,
    thumb: [
      ['radial', 37],
      ['distal', 63],
      ['dorsal', 7],
    ],
    wrist: [['radial', -45]],
    flex: { 1: [-2, 21, 10], 2: [29, 13, 8], 3: [39, 21, 13], 4: [43, 26, 16], 5: [36, 21, 13] },
    spread: { 2: 5, 4: -3 },
  },
  HT7: {
    finger: 1,
    thumb: [
      ['radial', 17],
      ['distal', 59],
      ['dorsal', 8],
    ],
    wrist: [['radial', -24]],
    flex: { 1: [-7, 14, 10], 2: [18, 4, 2], 3: [27, 12, 7], 4: [35, 20, 12], 5: [24, 11, 7] },
    spread: { 2: 5 },
  },
};

export function forearmPalm(body: Body, point: 'PC6' | 'HT7'): Scene {
  const pose = poseHand(body, 'L', {
    flex: { 2: [-8, -6, -2], 3: [-8, -8, -2], 4: [-6, -6, 0], 5: [-4, -4, 0] },
    spread: { 2: -5, 5: 3 },
  });
  const base = cutPart(body, { pose, bones: ['upperarm02.L'], levels: 3 });
  const { head } = base.joints;
  const frame = handFrame(head, 'L');
  const [wrist, elbow] = [head('wrist.L'), head('lowerarm01.L')];
  const distal = unit(minus(wrist, elbow));
  const palmar = unit(across(scale(frame.dorsal, -1), distal));
  // Towards the thumb.
  const radial = unit(across(frame.radial, distal));
  const length = distance(wrist, elbow);
  const at = (along: number, sideways: number): Vec3 =>
    sum(wrist, scale(distal, along * length), scale(radial, sideways * length));
  const camera = aimCamera({
    forward: scale(palmar, -1),
    up: apply(rotation(palmar, 58), distal),
    centre: at(0.03, 0),
    height: 2.95,
  });
  const places = { PC6: at(-2 / 12, 0.018), HT7: at(-0.007, -0.064) };
  const target = skinAlong(base, places[point], palmar);
  const how = point === 'PC6' ? { towards: 147, roll: -6, tilt: 31 } : { towards: 153, roll: -4, tilt: 11 };
  const press = pressAt(body, camera, { side: 'R', grip: WRIST_GRIPS[point], target, ...how });
  const crease = wristCreases(wrist, distal, radial, palmar)[0];
  const creaseMiddle = skinAlong(base, wrist, palmar).place;
  // Towards the little finger: HT7 lies on its inner side.
  const cord = evenly(9).map((s) => sum(at(-0.1 + 0.085 * s, -0.092), scale(palmar, 0.2)));
  // PC6 lies between them.
  const cords = [-1, 1].map(
    (sign): Mark =>
      evenly(9).map((s) => {
        const t = 2.2 + 1.95 * s;
        return sum(at(-t / 12, 0.018 + sign * (0.019 + 0.0015 * t)), scale(palmar, 0.25));
      }),
  );
  return {
    body,
    base,
    camera,
    points: { [point]: target.place },
    landmarks: {
      wristCrease: skinAlong(base, wrist, palmar).place,
      elbowCrease: skinAlong(base, elbow, palmar).place,
    },
    regions: {},
    wrinkles: [...wristCreases(wrist, distal, radial, palmar), ...palmCreases(base, wrist)],
    guide: point === 'PC6' ? cords : [],
    measure:
      point === 'PC6'
        ? {
            lines: [crease],
            fingers: { side: 'R', order: ['ring', 'middle', 'index'], from: creaseMiddle, to: target.place },
          }
        : { lines: [crease, cord] },
    press: [press],
    choice: { crease: 0.3 },
    pressChoice: CALM_HAND,
  };
}

function wristCreases(wrist: Vec3, distal: Vec3, radial: Vec3, palmar: Vec3): Mark[] {
  return [0, 0.05].map((offset) =>
    evenly(11).map((s) =>
      sum(wrist, scale(distal, offset - 0.03 * s * s), scale(radial, 0.2 * s), scale(palmar, 0.2)),
    ),
  );
}

// Along from the wrist to the knuckle of the middle finger, and sideways in half widths of the palm, thumb's side up.
const CREASES: readonly (readonly (readonly [number, number])[])[] = [
  [
    [0.8, 1.1],
    [0.66, 0.6],
    [0.45, 0.3],
    [0.25, 0.25],
    [0.08, 0.32],
  ],
  [
    [0.66, -1.1],
    [0.74, -0.5],
    [0.84, 0.1],
    [0.98, 0.42],
  ],
  [
    [0.78, 1],
    [0.66, 0.3],
    [0.56, -0.3],
    [0.46, -0.8],
  ],
];

function palmCreases({ joints }: Part, wrist: Vec3): Mark[] {
  const { distal, radial, dorsal } = handFrame(joints.head, 'L');
  const length = distance(joints.head('finger3-1.L'), wrist);
  const half = distance(joints.head('finger2-1.L'), joints.head('finger5-1.L')) / 2;
  return CREASES.map((crease) =>
    throughAll(crease).map(([along, sideways]) =>
      sum(wrist, scale(distal, along * length), scale(radial, sideways * half), scale(dorsal, -0.15)),
    ),
  );
}

/** A smooth line through the points (Catmull-Rom). */
function throughAll(points: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const at = (i: number) => points[Math.min(Math.max(i, 0), points.length - 1)];
  return points.slice(1).flatMap((_, i) =>
    [0, 0.2, 0.4, 0.6, 0.8, 1].map((t) => {
      const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
      const mix = (k: 0 | 1) =>
        b[k] +
        (t / 2) *
          (c[k] - a[k] + t * (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k] + t * (3 * (b[k] - c[k]) + d[k] - a[k])));
      return [mix(0), mix(1)] as const;
    }),
  );
}
