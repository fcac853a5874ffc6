// What Chromium tells a screen reader of a page, read over the DevTools protocol.
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { AccessibleNode } from './types.ts';

type AXNode = Protocol.Accessibility.AXNode;

/** Chromium's own words where they are not ARIA's. */
const ROLES: Readonly<Record<string, string>> = {
  Date: 'datetime',
  DisclosureTriangle: 'summary',
  DisclosureTriangleGrouped: 'summary',
  img: 'image',
  InputTime: 'datetime',
  RootWebArea: 'document',
  SvgRoot: 'image',
  ToggleButton: 'button',
};

export async function readChromiumTree(page: Page): Promise<AccessibleNode> {
  const session = await page.createCDPSession();
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const currents = await readCurrents(session);
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const childrenOf = (node: AXNode): AccessibleNode[] =>
      (node.childIds ?? []).flatMap((id) => {
        const child = byId.get(id);
        if (!child) return [];
        // What is ignored has no node for a screen reader, but its children may.
        return child.ignored ? childrenOf(child) : [translate(child)];
      });
    const translate = (node: AXNode): AccessibleNode => {
      const told = new Map<string, string>(
        node.properties?.map(({ name, value }) => [name, String(value.value)]),
      );
      const role = String(node.role?.value ?? '');
      const level = told.get('level');
      return {
        role: ROLES[role] ?? role,
        name: String(node.name?.value ?? ''),
        isFocusable: told.get('focusable') === 'true',
        ...(level !== undefined && { level: Number(level) }),
        states: {
          ...pick(told, ['checked', 'expanded', 'pressed', 'selected', 'disabled', 'live']),
          ...pick(currents.get(node.backendDOMNodeId ?? -1) ?? new Map(), ['current']),
        },
        children: childrenOf(node),
      };
    };
    const [root] = nodes;
    if (!root) throw new Error('Chromium has no tree of this page.');
    return translate(root);
  } finally {
    await session.detach();
  }
}

/** The tree over the protocol leaves out `aria-current`: taken from the document instead. */
async function readCurrents(session: CDPSession): Promise<Map<number, Map<string, string>>> {
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const found = new Map<number, Map<string, string>>();
  const look = (node: Protocol.DOM.Node): void => {
    const at = node.attributes?.indexOf('aria-current') ?? -1;
    if (at >= 0) found.set(node.backendNodeId, new Map([['current', node.attributes?.[at + 1] ?? '']]));
    for (const child of node.children ?? []) look(child);
  };
  look(root);
  return found;
}

function pick(told: ReadonlyMap<string, string>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = told.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
