// How hands press: named after what they do. Bends are degrees added to the hand at rest.
import type { Grip } from './press-hand.ts';

/** The end of a pressing thumb bends back a little. */
const PRESSING_THUMB = [0, -4, -12] as const;

export const GRIPS = {
  /** A pincer: thumb on top and swung across the palm, fingers opposite. */
  pincer: {
    finger: 1,
    thumb: [['distal', -38]],
    flex: { 1: PRESSING_THUMB, 2: [34, 22, 14], 3: [38, 24, 14], 4: [40, 26, 14], 5: [42, 26, 14] },
    spread: { 2: -6, 5: 6 },
  },
  /** Around a forearm: thumb in front, fingers behind, the wrist bent. */
  wrap: {
    finger: 1,
    thumb: [['distal', -38]],
    wrist: [['radial', 45]],
    flex: { 1: PRESSING_THUMB, 2: [34, 30, 18], 3: [38, 32, 18], 4: [40, 34, 18], 5: [42, 34, 18] },
    spread: { 2: -6, 5: 6 },
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
    spread: { 2: 9, 4: -5, 5: -12 },
    thumb: [
      ['dorsal', 24],
      ['distal', -14],
    ],
  },
  /** Middle finger out, the index beside it, the others bent. */
  middle: {
    finger: 3,
    flex: { 1: [4, 10, 8], 2: [10, 12, 6], 3: [2, 4, 2], 4: [30, 40, 20], 5: [45, 50, 24] },
    thumb: [['distal', 12]],
  },
  /** Fingers together, bent at the knuckles, over an edge. */
  hook: {
    finger: 3,
    padAt: 0.3,
    flex: { 2: [23, 6, 4], 3: [28, 4, 3], 4: [30, 4, 3], 5: [32, 6, 4] },
    spread: { 2: 8, 4: -4, 5: -8 },
  },
  /** Around the back of a head: the thumb across the palm, the fingers open. */
  cradle: {
    finger: 1,
    thumb: [
      ['distal', -45],
      ['dorsal', 10],
    ],
    flex: { 1: [0, -4, -10], 2: [12, 10, 6], 3: [14, 10, 6], 4: [14, 10, 6], 5: [12, 10, 6] },
  },
  /** Thumb out, the fingers open beside it. */
  fan: {
    finger: 1,
    flex: { 1: [0, -4, -10], 2: [14, 14, 8], 3: [16, 16, 8], 4: [16, 16, 8], 5: [18, 14, 8] },
  },
} as const satisfies Record<string, Grip>;
