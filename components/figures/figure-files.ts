// The drawings, as text at build time and data at run time. Import this lazily outside the player: it is large.
import GB20 from '../../data/figures/GB20.svg?raw';
import GB21 from '../../data/figures/GB21.svg?raw';
import LI4 from '../../data/figures/LI4.svg?raw';
import TE3 from '../../data/figures/TE3.svg?raw';
import type { FigureKey } from '../../data/figures.ts';
import { parseSvg, type SvgNode } from './parse-svg.ts';

const FILES: Record<FigureKey, string> = { GB20, GB21, LI4, TE3 };
const parsed = new Map<FigureKey, readonly SvgNode[]>();

/** A drawing's layers: `body`, `guide`, `press`. Its own marks are left out; `Target` draws ours. */
export function figureLayers(key: FigureKey): readonly SvgNode[] {
  const known = parsed.get(key);
  if (known) return known;
  const layers = parseSvg(FILES[key]).children.filter((node) => node.attributes['class'] !== 'pt');
  parsed.set(key, layers);
  return layers;
}
