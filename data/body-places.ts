// The places of the body map: where each stands on the drawings `body-front` and `body-back`, and which points lie at it.
// Numbers and names only; a new camera in `tools/figures/views/whole-body` needs new numbers here.
import type { PointCode } from './point-codes.ts';

/** What the map shows of both drawings, in their own units. The midline of the body is the middle of the width. */
export const BODY_FRAME = { minX: 105, minY: 0, width: 110, height: 240 } as const;

export const BODY_VIEWS = ['front', 'back'] as const;
export type BodyView = (typeof BODY_VIEWS)[number];

/** `fromMidline` above 0: the place is on both sides, as far left as right. */
export type BodySpot = { view: BodyView; fromMidline: number; y: number };

export type BodyPlace = {
  /** In order; the first one's view is the list that names it. */
  spots: readonly [BodySpot, ...BodySpot[]];
  /** Nothing is pressed for what is felt here, whatever complaint is named: the words say why. */
  closed?: boolean;
  /** What is felt here can be serious: the way to "When to get help" comes first. */
  flags?: boolean;
};

const front = (fromMidline: number, y: number): BodySpot => ({ view: 'front', fromMidline, y });
const back = (fromMidline: number, y: number): BodySpot => ({ view: 'back', fromMidline, y });

/** From head to foot, as they are listed. */
export const BODY_PLACES = {
  forehead: { spots: [front(0, 16)] },
  'around-eyes': { spots: [front(5, 22)] },
  jaw: { spots: [front(7, 31)] },
  throat: { spots: [front(0, 42)], closed: true, flags: true },
  'back-of-head': { spots: [back(0, 22)] },
  nape: { spots: [back(0, 37)] },
  shoulder: { spots: [back(18, 47), front(18, 47)] },
  'shoulder-blades': { spots: [back(0, 60)] },
  chest: { spots: [front(0, 66)], closed: true, flags: true },
  'upper-arm': { spots: [front(29, 74), back(29, 74)], closed: true, flags: true },
  belly: { spots: [front(0, 90)] },
  'lower-back': { spots: [back(0, 100)], closed: true, flags: true },
  'low-belly': { spots: [front(0, 108)] },
  wrist: { spots: [front(36, 109)], closed: true },
  hand: { spots: [back(38, 120)], closed: true },
  seat: { spots: [back(13, 130)], closed: true, flags: true },
  thigh: { spots: [front(16, 145), back(16, 148)] },
  knee: { spots: [front(20, 170)] },
  shin: { spots: [front(23, 196)] },
  calf: { spots: [back(22, 186)], closed: true, flags: true },
  foot: { spots: [front(24, 224)] },
  sole: { spots: [back(26, 228)] },
} as const satisfies Record<string, BodyPlace>;
export type PlaceId = keyof typeof BODY_PLACES;

/** Where each point lies, by the places of the map. A point near the border of two lies at both. */
export const POINT_PLACES: Readonly<Record<PointCode, readonly [PlaceId, ...PlaceId[]]>> = {
  LI4: ['hand'],
  GB21: ['shoulder'],
  GB20: ['back-of-head', 'nape'],
  LR3: ['foot'],
  PC6: ['wrist'],
  TE3: ['hand'],
  SP6: ['shin'],
  ST36: ['knee', 'shin'],
  CV17: ['chest'],
  GV29: ['forehead'],
  HT7: ['wrist'],
};
