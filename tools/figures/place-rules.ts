// Where each point has to lie between its landmarks, and how far it is off on a drawing. Proportions are those of the WHO
// standard (body inches) where it has them, else of a typical adult. Each rule has its own unit: the hand's length, the
// forearm's, the breastbone's. Pure.

type Place = readonly [number, number];

export type PlaceRule = {
  /** The drawing, by its key in the table; the point has the same name. */
  drawing: string;
  /** Two landmarks with their places in the rule's own measure; its unit is the body's. */
  landmarks: readonly [readonly [name: string, place: Place], readonly [name: string, place: Place]];
  /** Where the point lies in that measure. */
  place: Place;
  /** On the drawing, the rule's axes turn the other way round than x to the right and y down. */
  isMirrored?: boolean;
  /** Only the share along the line between the landmarks is defined. */
  isAlongOnly?: boolean;
  /** Why a larger deviation is right. */
  reason?: string;
};

/** In parts of the body's unit. */
export const TOLERANCE = 0.02;

export const PLACE_RULES: readonly PlaceRule[] = [
  {
    drawing: 'LI4',
    landmarks: [
      ['indexBoneBase', [0.07, 0.11]],
      ['indexKnuckle', [0.135, 0.47]],
    ],
    place: [0.155, 0.29],
    isMirrored: true,
  },
  {
    drawing: 'TE3',
    landmarks: [
      ['ringKnuckle', [-0.075, 0.45]],
      ['littleKnuckle', [-0.16, 0.4]],
    ],
    place: [-0.11, 0.385],
    isMirrored: true,
  },
  {
    drawing: 'PC6',
    landmarks: [
      ['wristCrease', [0, 0]],
      ['elbowCrease', [0, -1]],
    ],
    place: [0.018, -2 / 12],
  },
  {
    drawing: 'HT7',
    landmarks: [
      ['wristCrease', [0, 0]],
      ['elbowCrease', [0, -1]],
    ],
    place: [-0.07, 0],
  },
  {
    drawing: 'GB20',
    landmarks: [
      ['midline', [0, 0]],
      ['mastoid', [1, 0.05]],
    ],
    place: [0.5, 0],
    isMirrored: true,
  },
  {
    drawing: 'GB21',
    landmarks: [
      ['neckBone', [0, 0]],
      ['shoulderCorner', [1, 0]],
    ],
    place: [0.5, 0],
    isAlongOnly: true,
  },
  {
    drawing: 'CV17',
    landmarks: [
      ['notch', [0, 0]],
      ['breastboneEnd', [0, 1]],
    ],
    place: [0, 0.82],
  },
  {
    drawing: 'GV29',
    landmarks: [
      ['browLeft', [-1, 0]],
      ['browRight', [1, 0]],
    ],
    place: [0, 0],
  },
  {
    drawing: 'ST36',
    landmarks: [
      ['kneeDimple', [0, 0]],
      ['ankleCrease', [0, 1]],
    ],
    place: [0, 3 / 16],
  },
  {
    drawing: 'SP6',
    landmarks: [
      ['ankleBone', [0, 0]],
      ['kneecapEnd', [0, 1]],
    ],
    place: [0.02, 3 / 15],
  },
  {
    drawing: 'LR3',
    landmarks: [
      ['bigToeJoint', [0.13, 0.72]],
      ['bonesMeet', [0.05, 0.47]],
    ],
    place: [0.055, 0.53],
    isMirrored: true,
  },
];

export type Placed = { point: Place; landmarks: Readonly<Record<string, Place>> };

/** How far the drawn point lies from where the rule puts it, in parts of the body's unit. */
export function deviationOf(rule: PlaceRule, { point, landmarks }: Placed): number {
  const [[firstName, first], [secondName, second]] = rule.landmarks;
  const [from, to] = [landmarks[firstName], landmarks[secondName]];
  if (!from || !to)
    throw new RangeError(`${rule.drawing} lacks the landmark ${from ? secondName : firstName}.`);
  const flip = rule.isMirrored ? -1 : 1;
  const inRule: Place = [second[0] - first[0], (second[1] - first[1]) * flip];
  const drawn: Place = [to[0] - from[0], to[1] - from[1]];
  const unit = Math.hypot(...drawn) / Math.hypot(...inRule);
  // What turns and scales the rule's measure to the drawing, as one complex number.
  const turn = divide(drawn, inRule);
  const offset = divide([point[0] - from[0], point[1] - from[1]], turn);
  const wanted: Place = [rule.place[0] - first[0], (rule.place[1] - first[1]) * flip];
  const off: Place = [offset[0] - wanted[0], offset[1] - wanted[1]];
  return unit === 0 ? Infinity : rule.isAlongOnly ? Math.abs(off[0]) : Math.hypot(...off);
}

/** Where the point lies on the line between the landmarks, and how far aside, both in parts of that line. */
export function shareOf({ landmarks, place, isMirrored }: PlaceRule): Place {
  const [[, first], [, second]] = landmarks;
  const flip = isMirrored ? -1 : 1;
  const way = ([x, y]: Place): Place => [x - first[0], (y - first[1]) * flip];
  return divide(way(place), way(second));
}

function divide([a, b]: Place, [c, d]: Place): Place {
  const size = c * c + d * d;
  return [(a * c + b * d) / size, (b * c - a * d) / size];
}
