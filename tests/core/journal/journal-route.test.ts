// What stands after the # of the journal's address: anyone may write anything there.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBeside, journalHash, parseJournalHash } from '../../../core/journal/journal-route.ts';
import { addDays } from '../../../core/zone.ts';

const TODAY = '2026-11-20';

describe('an address', () => {
  test.each(['', '#', '#/', '/'])('"%s" is today', (hash) => {
    expect(parseJournalHash(hash, TODAY)).toEqual({ day: TODAY, isLost: false });
  });
  test.each(['#/2026-11-19', '#/2024-02-29', '#/1970-01-01', `#/${TODAY}`])('%s is that day', (hash) => {
    expect(parseJournalHash(hash, TODAY)).toEqual({ day: hash.slice(2), isLost: false });
  });
  test.each([
    '#/2026-02-30',
    '#/2026-02-29',
    '#/2026-13-01',
    '#/2026-11-21',
    '#/9999-12-31',
    '#/1969-12-31',
    '#/0000-01-01',
    '#/2026-11-2',
    '#/2026',
    '#/nonsense',
    '#/2026-11-19/',
    '#/%E0%A4%A',
    '#/__proto__',
  ])('%s is today, and lost', (hash) => {
    expect(parseJournalHash(hash, TODAY)).toEqual({ day: TODAY, isLost: true });
  });
  test('whatever is written there leads to a day', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { day } = parseJournalHash(`#/${text}`, TODAY);
        expect(day <= TODAY).toBe(true);
      }),
    );
  });
  test('of a day leads to it, and that of today stays today', () => {
    const yesterday = addDays(TODAY, -1);
    expect(parseJournalHash(journalHash(yesterday, TODAY), TODAY).day).toBe(yesterday);
    expect(parseJournalHash(journalHash(TODAY, TODAY), '2026-11-21').day).toBe('2026-11-21');
  });
});

test('there is no day after today, and none before all days', () => {
  expect(daysBeside(TODAY, TODAY)).toEqual({ before: '2026-11-19', after: null });
  expect(daysBeside('2026-03-01', TODAY)).toEqual({ before: '2026-02-28', after: '2026-03-02' });
  expect(daysBeside('1970-01-01', TODAY)).toEqual({ before: null, after: '1970-01-02' });
});
