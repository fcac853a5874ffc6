import fc from 'fast-check';
import { expect, test } from 'vitest';
import { needsReask, parseProfile, salvageProfile } from '../../core/parse-profile.ts';
import { DAY } from '../../core/time.ts';
import { CONDITION_KEYS } from '../../data/conditions.ts';
import { answered, NOON } from '../support/safety-cases.ts';

test('reads back what was stored', () => {
  for (const profile of [
    answered(),
    answered(...CONDITION_KEYS),
    { kind: 'cautious' },
    { kind: 'cautious', skippedAt: NOON, adult: true },
    { kind: 'cautious', skippedAt: NOON, adult: true, conditions: ['wrist'] },
  ])
    expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, value: profile });
});

test('takes nothing stored for cautious mode, without a complaint', () => {
  expect(parseProfile(undefined)).toEqual({ ok: true, value: { kind: 'cautious' } });
});

test.each([
  ['null', null],
  ['a list', []],
  ['another kind', { kind: 'open' }],
  ['no age answer', { kind: 'answered', answeredAt: 0, conditions: [] }],
  ['no conditions', { kind: 'answered', answeredAt: 0, adult: true }],
  ['an unknown condition', { kind: 'answered', answeredAt: 0, adult: true, conditions: ['gout'] }],
  ['an instant that is none', { kind: 'answered', answeredAt: Number.NaN, adult: true, conditions: [] }],
  ['a skip that is no instant', { kind: 'cautious', skippedAt: 'yesterday' }],
  ['an age answer that is none', { kind: 'cautious', adult: 'yes' }],
])('says why it cannot read %s', (_, raw) => {
  const parsed = parseProfile(raw);
  expect(parsed.ok).toBe(false);
  if (!parsed.ok) expect(parsed.reasons.length).toBeGreaterThan(0);
});

test('throws on nothing, and takes nothing made up for full answers', () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      const parsed = parseProfile(raw);
      expect(parsed.ok && parsed.value.kind === 'answered').toBe(false);
    }),
  );
});

test('drops answers given twice', () => {
  const raw = { ...answered(), conditions: ['cancer', 'wrist', 'cancer'] };
  expect(parseProfile(raw)).toEqual({ ok: true, value: answered('wrist', 'cancer') });
});

test('asks again after half a year, and when it was never asked', () => {
  expect(needsReask(answered(), NOON + 182 * DAY - 1)).toBe(false);
  expect(needsReask(answered(), NOON + 182 * DAY)).toBe(true);
  expect(needsReask({ kind: 'cautious', skippedAt: NOON }, NOON + DAY)).toBe(false);
  expect(needsReask({ kind: 'cautious' }, NOON)).toBe(true);
});

test('what cannot be read is careful mode, with every answer in it that can', () => {
  const broken = { kind: 'answered', adult: false, conditions: ['heart_chest', 'from_a_newer_version'] };
  expect(parseProfile(broken).ok).toBe(false);
  expect(salvageProfile(broken)).toEqual({ kind: 'cautious', adult: false, conditions: ['heart_chest'] });
  // Never grown up on the word of something broken.
  expect(salvageProfile({ ...broken, adult: true, conditions: 'wrist' })).toEqual({ kind: 'cautious' });
  for (const nothing of [null, 7, 'x', [], { kind: 'fine' }])
    expect(salvageProfile(nothing)).toEqual({ kind: 'cautious' });
});
