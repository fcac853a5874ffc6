// How hands press: named after what they do. Bends are degrees added to the hand at rest.
import type { Grip } from './press-hand.ts';

/** The end of a pressing thumb bends back a little. */
const PRESSING_THUMB = [0, -4, -12] as const;

export const GRIPS = {
  /** Thumb on top, fingers opposite. */
  pincer: {
    finger: 1,
    flex: { 1: PRESSING_THUMB, 2: [38, 22, 14], 3: [42, 24, 14], 4: [44, 26, 14], 5: [46, 26, 14] },
    spread: { 2: -6, 5: 6 },
  },
  /** As a pincer, with the thumb swung further across the palm. */
  opposed: {
    finger: 1,
    thumb: [['distal', -38]],
    flex: { 1: PRESSING_THUMB, 2: [34, 22, 14], 3: [38, 24, 14], 4: [40, 26, 14], 5: [42, 26, 14] },
    spread: { 2: -6, 5: 6 },
  },
  /** Index finger out, the others in the palm. */
  point: {
    finger: 2,
    flex: { 1: [4, 14, 16], 2: [-2, 4, 2], 3: [45, 62, 30], 4: [52, 66, 32], 5: [55, 66, 32] },
    thumb: [['distal', 12]],
  },
  /** Flat hand, on the pad of the middle finger. */
  flat: {
    finger: 3,
    flex: { 1: [0, 4, 4], 2: [4, 2, 2], 3: [5, 5, 3], 4: [8, 10, 6], 5: [14, 18, 10] },
    spread: { 2: -9, 4: 2, 5: 9 },
  },
  /** Fingers together, bent at the knuckles, over an edge. */
  hook: {
    finger: 3,
    padAt: 0.05,
    flex: { 2: [28, 2, 2], 3: [28, 4, 3], 4: [30, 4, 3], 5: [32, 6, 4] },
    spread: { 2: -11, 4: 4, 5: 11 },
  },
  /** Thumb out, the fingers open beside it. */
  fan: {
    finger: 1,
    flex: { 1: [0, -4, -10], 2: [14, 14, 8], 3: [16, 16, 8], 4: [16, 16, 8], 5: [18, 14, 8] },
  },
} as const satisfies Record<string, Grip>;
