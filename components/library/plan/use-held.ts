// An entry whose form is open stays in its place though another page changed or deleted it: what was typed is not lost.
import { useState } from 'preact/hooks';
import { namesOf } from '../../../core/edit-list.ts';

/** `name`: a key that stays while the entry says the same. `isElsewhere`: it is not in the list any more. */
type Shown<Entry> = { entry: Entry; name: string; isElsewhere: boolean };

/** `shown`: the entries, and those that are held. `hold` is to be told when a form opens and closes. */
export function useHeld<Entry extends object>(entries: readonly Entry[]) {
  const [held, setHeld] = useState<readonly (Shown<Entry> & { at: number })[]>([]);
  const names = namesOf(entries);
  const shown = entries.map(
    (entry, i): Shown<Entry> => ({ entry, name: names[i] ?? '', isElsewhere: false }),
  );
  for (const { at, ...one } of held)
    if (!names.includes(one.name)) shown.splice(at, 0, { ...one, isElsewhere: true });
  const hold = (one: Shown<Entry>, isOpen: boolean) =>
    setHeld((before) => [
      ...before.filter(({ name }) => name !== one.name),
      ...(isOpen ? [{ ...one, at: names.indexOf(one.name) }] : []),
    ]);
  return { shown, hold };
}
