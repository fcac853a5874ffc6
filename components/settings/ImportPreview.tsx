// What a file would do, in numbers, before it does anything.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Unread } from '../../core/data-file.ts';
import { useWords } from '../words.tsx';
import type { ImportView } from './import-view.ts';

/** More of what cannot be read helps nobody. */
const MOST_UNREAD = 8;

export type ImportPreviewProps = {
  view: ImportView;
  /** It is being taken in. */
  isBusy: boolean;
  onTake: (withSettings: boolean) => void;
  onCancel: () => void;
};

export function ImportPreview({ view, isBusy, onTake, onCancel }: ImportPreviewProps) {
  const { words, say } = useWords('settings');
  const [withSettings, setWithSettings] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const texts = words.settings.data;
  const addsAny = view.adds.length > 0 || view.safety === 'taken';
  return (
    <div class="card import">
      <h4 ref={title} tabIndex={-1}>
        {say(texts.found, { file: view.file })}
      </h4>
      <p>{addsAny ? texts.adds : isUnreadable(view) ? texts.nothingRead : texts.addsNothing}</p>
      <ul class="plain num">
        {view.adds.map(({ table, count }) => (
          <li key={table}>{say(texts.tables[table], { n: count })}</li>
        ))}
        {view.safety === 'taken' && <li>{texts.safety}</li>}
      </ul>
      {(view.leaves.length > 0 || view.safety === 'here') && (
        <>
          <p>{texts.leaves}</p>
          <ul class="plain num">
            {view.leaves.map(({ why, count }) => (
              <li key={why}>{say(texts[why], { n: count })}</li>
            ))}
            {view.safety === 'here' && <li>{texts.safetyHere}</li>}
          </ul>
        </>
      )}
      <UnreadList unread={view.unread} />
      {view.settings !== null && view.settings > 0 && (
        <label class="tick">
          <input
            type="checkbox"
            checked={withSettings}
            disabled={isBusy}
            onChange={(event) => setWithSettings(event.currentTarget.checked)}
          />
          <span>
            {say(texts.settings, { n: view.settings })}
            <span class="row-note s soft">{texts.settingsNote}</span>
          </span>
        </label>
      )}
      <div class="button-row">
        {(addsAny || withSettings) && (
          <button
            type="button"
            class="button button--main"
            aria-disabled={isBusy}
            onClick={() => !isBusy && onTake(withSettings)}
          >
            {texts.take}
          </button>
        )}
        <button
          type="button"
          class="button button--tall"
          aria-disabled={isBusy}
          onClick={() => !isBusy && onCancel()}
        >
          {texts.cancel}
        </button>
      </div>
    </div>
  );
}

/** Nothing of it is here or can be taken, and some of it cannot be read. */
function isUnreadable({ leaves, unread, settings, safety }: ImportView): boolean {
  return unread.length > 0 && leaves.length === 0 && safety === null && settings === null;
}

function UnreadList({ unread }: { unread: readonly Unread[] }) {
  const { words, say } = useWords('settings');
  const texts = words.settings.data;
  if (unread.length === 0) return null;
  const more = unread.length - MOST_UNREAD;
  return (
    <details>
      <summary>{say(texts.unreadable, { n: unread.length })}</summary>
      <ul class="plain s">
        {unread.slice(0, MOST_UNREAD).map(({ part, place, reasons }) => (
          <li key={`${part} ${place} ${reasons[0]}`}>
            {say(place === undefined ? texts.unreadPart : texts.unreadRow, {
              part: texts.parts[part],
              place: place ?? 0,
              reasons: reasons.slice(0, 3).join(words.popup.listJoin),
            })}
          </li>
        ))}
        {more > 0 && <li>{say(texts.more, { n: more })}</li>}
      </ul>
    </details>
  );
}
