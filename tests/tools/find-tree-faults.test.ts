import { expect, it } from 'vitest';
import type { AccessibleNode } from '../../tools/browsers/types.ts';
import { findTreeFaults } from '../support/find-tree-faults.ts';

function node(role: string, name = '', over: Partial<AccessibleNode> = {}): AccessibleNode {
  return { role, name, isFocusable: false, states: {}, children: [], ...over };
}
const heading = (level: number, name = 'Words') => node('heading', name, { level });
const pageOf = (...children: AccessibleNode[]) =>
  node('document', 'Page', { children: [node('main', '', { children: [heading(1), ...children] })] });

it('finds nothing wrong with a page that has it all', () => {
  const open = node('summary', 'As a table', { states: { expanded: 'false' } });
  const tick = node('checkbox', 'Wrist', { states: { checked: 'true' } });
  expect(
    findTreeFaults(pageOf(heading(2), heading(3), heading(2), open, tick, node('image', 'A hand'))),
  ).toEqual([]);
});

it.each([
  ['a second heading of level 1', [heading(1)], '2 headings of level 1'],
  ['a heading that jumps', [heading(3)], '"Words" is of level 3, after 1'],
  ['a heading without words', [heading(2, '')], 'a heading of level 2 without words'],
  ['a second main', [node('main')], '2 landmarks "main"'],
  ['a navigation without a name', [node('navigation')], 'a navigation without a name'],
  ['an image without a name', [node('image')], 'an image without a name, in the page'],
  ['a control without a name', [node('button')], 'button "" in the page has no name'],
  [
    'a check box without its state',
    [node('checkbox', 'Wrist')],
    'checkbox "Wrist" in the page does not say whether it is checked',
  ],
  [
    'what opens without its state',
    [node('summary', 'More')],
    'summary "More" in the page does not say whether it is open',
  ],
  ['two that sound alike', [node('button', 'Go'), node('button', 'Go')], 'twice: button "Go" in the page'],
  [
    'what takes the focus and is nothing',
    [node('generic', '', { isFocusable: true })],
    'generic "" in the page has the focus, but no role',
  ],
])('finds %s', (_what, children, fault) => {
  expect(findTreeFaults(pageOf(...children))).toEqual([fault]);
});

it('tells two of one name apart by where they stand', () => {
  const region = (name: string) => node('region', name, { children: [node('button', 'Go')] });
  expect(findTreeFaults(pageOf(region('Today'), region('Yesterday')))).toEqual([]);
});
