// The settings in `storage.local`: one small object.
import { parseSettings, type Settings } from '../core/settings.ts';
import { readLocal } from './local-store.ts';

/** The settings; what is out of range or unreadable is set aside and replaced by its default. */
export function loadSettings(): Promise<Settings> {
  return readLocal('settings', (raw) => {
    const { settings, problems } = parseSettings(raw);
    return { value: settings, problems };
  });
}
