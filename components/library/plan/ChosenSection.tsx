// A list of what the person chose, with adding, changing and deleting: plans, or single times.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ChosenDraft, Taken } from '../../../core/chosen-form.ts';
import type { ListChange } from '../../../core/edit-list.ts';
import type { RoutineCard } from '../../../core/routine-card.ts';
import type { AnyRoutineId } from '../../../data/routine-ids.ts';
import { useWords } from '../../words.tsx';
import { Adding } from './Adding.tsx';
import { ChangeStatus } from './ChangeStatus.tsx';
import type { ChosenFormProps, WholeDraft } from './ChosenForm.tsx';
import { ChosenItem } from './ChosenItem.tsx';
import { cardOf, nameOf } from './routines-to-plan.ts';
import { useChanges } from './use-changes.ts';
import { useHeld } from './use-held.ts';

/** How one kind of entry is shown and made. */
export type ChosenKind<Entry> = {
  texts: {
    title: string;
    about: string;
    add: string;
    full: string;
    new: string;
    change: string;
    changeNote?: string;
    gone: string;
  };
  most: number;
  mostTimes: number;
  /** What the form begins with; null: for a new one. */
  draftOf: (entry: Entry | null) => ChosenDraft;
  entryOf: (draft: WholeDraft, before: Entry | null) => Entry;
  view: (entry: Entry) => ComponentChildren;
  /** What it becomes when it starts over; null where that would change nothing. */
  startedOver?: (entry: Entry) => Entry | null;
};

export type ChosenSectionProps<Entry> = {
  kind: ChosenKind<Entry>;
  entries: readonly Entry[];
  own: readonly RoutineCard[];
  /** What stands at which times, but for `entry`. */
  takenBeside: (entry: Entry | null) => readonly Taken[];
  another: ChosenFormProps['another'];
  /** Gives whether it was kept. */
  onChange: (change: ListChange<Entry>) => Promise<boolean>;
  children?: ComponentChildren;
};

export function ChosenSection<Entry extends { routine: AnyRoutineId }>(props: ChosenSectionProps<Entry>) {
  const { kind, entries, own, takenBeside, another, onChange, children } = props;
  const { words, say } = useWords('dailyPlan');
  const { told, keep, keepNow } = useChanges(entries, onChange);
  const id = useId();
  const { shown, hold } = useHeld(entries);
  const texts = words.dailyPlan.status;
  const formOf = (entry: Entry | null) => ({
    draft: kind.draftOf(entry),
    mostTimes: kind.mostTimes,
    own,
    another,
    taken: takenBeside(entry),
    onSave: (draft: WholeDraft) =>
      keep({ before: entry ?? undefined, after: kind.entryOf(draft, entry) }, texts.kept),
  });
  return (
    <section class="chosen-section" aria-labelledby={id}>
      <h2 id={id}>{kind.texts.title}</h2>
      {children}
      {told && <ChangeStatus told={told} />}
      {shown.length > 0 && (
        <ul class="chosen-list">
          {shown.map((one) => {
            const { entry, isElsewhere } = one;
            const card = cardOf(entry.routine, own);
            const name = nameOf(words, card, words.dailyPlan.deletedRoutine);
            const over = kind.startedOver?.(entry);
            return (
              <ChosenItem
                key={one.name}
                {...{ name, isElsewhere, texts: kind.texts, isGone: !card, form: formOf(entry) }}
                onOpen={(isOpen) => hold(one, isOpen)}
                onStartOver={
                  over && (() => keepNow({ before: entry, after: over }, say(texts.startedOver, { name })))
                }
                onDelete={() => keepNow({ before: entry }, say(texts.deleted, { name }))}
              >
                {kind.view(entry)}
              </ChosenItem>
            );
          })}
        </ul>
      )}
      <Adding
        {...{ texts: kind.texts, form: formOf(null), isMain: kind.mostTimes > 1 && entries.length === 0 }}
        full={entries.length < kind.most ? null : say(kind.texts.full, { n: kind.most })}
      />
    </section>
  );
}
