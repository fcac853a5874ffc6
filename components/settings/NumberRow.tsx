// A number on a slider, with what it says in words. Kept when the slider is let go, not at each step of the way.
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { NUMBER_SETTINGS } from '../../data/setting-table.ts';
import { useWords } from '../words.tsx';
import { type NumberSetting, useNumberText } from './number-text.ts';
import { noteId, SettingRow } from './SettingRow.tsx';
import { useSettingsPage } from './settings-page.ts';

export function NumberRow({ name }: { name: NumberSetting }) {
  const { words, say } = useWords('settings');
  const { settings, draft, onDraft, onSave } = useSettingsPage();
  const textOf = useNumberText();
  const texts = words.settings;
  const { from, to } = NUMBER_SETTINGS[name];
  const value = draft[name] ?? settings[name];
  const back = textOf(name, DEFAULT_SETTINGS[name]);
  const id = `slider-${name}`;
  return (
    <SettingRow
      item={name}
      control={id}
      below={
        settings[name] !== DEFAULT_SETTINGS[name] && (
          <button
            type="button"
            class="link"
            aria-label={say(texts.backNamed, { name: texts.items[name].label, value: back })}
            onClick={() => onSave(name, { [name]: DEFAULT_SETTINGS[name] })}
          >
            {say(texts.back, { value: back })}
          </button>
        )
      }
    >
      <div class="slider">
        <input
          type="range"
          id={id}
          min={from}
          max={to}
          value={value}
          aria-valuetext={textOf(name, value)}
          aria-describedby={noteId(name)}
          style={{ '--fill': `${((value - from) / (to - from)) * 100}%` }}
          onInput={(event) => onDraft({ [name]: Number(event.currentTarget.value) })}
          onChange={(event) => onSave(name, { [name]: Number(event.currentTarget.value) })}
        />
        <output for={id} class="num">
          {textOf(name, value)}
        </output>
      </div>
    </SettingRow>
  );
}
