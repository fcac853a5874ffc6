// The extension's keyboard commands: what they are, and the browser's own page where their keys are changed.
import { browser } from './browser.ts';

export type Shortcut = { name: string; description: string; keys: string };

/** None where the browser has no commands, as on a phone. */
export async function loadShortcuts(): Promise<Shortcut[]> {
  const commands: Partial<typeof browser.commands> | undefined = browser.commands;
  const all = (await commands?.getAll?.()) ?? [];
  return all.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
}

/** False where the browser does not open it: then only words can tell the way. */
export async function openShortcutSettings(): Promise<boolean> {
  const commands: { openShortcutSettings?: () => Promise<void> } | undefined = browser.commands;
  try {
    if (commands?.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    // Refused for an address of the browser's own, as in Firefox before it had a way.
    return false;
  }
}
