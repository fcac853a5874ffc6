// One drawing's layers as SVG elements. Built once for a figure: the clock's frames pass it by.
import { h, type VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { FigureKey } from '../../data/figures.ts';
import { figureLayers } from './figure-files.ts';
import type { SvgNode } from './parse-svg.ts';

export type FigureBodyProps = {
  figure: FigureKey;
  /** Also the other hand, pressing. */
  pressing?: boolean;
};

export function FigureBody({ figure, pressing = false }: FigureBodyProps) {
  return useMemo(() => {
    const wanted = pressing ? ['body', 'guide', 'press'] : ['body', 'guide'];
    const layers = figureLayers(figure).filter(({ attributes }) =>
      wanted.includes(attributes['class'] ?? ''),
    );
    return <g class="figure">{layers.map(toElement)}</g>;
  }, [figure, pressing]);
}

function toElement({ tag, attributes, children }: SvgNode): VNode {
  return h(tag, attributes, children.map(toElement));
}
