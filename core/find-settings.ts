// Finds settings by a person's own words: their names, what explains them, and what else they may be called.
import { SETTING_GROUPS, type SettingItem } from '../data/setting-groups.ts';
import { searchWords, splitWords } from './search-words.ts';

export type SettingTexts = Readonly<Record<SettingItem, { label: string; note?: string; also?: string }>>;

export const SETTING_ITEMS: readonly SettingItem[] = Object.values(SETTING_GROUPS).flat();

/** Null: nothing was asked, and all of them stay. A word that no setting has leaves none. */
export function findSettings(
  query: string,
  texts: SettingTexts,
  { fillers, shown }: { fillers: readonly string[]; shown: readonly SettingItem[] },
): ReadonlySet<SettingItem> | null {
  if (splitWords(query).length === 0) return null;
  const entries = shown.map((id) => {
    const { label, note = '', also = '' } = texts[id];
    return { id, names: [label, note, also] };
  });
  return new Set(searchWords(query, entries, fillers));
}
