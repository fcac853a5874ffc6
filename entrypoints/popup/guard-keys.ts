// What is typed for another window must not answer a prompt that has only just come up over it.

/** Keys are ignored for this long. */
export const DEAF_MS = 1000;

/** A prompt that was younger than this when the page opened has opened the page, not the person. */
const YOUNG_MS = 3000;

type Page = {
  openedAt: number;
  /** The keyboard is its own already. */
  hasFocus: boolean;
};

/** Whether a prompt opened the page, or came up on one that is about to be brought to the front. */
export function isSudden(promptedAt: number, { openedAt, hasFocus }: Page): boolean {
  return promptedAt > openedAt - YOUNG_MS && (promptedAt <= openedAt || !hasFocus);
}

/**
 * Ignores every key but Escape, which is the browser's, for a second; and after it, what is still held down, until it
 * is let go or pressed anew. Gives a function that ends it at once.
 */
export function guardKeys(): () => void {
  const held = new Set<string>();
  let isOver = false;
  const onKey = (event: KeyboardEvent) => {
    const { code, key, repeat, type } = event;
    if (key === 'Escape') return;
    if (isOver && type === 'keydown' && !repeat) held.delete(code);
    const isIgnored = !isOver || held.has(code);
    if (type === 'keyup') held.delete(code);
    else if (isIgnored) held.add(code);
    if (isOver && held.size === 0) stop();
    if (!isIgnored) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const timer = setTimeout(() => {
    isOver = true;
    if (held.size === 0) stop();
  }, DEAF_MS);
  function stop(): void {
    clearTimeout(timer);
    window.removeEventListener('keydown', onKey, { capture: true });
    window.removeEventListener('keyup', onKey, { capture: true });
  }
  window.addEventListener('keydown', onKey, { capture: true });
  window.addEventListener('keyup', onKey, { capture: true });
  return stop;
}
