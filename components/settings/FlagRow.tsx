// A setting that is on or off.
import type { ComponentChildren } from 'preact';
import type { SettingItem } from '../../data/setting-groups.ts';
import type { FLAG_SETTINGS } from '../../data/setting-table.ts';
import { SettingRow } from './SettingRow.tsx';
import { Switch } from './Switch.tsx';
import { useSettingsPage } from './settings-page.ts';

type FlagSetting = keyof typeof FLAG_SETTINGS & SettingItem;

export function FlagRow({ name, note }: { name: FlagSetting; note?: ComponentChildren }) {
  const { settings, onSave } = useSettingsPage();
  const id = `switch-${name}`;
  return (
    <SettingRow item={name} control={id} note={note}>
      <Switch item={name} id={id} isOn={settings[name]} onChange={(isOn) => onSave(name, { [name]: isOn })} />
    </SettingRow>
  );
}
