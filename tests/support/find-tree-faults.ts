// What a person would miss who has a page from its accessibility tree alone.
import type { AccessibleNode } from '../../tools/browsers/types.ts';

const CONTROLS = new Set(
  'button checkbox combobox link menuitem radio searchbox slider spinbutton summary switch tab textbox datetime'.split(
    ' ',
  ),
);
const WITH_CHECK = new Set(['checkbox', 'radio', 'switch']);
/** What gives the controls in it a context, where it has a name. */
const PLACES = new Set(
  'article cell figure form group gridcell list listitem main navigation radiogroup region row table'.split(
    ' ',
  ),
);

interface Placed {
  node: AccessibleNode;
  /** From the outermost to the parent. */
  above: readonly AccessibleNode[];
}

/** One line a fault. */
export function findTreeFaults(tree: AccessibleNode): string[] {
  const all = list(tree);
  return [
    ...headingFaults(all),
    ...landmarkFaults(all),
    ...controlFaults(all),
    ...nameFaults(all),
    ...all
      .filter(({ node }) => node.role === 'image' && node.name === '')
      .map(({ above }) => `an image without a name, in ${pathOf(above)}`),
  ];
}

export function listNodes(tree: AccessibleNode): AccessibleNode[] {
  return list(tree).map(({ node }) => node);
}

function list(node: AccessibleNode, above: readonly AccessibleNode[] = []): Placed[] {
  return [{ node, above }, ...node.children.flatMap((child) => list(child, [...above, node]))];
}

function headingFaults(all: readonly Placed[]): string[] {
  const headings = all.map(({ node }) => node).filter(({ role }) => role === 'heading');
  const first = headings.filter(({ level }) => level === 1).length;
  return [
    ...(first === 1 ? [] : [`${first} headings of level 1`]),
    ...headings.flatMap(({ name, level = 0 }, i) => [
      ...(name === '' ? [`a heading of level ${level} without words`] : []),
      ...(level > (headings[i - 1]?.level ?? 0) + 1 && i > 0
        ? [`"${name}" is of level ${level}, after ${headings[i - 1]?.level}`]
        : []),
    ]),
  ];
}

function landmarkFaults(all: readonly Placed[]): string[] {
  const mains = all.filter(({ node }) => node.role === 'main').length;
  const ways = all.map(({ node }) => node).filter(({ role }) => role === 'navigation');
  return [
    ...(mains === 1 ? [] : [`${mains} landmarks "main"`]),
    ...ways.filter(({ name }) => name === '').map(() => 'a navigation without a name'),
    ...repeated(ways.map(({ name }) => name)).map((name) => `two navigations are called "${name}"`),
  ];
}

function controlFaults(all: readonly Placed[]): string[] {
  return all.flatMap(({ node, above }) => {
    const { role, name, states, isFocusable } = node;
    const at = `${role} "${name}" in ${pathOf(above)}`;
    if (!CONTROLS.has(role))
      return isFocusable && isStrange(node, above) ? [`${at} has the focus, but no role`] : [];
    return [
      ...(name === '' ? [`${at} has no name`] : []),
      ...(WITH_CHECK.has(role) && states.checked === undefined
        ? [`${at} does not say whether it is checked`]
        : []),
      ...(role === 'summary' && states.expanded === undefined
        ? [`${at} does not say whether it is open`]
        : []),
    ];
  });
}

/** Headings that we focus, the page itself and what scrolls may take the focus; a field for a time is made of parts. */
function isStrange({ role, children }: AccessibleNode, above: readonly AccessibleNode[]): boolean {
  if (above.length === 0 || above.some((one) => one.role === 'datetime')) return false;
  return role === 'generic' && children.length === 0;
}

/** Two of a kind, with one name and in one place, can't be told apart. */
function nameFaults(all: readonly Placed[]): string[] {
  const controls = all.filter(
    ({ node, above }) => CONTROLS.has(node.role) && !above.some(({ role }) => role === 'datetime'),
  );
  return repeated(controls.map(({ node, above }) => `${node.role} "${node.name}" in ${pathOf(above)}`)).map(
    (name) => `twice: ${name}`,
  );
}

function pathOf(above: readonly AccessibleNode[]): string {
  const places = above.filter(
    ({ role, name }) => PLACES.has(role) && (name !== '' || role === 'row' || role === 'listitem'),
  );
  return (
    places.map((place) => `${place.role} "${place.name || textOf(place).slice(0, 60)}"`).join(' › ') ||
    'the page'
  );
}

function textOf({ role, name, children }: AccessibleNode): string {
  return role === 'StaticText' ? name : children.map(textOf).join(' ');
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
}
