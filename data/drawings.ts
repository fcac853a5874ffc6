// Made by `npm run figures` together with `figures/*.svg`: change `tools/figures`, not this file.
import type { PointCode } from './point-codes.ts';

export type Drawing = {
  /** What is seen; also the key of the text alternative. */
  view: string;
  /** minX, minY, width, height, in units of the drawing. */
  viewBox: readonly [number, number, number, number];
  /** Sides are the person's own. Where only the left one is drawn, mirror the drawing for the right. */
  points: readonly { point: PointCode; side: 'left' | 'right' | 'midline'; x: number; y: number }[];
  /** What points are found and measured by. */
  landmarks: Readonly<Record<string, readonly [x: number, y: number]>>;
  /** The hands of its press layer, in its order: the side they press, and which way they move when they do (length 1). */
  press: readonly { side: 'left' | 'right' | 'midline'; push: readonly [x: number, y: number] }[];
};

export const LI4 = {
  view: 'left-hand-back',
  viewBox: [0, 0, 320, 240],
  points: [{ point: 'LI4', side: 'left', x: 171.7, y: 153.5 }],
  landmarks: {
    indexBoneBase: [144.3, 192.8],
    indexKnuckle: [174.3, 110],
    ringKnuckle: [125.9, 110.5],
    littleKnuckle: [107.9, 118.4],
    TE3: [117.5, 122.6],
  },
  press: [{ side: 'left', push: [-0.99, -0.17] }],
} as const satisfies Drawing;

export const TE3 = {
  view: 'left-hand-back',
  viewBox: [0, 0, 320, 240],
  points: [{ point: 'TE3', side: 'left', x: 113.9, y: 123.3 }],
  landmarks: {
    indexBoneBase: [149.8, 193.6],
    indexKnuckle: [174.7, 110.1],
    ringKnuckle: [124.6, 110.3],
    littleKnuckle: [103.3, 117.8],
  },
  press: [{ side: 'left', push: [0.92, 0.39] }],
} as const satisfies Drawing;

export const PC6 = {
  view: 'left-forearm-palm',
  viewBox: [0, 0, 320, 240],
  points: [{ point: 'PC6', side: 'left', x: 125.8, y: 137.3 }],
  landmarks: {
    wristCrease: [155.1, 123.1],
    elbowCrease: [-9.6, 226],
  },
  press: [{ side: 'left', push: [-0.62, -0.79] }],
} as const satisfies Drawing;

export const HT7 = {
  view: 'left-forearm-palm',
  viewBox: [0, 0, 320, 240],
  points: [{ point: 'HT7', side: 'left', x: 163.5, y: 136 }],
  landmarks: {
    wristCrease: [154.4, 123.5],
    elbowCrease: [-32.4, 240.2],
  },
  press: [{ side: 'left', push: [-0.5, -0.86] }],
} as const satisfies Drawing;

export const GB20 = {
  view: 'head-back',
  viewBox: [0, 0, 320, 240],
  points: [
    { point: 'GB20', side: 'left', x: 141.9, y: 112.2 },
    { point: 'GB20', side: 'right', x: 178.1, y: 112.2 },
  ],
  landmarks: {
    midline: [160, 113],
    mastoid: [123.8, 113.3],
  },
  press: [
    { side: 'left', push: [0.98, -0.2] },
    { side: 'right', push: [-0.98, -0.2] },
  ],
} as const satisfies Drawing;

export const GB21 = {
  view: 'shoulders-back',
  viewBox: [0, 0, 320, 240],
  points: [
    { point: 'GB21', side: 'left', x: 87.2, y: 119.4 },
    { point: 'GB21', side: 'right', x: 232.8, y: 119.4 },
  ],
  landmarks: {
    neckBone: [160, 126.4],
    shoulderCorner: [14.4, 134.3],
  },
  press: [{ side: 'right', push: [-0.1, 0.99] }],
} as const satisfies Drawing;

export const CV17 = {
  view: 'chest-front',
  viewBox: [0, 0, 320, 240],
  points: [{ point: 'CV17', side: 'midline', x: 160, y: 168.6 }],
  landmarks: {
    notch: [160, 60.8],
    breastboneEnd: [160, 192.2],
  },
  press: [{ side: 'midline', push: [0.88, -0.47] }],
} as const satisfies Drawing;

export const GV29 = {
  view: 'face-front',
  viewBox: [0, 0, 320, 240],
  points: [{ point: 'GV29', side: 'midline', x: 160, y: 83.2 }],
  landmarks: {
    browLeft: [170.1, 83.2],
    browRight: [149.9, 83.2],
  },
  press: [{ side: 'midline', push: [0.65, -0.76] }],
} as const satisfies Drawing;

export const ST36 = {
  view: 'left-knee-outer',
  viewBox: [0, 0, 320, 240],
  points: [{ point: 'ST36', side: 'left', x: 153.8, y: 147.6 }],
  landmarks: {
    kneeDimple: [157.8, 94.3],
    ankleCrease: [136.4, 378.5],
  },
  press: [{ side: 'left', push: [0.94, -0.34] }],
} as const satisfies Drawing;

export const SP6 = {
  view: 'left-ankle-inner',
  viewBox: [0, 0, 320, 240],
  points: [{ point: 'SP6', side: 'left', x: 113.1, y: 93.8 }],
  landmarks: {
    ankleBone: [119.5, 159.6],
    kneecapEnd: [120.5, -169.1],
  },
  press: [{ side: 'left', push: [-1, 0.09] }],
} as const satisfies Drawing;

export const LR3 = {
  view: 'left-foot-top',
  viewBox: [0, 0, 320, 240],
  points: [{ point: 'LR3', side: 'left', x: 130.3, y: 161.1 }],
  landmarks: {
    bigToeJoint: [190.9, 109.3],
    bonesMeet: [117.6, 180.8],
  },
  press: [{ side: 'left', push: [-0.59, 0.81] }],
} as const satisfies Drawing;

export const bodyFront = {
  view: 'body-front',
  viewBox: [0, 0, 320, 240],
  points: [
    { point: 'GB21', side: 'left', x: 171.3, y: 41.7 },
    { point: 'GB21', side: 'right', x: 148.7, y: 41.7 },
    { point: 'PC6', side: 'left', x: 197.2, y: 105.5 },
    { point: 'PC6', side: 'right', x: 122.8, y: 105.5 },
    { point: 'HT7', side: 'left', x: 196.8, y: 111.8 },
    { point: 'HT7', side: 'right', x: 123.2, y: 111.8 },
    { point: 'CV17', side: 'midline', x: 160, y: 68.5 },
    { point: 'GV29', side: 'midline', x: 160, y: 16.7 },
    { point: 'ST36', side: 'left', x: 183.6, y: 181.1 },
    { point: 'ST36', side: 'right', x: 136.4, y: 181.1 },
    { point: 'SP6', side: 'left', x: 183.1, y: 213.8 },
    { point: 'SP6', side: 'right', x: 136.9, y: 213.8 },
    { point: 'LR3', side: 'left', x: 184.8, y: 226.8 },
    { point: 'LR3', side: 'right', x: 135.2, y: 226.8 },
  ],
  landmarks: {},
  press: [],
} as const satisfies Drawing;

export const bodyBack = {
  view: 'body-back',
  viewBox: [0, 0, 320, 240],
  points: [
    { point: 'LI4', side: 'left', x: 117.5, y: 119.8 },
    { point: 'LI4', side: 'right', x: 202.5, y: 119.8 },
    { point: 'TE3', side: 'left', x: 123.7, y: 123 },
    { point: 'TE3', side: 'right', x: 196.3, y: 123 },
    { point: 'GB20', side: 'left', x: 156.9, y: 26.4 },
    { point: 'GB20', side: 'right', x: 163.1, y: 26.4 },
    { point: 'GB21', side: 'left', x: 148.7, y: 41.7 },
    { point: 'GB21', side: 'right', x: 171.3, y: 41.7 },
  ],
  landmarks: {},
  press: [],
} as const satisfies Drawing;

export const deskSeated = {
  view: 'desk-side',
  viewBox: [0, 0, 320, 240],
  points: [],
  landmarks: {},
  press: [],
} as const satisfies Drawing;

export const DRAWINGS = {
  LI4,
  TE3,
  PC6,
  HT7,
  GB20,
  GB21,
  CV17,
  GV29,
  ST36,
  SP6,
  LR3,
  'body-front': bodyFront,
  'body-back': bodyBack,
  'desk-seated': deskSeated,
} as const satisfies Record<string, Drawing>;

export type DrawingName = keyof typeof DRAWINGS;
