// The settings in `storage.local`: one small object.
import type { Parsed } from '../core/parsed.ts';
import { changeSettings, parseSettings, type Settings } from '../core/settings.ts';
import { browser } from './browser.ts';
import { readLocal } from './local-store.ts';

/** The settings; what is out of range or unreadable is set aside and replaced by its default. */
export function loadSettings(): Promise<Settings> {
  return readLocal('settings', (raw) => {
    const { settings, problems } = parseSettings(raw);
    return { value: settings, problems };
  });
}

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

/** Calls `onChange` when the settings were changed, by any page; gives a function that ends it. */
export function listenToSettings(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if ('settings' in changes) onChange();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
