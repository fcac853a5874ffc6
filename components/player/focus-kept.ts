// Keeps the focus somewhere sensible when a step goes and takes the focused control with it. Never steals it.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Focuses `home` at first, and again after a change of `step` only if what had the focus is gone. */
export function useFocusKept(home: RefObject<HTMLElement | null>, step: number): void {
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      focused.current = event.target instanceof Element ? event.target : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useLayoutEffect(() => {
    const lost = focused.current ? !focused.current.isConnected : document.activeElement === document.body;
    if (lost) home.current?.focus({ preventScroll: true });
  }, [home, step]);
}
