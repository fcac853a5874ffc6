// A drawing's layers for a component: null until they are there, at once where they were shown before.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { DrawingName } from '../../data/drawings.ts';
import { type DrawingLayers, drawnLayers, fetchDrawing } from './drawing-files.ts';

export function useDrawing(name: DrawingName): DrawingLayers | null {
  const [, setArrived] = useState<DrawingName | null>(null);
  const layers = drawnLayers(name) ?? null;
  // As with `useModule`: a drawing that is here already is in the next paint.
  useLayoutEffect(() => {
    let here = true;
    if (!layers) void fetchDrawing(name).then(() => here && setArrived(name));
    return () => {
      here = false;
    };
  }, [name, layers]);
  return layers;
}
