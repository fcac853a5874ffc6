// What a view hands over to be drawn: the body, the camera, the points on it and the hands that press them.

import { drawLayers, type LayerChoice, type Layers, type Regions, shapeOf } from '../draw/layers.ts';
import { type Mark, marksPath } from '../draw/marks.ts';
import { type Measure, measureLayers } from '../draw/measure.ts';
import type { Drawing, DrawnBody, ViewBox } from '../draw/svg.ts';
import type { Side } from '../hand/frame.ts';
import { fingerNails } from '../hand/nails.ts';
import type { Body } from '../mesh/body.ts';
import type { Part } from '../mesh/part.ts';
import type { SkinPoint } from '../mesh/surface.ts';
import { type Camera, HEIGHT, project, WIDTH } from '../raster/camera.ts';
import { maskWhere } from '../raster/grids.ts';
import { FINENESS, MARGIN, type Picture, render } from '../raster/render.ts';
import type { Vec3 } from '../vectors.ts';

/** A hand, with as much of its arm as is shown. */
export type Pressing = {
  part: Part;
  side: Side;
  /** Where it touches the skin, and which way it pushes in. */
  target: SkinPoint;
  /** The whole hand lies before the body: nothing of it can be hidden. */
  isInFront?: boolean;
};

export type Scene = {
  body: Body;
  base: Part;
  camera: Camera;
  regions: Regions;
  points: Readonly<Record<string, Vec3>>;
  /** What the points are measured from, for the check. */
  landmarks?: Readonly<Record<string, Vec3>>;
  /** What the point is found by, and the way from there. */
  guide?: readonly Mark[];
  measure?: Measure;
  wrinkles?: readonly Mark[];
  /** Lines as strong as those found on the mesh: eyebrows, closed lids. */
  features?: readonly Mark[];
  press?: readonly Pressing[];
  /** What stands behind the body: the text of a path. */
  furniture?: string;
  /** What is shown of the picture, where it is not all of it: a body is tall. */
  viewBox?: ViewBox;
  /** The whole body: thinner lines, smaller marks. */
  isFar?: boolean;
  choice?: Partial<LayerChoice>;
  /** The same for the pressing hands. */
  pressChoice?: Partial<LayerChoice>;
};

const BODY_CHOICE = {
  crease: 0.22,
  jump: 9,
  tone: { level: 0.18, softness: 1.3, leastArea: 45 },
  leastLength: 7,
  leastArea: 30,
  leastGap: 0,
} as const;

/** Fewer lines and shadows on the pressing hand, so that it stays the lesser thing. */
const PRESS_CHOICE = {
  crease: 0.3,
  jump: 9,
  tone: { level: 0.12, softness: 1.3, leastArea: 90 },
  leastLength: 8,
  leastArea: 14,
  leastGap: 40,
} as const;

export function drawScene(scene: Scene): Drawing {
  const { base, camera, guide = [], wrinkles = [], features = [], press = [] } = scene;
  const picture = render([base], camera);
  const shape = shapeOf(picture, [0]);
  const layers = drawLayers(picture, camera, shape, {
    ...BODY_CHOICE,
    regions: scene.regions,
    ...scene.choice,
  });
  const { cloth = () => false } = scene.regions;
  const [x, y, z] = picture.rest;
  const skin = maskWhere(shape, (i) => shape.data[i] === 1 && !cloth([x[i], y[i], z[i]]));
  const body: DrawnBody = {
    ...layers,
    lines: layers.lines + marksPath(features, camera, shape),
    wrinkles: marksPath(wrinkles, camera, skin),
  };
  return {
    viewBox: scene.viewBox ?? [0, 0, WIDTH, HEIGHT],
    isFar: scene.isFar ?? false,
    furniture: scene.furniture ?? '',
    body,
    guide: marksPath(guide, camera, shape),
    measure: scene.measure ? measureLayers(scene.measure, camera) : null,
    points: placePoints(scene, picture),
    press: press.map((hand) => drawPress(scene, hand)),
  };
}

/** The hand is rendered together with the body, so that the body hides what is behind it. */
function drawPress({ body, base, camera, pressChoice }: Scene, { part, side, isInFront }: Pressing): Layers {
  const hidden = { ...base, quads: new Int32Array() };
  const picture = render([isInFront ? hidden : base, part], camera);
  return drawLayers(picture, camera, shapeOf(picture, [1]), {
    ...PRESS_CHOICE,
    regions: { nails: fingerNails(body, side) },
    ...pressChoice,
  });
}

function placePoints({ points, camera }: Scene, picture: Picture): Drawing['points'] {
  const placed = Object.entries(points).map(([name, place]) => {
    const [x, y] = project(camera, place);
    const isInside = x > 0 && y > 0 && x < WIDTH && y < HEIGHT;
    const pixel = Math.floor((y + MARGIN) * FINENESS) * picture.width + Math.floor((x + MARGIN) * FINENESS);
    if (!isInside || picture.owner[pixel] !== 0)
      throw new RangeError(`${name} does not lie on the drawn body.`);
    return [name, [Math.round(x * 10) / 10, Math.round(y * 10) / 10]] as const;
  });
  return Object.fromEntries(placed);
}
