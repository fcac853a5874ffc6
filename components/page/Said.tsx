// A note that says what happened: an address that led nowhere, something taken in, kept or deleted.
import type { ComponentChildren } from 'preact';

export function Said({ children }: { children: ComponentChildren }) {
  return (
    <p class="note" role="status">
      {children}
    </p>
  );
}
