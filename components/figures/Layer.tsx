// One layer of a drawing as SVG elements. Built once: the clock's frames pass it by. Its first shape is the silhouette; on
// dark ground, where the outline would be lost, a rim lies behind it.
import { h, type VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { SvgNode } from './parse-svg.ts';

export function Layer({ node }: { node: SvgNode }) {
  return useMemo(() => toElement(withRim(node)), [node]);
}

function withRim(node: SvgNode): SvgNode {
  const [silhouette] = node.children;
  const d = silhouette?.attributes['d'];
  if (d === undefined) return node;
  return {
    ...node,
    children: [{ tag: 'path', attributes: { class: 'figure-rim', d }, children: [] }, ...node.children],
  };
}

function toElement({ tag, attributes, children }: SvgNode): VNode {
  return h(tag, attributes, children.map(toElement));
}
