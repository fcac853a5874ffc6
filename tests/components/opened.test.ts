// What a link to the break page may open.
import { expect, test } from 'vitest';
import { openedBy } from '../../entrypoints/popup/opened.ts';

test.each([
  ['?start=steady-180', { kind: 'start', routine: 'steady-180' }],
  ['?start=classic-180&point=PC6', { kind: 'start', routine: 'classic-180', point: 'PC6' }],
  ['?start=classic-180&point=XX9', { kind: 'start', routine: 'classic-180' }],
  ['?start=steady-180&point=PC6', { kind: 'start', routine: 'steady-180' }],
  ['?start=suggested', { kind: 'suggested' }],
  ['?open=safety', { kind: 'safety' }],
  ['', null],
  ['?start=nonsense&point=PC6', null],
  ['?point=PC6', null],
  ['?open=constructor', null],
] as const)('"%s"', (search, opened) => {
  expect(openedBy(search)).toEqual(opened);
});
