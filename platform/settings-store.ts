// The settings in `storage.local`: one small object, parsed on every reading.
import { parseSettings, type Settings } from '../core/settings.ts';
import { browser } from './browser.ts';
import { report } from './report.ts';

/** The settings; what is out of range or unreadable is replaced by its default and reported. */
export async function loadSettings(): Promise<Settings> {
  const { settings: stored } = await browser.storage.local.get('settings');
  const { settings, problems } = parseSettings(stored);
  if (problems.length > 0) report(problems.join('; '), 'reading the settings');
  return settings;
}
