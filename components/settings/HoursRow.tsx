// The working hours: a list of ranges, each with its form in its place while it is changed.
import { useState } from 'preact/hooks';
import type { ListChange } from '../../core/edit-list.ts';
import type { WorkingRange } from '../../core/settings.ts';
import { LIST_SETTINGS } from '../../data/setting-table.ts';
import { ChangeStatus } from '../library/plan/ChangeStatus.tsx';
import { useChanges } from '../library/plan/use-changes.ts';
import { useFocusBack } from '../library/plan/use-focus-back.ts';
import { useHeld } from '../library/plan/use-held.ts';
import { useWords } from '../words.tsx';
import { HoursForm } from './HoursForm.tsx';
import { useHoursText } from './hours-text.ts';
import { SettingRow } from './SettingRow.tsx';
import { useSettingsPage } from './settings-page.ts';

/** Gives whether the change was kept. */
export type KeepHours = (change: ListChange<WorkingRange>) => Promise<boolean>;

const NEW: WorkingRange = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };

export function HoursRow({ onChange }: { onChange: KeepHours }) {
  const { words, say } = useWords('settings', 'dailyPlan');
  const { settings } = useSettingsPage();
  const ranges = settings.workingHours;
  const { told, keep, keepNow } = useChanges(ranges, onChange);
  const textOf = useHoursText();
  const { shown, hold } = useHeld(ranges);
  const { status } = words.dailyPlan;
  const texts = words.settings.hours;
  return (
    <SettingRow item="workingHours" isWide>
      {told && <ChangeStatus told={told} />}
      {ranges.length === 0 && <p>{texts.always}</p>}
      {shown.length > 0 && (
        <ul class="hours-list">
          {shown.map((one) => {
            const { entry: range, name, isElsewhere } = one;
            return (
              <HoursItem
                key={name}
                {...{ range, isElsewhere }}
                others={ranges.filter((other) => other !== range)}
                onOpen={(isOpen) => hold(one, isOpen)}
                onSave={(after) => keep({ before: range, after }, status.kept)}
                onDelete={() => keepNow({ before: range }, say(texts.deleted, { name: textOf(range) }))}
              />
            );
          })}
        </ul>
      )}
      <AddHours
        others={ranges}
        isFull={ranges.length >= LIST_SETTINGS.workingHours.to}
        onSave={(after) => keep({ after }, status.kept)}
      />
    </SettingRow>
  );
}

type ItemProps = {
  range: WorkingRange;
  /** Another page changed or deleted it while its form was open. */
  isElsewhere: boolean;
  others: readonly WorkingRange[];
  /** Its form opens or closes. */
  onOpen: (isOpen: boolean) => void;
  onSave: (range: WorkingRange) => Promise<boolean>;
  onDelete: () => void;
};

function HoursItem({ range, isElsewhere, others, onOpen, onSave, onDelete }: ItemProps) {
  const { words, say } = useWords('settings', 'dailyPlan');
  const [isOpen, setIsOpen] = useState(false);
  const opener = useFocusBack(isOpen);
  const open = (next: boolean) => {
    setIsOpen(next);
    onOpen(next);
  };
  const name = useHoursText()(range);
  const texts = words.settings.hours;
  if (isOpen)
    return (
      <li>
        <HoursForm
          title={texts.change}
          {...{ range, isElsewhere }}
          others={others}
          onSave={async (after) => {
            const isKept = await onSave(after);
            // Where nothing was changed it is the same entry, and stays.
            if (isKept) open(false);
            return isKept;
          }}
          onCancel={() => open(false)}
        />
      </li>
    );
  return (
    <li class="hours-item">
      <span class="num">{name}</span>
      <span class="button-row">
        <button
          type="button"
          class="button button--small"
          ref={opener}
          aria-label={say(texts.changeNamed, { name })}
          onClick={() => open(true)}
        >
          {words.dailyPlan.change}
        </button>
        <button
          type="button"
          class="button button--small"
          aria-label={say(texts.deleteNamed, { name })}
          onClick={onDelete}
        >
          {words.dailyPlan.delete}
        </button>
      </span>
    </li>
  );
}

type AddProps = Pick<ItemProps, 'others' | 'onSave'> & { isFull: boolean };

function AddHours({ others, isFull, onSave }: AddProps) {
  const { words, say } = useWords('settings');
  const [isOpen, setIsOpen] = useState(false);
  const opener = useFocusBack(isOpen);
  const texts = words.settings.hours;
  if (isOpen)
    return (
      <HoursForm
        title={texts.new}
        range={NEW}
        isElsewhere={false}
        others={others}
        onSave={async (range) => {
          const isKept = await onSave(range);
          if (isKept) setIsOpen(false);
          return isKept;
        }}
        onCancel={() => setIsOpen(false)}
      />
    );
  if (isFull) return <p class="s soft">{say(texts.full, { n: LIST_SETTINGS.workingHours.to })}</p>;
  return (
    <button type="button" class="button" ref={opener} onClick={() => setIsOpen(true)}>
      {texts.add}
    </button>
  );
}
