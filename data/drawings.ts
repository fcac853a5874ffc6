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
  points: [{ point: 'TE3', side: 'left', x: 107.6, y: 135.5 }],
  landmarks: {
    indexBoneBase: [147.2, 212.8],
    indexKnuckle: [174.5, 121],
    ringKnuckle: [119.4, 121.2],
    littleKnuckle: [96, 129.4],
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
  press: [{ side: 'left', push: [-0.79, -0.61] }],
} as const satisfies Drawing;

export const HT7 = {
  view: 'left-forearm-palm',
  viewBox: [0, 0, 320, 240],
  points: [{ point: 'HT7', side: 'left', x: 160.5, y: 134.3 }],
  landmarks: {
    wristCrease: [155.1, 123.1],
    elbowCrease: [-9.6, 226],
  },
  press: [{ side: 'left', push: [-0.63, -0.78] }],
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
    { point: 'GB21', side: 'left', x: 92.7, y: 126.9 },
    { point: 'GB21', side: 'right', x: 227.3, y: 126.9 },
  ],
  landmarks: {
    neckBone: [160, 136.6],
    shoulderCorner: [25.4, 131.5],
  },
  press: [{ side: 'right', push: [-0.17, 0.99] }],
} as const satisfies Drawing;

export const CV17 = {
  view: 'chest-front',
  viewBox: [0, 0, 320, 240],
  points: [{ point: 'CV17', side: 'midline', x: 160, y: 126.8 }],
  landmarks: {
    notch: [160, 41.1],
    breastboneEnd: [160, 145.6],
  },
  press: [{ side: 'midline', push: [0.93, -0.38] }],
} as const satisfies Drawing;

export const GV29 = {
  view: 'face-front',
  viewBox: [0, 0, 320, 240],
  points: [{ point: 'GV29', side: 'midline', x: 160, y: 83.2 }],
  landmarks: {
    browLeft: [170.1, 83.2],
    browRight: [149.9, 83.2],
  },
  press: [{ side: 'midline', push: [1, -0.03] }],
} as const satisfies Drawing;

export const ST36 = {
  view: 'left-knee-outer',
  viewBox: [0, 0, 320, 240],
  points: [{ point: 'ST36', side: 'left', x: 147.9, y: 146.8 }],
  landmarks: {
    kneeDimple: [153.3, 93.6],
    ankleCrease: [124.7, 377.2],
  },
  press: [{ side: 'left', push: [0.99, -0.17] }],
} as const satisfies Drawing;

export const SP6 = {
  view: 'left-ankle-inner',
  viewBox: [0, 0, 320, 240],
  points: [{ point: 'SP6', side: 'left', x: 135.1, y: 86.6 }],
  landmarks: {
    ankleBone: [141.6, 147.8],
    kneecapEnd: [139.7, -158.5],
  },
  press: [{ side: 'left', push: [0.57, -0.82] }],
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
  viewBox: [80, 0, 160, 240],
  points: [
    { point: 'GB21', side: 'left', x: 171, y: 43.2 },
    { point: 'GB21', side: 'right', x: 149, y: 43.2 },
    { point: 'PC6', side: 'left', x: 196.4, y: 105.6 },
    { point: 'PC6', side: 'right', x: 123.6, y: 105.6 },
    { point: 'HT7', side: 'left', x: 196.1, y: 111.2 },
    { point: 'HT7', side: 'right', x: 123.9, y: 111.2 },
    { point: 'CV17', side: 'midline', x: 160, y: 69.3 },
    { point: 'GV29', side: 'midline', x: 160, y: 18.8 },
    { point: 'ST36', side: 'left', x: 182.8, y: 179.7 },
    { point: 'ST36', side: 'right', x: 137.2, y: 179.7 },
    { point: 'SP6', side: 'left', x: 182.6, y: 211.4 },
    { point: 'SP6', side: 'right', x: 137.4, y: 211.4 },
    { point: 'LR3', side: 'left', x: 184.2, y: 224.1 },
    { point: 'LR3', side: 'right', x: 135.8, y: 224.1 },
  ],
  landmarks: {},
  press: [],
} as const satisfies Drawing;

export const bodyBack = {
  view: 'body-back',
  viewBox: [80, 0, 160, 240],
  points: [
    { point: 'LI4', side: 'left', x: 118.5, y: 119.5 },
    { point: 'LI4', side: 'right', x: 201.5, y: 119.5 },
    { point: 'TE3', side: 'left', x: 124.5, y: 122.6 },
    { point: 'TE3', side: 'right', x: 195.5, y: 122.6 },
    { point: 'GB20', side: 'left', x: 156.9, y: 28.2 },
    { point: 'GB20', side: 'right', x: 163.1, y: 28.2 },
    { point: 'GB21', side: 'left', x: 149, y: 43.2 },
    { point: 'GB21', side: 'right', x: 171, y: 43.2 },
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
