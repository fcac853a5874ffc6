// Saves everything as one file; the safety answers only when ticked.
import { useState } from 'preact/hooks';
import { useWords } from '../words.tsx';
import { SettingRow } from './SettingRow.tsx';

export type ExportRowProps = {
  /** False: nothing is kept in this window, and there is no file to be had. */
  isDurable: boolean;
  /** Rejects where what is stored cannot be read. */
  onSave: (withSafety: boolean) => Promise<void>;
};

export function ExportRow({ isDurable, onSave }: ExportRowProps) {
  const { words } = useWords('settings');
  const [withSafety, setWithSafety] = useState(false);
  const [came, setCame] = useState<'saved' | 'saveFailed' | null>(null);
  const texts = words.settings.data;
  return (
    <SettingRow item="export" isWide>
      {isDurable ? (
        <>
          <label class="tick s">
            <input
              type="checkbox"
              checked={withSafety}
              aria-describedby="with-safety-note"
              onChange={(event) => setWithSafety(event.currentTarget.checked)}
            />
            <span>{texts.withSafety}</span>
          </label>
          <p class="xs soft" id="with-safety-note">
            {texts.withSafetyNote}
          </p>
          <button
            type="button"
            class="button"
            onClick={() =>
              void onSave(withSafety).then(
                () => setCame('saved'),
                () => setCame('saveFailed'),
              )
            }
          >
            {texts.save}
          </button>
          <p class="s" role="status">
            {came && texts[came]}
          </p>
        </>
      ) : (
        <p class="s soft">{texts.notKept}</p>
      )}
    </SettingRow>
  );
}
