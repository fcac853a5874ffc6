// The keyboard commands with their present keys, and the way to change them, which only the browser can do.
import { useState } from 'preact/hooks';
import { useWords } from '../words.tsx';
import { SettingRow } from './SettingRow.tsx';

export type ShortcutsRowProps = {
  /** As the browser tells them; null until it has. */
  shortcuts: readonly { name: string; description: string; keys: string }[] | null;
  /** Gives whether the browser opened its own page for them. */
  onChange: () => Promise<boolean>;
};

export function ShortcutsRow({ shortcuts, onChange }: ShortcutsRowProps) {
  const { words } = useWords('settings');
  const [isRefused, setIsRefused] = useState(false);
  const texts = words.settings.shortcuts;
  const names: Readonly<Record<string, string>> = texts.names;
  return (
    <SettingRow item="shortcuts" isWide>
      {shortcuts?.length === 0 && <p>{texts.none}</p>}
      {shortcuts && shortcuts.length > 0 && (
        <dl class="shortcuts">
          {shortcuts.map(({ name, description, keys }) => (
            <div key={name}>
              <dt>{names[name] ?? (description || name)}</dt>
              <dd>{keys ? <kbd>{keys}</kbd> : <span class="soft">{texts.unset}</span>}</dd>
            </div>
          ))}
        </dl>
      )}
      {shortcuts && shortcuts.length > 0 && (
        <button
          type="button"
          class="button button--small"
          onClick={() =>
            void onChange()
              .catch(() => false)
              .then((isOpened) => setIsRefused(!isOpened))
          }
        >
          {texts.change}
        </button>
      )}
      <p class="s" role="status">
        {isRefused && texts.words}
      </p>
    </SettingRow>
  );
}
