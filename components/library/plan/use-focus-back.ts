// When what a button opened in its place is closed again, the focus goes back to the button.
import { useLayoutEffect, useRef } from 'preact/hooks';

export function useFocusBack(isOpen: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    // Where something else took the focus meanwhile, as the word that it was kept, it stays there.
    const isFree = document.activeElement === document.body || document.activeElement === null;
    if (wasOpen.current && !isOpen && isFree) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}
