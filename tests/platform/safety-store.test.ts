import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Profile } from '../../core/profile.ts';
import { CAREFUL_SAFETY, EMPTY_SAFETY, type SafetyRecord } from '../../core/safety-record.ts';
import type { PointCode } from '../../data/points.ts';
import { changeSafetyRecord, loadSafety, saveProfile } from '../../platform/safety-store.ts';
import { useEmptyBrowser } from '../support/fake-browser.ts';
import { answered, NOON } from '../support/safety-cases.ts';

const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
const record: SafetyRecord = {
  hiddenUntil: { LI4: NOON },
  off: ['GB20'],
  pacedBreathingOff: true,
  unwellUntil: NOON,
};
const profile: Profile = answered('pregnancy', 'neck_risk');

beforeEach(() => {
  useEmptyBrowser();
});

describe('the safety answers', () => {
  test('are cautious while nobody has answered, without a report', async () => {
    expect(await loadSafety()).toEqual({ profile: { kind: 'cautious' }, record: EMPTY_SAFETY });
    expect(errors).not.toHaveBeenCalled();
  });
  test('come back as they were saved, each on its own', async () => {
    await saveProfile(profile);
    await changeSafetyRecord(() => record);
    expect(await loadSafety()).toEqual({ profile, record });
    await saveProfile({ kind: 'cautious', skippedAt: NOON });
    expect(await loadSafety()).toEqual({ profile: { kind: 'cautious', skippedAt: NOON }, record });
    expect(errors).not.toHaveBeenCalled();
  });
  test.each([
    ['broken'],
    [[]],
    [7],
    [{ kind: 'answered' }],
    [{ kind: 'answered', answeredAt: NOON, adult: true, conditions: ['hiccups'] }],
    [{ kind: 'fine' }],
  ])('that cannot be read count as none: cautious, never no rules (%j)', async (broken) => {
    await fakeBrowser.storage.local.set({ profile: broken, safety: record });
    expect(await loadSafety()).toEqual({ profile: { kind: 'cautious' }, record });
    expect(errors).toHaveBeenCalledTimes(1);
  });
  test.each([
    ['broken'],
    [[]],
    [{}],
    [{ ...record, off: ['NOWHERE'] }],
    [{ ...record, pacedBreathingOff: 'no' }],
    [{ ...record, hiddenUntil: { LI4: 'tomorrow' } }],
  ])('are the careful choice where what a run taught cannot be read (%j)', async (broken) => {
    await fakeBrowser.storage.local.set({ profile, safety: broken });
    const has = (part: string) => JSON.stringify(broken).includes(part);
    expect(await loadSafety()).toEqual({
      profile,
      record: {
        ...CAREFUL_SAFETY,
        hiddenUntil: has(`"LI4":${NOON}`) ? { LI4: NOON } : {},
        ...(has('unwellUntil') && { unwellUntil: NOON }),
        // A date that can't be read: left out until the person takes it back.
        ...(has('tomorrow') && { leftOut: ['LI4'] }),
      },
    });
    expect(errors).toHaveBeenCalledTimes(1);
  });
  test('keep every point that a broken record still names', async () => {
    const broken = { ...record, hiddenUntil: { LI4: NOON, ZZ9: 5 }, off: ['XX'] };
    await fakeBrowser.storage.local.set({ profile, safety: broken });
    expect((await loadSafety()).record).toEqual({
      ...CAREFUL_SAFETY,
      hiddenUntil: { LI4: NOON },
      unwellUntil: NOON,
    });
  });
  test('learn from two pages at the same time without losing either', async () => {
    const learn = (point: PointCode) => (before: SafetyRecord) => ({
      ...before,
      hiddenUntil: { ...before.hiddenUntil, [point]: NOON },
    });
    await Promise.all([changeSafetyRecord(learn('LI4')), changeSafetyRecord(learn('GB21'))]);
    expect((await loadSafety()).record.hiddenUntil).toEqual({ LI4: NOON, GB21: NOON });
  });
  test('that cannot be read are kept aside as they were, and reported once', async () => {
    await fakeBrowser.storage.local.set({ profile: 'broken', safety: [] });
    for (let i = 0; i < 2; i++) await loadSafety();
    expect((await fakeBrowser.storage.local.get('setAside'))['setAside']).toMatchObject([
      { key: 'profile', value: 'broken' },
      { key: 'safety', value: [] },
    ]);
    expect(errors).toHaveBeenCalledTimes(2);
  });
  test('leave out what makes one dizzy, when in doubt', () => {
    expect(CAREFUL_SAFETY).toEqual({ hiddenUntil: {}, off: ['GB20'], pacedBreathingOff: true });
  });
});
