// How firmly a nudge shows, in one sentence, and one to see.
import { useState } from 'preact/hooks';
import { useWords } from '../words.tsx';
import { ChoiceRow } from './ChoiceRow.tsx';
import { SettingRow } from './SettingRow.tsx';
import { useSettingsPage } from './settings-page.ts';

/** Gives whether the background took it. */
export type LevelRowsProps = { onTry: () => Promise<boolean> };

export function LevelRows({ onTry }: LevelRowsProps) {
  const { words } = useWords('settings');
  const { settings } = useSettingsPage();
  const [came, setCame] = useState<'shown' | 'failed' | null>(null);
  const { levels, items, tryOne } = words.settings;
  return (
    <>
      <ChoiceRow
        name="level"
        note={
          <>
            <span class="setting-now">{levels[settings.level]}</span> {items.level.note}
          </>
        }
      />
      <SettingRow item="tryOne">
        <button
          type="button"
          class="button"
          onClick={() =>
            void onTry()
              .catch(() => false)
              .then((isDone) => setCame(isDone ? 'shown' : 'failed'))
          }
        >
          {tryOne.show}
        </button>
        {/* Always there: what comes into it is read out. */}
        <p class="s" role="status">
          {came && tryOne[came]}
        </p>
      </SettingRow>
    </>
  );
}
