// Where the points lie on the drawings in `figures/`. Numbers only; the page inlines the SVG files itself.
// Drawn for this product from renders of the MakeHuman base mesh, which is CC0 1.0; the drawings carry no other rights.

export type FigureKey = 'LI4' | 'GB21' | 'GB20' | 'TE3';

export type Figure = {
  /** minX, minY, width, height, in units of the drawing. */
  viewBox: readonly [number, number, number, number];
  /** Sides are the person's own. A hand figure shows the left hand; mirror it for the right. */
  points: readonly { side: 'left' | 'right'; x: number; y: number }[];
  /** Seen from behind, the person's left is the viewer's left. */
  view: 'left-hand-back' | 'shoulders-back' | 'head-back';
};

export const FIGURES = {
  LI4: {
    viewBox: [0, 0, 320, 240],
    points: [{ side: 'left', x: 170.4, y: 148.6 }],
    view: 'left-hand-back',
  },
  TE3: {
    viewBox: [0, 0, 320, 240],
    points: [{ side: 'left', x: 110.9, y: 135.6 }],
    view: 'left-hand-back',
  },
  GB20: {
    viewBox: [0, 0, 320, 240],
    points: [
      { side: 'left', x: 136.2, y: 105.6 },
      { side: 'right', x: 183.8, y: 105.6 },
    ],
    view: 'head-back',
  },
  GB21: {
    viewBox: [0, 0, 320, 240],
    points: [
      { side: 'left', x: 104.9, y: 118.4 },
      { side: 'right', x: 215.1, y: 118.4 },
    ],
    view: 'shoulders-back',
  },
} as const satisfies Record<FigureKey, Figure>;
