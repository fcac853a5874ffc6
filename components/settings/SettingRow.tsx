// One setting: its name, what explains it, what came of the last change, and its control. Gone while a search leaves it out.
import type { ComponentChildren } from 'preact';
import type { SettingItem } from '../../data/setting-groups.ts';
import { useWords } from '../words.tsx';
import { useSettingsPage } from './settings-page.ts';

export type SettingRowProps = {
  item: SettingItem;
  /** The id of the one control that the name is of. Otherwise the control takes the name by `nameId`. */
  control?: string;
  note?: ComponentChildren;
  /** Below the note: a way back, a problem. */
  below?: ComponentChildren;
  /** The control takes the whole width, below its name. */
  isWide?: boolean;
  children?: ComponentChildren;
};

export const nameId = (item: SettingItem) => `name-${item}`;
export const noteId = (item: SettingItem) => `note-${item}`;

export function SettingRow({ item, control, note, below, isWide, children }: SettingRowProps) {
  const { words } = useWords('settings');
  const { found, told } = useSettingsPage();
  const texts = words.settings;
  const { label, note: written }: { label: string; note?: string } = texts.items[item];
  const isTold = told?.item === item;
  const explained = note ?? written;
  return (
    <div
      class={isWide ? 'setting setting--wide' : 'setting'}
      hidden={found !== null && !found.has(item)}
      data-setting={item}
    >
      <div class="setting-text">
        <div class="setting-name">
          <h3 id={nameId(item)}>{control ? <label for={control}>{label}</label> : label}</h3>
          {isTold && told.isKept && (
            // Said by the page's own voice too: this one is for the eyes.
            <span class="setting-saved" aria-hidden="true" key={told.count}>
              {texts.saved}
            </span>
          )}
        </div>
        {explained && (
          <p class="s soft" id={noteId(item)}>
            {explained}
          </p>
        )}
        {isTold && !told.isKept && (
          <p class="field-problem s" role="alert" key={told.count}>
            {texts.failed}
          </p>
        )}
        {below}
      </div>
      {children && <div class="setting-control">{children}</div>}
    </div>
  );
}
