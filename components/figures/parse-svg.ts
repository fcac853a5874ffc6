// Reads our own drawings (svgo's output: elements, attributes, no text) into plain data, so that they can be
// rendered as elements and take the theme's colours. Not a parser for foreign SVG.

export type SvgNode = { tag: string; attributes: Record<string, string>; children: SvgNode[] };

const TAG = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** The root element. Throws on a drawing that is not one. */
export function parseSvg(text: string): SvgNode {
  const root: SvgNode = { tag: 'root', attributes: {}, children: [] };
  const open = [root];
  for (const [, closing, tag = '', attributes = '', empty] of text.matchAll(TAG)) {
    if (closing) {
      open.pop();
      continue;
    }
    const node: SvgNode = { tag, attributes: readAttributes(attributes), children: [] };
    open.at(-1)?.children.push(node);
    if (!empty) open.push(node);
  }
  const svg = root.children[0];
  if (svg?.tag !== 'svg') throw new TypeError('A figure must be one <svg>.');
  return svg;
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]));
}
