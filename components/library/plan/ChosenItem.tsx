// One plan or chosen time: what it is, and its form in its place while it is changed.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../../words.tsx';
import { ChosenForm, type ChosenFormProps } from './ChosenForm.tsx';
import { useFocusBack } from './use-focus-back.ts';

export type ChosenItemProps = {
  name: string;
  texts: { change: string; changeNote?: string; gone: string };
  /** Its routine was deleted. */
  isGone: boolean;
  /** Another page changed or deleted it while its form was open. */
  isElsewhere: boolean;
  form: Omit<ChosenFormProps, 'title' | 'note' | 'onCancel'>;
  /** None where that would change nothing. */
  onStartOver: (() => void) | null | undefined;
  onDelete: () => void;
  /** Its form opens or closes. */
  onOpen: (isOpen: boolean) => void;
  /** What it is. */
  children: ComponentChildren;
};

export function ChosenItem(props: ChosenItemProps) {
  const { name, texts, isGone, isElsewhere, form, onStartOver, onDelete, onOpen, children } = props;
  const { words, say } = useWords('dailyPlan');
  const [isOpen, setIsOpen] = useState(false);
  const opener = useFocusBack(isOpen);
  const open = (next: boolean) => {
    setIsOpen(next);
    onOpen(next);
  };
  const { change, chooseAnother, startOver, delete: remove, named } = words.dailyPlan;
  if (isOpen)
    return (
      <li>
        <ChosenForm
          {...form}
          title={texts.change}
          note={isElsewhere ? words.dailyPlan.status.elsewhere : isGone ? undefined : texts.changeNote}
          draft={isGone ? { ...form.draft, routine: null } : form.draft}
          onSave={async (draft) => {
            const isKept = await form.onSave(draft);
            // Where nothing was changed it is the same entry, and stays.
            if (isKept) open(false);
            return isKept;
          }}
          onCancel={() => open(false)}
        />
      </li>
    );
  const action = isGone ? chooseAnother : change;
  return (
    <li class="card chosen">
      {children}
      {isGone && <p class="chosen-gone">{texts.gone}</p>}
      <div class="chosen-buttons">
        <button
          type="button"
          class="button button--small"
          ref={opener}
          aria-label={say(named, { action, name })}
          onClick={() => open(true)}
        >
          {action}
        </button>
        {onStartOver && !isGone && (
          <button
            type="button"
            class="button button--small"
            aria-label={say(named, { action: startOver, name })}
            onClick={onStartOver}
          >
            {startOver}
          </button>
        )}
        <button
          type="button"
          class="button button--small"
          aria-label={say(named, { action: remove, name })}
          onClick={onDelete}
        >
          {remove}
        </button>
      </div>
    </li>
  );
}
