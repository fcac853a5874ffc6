// The person's safety answers, and what stopped runs have taught, in `storage.local`. Parsed on every reading.
import { parseProfile, profileOrCautious } from '../core/parse-profile.ts';
import type { Profile } from '../core/profile.ts';
import { CAREFUL_SAFETY, parseSafetyRecord, type SafetyRecord } from '../core/safety-record.ts';
import { browser } from './browser.ts';
import { report } from './report.ts';

/** Both, as every plan needs them. */
export type Safety = { profile: Profile; record: SafetyRecord };

/** What cannot be read counts as the careful choice, never as no rules, and is reported. */
export async function loadSafety(): Promise<Safety> {
  const stored = await browser.storage.local.get(['profile', 'safety']);
  const profile = parseProfile(stored['profile']);
  const record = parseSafetyRecord(stored['safety']);
  for (const parsed of [profile, record])
    if (!parsed.ok) report(parsed.reasons.join('; '), 'reading the safety answers');
  return {
    profile: profileOrCautious(stored['profile']),
    record: record.ok ? record.value : CAREFUL_SAFETY,
  };
}

export async function saveProfile(profile: Profile): Promise<void> {
  await browser.storage.local.set({ profile });
}

export async function saveSafetyRecord(record: SafetyRecord): Promise<void> {
  await browser.storage.local.set({ safety: record });
}
