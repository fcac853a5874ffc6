// A check box that looks like a switch, with its state in words beside it.
import type { SettingItem } from '../../data/setting-groups.ts';
import { useWords } from '../words.tsx';
import { noteId } from './SettingRow.tsx';

export type SwitchProps = {
  item: SettingItem;
  id: string;
  isOn: boolean;
  /** Called within the click itself. */
  onChange: (isOn: boolean) => void;
};

export function Switch({ item, id, isOn, onChange }: SwitchProps) {
  const { words } = useWords('settings');
  return (
    <span class="switch">
      <span aria-hidden="true">{isOn ? words.settings.on : words.settings.off}</span>
      <input
        type="checkbox"
        role="switch"
        id={id}
        checked={isOn}
        aria-describedby={noteId(item)}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </span>
  );
}
