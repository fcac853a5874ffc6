// One layer of a drawing as SVG elements. Built once: the clock's frames pass it by. Its first shape, but for furniture, is the
// silhouette; on dark ground, where the outline would be lost, a rim lies behind it.
import { h, type VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { SvgNode } from './parse-svg.ts';

export function Layer({ node }: { node: SvgNode }) {
  return useMemo(() => toElement(withRim(node)), [node]);
}

function withRim(node: SvgNode): SvgNode {
  const at = node.children.findIndex(({ attributes }) => attributes['class'] !== 'furniture');
  const d = node.children[at]?.attributes['d'];
  if (d === undefined) return node;
  const rim = { tag: 'path', attributes: { class: 'figure-rim', d }, children: [] };
  return { ...node, children: node.children.toSpliced(at, 0, rim) };
}

function toElement({ tag, attributes, children }: SvgNode): VNode {
  return h(tag, attributes, children.map(toElement));
}
