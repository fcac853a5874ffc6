// Keys of the player: Space, arrows, S, M and ?. They keep off controls that use them, and Escape is the browser's.
import { useEffect, useRef } from 'preact/hooks';

export type PlayerAction = 'toggle' | 'back' | 'skip' | 'stop' | 'mute' | 'keys';

/** Elements that answer Space, arrows or letters themselves. */
const TAKES_SPACE = 'button, summary, input, select, textarea, a[href], [contenteditable], [role="button"]';
const TAKES_ARROWS = 'input, select, textarea, [contenteditable], [role="slider"], [role="radio"]';
const TAKES_LETTERS = 'input:not([type="checkbox"], [type="radio"]), select, textarea, [contenteditable]';

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'repeat' | 'defaultPrevented'>;

/** What a key asks for while `focused` has the focus, if anything. `mirrored`: the page reads right to left. */
export function actionForKey(event: Key, focused: Element | null, mirrored = false): PlayerAction | null {
  if (event.defaultPrevented || event.repeat || event.altKey || event.ctrlKey || event.metaKey) return null;
  const free = (selector: string) => !focused?.closest(selector);
  switch (event.key) {
    case ' ':
      return free(TAKES_SPACE) ? 'toggle' : null;
    case 'ArrowLeft':
      return free(TAKES_ARROWS) ? (mirrored ? 'skip' : 'back') : null;
    case 'ArrowRight':
      return free(TAKES_ARROWS) ? (mirrored ? 'back' : 'skip') : null;
    case 's':
    case 'S':
      return free(TAKES_LETTERS) ? 'stop' : null;
    case 'm':
    case 'M':
      return free(TAKES_LETTERS) ? 'mute' : null;
    case '?':
      return free(TAKES_LETTERS) ? 'keys' : null;
    default:
      return null;
  }
}

/** Listens on the whole document while the player is on screen, whatever has the focus. */
export function usePlayerKeys(actions: Record<PlayerAction, () => void>): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const mirrored = getComputedStyle(document.documentElement).direction === 'rtl';
      const action = actionForKey(event, document.activeElement, mirrored);
      if (!action) return;
      event.preventDefault();
      latest.current[action]();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
