// The working hours: a list of ranges, each with its form in its place while it is changed.
import { useState } from 'preact/hooks';
import { type ListChange, namesOf } from '../../core/edit-list.ts';
import type { WorkingRange } from '../../core/settings.ts';
import { LIST_SETTINGS } from '../../data/setting-table.ts';
import { ChangeStatus } from '../library/plan/ChangeStatus.tsx';
import { useChanges } from '../library/plan/use-changes.ts';
import { useFocusBack } from '../library/plan/use-focus-back.ts';
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
  const names = namesOf(ranges);
  const { status } = words.dailyPlan;
  const texts = words.settings.hours;
  return (
    <SettingRow item="workingHours" isWide>
      {told && <ChangeStatus told={told} />}
      {ranges.length === 0 && <p>{texts.always}</p>}
      {ranges.length > 0 && (
        <ul class="hours-list">
          {ranges.map((range, i) => (
            <HoursItem
              key={names[i]}
              range={range}
              others={ranges.filter((other) => other !== range)}
              onSave={(after) => keep({ before: range, after }, status.kept)}
              onDelete={() => keepNow({ before: range }, say(texts.deleted, { name: textOf(range) }))}
            />
          ))}
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
  others: readonly WorkingRange[];
  onSave: (range: WorkingRange) => Promise<boolean>;
  onDelete: () => void;
};

function HoursItem({ range, others, onSave, onDelete }: ItemProps) {
  const { words, say } = useWords('settings', 'dailyPlan');
  const [isOpen, setIsOpen] = useState(false);
  const opener = useFocusBack(isOpen);
  const name = useHoursText()(range);
  const texts = words.settings.hours;
  if (isOpen)
    return (
      <li>
        <HoursForm
          title={texts.change}
          range={range}
          others={others}
          onSave={async (after) => {
            const isKept = await onSave(after);
            // Where nothing was changed it is the same entry, and stays.
            if (isKept) setIsOpen(false);
            return isKept;
          }}
          onCancel={() => setIsOpen(false)}
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
          onClick={() => setIsOpen(true)}
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
