// Settings and safety answers in `storage.local`: small objects, parsed on every reading.
import { profileOrCautious } from '../core/parse-profile.ts';
import type { Profile } from '../core/profile.ts';
import { CAREFUL_SAFETY, parseSafetyRecord, type SafetyRecord } from '../core/safety-record.ts';
import { parseSettings, type Settings } from '../core/settings.ts';
import { browser } from './browser.ts';
import { report } from './report.ts';

async function read(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** The settings; what is out of range or unreadable is replaced by its default and reported. */
export async function loadSettings(): Promise<Settings> {
  const { settings, problems } = parseSettings(await read('settings'));
  if (problems.length > 0) report(problems.join('; '), 'reading the settings');
  return settings;
}

/** The safety answers; unreadable ones mean cautious mode, never no rules. */
export async function loadProfile(): Promise<Profile> {
  return profileOrCautious(await read('profile'));
}

export async function saveProfile(profile: Profile): Promise<void> {
  await browser.storage.local.set({ profile });
}

/** What stopped runs have taught; unreadable, it counts as the careful one. */
export async function loadSafetyRecord(): Promise<SafetyRecord> {
  const parsed = parseSafetyRecord(await read('safety'));
  if (parsed.ok) return parsed.value;
  report(parsed.reasons.join('; '), 'reading the safety record');
  return CAREFUL_SAFETY;
}

export async function saveSafetyRecord(safety: SafetyRecord): Promise<void> {
  await browser.storage.local.set({ safety });
}
