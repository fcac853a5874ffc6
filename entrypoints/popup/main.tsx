// The popup. Also shown in a tab, and in a window of its own that a run was moved to.
import { letRun } from '../../platform/report.ts';
import { startPage } from './start-page.tsx';

const root = document.getElementById('root');
if (root) letRun(open(root), 'opening the popup');

async function open(place: HTMLElement): Promise<void> {
  if (!location.search) return startPage(place);
  const { openedInWindow } = await import('./run-window.ts');
  return startPage(place, openedInWindow());
}
