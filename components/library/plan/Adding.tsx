// The button that adds one more, the form in its place, or the word that there can be no more.
import { useState } from 'preact/hooks';
import { ChosenForm, type ChosenFormProps } from './ChosenForm.tsx';
import { useFocusBack } from './use-focus-back.ts';

export type AddingProps = {
  texts: { add: string; new: string };
  form: Omit<ChosenFormProps, 'title' | 'note' | 'onCancel'>;
  /** Why there can be no more; null while there can. */
  full: string | null;
  /** It is what one comes here for. */
  isMain: boolean;
};

export function Adding({ texts, form, full, isMain }: AddingProps) {
  const [isOpen, setIsOpen] = useState(false);
  const opener = useFocusBack(isOpen);
  // What somebody is filling in stays, though another page has filled the list meanwhile.
  if (full !== null && !isOpen) return <p class="s soft">{full}</p>;
  if (!isOpen)
    return (
      <p>
        <button
          type="button"
          class={isMain ? 'button button--main' : 'button'}
          ref={opener}
          onClick={() => setIsOpen(true)}
        >
          {texts.add}
        </button>
      </p>
    );
  return (
    <ChosenForm
      {...form}
      title={texts.new}
      onSave={async (draft) => {
        const isKept = await form.onSave(draft);
        if (isKept) setIsOpen(false);
        return isKept;
      }}
      onCancel={() => setIsOpen(false)}
    />
  );
}
