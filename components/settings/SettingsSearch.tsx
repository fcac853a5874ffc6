// The box to search the settings by words. What fits stays, the rest is gone; the count is read out.
import { useWords } from '../words.tsx';

export type SettingsSearchProps = {
  query: string;
  /** How many fit; null: nobody searches. */
  count: number | null;
  onQuery: (query: string) => void;
};

export function SettingsSearch({ query, count, onQuery }: SettingsSearchProps) {
  const { words, say } = useWords('settings');
  const texts = words.settings.search;
  return (
    <search class="settings-search">
      <label class="s soft" for="settings-query">
        {texts.label}
      </label>
      <input
        id="settings-query"
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      />
      <p class="s" role="status">
        {count !== null && (count > 0 ? say(texts.found, { n: count }) : texts.none)}
      </p>
      {count !== null && (
        <button type="button" class="link" onClick={() => onQuery('')}>
          {texts.clear}
        </button>
      )}
    </search>
  );
}
