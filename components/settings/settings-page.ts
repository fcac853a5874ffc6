// What every part of the settings page stands on: the settings as stored, what is being dragged, and how to keep a change.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../../core/settings.ts';
import type { Millis } from '../../core/time.ts';
import type { Zone } from '../../core/zone.ts';
import type { SettingItem } from '../../data/setting-groups.ts';

export type SettingsPage = {
  /** As stored. */
  settings: Settings;
  /** The day and the zone in which times are written. */
  when: { now: Millis; zone: Zone };
  /** What a slider stands at while it is dragged. Nothing of it is stored. */
  draft: Partial<Settings>;
  /** What came of the last change. `count`: how many there were. */
  told: { item: SettingItem; isKept: boolean; count: number } | null;
  /** What a search has left; null: nobody searches. */
  found: ReadonlySet<SettingItem> | null;
  onDraft: (draft: Partial<Settings>) => void;
  onSave: (item: SettingItem, patch: Partial<Settings>) => void;
};

export const SettingsContext = createContext<SettingsPage | null>(null);

export function useSettingsPage(): SettingsPage {
  const page = useContext(SettingsContext);
  if (!page) throw new Error('Put a <SettingsContext.Provider> around this component.');
  return page;
}
