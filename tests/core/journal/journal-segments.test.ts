// What the journal takes from stored segments, however they were written.
import { describe, expect, test } from 'vitest';
import { journalSegments } from '../../../core/journal/journal-segments.ts';
import type { Segment } from '../../../core/ledger.ts';
import { HOUR, MINUTE, type Millis } from '../../../core/time.ts';
import { atScreen } from '../../support/states.ts';

const MIDNIGHT = Date.UTC(2026, 2, 2);
const at = (hours: number): Millis => MIDNIGHT + hours * HOUR;
const segment = (from: Millis, to: Millis, over: Partial<Segment> = {}): Segment => ({
  kind: 'screen',
  day: '2026-03-02',
  zone: 'UTC',
  from,
  to,
  ...over,
});
const spans = (segments: readonly Segment[], now = at(200)) =>
  journalSegments(segments, null, { now, zone: 'UTC' }).map(({ from, to }) => [from, to]);

describe('a stored segment', () => {
  test('is never longer than its day', () => {
    expect(spans([segment(at(9), at(133))])).toEqual([[at(9), at(24)]]);
    expect(spans([segment(at(-50), at(9))])).toEqual([[at(0), at(9)]]);
  });
  test('has the bounds of its day where it was lived', () => {
    const abroad = segment(at(20), at(90), { zone: 'America/New_York' });
    expect(spans([abroad])).toEqual([[at(20), at(29)]]);
  });
  test('that does not say where has the day of here, and is no longer than the longest day when it was elsewhere', () => {
    const { zone: _, ...old } = segment(at(9), at(133));
    expect(spans([old])).toEqual([[at(9), at(24)]]);
    const elsewhere = { ...old, from: at(-5) };
    expect(spans([elsewhere])).toEqual([[at(-5), at(20)]]);
    expect(spans([{ ...elsewhere, to: at(2) }])).toEqual([[at(-5), at(2)]]);
  });
  test('is left out where no part of it lies on its day', () => {
    expect(spans([segment(at(30), at(31)), segment(at(-3), at(-2))])).toEqual([]);
  });
  test('is left out when it begins in the future, and goes to now when it ends there', () => {
    expect(spans([segment(at(13), at(14))], at(12))).toEqual([]);
    expect(spans([segment(at(11), at(14))], at(12))).toEqual([[at(11), at(12)]]);
  });
});

test('the open stretch comes along, in order of time', () => {
  const [first, second] = journalSegments([segment(at(9), at(10))], atScreen(at(12), 30).ledger, {
    now: at(12),
    zone: 'UTC',
  });
  expect([first?.from, second?.from]).toEqual([at(9), at(12) - 30 * MINUTE]);
});
