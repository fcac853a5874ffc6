// The drawings, each in a file of its own that is fetched when it is first shown. Parsed once.
import type { DrawingName } from '../../data/drawings.ts';
import { parseSvg, type SvgNode } from './parse-svg.ts';

type File = () => Promise<{ default: string }>;

const FILES: Readonly<Record<DrawingName, File>> = {
  LI4: () => import('../../data/figures/LI4.svg?raw'),
  TE3: () => import('../../data/figures/TE3.svg?raw'),
  PC6: () => import('../../data/figures/PC6.svg?raw'),
  HT7: () => import('../../data/figures/HT7.svg?raw'),
  GB20: () => import('../../data/figures/GB20.svg?raw'),
  GB21: () => import('../../data/figures/GB21.svg?raw'),
  CV17: () => import('../../data/figures/CV17.svg?raw'),
  GV29: () => import('../../data/figures/GV29.svg?raw'),
  ST36: () => import('../../data/figures/ST36.svg?raw'),
  SP6: () => import('../../data/figures/SP6.svg?raw'),
  LR3: () => import('../../data/figures/LR3.svg?raw'),
  'body-front': () => import('../../data/figures/body-front.svg?raw'),
  'body-back': () => import('../../data/figures/body-back.svg?raw'),
  'desk-seated': () => import('../../data/figures/desk-seated.svg?raw'),
};

/** The body itself; what the point is found by; the fingers that measure it; the hands that press it. */
export const LAYER_NAMES = ['body', 'guide', 'measure', 'press'] as const;
export type LayerName = (typeof LAYER_NAMES)[number];
/** A drawing's own marks are left out: `Target` draws ours. */
export type DrawingLayers = Readonly<Partial<Record<LayerName, SvgNode>>>;

const drawn = new Map<DrawingName, DrawingLayers>();

/** The layers of a drawing that was fetched before. */
export function drawnLayers(name: DrawingName): DrawingLayers | undefined {
  return drawn.get(name);
}

export async function fetchDrawing(name: DrawingName): Promise<DrawingLayers> {
  const known = drawn.get(name);
  if (known) return known;
  const { default: text } = await FILES[name]();
  const nodes = parseSvg(text).children;
  const named = LAYER_NAMES.flatMap((layer) => {
    const node = nodes.find(({ attributes }) => attributes['class'] === layer);
    return node ? [[layer, node] as const] : [];
  });
  const layers: DrawingLayers = Object.fromEntries(named);
  drawn.set(name, layers);
  return layers;
}
