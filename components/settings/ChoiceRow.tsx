// A setting that is one of a few: radios side by side.
import type { ComponentChildren } from 'preact';
import { useWords } from '../words.tsx';
import { nameId, noteId, SettingRow } from './SettingRow.tsx';
import { useSettingsPage } from './settings-page.ts';

/** In the order in which they are shown. */
const SHOWN = {
  countWhere: ['computer', 'browser'],
  theme: ['system', 'light', 'dark'],
  skinTone: ['neutral', '1', '2', '3', '4'],
  level: ['badge', 'gentle', 'clear', 'page'],
} as const;
type ChoiceSetting = keyof typeof SHOWN;

export type ChoiceRowProps = {
  name: ChoiceSetting;
  note?: ComponentChildren;
  /** What stands over the name of a choice. */
  picture?: (choice: string) => ComponentChildren;
};

export function ChoiceRow({ name, note, picture }: ChoiceRowProps) {
  const { words } = useWords('settings');
  const { settings, onSave } = useSettingsPage();
  // The names of the choices stand in the locale file under the setting's own name.
  const names: Readonly<Record<string, string>> = words.settings.choices[name];
  return (
    <SettingRow item={name} note={note}>
      <div
        class={picture ? 'choice choice--pictures' : 'choice'}
        role="radiogroup"
        aria-labelledby={nameId(name)}
        aria-describedby={noteId(name)}
      >
        {SHOWN[name].map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={settings[name] === choice}
              onChange={() => onSave(name, { [name]: choice })}
            />
            <span>
              {picture?.(choice)}
              {names[choice]}
            </span>
          </label>
        ))}
      </div>
    </SettingRow>
  );
}
