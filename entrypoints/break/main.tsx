// The break page: the popup in a tab of its own, for those who want a break to fill it. The library leads here as well.
import { claimBreakTab, leaveBreakTab } from '../../platform/break-tab.ts';
import { letRun } from '../../platform/report.ts';
import { openedBy } from '../popup/opened.ts';
import { startPage } from '../popup/start-page.tsx';

letRun(claimBreakTab(), 'naming the break page');
const opened = openedBy(location.search);
// Told once: the page that comes back after a crash or a reload has a pause that waits, and no start.
history.replaceState(null, '', location.pathname);
const root = document.getElementById('root');
if (root) letRun(startPage(root, { onLeave: leaveBreakTab, opened }), 'opening the break page');
