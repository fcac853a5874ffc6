// What lies over the page while it is open must not cover what has the focus (WCAG 2.4.11).
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Calls `close` when the focus comes to anything outside `place`, for as long as it `isOpen`. */
export function useCloseElsewhere(
  place: RefObject<HTMLElement | null>,
  isOpen: boolean,
  close: () => void,
): void {
  useLayoutEffect(() => {
    if (!isOpen) return;
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Node && !place.current?.contains(target)) close();
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [isOpen]);
}
