// The places of the body map: where each stands on the two drawings, and which points lie at it. Numbers and names only;
// the drawing is `components/library/finder/BodyFigure.tsx`, and a new one needs new numbers here.
import type { PointCode } from './point-codes.ts';

/** Width and height of both drawings, in their own units. The midline of the body is the middle of the width. */
export const BODY_SIZE = { width: 200, height: 440 } as const;

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
  forehead: { spots: [front(0, 30)] },
  'around-eyes': { spots: [front(14, 45)] },
  jaw: { spots: [front(11, 66)] },
  throat: { spots: [front(0, 88)], closed: true, flags: true },
  'back-of-head': { spots: [back(0, 54)] },
  nape: { spots: [back(0, 82)] },
  shoulder: { spots: [back(34, 99), front(36, 101)] },
  'shoulder-blades': { spots: [back(0, 128)] },
  chest: { spots: [front(0, 122)], closed: true, flags: true },
  'upper-arm': { spots: [front(51, 152), back(51, 152)], closed: true, flags: true },
  belly: { spots: [front(0, 172)] },
  'lower-back': { spots: [back(0, 186)], closed: true, flags: true },
  'low-belly': { spots: [front(0, 206)] },
  wrist: { spots: [front(64, 208)], closed: true },
  hand: { spots: [back(71, 238)], closed: true },
  seat: { spots: [back(22, 228)], closed: true, flags: true },
  thigh: { spots: [front(20, 266), back(20, 272)] },
  knee: { spots: [front(22, 309)] },
  shin: { spots: [front(22, 352)] },
  calf: { spots: [back(22, 346)], closed: true, flags: true },
  foot: { spots: [front(19, 411)] },
  sole: { spots: [back(19, 413)] },
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
