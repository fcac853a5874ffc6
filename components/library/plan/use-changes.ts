// Keeps changes to a list, one after the other, and tells what came of each, with the way back.
import { useState } from 'preact/hooks';
import { type ListChange, undoOf } from '../../../core/edit-list.ts';
import { useWords } from '../../words.tsx';
import type { Told } from './ChangeStatus.tsx';

/** `onChange` gives whether the change was kept; `keep` too, and tells so. `told`: null before the first. */
export function useChanges<Entry extends object>(
  entries: readonly Entry[],
  onChange: (change: ListChange<Entry>) => Promise<boolean>,
) {
  const { words } = useWords('dailyPlan');
  const [told, setTold] = useState<Told | null>(null);
  const texts = words.dailyPlan.status;
  const keep = async (change: ListChange<Entry>, text: string) => {
    const back = undoOf(entries, change);
    const isKept = await onChange(change);
    if (isKept) setTold({ text, undo: () => void undo(back) });
    return isKept;
  };
  const undo = async (back: ListChange<Entry>) => {
    const isKept = await onChange(back).catch(() => false);
    setTold({ text: isKept ? texts.undone : texts.failed, undo: null });
  };
  /** For what is done at a click, without a form that could say that it failed. */
  const keepNow = (change: ListChange<Entry>, text: string) =>
    void keep(change, text)
      .catch(() => false)
      .then((isKept) => !isKept && setTold({ text: texts.failed, undo: null }));
  return { told, keep, keepNow };
}
