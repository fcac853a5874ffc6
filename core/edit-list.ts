// A change to a list of the settings: an entry comes, goes, or another takes its place. With its own way back.

export type ListChange<Entry> = {
  /** What goes. */
  before?: Entry | undefined;
  /** What comes. */
  after?: Entry | undefined;
  /** Where it comes when nothing goes; at the end when left out. */
  at?: number | undefined;
};

/**
 * `list` after the change. `before` is looked for by what it says: another page may have changed the list meanwhile, and
 * where it is gone, what comes is added.
 */
export function editList<Entry extends object>(
  list: readonly Entry[],
  { before, after, at }: ListChange<Entry>,
): Entry[] {
  const found = before ? placeOf(list, before) : -1;
  const coming = after ? [after] : [];
  return found < 0 ? list.toSpliced(at ?? list.length, 0, ...coming) : list.toSpliced(found, 1, ...coming);
}

/** What undoes a change to `list`, as the list was before it. What was not in it does not come back. */
export function undoOf<Entry extends object>(
  list: readonly Entry[],
  { before, after }: ListChange<Entry>,
): ListChange<Entry> {
  const at = before ? placeOf(list, before) : -1;
  return at < 0 ? { before: after } : { before: after, after: before, at };
}

/** A name for each entry that follows from what it says; two that say the same have two names. */
export function namesOf(list: readonly object[]): string[] {
  const texts = list.map(textOf);
  return texts.map((text, i) => `${text} ${texts.slice(0, i).filter((other) => other === text).length}`);
}

function placeOf(list: readonly object[], entry: object): number {
  return list.findIndex((other) => textOf(other) === textOf(entry));
}

// The same whatever the order of its fields. They hold texts, numbers and lists of them.
function textOf(entry: object): string {
  return JSON.stringify(entry, Object.keys(entry).sort());
}
