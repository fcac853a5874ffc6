// How hands press: named after what they do. Bends are degrees added to the hand at rest.
import type { Grip } from './press-hand.ts';

/** The end of a pressing thumb bends back a little. */
const PRESSING_THUMB = [-4, -4, -10] as const;

export const GRIPS = {
  /** Thumb and fingers like a C, through the web of the other hand: thumb on its back, fingers in its palm. */
  pincer: {
    finger: 1,
    thumb: [
      ['radial', 22],
      ['distal', 22],
    ],
    flex: { 1: [0, -6, -14], 2: [30, 26, 14], 3: [32, 28, 14], 4: [34, 28, 14], 5: [36, 28, 14] },
  },
  /** Around a limb: the thumb opposite the palm on the near side, the fingers on the far one. */
  clasp: {
    finger: 1,
    thumb: [
      ['radial', 20],
      ['distal', 60],
    ],
    wrist: [['radial', -28]],
    flex: { 1: PRESSING_THUMB, 2: [18, 20, 14], 3: [18, 20, 14], 4: [18, 20, 14], 5: [18, 20, 14] },
  },
  /** Index finger out, the others loosely bent. */
  touch: {
    finger: 2,
    flex: { 1: [4, 14, 16], 2: [6, 8, 4], 3: [34, 48, 26], 4: [42, 52, 28], 5: [46, 54, 28] },
    thumb: [['distal', 12]],
  },
  /** Index finger out, the others in the palm. */
  point: {
    finger: 2,
    flex: { 1: [4, 14, 16], 2: [-2, 4, 2], 3: [45, 62, 30], 4: [52, 66, 32], 5: [55, 66, 32] },
    thumb: [['distal', 12]],
  },
  /** Flat hand, on the middle finger. */
  flat: {
    finger: 3,
    padAt: 0.3,
    flex: { 1: [0, -8, -8], 2: [-8, -4, -2], 3: [-8, -4, -2], 4: [-8, -4, -2], 5: [-6, -2, 0] },
    spread: { 2: 16, 4: -9, 5: -21 },
    thumb: [
      ['dorsal', 24],
      ['distal', -14],
    ],
  },
  /** Fingers together, bent at the knuckles, over an edge. */
  hook: {
    finger: 3,
    padAt: 0.3,
    flex: { 2: [23, 6, 4], 3: [28, 4, 3], 4: [30, 4, 3], 5: [32, 6, 4] },
    spread: { 2: 8, 4: -4, 5: -8 },
  },
  /** Around the back of a head: the thumb across the palm, the fingers open, the index finger stretched most, as the
   * head bulges most under it. */
  cradle: {
    finger: 1,
    padAt: 0.5,
    thumb: [
      ['distal', -45],
      ['dorsal', 10],
    ],
    flex: { 1: [0, -4, -10], 2: [-20, -2, 0], 3: [-10, 4, 2], 4: [0, 8, 6], 5: [6, 10, 6] },
    spread: { 2: 10, 4: -3, 5: -5 },
  },
} as const satisfies Record<string, Grip>;
