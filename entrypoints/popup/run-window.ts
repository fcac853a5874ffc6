// What the popup does in a window of its own: the run that was moved there plays on, and the way back closes the window.
import { closeRunWindow, GO_ON, isRunWindow, WAITS } from '../../platform/run-window.ts';
import type { PageOptions } from './start-page.tsx';

export function openedInWindow(): PageOptions {
  const { search, pathname } = location;
  if (!isRunWindow(search)) return {};
  // Told once: one that comes back after a crash or a reload waits for a click.
  history.replaceState(null, '', pathname + WAITS);
  return { onLeave: closeRunWindow, opened: search === GO_ON ? { kind: 'go-on' } : null };
}
