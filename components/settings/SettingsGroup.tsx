// A group of settings under its heading. An address leads to it; gone while a search leaves nothing of it.
import type { ComponentChildren } from 'preact';
import { SETTING_GROUPS, type SettingGroup } from '../../data/setting-groups.ts';
import { useWords } from '../words.tsx';
import { useSettingsPage } from './settings-page.ts';

export const groupId = (group: SettingGroup) => `group-${group}`;

export function SettingsGroup({ group, children }: { group: SettingGroup; children: ComponentChildren }) {
  const { settings } = useWords('settings').words;
  const { found } = useSettingsPage();
  const isHidden = found !== null && !SETTING_GROUPS[group].some((item) => found.has(item));
  return (
    <section class="settings-group" aria-labelledby={groupId(group)} hidden={isHidden} data-group={group}>
      <h2 id={groupId(group)} tabIndex={-1}>
        {settings.groups[group]}
      </h2>
      {children}
    </section>
  );
}
