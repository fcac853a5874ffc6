// Tells when the settings in `storage.local` were changed.
import { browser } from './browser.ts';

/** Calls `onChange` when the settings were changed, by any page; gives a function that ends it. */
export function listenToSettings(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if ('settings' in changes) onChange();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
