// A whole drawing that is no point's: the body for the map, the person at a desk. What lies on it are its children.
import type { ComponentChildren } from 'preact';
import { DRAWINGS, type DrawingName } from '../../data/drawings.ts';
import type { Frame } from './frame-of.ts';
import { Layer } from './Layer.tsx';
import { useDrawing } from './use-drawing.ts';

export type WholeDrawingProps = {
  name: DrawingName;
  /** The part of it that is shown; all of it without. */
  frame?: Frame;
  /** The text alternative. Without one, the drawing is decoration beside words that say the same. */
  label?: string;
  children?: ComponentChildren;
};

export function WholeDrawing({ name, frame = DRAWINGS[name].viewBox, label, children }: WholeDrawingProps) {
  const layers = useDrawing(name);
  const spoken = label ? { role: 'img' as const, 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg class="figure" viewBox={frame.join(' ')} {...spoken}>
      {layers?.body && <Layer node={layers.body} />}
      {children}
    </svg>
  );
}
