// What Firefox tells a screen reader of a page: its own accessibility service, asked in the browser's window.
import type { Page } from 'puppeteer-core';
import { runPrivileged } from './firefox-chrome.ts';
import type { AccessibleNode } from './types.ts';

/** Firefox's own words, where they are not ARIA's. */
const ROLES: Readonly<Record<string, string>> = {
  checkbutton: 'checkbox',
  'date editor': 'datetime',
  entry: 'textbox',
  graphic: 'image',
  grouping: 'group',
  'password text': 'textbox',
  pushbutton: 'button',
  radiobutton: 'radio',
  'section header': 'sectionheader',
  'text leaf': 'StaticText',
  'time editor': 'datetime',
  'toggle button': 'button',
};

interface Told {
  role: string;
  /** The role that the page gave, or the one that its element has by itself. */
  given: string;
  name: string | null;
  states: string[];
  attributes: Record<string, string>;
  children: Told[];
}

export async function readFirefoxTree(page: Page): Promise<AccessibleNode> {
  await page.bringToFront();
  const title = await page.title();
  // Changes come to the browser's window in their order: where the new title has come, what was changed before it has.
  const marked = `${title} ${++marks}`;
  const setTitle = (text: string) =>
    page.evaluate((given) => {
      document.title = given;
    }, text);
  await setTitle(marked);
  try {
    return translate({
      ...((await runPrivileged(page.browser(), readInWindow, marked)) as Told),
      name: title,
    });
  } finally {
    await setTitle(title);
  }
}

let marks = 0;

function translate({ role, given, name, states, attributes, children }: Told): AccessibleNode {
  const has = (state: string) => states.includes(state);
  const tell = (isTold: boolean, state: string) => (isTold ? String(has(state)) : undefined);
  const told = {
    checked: tell(has('checkable'), 'checked'),
    expanded: tell(has('expandable') || has('expanded') || has('collapsed'), 'expanded'),
    pressed: tell(role === 'toggle button', 'pressed'),
    selected: tell(has('selectable'), 'selected'),
    disabled: has('unavailable') ? 'true' : undefined,
    current: attributes['current'],
    live: attributes['live'],
  };
  return {
    role: given || (ROLES[role] ?? role),
    name: name ?? '',
    isFocusable: has('focusable'),
    ...(attributes['level'] !== undefined && role === 'heading' && { level: Number(attributes['level']) }),
    states: Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
    children: children.map(translate),
  };
}

/** The service begins with the first question, and the page's process then takes a moment to hand over its tree. */
const readInWindow = `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  // Kept, or the service would end with this question.
  window.pressPauseAccessibility = service;
  const tell = (node) => {
    const [state, more] = [{}, {}];
    node.getState(state, more);
    const attributes = Object.fromEntries([...(node.attributes?.enumerate() ?? [])].map(({ key, value }) => [key, value]));
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(tell(child));
    return {
      role: service.getStringRole(node.role),
      given: (attributes['xml-roles'] ?? '').split(' ')[0],
      name: node.name,
      states: [...service.getStringStates(state.value, more.value)],
      attributes,
      children,
    };
  };
  const readNow = () => {
    const page = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
    return page && page.name === args && page.childCount > 0 ? tell(page) : null;
  };
  const deadline = Date.now() + 10000;
  let before = '';
  for (;;) {
    const tree = readNow();
    // Two alike, one after the other: nothing is still on its way.
    const now = JSON.stringify(tree);
    if (tree && now === before) return tree;
    if (Date.now() > deadline) throw new Error('Firefox gives no tree that stands still');
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
`;
