// One layer of a drawing as SVG elements. Built once: the clock's frames pass it by.
import { h, type VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { SvgNode } from './parse-svg.ts';

export function Layer({ node }: { node: SvgNode }) {
  return useMemo(() => toElement(node), [node]);
}

function toElement({ tag, attributes, children }: SvgNode): VNode {
  return h(tag, attributes, children.map(toElement));
}
