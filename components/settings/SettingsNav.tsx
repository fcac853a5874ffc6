// The way between the groups of settings.
import { settingsAddress } from '../../core/addresses.ts';
import { SETTING_GROUPS, type SettingGroup } from '../../data/setting-groups.ts';
import { useWords } from '../words.tsx';

export const GROUPS = Object.keys(SETTING_GROUPS) as readonly SettingGroup[];

export type SettingsNavProps = {
  /** The group that is read now. */
  current: SettingGroup | null;
  /** A link was followed, also to where the address leads already. */
  onGo: (group: SettingGroup) => void;
};

export function SettingsNav({ current, onGo }: SettingsNavProps) {
  const { settings } = useWords('settings').words;
  return (
    <nav class="settings-nav" aria-label={settings.navLabel}>
      <ul>
        {GROUPS.map((group) => (
          <li key={group}>
            <a
              href={settingsAddress(group)}
              aria-current={group === current ? 'true' : undefined}
              onClick={() => onGo(group)}
            >
              {settings.groups[group]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
