// The second click of a double click must not press what has just come up under the pointer.

/** Listens for the whole page's life. Fast clicks on one and the same control stay as they are. */
export function guardClicks(): void {
  let first: Element | null = null;
  const onClick = (event: MouseEvent) => {
    const pressed =
      event.target instanceof Element ? event.target.closest('button, input, summary, a') : null;
    if (event.detail <= 1) first = pressed;
    else if (pressed !== first) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  document.addEventListener('click', onClick, { capture: true });
}
