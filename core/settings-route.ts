// Which group of the settings an address leads to: `#/hours`.
import { SETTING_GROUPS, type SettingGroup } from '../data/setting-groups.ts';

/** Null: no group in particular. `lost`: there is none of that name. */
export type SettingsRoute = SettingGroup | null | 'lost';

export function parseSettingsRoute(hash: string): SettingsRoute {
  const name = hash.replace(/^#?\/?/, '');
  if (name === '') return null;
  return Object.hasOwn(SETTING_GROUPS, name) ? (name as SettingGroup) : 'lost';
}
