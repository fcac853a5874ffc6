// Sends for what stands around the first paint while the storage still opens: what has come by then is in it, and it
// waits for none of them.
import { loadThumb } from '../../components/figures/Thumb.tsx';
import { once } from '../../components/use-module.ts';
import { firstView } from '../../core/first-view.ts';
import type { Loaded } from './load-rows.ts';

export const loadLaterWords = once(() => import('./later-words.ts'));
export const loadHomeParts = once(() => import('./home-parts.tsx'));

const nothing = () => undefined;

/** Each is asked for again where it is shown: what fails, fails there. */
export function beginParts(): { beginDrawing: (loaded: Loaded) => void } {
  for (const load of [loadLaterWords, loadHomeParts, loadThumb]) load().catch(nothing);
  const drawings = import('../../components/figures/drawing-files.ts');
  drawings.catch(nothing);
  return {
    beginDrawing: ({ rows, at, env }) => {
      const [point] = firstView(rows, at, env).suggested.points;
      if (point) drawings.then(({ fetchDrawing }) => fetchDrawing(point)).catch(nothing);
    },
  };
}
