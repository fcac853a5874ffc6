// Which drawings the pages show so far, and where the points lie on them. All there are, and their numbers: `drawings.ts`.
// Drawn for this product from renders of the MakeHuman base mesh, which is CC0 1.0; the drawings carry no other rights.
import { GB20, GB21, LI4, TE3 } from './drawings.ts';

export type FigureKey = 'LI4' | 'GB21' | 'GB20' | 'TE3';

export type Figure = {
  /** minX, minY, width, height, in units of the drawing. */
  viewBox: readonly [number, number, number, number];
  /** Sides are the person's own. A hand figure shows the left hand; mirror it for the right. */
  points: readonly { side: 'left' | 'right'; x: number; y: number }[];
  /** Seen from behind, the person's left is the viewer's left. */
  view: 'left-hand-back' | 'shoulders-back' | 'head-back';
};

export const FIGURES = { LI4, TE3, GB20, GB21 } as const satisfies Record<FigureKey, Figure>;
