// One view from the body to its file's text and its line in the table. Pure.
import { svgOf } from './draw/svg.ts';
import type { Body } from './mesh/body.ts';
import { project } from './raster/camera.ts';
import type { TableEntry } from './table-text.ts';
import { pushOf } from './views/push-of.ts';
import { drawScene } from './views/scene.ts';
import { VIEWS, type View, type ViewName } from './views/view-list.ts';

export function makeDrawing(
  name: ViewName,
  bodyOf: (male: number) => Body,
): { svg: string; entry: TableEntry } {
  const { view, build, male = 0.5 }: View = VIEWS[name];
  const scene = build(bodyOf(male));
  const drawing = drawScene(scene);
  const landmarks = Object.entries(scene.landmarks ?? {}).map(([landmark, place]) => {
    const [x, y] = project(scene.camera, place);
    return [landmark, [Math.round(x * 10) / 10, Math.round(y * 10) / 10]] as const;
  });
  return {
    svg: svgOf(drawing),
    entry: {
      view,
      viewBox: drawing.viewBox,
      points: drawing.points,
      landmarks: Object.fromEntries(landmarks),
      press: (scene.press ?? []).map((hand) => pushOf(hand, scene)),
    },
  };
}
