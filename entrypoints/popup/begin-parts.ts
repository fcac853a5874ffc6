// Sends for what stands around the first paint while the storage still opens: what has come by then is in it, and it
// waits for none of them.
import { firstView } from '../../core/first-view.ts';
import type { Loaded } from './load-rows.ts';

const nothing = () => undefined;

/** Each is asked for again where it is shown: what fails, fails there. */
export function beginParts(): { beginDrawing: (loaded: Loaded) => void } {
  import('./later-words.ts').catch(nothing);
  import('./home-parts.tsx').catch(nothing);
  import('../../components/figures/ThumbFigure.tsx').catch(nothing);
  const drawings = import('../../components/figures/drawing-files.ts');
  drawings.catch(nothing);
  return {
    beginDrawing: ({ rows, at, env }) => {
      const [point] = firstView(rows, at, env).suggested.points;
      if (point) drawings.then(({ fetchDrawing }) => fetchDrawing(point)).catch(nothing);
    },
  };
}
