// Addresses that lead from page to page are read as they were meant.
import { expect, it } from 'vitest';
import { libraryAddress, SAFETY_ADDRESS, settingsAddress, startAddress } from '../../core/addresses.ts';
import { openedBy } from '../../entrypoints/popup/opened.ts';

const searchOf = (address: string) => new URL(address, 'https://extension.test').search;

it('a start is read with its routine and its point', () => {
  expect(openedBy(searchOf(startAddress('classic-180', 'PC6')))).toEqual({
    kind: 'start',
    routine: 'classic-180',
    point: 'PC6',
  });
  expect(openedBy(searchOf(startAddress('own-a1')))).toEqual({ kind: 'start', routine: 'own-a1' });
});

it('the safety answers are opened', () => {
  expect(openedBy(searchOf(SAFETY_ADDRESS))).toEqual({ kind: 'safety' });
});

it('a page of the library and a section of the settings stand after the #', () => {
  expect(libraryAddress({ part: 'learn', page: 'how' })).toBe('library.html#/learn/how');
  expect(settingsAddress('breaks')).toBe('settings.html#/breaks');
});
