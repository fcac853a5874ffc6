// Changes the settings in `storage.local`.
import { changeSettings } from '../core/change-settings.ts';
import type { Parsed } from '../core/parsed.ts';
import type { Settings } from '../core/settings.ts';
import { browser } from './browser.ts';
import { loadSettings } from './settings-store.ts';

/**
 * Changes the settings by `patch`, from what is stored now: two pages may change them at the same time. When any of
 * it is unknown or out of range nothing is written, and every reason comes back, with the range.
 */
export function saveSettings(patch: unknown): Promise<Parsed<Settings>> {
  return navigator.locks.request('settings', async () => {
    const changed = changeSettings(await loadSettings(), patch);
    if (changed.ok) await browser.storage.local.set({ settings: changed.value });
    return changed;
  });
}
